import { CONTOSO_DOMAIN, PERSON_IDS } from '../contoso.ts';
import { createMethod } from './create-method.ts';
import type { GeneratedPeople } from './people-store.ts';
import { BUSINESS_PREMIUM_SKU } from './licences.ts';
import type { Method, Person } from './person.ts';

const FIRST_NAMES = [
  'Ada',
  'Bram',
  'Chloé',
  'Daan',
  'Eva',
  'Finn',
  'Greta',
  'Hugo',
  'Iris',
  'Jonas',
  'Kaya',
  'Lars',
  'Mila',
  'Noah',
  'Olga',
  'Paul',
  'Quinn',
  'René',
  'Sofia',
  'Thijs',
];
const LAST_NAMES = [
  'Adler',
  'Bakker',
  'Costa',
  'Dekker',
  'Engel',
  'Fischer',
  'García',
  'Hansen',
  'Ivanov',
  'Janssen',
  'Kowalski',
  'Lefèvre',
  'Maes',
  'Novak',
  "O'Neill",
  'Peters',
  'Rossi',
  'Schmidt',
  'Takahashi',
  'van Dam',
];
const DEPARTMENTS = ['Finance', 'Sales', 'Legal', 'Operations', 'Marketing', 'IT'];
const LANGUAGES = ['en-US', 'nl-NL', 'de-DE', 'fr-FR', 'es-ES', null];
const NONE: readonly string[] = [];
const LICENCES = [BUSINESS_PREMIUM_SKU];
const CREATED = '2022-01-10T08:00:00Z';

/** Numbers 0..2^32-1 that look random but depend on the seed and the index only (a 32-bit mixing function). */
function mix(seed: number, index: number): number {
  let value = Math.imul(index + 0x9e37, 0x85ebca6b) ^ Math.imul(seed + 1, 0xc2b2ae35);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The dice are shifted by the caller, so that name, department and state vary independently. */
function pick<Item>(list: readonly Item[], dice: number): Item {
  return list[dice % list.length] as Item;
}

/**
 * `count` people for a seed. Roughly: 60 % disabled, 25 % enabled, 15 % enforced (all registered),
 * and a fifth of the disabled ones registered already.
 */
export function generatePeople(count: number, seed: number): GeneratedPeople {
  const marker = (seed & 0xffff).toString(16).padStart(4, '0');
  const idPattern = new RegExp(`^00000003-${marker}-4000-8000-([0-9a-f]{12})$`);
  const within = (index: number): number | undefined => (index < count ? index : undefined);
  return {
    count,
    at: (index) =>
      generatedPerson(
        index,
        mix(seed, index),
        `00000003-${marker}-4000-8000-${index.toString(16).padStart(12, '0')}`,
      ),
    indexOfId: (id) => {
      const tail = idPattern.exec(id)?.[1];
      return tail === undefined ? undefined : within(Number.parseInt(tail, 16));
    },
    indexOfUpn: (upn) => {
      const digits = /^[^@]*\.(\d{6})@contoso\.com$/.exec(upn)?.[1];
      const index = digits === undefined ? undefined : within(Number(digits));
      return index !== undefined && upnOf(index, mix(seed, index)).toLowerCase() === upn ? index : undefined;
    },
  };
}

function generatedPerson(index: number, dice: number, id: string): Person {
  const givenName = pick(FIRST_NAMES, dice);
  const surname = pick(LAST_NAMES, dice >>> 5);
  const upn = upnOf(index, dice);
  const state = stateOf(dice >>> 10);
  const methods = methodsOf(index, dice, state);
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    userPrincipalName: upn,
    mail: upn,
    mailNickname: nicknameOf(index, dice),
    otherMails: NONE,
    accountEnabled: true,
    userType: 'Member',
    preferredLanguage: pick(LANGUAGES, dice >>> 7),
    usageLocation: 'NL',
    department: pick(DEPARTMENTS, dice >>> 3),
    jobTitle: 'Employee',
    officeLocation: null,
    onPremisesSyncEnabled: null,
    createdDateTime: CREATED,
    licences: LICENCES,
    managerId: PERSON_IDS.victorLang,
    mailbox: 'user',
    timeZone: 'W. Europe Standard Time',
    mfaState: state,
    methods,
    defaultMethodId: methods[1]?.id ?? null,
  };
}

/** ASCII only, so that a UPN never needs escaping beyond the apostrophe of O'Neill. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z']/g, '')
    .toLowerCase();
}

// Worked out once: a filter over 100,000 people computes that many addresses.
const PLAIN_FIRST_NAMES = FIRST_NAMES.map(plain);
const PLAIN_LAST_NAMES = LAST_NAMES.map(plain);

function nicknameOf(index: number, dice: number): string {
  const number = String(index).padStart(6, '0');
  return `${pick(PLAIN_FIRST_NAMES, dice)}.${pick(PLAIN_LAST_NAMES, dice >>> 5)}.${number}`;
}

function upnOf(index: number, dice: number): string {
  return `${nicknameOf(index, dice)}@${CONTOSO_DOMAIN}`;
}

/** 60 % disabled, 25 % enabled, 15 % enforced. */
function stateOf(dice: number): Person['mfaState'] {
  const share = dice % 100;
  if (share < 60) return 'disabled';
  return share < 85 ? 'enabled' : 'enforced';
}

/** The password alone is one shared list: most people have nothing else. */
const PASSWORD_ONLY = [createMethod({ kind: 'password', owner: 0, index: 0, createdDateTime: CREATED })];

function methodsOf(index: number, dice: number, state: Person['mfaState']): readonly Method[] {
  const registered = state === 'enforced' || (state === 'disabled' && (dice >>> 17) % 5 === 0);
  if (!registered) return PASSWORD_ONLY;
  const owner = 0x100000 + index;
  return [
    ...PASSWORD_ONLY,
    createMethod({ kind: 'microsoftAuthenticator', owner, index: 1, createdDateTime: CREATED }),
  ];
}
