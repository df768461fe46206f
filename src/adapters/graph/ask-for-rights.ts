import { parseGroupId, type GroupId, type PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people.ts';
import type { Rights } from '../../core/ports/directory.ts';
import { personUrl } from './ask-for-people.ts';
import type { BatchItem } from './batch.ts';
import { idSegment } from './graph-address.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, type ReadSubject } from './judge-result.ts';
import { parsePerson } from './parse-person.ts';

/** Ids in one `checkMemberGroups` (LEARN/graph/api/directoryobject-checkmembergroups). */
const GROUPS_AT_ONCE = 20;
const MEMBERSHIP: ReadSubject = { what: 'group memberships', permission: 'GroupMember.Read.All' };
const ACCOUNT: ReadSubject = { what: 'an account', permission: 'User.Read.All' };

/** The account, then one request for every twenty groups. */
export function askForRights(person: PersonId, groups: readonly GroupId[]): readonly BatchItem[] {
  const items: BatchItem[] = [{ method: 'GET', url: personUrl(person) }];
  for (let from = 0; from < groups.length; from += GROUPS_AT_ONCE) {
    const groupIds = groups.slice(from, from + GROUPS_AT_ONCE).map(idSegment);
    items.push({ method: 'POST', url: `/users/${idSegment(person)}/checkMemberGroups`, body: { groupIds } });
  }
  return items;
}

/** Nobody has rights without an account, and none that could not be read: throws `ServiceFailure` for every missing part. */
export function readRights(results: readonly GraphResult[], asked: readonly GroupId[]): Rights {
  const [account, ...memberships] = results;
  if (account === undefined) throw oddAnswer(ACCOUNT);
  const person = readAccount(account);
  if (person === undefined) return { account: undefined, groups: new Set() };
  return {
    account: person,
    groups: new Set(memberships.flatMap((each) => readGroups(each, new Set(asked)))),
  };
}

/** Undefined only when Graph says that there is no such account. */
export function readAccount(result: GraphResult): Person | undefined {
  if (isMissing(result)) return undefined;
  return parsePerson(expectObject(result, ACCOUNT), ACCOUNT);
}

/** A 404 with Graph's own error in it; one without may come from anything on the way. */
function isMissing(result: GraphResult): boolean {
  return result.kind === 'answered' && result.status === 404 && result.body.kind === 'json';
}

function readGroups(result: GraphResult, asked: ReadonlySet<GroupId>): readonly GroupId[] {
  const value: unknown = expectObject(result, MEMBERSHIP)['value'];
  if (!Array.isArray(value)) throw oddAnswer(MEMBERSHIP);
  return value.map((each: unknown) => {
    const id = parseGroupId(each);
    if (!id || !asked.has(id)) throw oddAnswer(MEMBERSHIP);
    return id;
  });
}
