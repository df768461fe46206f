import { ServiceFailure } from '../../core/failures.ts';
import type { Log } from '../../core/ports/log.ts';
import { readMfaPolicy, type MfaPolicy } from './access-policy.ts';
import type { BatchItem } from './batch.ts';
import { address } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { errorCodeIn, type GraphResult } from './graph-result.ts';
import {
  ASK_FOR_ROLE_GROUPS,
  readRoleGroups,
  readWaysIn,
  type RoleGroup,
  type WayIn,
} from './joinable-groups.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { readFurtherPages } from './read-pages.ts';
import { ASK_FOR_ASSIGNED, ASK_FOR_ELIGIBLE, readRoleGrant, type RoleGrant } from './role-grants.ts';

/** What holds for the whole tenant. A part that could not be read is `unknown`. */
export interface Posture {
  readonly policies: readonly MfaPolicy[] | 'unknown';
  readonly securityDefaults: boolean | 'unknown';
  /** Active directory roles, of every scope. */
  readonly assigned: readonly RoleGrant[] | 'unknown';
  readonly pim: Pim | 'unknown';
}

/** What people may make active by themselves, and the groups that lead to it. */
export interface Pim {
  readonly eligible: readonly RoleGrant[];
  readonly roleGroups: readonly RoleGroup[];
  readonly waysIn: readonly WayIn[];
}

export type PosturePart = keyof Posture;

interface PartReader<Part> {
  readonly items: readonly BatchItem[];
  readonly subject: ReadSubject;
  /** For so long it may be used again, in milliseconds; never longer, whatever Graph says then. */
  readonly freshMs: number;
  readonly read: (client: GraphClient, results: readonly GraphResult[]) => Promise<Part>;
}

const POLICIES: ReadSubject = { what: 'Conditional Access policies', permission: 'Policy.Read.All' };
const DEFAULTS: ReadSubject = { what: 'security defaults', permission: 'Policy.Read.All' };
const ASSIGNED: ReadSubject = { what: 'assigned roles', permission: 'RoleManagement.Read.Directory' };
const ELIGIBLE: ReadSubject = { what: 'eligible roles', permission: 'RoleManagement.Read.Directory' };
/** Graph allows one read of Conditional Access a second for the whole tenant, and PIM is slow. */
const MINUTE = 60_000;
/** A role that somebody has just been given has to be seen before the write. */
const QUARTER_MINUTE = 15_000;

const READERS: {
  readonly [Part in PosturePart]: PartReader<Exclude<Posture[Part], 'unknown'>>;
} = {
  policies: {
    ...{ subject: POLICIES, freshMs: MINUTE },
    items: [{ method: 'GET', url: address('/identity/conditionalAccess/policies') }],
    read: async (client, [list]) => (await allRows(client, list, POLICIES)).flatMap(policyIn),
  },
  securityDefaults: {
    ...{ subject: DEFAULTS, freshMs: MINUTE },
    items: [{ method: 'GET', url: address('/policies/identitySecurityDefaultsEnforcementPolicy') }],
    read: async (_, [answer]) => Promise.resolve(defaultsIn(answer)),
  },
  assigned: {
    ...{ subject: ASSIGNED, freshMs: QUARTER_MINUTE },
    items: [ASK_FOR_ASSIGNED],
    read: (client, [list]) => grantsIn(client, list, ASSIGNED),
  },
  pim: {
    ...{ subject: ELIGIBLE, freshMs: MINUTE },
    items: [ASK_FOR_ELIGIBLE, ASK_FOR_ROLE_GROUPS],
    read: readPim,
  },
};

export const POSTURE_PARTS = Object.keys(READERS) as readonly PosturePart[];

export function itemsOf(part: PosturePart): readonly BatchItem[] {
  return READERS[part].items;
}

export function freshFor(part: PosturePart): number {
  return READERS[part].freshMs;
}

export interface PostureReader {
  readonly client: GraphClient;
  readonly log: Log;
}

/** The parts asked for, from the results of their items in order. Never throws: the log says why a part is `unknown`. */
export async function readPosture(
  { client, log }: PostureReader,
  parts: readonly PosturePart[],
  results: readonly GraphResult[],
): Promise<Partial<Posture>> {
  let from = 0;
  const reading = parts.map(async (part): Promise<readonly [PosturePart, Posture[PosturePart]]> => {
    const { items, read, subject } = READERS[part];
    const own = results.slice(from, (from += items.length));
    try {
      return [part, await read(client, own)];
    } catch (error) {
      const trouble = error instanceof ServiceFailure ? error : { code: 'odd-answer', permission: undefined };
      const { code, permission } = trouble;
      log.warn('part of the tenant posture could not be read', { what: subject.what, code, permission });
      return [part, 'unknown'];
    }
  });
  return Object.fromEntries(await Promise.all(reading));
}

async function allRows(
  client: GraphClient,
  result: GraphResult | undefined,
  subject: ReadSubject,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (!result) throw oddAnswer(subject);
  const page = expectObject(result, subject);
  const further = await readFurtherPages(client, { page, first: { version: 'beta' }, subject });
  return [...rowsIn(page, subject), ...further];
}

async function grantsIn(
  client: GraphClient,
  result: GraphResult | undefined,
  subject: ReadSubject,
): Promise<readonly RoleGrant[]> {
  return (await allRows(client, result, subject)).map((row) => readRoleGrant(row, subject));
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

/** One further round trip where there are groups that may hold roles. */
async function readPim(client: GraphClient, [eligible, groups]: readonly GraphResult[]): Promise<Pim> {
  // Without P2 there is no PIM, so nobody is eligible for anything (seen: maester365/maester#1421).
  if (eligible?.kind === 'answered' && errorCodeIn(eligible.body) === 'AadPremiumLicenseRequired')
    return { eligible: [], roleGroups: [], waysIn: [] };
  if (!groups) throw oddAnswer(ELIGIBLE);
  const roleGroups = await readRoleGroups(client, groups);
  const [grants, waysIn] = await Promise.all([
    grantsIn(client, eligible, ELIGIBLE),
    readWaysIn(client, roleGroups),
  ]);
  return { eligible: grants, roleGroups, waysIn };
}
