import { ServiceFailure } from '../../core/failures.ts';
import type { Log } from '../../core/ports/log.ts';
import { readMfaPolicy, type MfaPolicy } from './access-policy.ts';
import type { BatchItem } from './batch.ts';
import { address } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, type ReadSubject } from './judge-result.ts';
import { askForPim, ELIGIBLE_ROLES, readPim, type Pim } from './read-pim.ts';
import { readRows } from './read-pages.ts';
import { ASK_FOR_ASSIGNED, readRoleGrants, type RoleGrant } from './role-grants.ts';
import { askForRoleGroups, readRoleGroups, ROLE_GROUPS, type RoleGroup } from './role-groups.ts';

/** What holds for the whole tenant. A part that could not be read is `unknown`. */
export interface Posture {
  readonly policies: readonly MfaPolicy[] | 'unknown';
  readonly securityDefaults: boolean | 'unknown';
  /** Active directory roles, of every scope. */
  readonly assigned: readonly RoleGrant[] | 'unknown';
  readonly roleGroups: readonly RoleGroup[] | 'unknown';
  readonly pim: Pim | 'unknown';
}

export type PosturePart = keyof Posture;

/** What a part may be read with. */
interface Basis<Part> {
  /** As `items` were made with. */
  readonly before: Part | 'unknown';
  readonly roleGroups: Posture['roleGroups'];
}

interface PartReader<Part> {
  /** `before`: what was read the last time. */
  readonly items: (before: Part | 'unknown') => readonly BatchItem[];
  readonly subject: ReadSubject;
  /** For so long it may be used again, in milliseconds; never longer, whatever Graph says then. */
  readonly freshMs: number;
  readonly read: (client: GraphClient, results: readonly GraphResult[], basis: Basis<Part>) => Promise<Part>;
}

const POLICIES: ReadSubject = { what: 'Conditional Access policies', permission: 'Policy.Read.All' };
const DEFAULTS: ReadSubject = { what: 'security defaults', permission: 'Policy.Read.All' };
const ASSIGNED: ReadSubject = { what: 'assigned roles', permission: 'RoleManagement.Read.Directory' };
/** Graph allows one read of Conditional Access a second for the whole tenant, and PIM is slow. */
const MINUTE = 60_000;
/** A role that somebody has just been given has to be seen before the write. */
const QUARTER_MINUTE = 15_000;

const READERS: {
  readonly [Part in PosturePart]: PartReader<Exclude<Posture[Part], 'unknown'>>;
} = {
  policies: {
    ...{ subject: POLICIES, freshMs: MINUTE },
    items: () => [{ method: 'GET', url: address('/identity/conditionalAccess/policies') }],
    read: async (client, [list]) => (await readRows(client, list, POLICIES)).flatMap(policyIn),
  },
  securityDefaults: {
    ...{ subject: DEFAULTS, freshMs: MINUTE },
    items: () => [{ method: 'GET', url: address('/policies/identitySecurityDefaultsEnforcementPolicy') }],
    read: async (_, [answer]) => Promise.resolve(defaultsIn(answer)),
  },
  assigned: {
    ...{ subject: ASSIGNED, freshMs: QUARTER_MINUTE },
    items: () => [ASK_FOR_ASSIGNED],
    read: (client, [list]) => readRoleGrants(client, list, ASSIGNED),
  },
  roleGroups: {
    ...{ subject: ROLE_GROUPS, freshMs: QUARTER_MINUTE },
    items: askForRoleGroups,
    read: (client, results, { before }) => readRoleGroups(client, results, before),
  },
  pim: {
    ...{ subject: ELIGIBLE_ROLES, freshMs: MINUTE },
    items: askForPim,
    read: readPim,
  },
};

export const POSTURE_PARTS = Object.keys(READERS) as readonly PosturePart[];
/**
 * May be asked for as often as their resource units allow: of directory roles, groups and PIM Graph documents no limit of
 * their own, unlike Conditional Access with its one request a second (LEARN/graph/throttling-limits, "Identity and access").
 */
export const PRIVILEGE_PARTS = ['assigned', 'roleGroups', 'pim'] as const satisfies readonly PosturePart[];

/** The part named, and what was read of everything the last time: it tells what will be needed. */
export function itemsOf(part: PosturePart, before: Posture): readonly BatchItem[] {
  return readerOf(part).items(before[part]);
}

/** One part goes with its own reader, which types cannot say of a name that is known at run time only. */
function readerOf(part: PosturePart): PartReader<unknown> {
  return READERS[part] as PartReader<unknown>;
}

export function freshFor(part: PosturePart): number {
  return READERS[part].freshMs;
}

export interface PostureReader {
  readonly client: GraphClient;
  readonly log: Log;
}

export interface PostureQuestion {
  readonly parts: readonly PosturePart[];
  /** What the items were made with. */
  readonly before: Posture;
  /** What of the other parts holds. */
  readonly kept: Posture;
}

/** The parts asked for, from the results of their items in order. Never throws: the log says why a part is `unknown`. */
export async function readPosture(
  reader: PostureReader,
  { parts, before, kept }: PostureQuestion,
  results: readonly GraphResult[],
): Promise<Partial<Posture>> {
  let from = 0;
  const own = new Map(
    parts.map((part) => [part, results.slice(from, (from += itemsOf(part, before).length))] as const),
  );
  const read = async (part: PosturePart, roleGroups: Posture['roleGroups']): Promise<unknown> =>
    readPart(reader, part, { results: own.get(part) ?? [], basis: { before: before[part], roleGroups } });
  // First, for the ways into groups are looked for in those that may hold roles now.
  const roleGroups = (
    parts.includes('roleGroups') ? await read('roleGroups', 'unknown') : kept.roleGroups
  ) as Posture['roleGroups'];
  const pairs = parts.map(
    async (part) => [part, part === 'roleGroups' ? roleGroups : await read(part, roleGroups)] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

interface PartAnswer {
  readonly results: readonly GraphResult[];
  readonly basis: Basis<unknown>;
}

async function readPart(
  { client, log }: PostureReader,
  part: PosturePart,
  { results, basis }: PartAnswer,
): Promise<unknown> {
  const { read, subject } = readerOf(part);
  try {
    return await read(client, results, basis);
  } catch (error) {
    const trouble = error instanceof ServiceFailure ? error : { code: 'odd-answer', permission: undefined };
    const { code, permission } = trouble;
    log.warn('part of the tenant posture could not be read', { what: subject.what, code, permission });
    return 'unknown';
  }
}

function policyIn(row: Readonly<Record<string, unknown>>): readonly MfaPolicy[] {
  const policy = readMfaPolicy(row);
  return policy ? [policy] : [];
}

function defaultsIn(result: GraphResult | undefined): boolean {
  if (!result) throw oddAnswer(DEFAULTS);
  const isEnabled = expectObject(result, DEFAULTS)['isEnabled'];
  if (typeof isEnabled !== 'boolean') throw oddAnswer(DEFAULTS);
  return isEnabled;
}
