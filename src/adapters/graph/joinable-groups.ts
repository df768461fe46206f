import { parseGuid } from '../../core/ids.ts';
import { sendBatch, type BatchItem } from './batch.ts';
import { address, idSegment, literal } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, errorCodeIn, type GraphResult } from './graph-result.ts';
import { oddAnswer, type ReadSubject } from './judge-result.ts';
import { readRows } from './read-pages.ts';
import type { RoleGroup } from './role-groups.ts';

type Row = Readonly<Record<string, unknown>>;

/** PIM for Groups: the principal, a person or a group, may make itself a member or an owner of the group. */
export interface WayIn {
  readonly principal: string;
  readonly group: string;
}

const WAYS_IN: ReadSubject = {
  what: 'who may join a group with roles',
  permission: 'PrivilegedEligibilitySchedule.Read.AzureADGroup',
};
/** PIM has no list for the whole tenant: `groupId` or `principalId` has to be named. In v1.0 too; in beta it travels with the rest. */
const INSTANCES = '/identityGovernance/privilegedAccess/group/eligibilityScheduleInstances';
/** Entra allows 500 role-assignable groups in a tenant (LEARN/entra/identity/role-based-access-control/groups-concept). */
const MOST_GROUPS = 1_000;

export function askForWaysIn(group: string): BatchItem {
  const query = { $filter: `groupId eq ${literal(idSegment(group))}`, $expand: 'principal($select=id)' };
  return { method: 'GET', url: address(INSTANCES, query) };
}

/** What came of `askForWaysIn`, by group, where it was asked already. */
export type Answered = ReadonlyMap<string, GraphResult>;

export interface WaysIn {
  readonly ways: readonly WayIn[];
  /** Every group that was looked at. */
  readonly groups: readonly string[];
}

/**
 * The ways into these groups, and into the groups whose members have such a way: one round trip for every twenty groups
 * that were not asked about before. Throws `ServiceFailure` when one of them cannot be read.
 */
export async function readWaysIn(
  client: GraphClient,
  groups: readonly RoleGroup[],
  answered: Answered,
): Promise<WaysIn> {
  const ways: WayIn[] = [];
  const seen = new Set<string>();
  let next = groups.map(({ id }) => id);
  while (next.length > 0) {
    for (const id of next) seen.add(id);
    if (seen.size > MOST_GROUPS) throw oddAnswer(WAYS_IN);
    const found = await readOnce(client, next, answered);
    ways.push(...found);
    const further = new Set(found.flatMap(({ isGroup, principal }) => (isGroup ? [principal] : [])));
    next = [...further].filter((id) => !seen.has(id));
  }
  return { ways, groups: [...seen] };
}

interface FoundWay extends WayIn {
  readonly isGroup: boolean;
}

async function readOnce(
  client: GraphClient,
  groups: readonly string[],
  answered: Answered,
): Promise<readonly FoundWay[]> {
  const others = groups.filter((group) => !answered.has(group));
  const asked = await sendBatch(client, others.map(askForWaysIn), { version: 'beta', readOnly: true });
  const results = new Map([...answered, ...others.map((group, index) => [group, asked[index]] as const)]);
  const found = await Promise.all(
    groups.map(async (group) => (await rowsOf(client, results.get(group))).map((row) => wayIn(row, group))),
  );
  return found.flat();
}

/**
 * Without P2 there is no PIM, and of a group that PIM does not look after it says that such a resource is not supported
 * (seen by others in beta; not documented): nobody is eligible then.
 */
const NOBODY_ELIGIBLE = ['AadPremiumLicenseRequired', 'ResourceTypeNotSupported'];

async function rowsOf(client: GraphClient, result: GraphResult | undefined): Promise<readonly Row[]> {
  const code = result?.kind === 'answered' && result.status === 400 ? errorCodeIn(result.body) : undefined;
  if (code !== undefined && NOBODY_ELIGIBLE.includes(code)) return [];
  return readRows(client, result, WAYS_IN);
}

/** Members and owners alike: an owner makes members. */
function wayIn(row: Row, group: string): FoundWay {
  const principal = parseGuid(row['principalId']);
  if (!principal) throw oddAnswer(WAYS_IN);
  const type = asObject(row['principal'])?.['@odata.type'];
  // What is not said to be something else may be a group, so it is asked about.
  return { principal, group, isGroup: type === undefined || type === '#microsoft.graph.group' };
}
