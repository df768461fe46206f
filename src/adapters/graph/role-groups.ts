import { parseGuid } from '../../core/ids.ts';
import { sendBatch, type BatchItem } from './batch.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, type GraphResult } from './graph-result.ts';
import { oddAnswer, type ReadSubject } from './judge-result.ts';
import { readRows } from './read-pages.ts';

type Row = Readonly<Record<string, unknown>>;

/** A group that may hold a directory role. */
export interface RoleGroup {
  readonly id: string;
  readonly name: string;
  /** Each of them makes whomever they like a member, themselves too (LEARN/entra/identity/role-based-access-control/groups-concept). */
  readonly owners: readonly string[];
}

export const ROLE_GROUPS: ReadSubject = {
  what: 'role-assignable groups',
  permission: 'GroupMember.Read.All',
};
const OWNERS: ReadSubject = {
  what: 'owners of a role-assignable group',
  permission: 'GroupMember.Read.All',
};
/** `$expand` gives so many owners at most and does not say that there are more (LEARN/graph/query-parameters, "expand"). */
const MOST_EXPANDED = 20;

/**
 * Only such groups can hold a directory role, and whoever gets into one has it. Their owners come along, so that they cost
 * no request of their own; with them Graph gives a hundred groups a page.
 */
const ASK_FOR_ROLE_GROUPS: BatchItem = {
  method: 'GET',
  url: address('/groups', {
    $filter: 'isAssignableToRole eq true',
    $select: 'id,displayName',
    $expand: 'owners($select=id)',
    $top: '999',
  }),
};

function askForOwners(group: string): BatchItem {
  const query = { $select: 'id', $top: '999' };
  return { method: 'GET', url: address(`/groups/${idSegment(group)}/owners`, query) };
}

type Before = readonly RoleGroup[] | 'unknown';

/** Groups that had many owners the last time are asked about at once; only others cost a further round trip. */
export function askForRoleGroups(before: Before): readonly BatchItem[] {
  return [ASK_FOR_ROLE_GROUPS, ...crowded(before).map(askForOwners)];
}

function crowded(before: Before): readonly string[] {
  if (before === 'unknown') return [];
  return before.filter(({ owners }) => owners.length >= MOST_EXPANDED).map(({ id }) => id);
}

/** From the results of `askForRoleGroups`, asked with the same `before`. Throws `ServiceFailure` when any part is missing. */
export async function readRoleGroups(
  client: GraphClient,
  [list, ...more]: readonly GraphResult[],
  before: Before,
): Promise<readonly RoleGroup[]> {
  const found = (await readRows(client, list, ROLE_GROUPS)).map(groupIn);
  const open = found.filter(({ owners }) => owners === undefined).map(({ id }) => id);
  const answered = new Map(crowded(before).map((group, index) => [group, more[index]] as const));
  const others = open.filter((id) => answered.get(id) === undefined);
  const asked = await sendBatch(client, others.map(askForOwners), { version: 'beta', readOnly: true });
  for (const [index, id] of others.entries()) answered.set(id, asked[index]);
  return Promise.all(
    found.map(async ({ id, name, owners }) => ({
      ...{ id, name },
      owners: owners ?? (await readRows(client, answered.get(id), OWNERS)).map(ownerIn),
    })),
  );
}

/** Without `owners` there may be more of them than came along. */
function groupIn(row: Row): Omit<RoleGroup, 'owners'> & { readonly owners?: readonly string[] } {
  const id = parseGuid(row['id']);
  if (!id) throw oddAnswer(ROLE_GROUPS);
  const given = row['displayName'];
  const name = typeof given === 'string' && given !== '' ? given : id;
  const owners: unknown = row['owners'];
  const isWhole = Array.isArray(owners) && owners.length < MOST_EXPANDED;
  return { id, name, ...(isWhole && { owners: owners.map(ownerIn) }) };
}

function ownerIn(row: unknown): string {
  const id = parseGuid(asObject(row)?.['id']);
  if (!id) throw oddAnswer(OWNERS);
  return id;
}
