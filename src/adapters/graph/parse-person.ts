import { parsePersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people.ts';
import { oddAnswer, type ReadSubject } from './judge-result.ts';

/** Most of these come only when they are asked for (v1:api/user-list). */
export const PERSON_PROPERTIES = [
  'id',
  'displayName',
  'userPrincipalName',
  'mail',
  'otherMails',
  'department',
  'jobTitle',
  'userType',
  'accountEnabled',
  'assignedLicenses',
  'preferredLanguage',
].join(',');

/** What a name that was typed is compared with besides; nobody keeps it. */
export const FOUND_PROPERTIES = `${PERSON_PROPERTIES},mailNickname,proxyAddresses,onPremisesSamAccountName,employeeId`;

/** Somebody whom Graph found, with every name that the directory has for them. */
export interface FoundPerson {
  readonly person: Person;
  /** Account names beside the sign-in name. */
  readonly accounts: readonly string[];
  /** Addresses of the mailbox beside the first one. */
  readonly mailAliases: readonly string[];
  readonly samAccount?: string;
}

type Row = Readonly<Record<string, unknown>>;

/** A Graph user as the core's person. What Graph left out is `unknown`, never a guess; a user without an id is an odd answer. */
export function parsePerson(row: Row, subject: ReadSubject): Person {
  const id = parsePersonId(row['id']);
  const userPrincipalName = textIn(row, 'userPrincipalName');
  if (!id || userPrincipalName === undefined) throw oddAnswer(subject);
  return {
    id,
    userPrincipalName,
    displayName: textIn(row, 'displayName') ?? userPrincipalName,
    ...optionalTexts(row),
    ...otherMailsIn(row),
    userType: userTypeIn(row),
    accountEnabled: typeof row['accountEnabled'] === 'boolean' ? row['accountEnabled'] : 'unknown',
    licensed: Array.isArray(row['assignedLicenses']) ? row['assignedLicenses'].length > 0 : 'unknown',
  };
}

export function parseFound(row: Row, subject: ReadSubject): FoundPerson {
  const samAccount = textIn(row, 'onPremisesSamAccountName');
  const accounts = [textIn(row, 'mailNickname'), samAccount, textIn(row, 'employeeId')];
  const proxies: unknown = row['proxyAddresses'];
  return {
    person: parsePerson(row, subject),
    accounts: accounts.filter((each) => each !== undefined),
    mailAliases: (Array.isArray(proxies) ? proxies : []).flatMap((each: unknown) =>
      typeof each === 'string' && /^smtp:/i.test(each) ? [each.slice('smtp:'.length)] : [],
    ),
    ...(samAccount === undefined ? {} : { samAccount }),
  };
}

function optionalTexts(row: Row): Pick<Person, 'mail' | 'department' | 'jobTitle' | 'preferredLanguage'> {
  const names = ['mail', 'department', 'jobTitle', 'preferredLanguage'] as const;
  const pairs = names.flatMap((name) => {
    const text = textIn(row, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}

function otherMailsIn(row: Row): Pick<Person, 'otherMails'> {
  const value: unknown = row['otherMails'];
  if (!Array.isArray(value)) return {};
  const otherMails = value.filter((each): each is string => typeof each === 'string' && each !== '');
  return otherMails.length === 0 ? {} : { otherMails };
}

/** Graph's `userType` is null for some old accounts: that is no proof of membership. */
function userTypeIn(row: Row): Person['userType'] {
  const type = textIn(row, 'userType')?.toLowerCase();
  return type === 'member' || type === 'guest' ? type : 'unknown';
}

function textIn(row: Row, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
