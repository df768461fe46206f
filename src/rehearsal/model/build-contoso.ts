import { CONTOSO_ROWS, PERSON_KEYS, type ContosoRow, type PersonKey } from '../contoso-people.ts';
import { CONTOSO_DOMAIN, GROUP_IDS, PERSON_IDS, PERSON_UPNS, type GroupKey } from '../contoso.ts';
import type { Group, OtherMember } from './group-store.ts';
import { createMethod } from './create-method.ts';
import { isRegistered, type Method, type Person } from './person.ts';
import { ROLES, type RoleAssignment } from './role-book.ts';
import { BUSINESS_PREMIUM_SKU } from './licences.ts';

/** Long ago, so that no lag of the registration report hides the methods of the named people. */
const BEGINNING = '2021-03-01T08:00:00Z';
const TIME_ZONES: Readonly<Record<string, string>> = {
  en: 'GMT Standard Time',
  ja: 'Tokyo Standard Time',
  ar: 'Egypt Standard Time',
};

export function buildContosoPeople(): readonly Person[] {
  return PERSON_KEYS.map(personOf);
}

function personOf(key: PersonKey): Person {
  const row = CONTOSO_ROWS[key];
  const [givenName, ...rest] = row.name.split(' ');
  const methods = methodsOf(row);
  const person: Person = {
    id: PERSON_IDS[key],
    displayName: row.name,
    givenName: givenName ?? null,
    surname: rest.length === 0 ? null : rest.join(' '),
    userPrincipalName: PERSON_UPNS[key],
    mail: mailOf(row),
    mailNickname: row.guest === undefined ? row.alias : `${row.alias}#EXT#`,
    otherMails: row.otherMails ?? (row.guest === undefined ? [] : [row.guest]),
    ...(row.mailAliases && { mailAliases: row.mailAliases }),
    ...(row.samAccount !== undefined && { samAccount: row.samAccount }),
    ...(row.employeeId !== undefined && { employeeId: row.employeeId }),
    accountEnabled: row.signInBlocked !== true,
    userType: row.guest === undefined ? 'Member' : 'Guest',
    preferredLanguage: row.language ?? null,
    usageLocation: row.unlicensed === true ? null : 'NL',
    department: row.department,
    jobTitle: row.title,
    officeLocation: null,
    onPremisesSyncEnabled: null,
    createdDateTime: BEGINNING,
    licences: row.unlicensed === true ? [] : [BUSINESS_PREMIUM_SKU],
    managerId: row.manager === undefined ? null : PERSON_IDS[row.manager as PersonKey],
    mailbox: row.mailbox ?? 'user',
    timeZone: TIME_ZONES[row.language?.slice(0, 2) ?? ''] ?? 'W. Europe Standard Time',
    mfaState: row.state ?? 'disabled',
    methods,
    defaultMethodId: null,
  };
  return isRegistered(person) ? { ...person, defaultMethodId: methods[1]?.id ?? null } : person;
}

/** A guest's address is the one at home; without a mailbox there is none. */
function mailOf(row: ContosoRow): string | null {
  if (row.guest !== undefined) return row.guest;
  return row.mailbox === 'none' ? null : `${row.alias}@${CONTOSO_DOMAIN}`;
}

/** The password comes first, as everybody has one; the first second factor is the default. */
function methodsOf(row: ContosoRow): readonly Method[] {
  return ['password' as const, ...(row.methods ?? [])].map((kind, index) =>
    createMethod({ kind, owner: row.n, index, createdDateTime: BEGINNING }),
  );
}

/** `department`: everybody in it is a member, like a dynamic group of Entra. */
interface GroupRow {
  readonly name: string;
  readonly department?: string;
  readonly rule?: 'generated';
  readonly people?: readonly PersonKey[];
  readonly groups?: readonly GroupKey[];
  readonly roleAssignable?: true;
  readonly others?: readonly OtherMember[];
  readonly hidden?: true;
}

