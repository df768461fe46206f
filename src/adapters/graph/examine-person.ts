import { ServiceFailure } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { PersonMfa } from '../../core/ports/mfa.ts';
import { askForAccount, readAccountFacts } from './read-account.ts';
import type { BatchItem } from './batch.ts';
import { coverageOf, type Coverage, type Memberships } from './covering-policies.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { askForMemberships, readMemberships } from './read-memberships.ts';
import { askForMethods, readMethods } from './read-methods.ts';
import { readState, requirementsUrl, stateOrUnknown } from './read-requirements.ts';
import { privilegeOf } from './privilege-of.ts';
import { NO_PIM } from './read-pim.ts';
import type { Posture } from './tenant-posture.ts';

/** Requests for one person: with the tenant's own five, three people fit into one batch, with a known posture five. */
export const EXAMINE_ITEMS = 4;

export function itemsToExamine(person: PersonId): readonly BatchItem[] {
  return [
    { method: 'GET', url: requirementsUrl(person) },
    askForMethods(person),
    askForMemberships(person),
    askForAccount(person),
  ];
}

export interface ExamineTools {
  readonly client: GraphClient;
  readonly log: Log;
  readonly eligibleRequired: boolean;
}

export interface Examined {
  readonly person: PersonId;
  /** Those of `itemsToExamine`, in its order. */
  readonly results: readonly GraphResult[];
  readonly posture: Posture;
}

const NOBODY_KNOWS: Coverage = { coveredBy: 'unknown', partlyCoveredBy: 'unknown' };
const MISSING: GraphResult = { kind: 'unanswered', code: 'odd-answer', sent: true };

/** Never throws: a part that cannot be read is `unknown`, which counts as the risky case. */
export async function examinePerson(tools: ExamineTools, examined: Examined): Promise<PersonMfa> {
  const { person, posture, results } = examined;
  const [requirements = MISSING, methods = MISSING, memberships = MISSING, account = MISSING] = results;
  const { log } = tools;
  const held = await orUnknown(log, person, async () => readMemberships(tools.client, memberships));
  const facts = await orUnknown(log, person, async () => Promise.resolve(readAccountFacts(account)));
  const kind = facts === 'unknown' ? 'unknown' : facts.kind;
  return {
    person,
    accountEnabled: facts === 'unknown' ? 'unknown' : facts.enabled,
    ...(facts !== 'unknown' && facts.signInName !== undefined && { signInName: facts.signInName }),
    state: stateOrUnknown(readState(requirements)),
    methods: await orUnknown(log, person, async () => Promise.resolve(readMethods(methods))),
    roles: rolesOf(tools, examined, held),
    ...(posture.policies === 'unknown'
      ? NOBODY_KNOWS
      : coverageOf({ person, account: kind, memberships: held }, posture.policies)),
    securityDefaults: posture.securityDefaults,
  };
}

function rolesOf(
  { eligibleRequired }: ExamineTools,
  { person, posture: { assigned, roleGroups, pim } }: Examined,
  held: Memberships | 'unknown',
): readonly string[] | 'unknown' {
  if (held === 'unknown' || assigned === 'unknown' || roleGroups === 'unknown') return 'unknown';
  if (pim === 'unknown' && eligibleRequired) return 'unknown';
  return privilegeOf(person, held, { assigned, roleGroups, pim: pim === 'unknown' ? NO_PIM : pim });
}

async function orUnknown<Part>(
  log: Log,
  person: PersonId,
  read: () => Promise<Part>,
): Promise<Part | 'unknown'> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    log.warn('part of a person could not be read', {
      person,
      code: error.code,
      permission: error.permission,
    });
    return 'unknown';
  }
}
