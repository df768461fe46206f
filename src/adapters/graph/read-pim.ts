import type { BatchItem } from './batch.ts';
import type { GraphClient } from './graph-client.ts';
import { errorCodeIn, type GraphResult } from './graph-result.ts';
import { askForWaysIn, readWaysIn, type WayIn } from './joinable-groups.ts';
import { oddAnswer, type ReadSubject } from './judge-result.ts';
import { ASK_FOR_ELIGIBLE, readRoleGrants, type RoleGrant } from './role-grants.ts';
import { ROLE_GROUPS, type RoleGroup } from './role-groups.ts';

/** What people may make active by themselves, and the ways into groups that lead to it. */
export interface Pim {
  readonly eligible: readonly RoleGrant[];
  readonly waysIn: readonly WayIn[];
  /** The groups that were looked at for ways into them. */
  readonly lookedAt: readonly string[];
}

export const NO_PIM: Pim = { eligible: [], waysIn: [], lookedAt: [] };
export const ELIGIBLE_ROLES: ReadSubject = {
  what: 'eligible roles',
  permission: 'RoleManagement.Read.Directory',
};
/** The groups that were looked at the last time are asked about at once; only others cost a further round trip. */
export function askForPim(before: Pim | 'unknown'): readonly BatchItem[] {
  return [ASK_FOR_ELIGIBLE, ...likelyGroups(before).map(askForWaysIn)];
}

function likelyGroups(before: Pim | 'unknown'): readonly string[] {
  return before === 'unknown' ? [] : before.lookedAt;
}

export interface PimBasis {
  /** As `askForPim` was asked with. */
  readonly before: Pim | 'unknown';
  readonly roleGroups: readonly RoleGroup[] | 'unknown';
}

/** From the results of `askForPim`. Throws `ServiceFailure` when a part is missing. */
export async function readPim(
  client: GraphClient,
  [eligible, ...more]: readonly GraphResult[],
  { before, roleGroups }: PimBasis,
): Promise<Pim> {
  // Without P2 there is no PIM, so nobody is eligible for anything (seen: maester365/maester#1421).
  if (eligible?.kind === 'answered' && errorCodeIn(eligible.body) === 'AadPremiumLicenseRequired')
    return NO_PIM;
  if (roleGroups === 'unknown') throw oddAnswer(ROLE_GROUPS);
  const answered = likelyGroups(before).flatMap((group, index) => {
    const result = more[index];
    return result ? [[group, result] as const] : [];
  });
  const [grants, { ways, groups: lookedAt }] = await Promise.all([
    readRoleGrants(client, eligible, ELIGIBLE_ROLES),
    readWaysIn(client, roleGroups, new Map(answered)),
  ]);
  return { eligible: grants, waysIn: ways, lookedAt };
}