const GROUP_ROWS: Readonly<Record<GroupKey, GroupRow>> = {
  mfaHelpdesk: { name: 'MFA Helpdesk', people: ['hannaBakker', 'milanKovac'] },
  mfaApprovers: { name: 'MFA Approvers', people: ['amirHaddad', 'lotteVisser'] },
  mfaSecurityApprovers: { name: 'MFA Security Approvers', people: ['grahamStone', 'priyaNair'] },
  mfaAuditors: { name: 'MFA Auditors', people: ['ottoBrandt'] },
  finance: { name: 'Finance', department: 'Finance' },
  sales: { name: 'Sales', department: 'Sales' },
  legal: { name: 'Legal', department: 'Legal' },
  operations: { name: 'Operations', department: 'Operations' },
  marketing: { name: 'Marketing', department: 'Marketing' },
  it: { name: 'IT', department: 'IT' },
  allStaff: {
    name: 'All Staff',
    groups: ['sales', 'operations', 'marketing', 'it', 'backOffice', 'executives'],
  },
  backOffice: { name: 'Back Office', groups: ['finance', 'legal'] },
  executives: { name: 'Executives', people: ['victorLang', 'fionaClarke', 'ruthAdler', 'claraMoreau'] },
  externalContractors: { name: 'External Contractors', people: ['coveredByAccessPolicy'] },
  exchangeAdmins: { name: 'Exchange Admins', people: ['adminThroughGroup'], roleAssignable: true },
  emergencyRoles: { name: 'Emergency Roles', people: [], roleAssignable: true },
  generated: { name: 'Generated People', rule: 'generated' },
  projectNorth: { name: 'Project Falcon', people: ['alice', 'bob'] },
  projectSouth: { name: 'Project Falcon', people: ['carol'] },
  reception: {
    name: 'Reception',
    people: ['jsmith', 'femke', 'guest', 'accountDisabled'],
    groups: ['projectNorth'],
    others: [
      { kind: 'device', id: '00000005-c057-4000-8000-000000000001', displayName: 'FRONT-DESK-01' },
      { kind: 'orgContact', id: '00000006-c057-4000-8000-000000000001', displayName: 'Door service' },
    ],
  },
  vacantSeats: { name: 'Vacant Seats' },
  quietCircle: { name: 'Quiet Circle', people: ['henk'], hidden: true },
};

export function buildContosoGroups(): readonly Group[] {
  return (Object.keys(GROUP_ROWS) as GroupKey[]).map((key) => {
    const row = GROUP_ROWS[key];
    return {
      id: GROUP_IDS[key],
      displayName: row.name,
      description: null,
      mailNickname: row.name.replaceAll(' ', '').toLowerCase(),
      isAssignableToRole: row.roleAssignable === true,
      rule: row.department === undefined ? (row.rule ?? null) : { department: row.department },
      people: new Set((row.people ?? []).map((person) => PERSON_IDS[person])),
      groups: new Set((row.groups ?? []).map((group) => GROUP_IDS[group])),
      owners: new Set(),
      others: row.others ?? [],
      visibility: row.hidden === true ? 'HiddenMembership' : null,
    };
  });
}

/** Every way of being an administrator: direct, through a group, activated and only eligible in PIM. */
export function buildContosoRoles(): readonly RoleAssignment[] {
  const rows: readonly (readonly [string, keyof typeof ROLES, RoleAssignment['standing']])[] = [
    [PERSON_IDS.globalAdmin, 'globalAdministrator', 'active'],
    [PERSON_IDS.breakGlass, 'globalAdministrator', 'active'],
    [PERSON_IDS.breakGlass2, 'globalAdministrator', 'active'],
    [PERSON_IDS.pimEligible, 'globalAdministrator', 'eligible'],
    [PERSON_IDS.grahamStone, 'securityAdministrator', 'active-by-pim'],
    [GROUP_IDS.exchangeAdmins, 'exchangeAdministrator', 'active'],
  ];
  return rows.map(([principalId, role, standing], index) => ({
    id: `assignment-${index + 1}`,
    principalId,
    roleId: ROLES[role].id,
    standing,
  }));
}
