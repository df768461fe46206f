import { CONTOSO_ROWS, PERSON_KEYS, type PersonKey } from './contoso-people.ts';

/** Tenant id, as in the path of the token endpoint and in `conversation.tenantId`. */
export const CONTOSO_TENANT_ID = '7c0a5000-c057-4000-8000-000000000000';
/** The one verified domain: every member's UPN and mail address ends in it. */
export const CONTOSO_DOMAIN = 'contoso.com';

/** The app that the bot signs in with unless `startRehearsalTenant` is given other apps. */
export const BOT_APP_ID = '7c0a5000-c057-4000-8000-0000000000b0';
/** Accepted on loopback only, by a tenant that does not exist. */
export const BOT_APP_SECRET = 'rehearsal-only-not-a-secret';

/** The family (1 people, 2 groups) leads, the number trails: the tail on a card tells people apart. */
const numbered = (family: number, n: number): string =>
  `${String(family).padStart(8, '0')}-c057-4000-8000-${String(n).padStart(12, '0')}`;

function forEveryPerson<Value>(value: (key: PersonKey) => Value): Readonly<Record<PersonKey, Value>> {
  return Object.fromEntries(PERSON_KEYS.map((key) => [key, value(key)])) as Record<PersonKey, Value>;
}

/** Object ids by key: `PERSON_IDS.jsmith`. The same in every run and every release. */
export const PERSON_IDS = forEveryPerson((key) => numbered(1, CONTOSO_ROWS[key].n));

/** UPNs by key, guests with their `#EXT#` form. */
export const PERSON_UPNS = forEveryPerson((key) => {
  const { alias, guest } = CONTOSO_ROWS[key];
  return guest === undefined ? `${alias}@${CONTOSO_DOMAIN}` : `${alias}#EXT#@contoso.onmicrosoft.com`;
});

/** Object ids of the groups: `00000002-c057-4000-8000-0000000000NN`. */
export const GROUP_IDS = {
  mfaHelpdesk: numbered(2, 1),
  mfaApprovers: numbered(2, 2),
  mfaSecurityApprovers: numbered(2, 3),
  mfaAuditors: numbered(2, 4),
  finance: numbered(2, 10),
  sales: numbered(2, 11),
  legal: numbered(2, 12),
  operations: numbered(2, 13),
  marketing: numbered(2, 14),
  it: numbered(2, 15),
  /** Contains the department groups, and through them everybody in those departments. */
  allStaff: numbered(2, 20),
  /** Nested in `allStaff`, and itself the parent of Finance and Legal. */
  backOffice: numbered(2, 21),
  executives: numbered(2, 22),
  externalContractors: numbered(2, 23),
  /** Holds a directory role, so its members are administrators. */
  exchangeAdmins: numbered(2, 30),
  /** Nested in nothing and holding no role today, yet it may: `isAssignableToRole`. */
  emergencyRoles: numbered(2, 31),
  /** Every generated person is in it (empty in plain Contoso). */
  generated: numbered(2, 40),
  /** Two groups of one name. */
  projectNorth: numbered(2, 50),
  projectSouth: numbered(2, 51),
  /** People of all sorts, a nested group, a device and a contact. */
  reception: numbered(2, 52),
  vacantSeats: numbered(2, 53),
  /** Who is in it is hidden. */
  quietCircle: numbered(2, 54),
} as const;

export type GroupKey = keyof typeof GROUP_IDS;

/** Who plays whom in the demo and in the journeys. */
export const PERSONAS = {
  helpdesk: 'hannaBakker',
  secondHelpdesk: 'milanKovac',
  approver: 'amirHaddad',
  secondApprover: 'lotteVisser',
  securityApprover: 'grahamStone',
  secondSecurityApprover: 'priyaNair',
  auditor: 'ottoBrandt',
  endUser: 'jsmith',
  dutchReader: 'sanneDeVries',
} as const satisfies Record<string, PersonKey>;
