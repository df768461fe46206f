import type { PersonId } from '../ids.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import { weakens } from '../requests/act.ts';
import type { RequestItem } from '../requests/change-request.ts';
import { compareTruth, truthOf, type TargetTruth } from '../requests/target-truth.ts';
import type { World } from '../world.ts';
import { coverageSince, isWayBack } from './coverage-since.ts';
import type { Step } from './judge-reading.ts';
import type { Wave } from './wave.ts';

type Doubt = Extract<Step, { kind: 'truth-changed' | 'read-again' | 'failed' }>;
const UNREADABLE: Doubt = { kind: 'read-again', code: 'odd-answer' };

/**
 * Whom not to write after all: roles, methods, account or coverage are no longer as they were when the request was made,
 * cannot be read any more, or are what the rules have come to refuse. Read together with the state, so it costs no further
 * round trip.
 */
export async function recheckTruth(
  world: World,
  { request, lane }: Pick<Wave, 'request' | 'lane'>,
  entries: readonly ExecutionItem[],
): Promise<ReadonlyMap<PersonId, Doubt>> {
  const recorded = entries.flatMap(({ item, attempts }) =>
    item.truth ? [{ item, truth: expectedNow(item.truth, item, attempts) }] : [],
  );
  if (recorded.length === 0) return new Map();
  const people = recorded.map(({ item }) => item.person.id);
  // Who was decided on as an ordinary person: not even some seconds may pass in which they became an administrator.
  const atRisk = recorded.some(({ item, truth }) => weakens(item, request.to) && isOrdinary(truth));
  const [now, back] = await Promise.all([
    world.mfa.examine(people, lane, atRisk ? { privilege: 'anew' } : {}),
    isWayBack(world, request),
  ]);
  const doubts = new Map<PersonId, Doubt>();
  for (const { item, truth } of recorded) {
    const mfa = now.get(item.person.id);
    const refused = mfa && !back ? coverageSince(world.policy, request, { item, mfa }) : undefined;
    const doubt = mfa ? (doubtOf(truth, mfa) ?? refused) : UNREADABLE;
    if (doubt) doubts.set(item.person.id, doubt);
  }
  return doubts;
}

function isOrdinary({ roles }: TargetTruth): boolean {
  return roles !== 'unknown' && roles.length === 0;
}

/** After a try of ours some of the methods may be gone, by ourselves. */
function expectedNow(truth: TargetTruth, { act }: RequestItem, attempts: number): TargetTruth {
  return act === 'reset' && attempts > 1 ? { ...truth, methods: 'unknown' } : truth;
}

function doubtOf(then: TargetTruth, facts: PersonMfa): Doubt | undefined {
  const comparison = compareTruth(then, truthOf(facts));
  if (comparison.kind === 'differs') return { ...comparison, kind: 'truth-changed' };
  return comparison.kind === 'unreadable' ? UNREADABLE : undefined;
}
