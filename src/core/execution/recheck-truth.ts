import type { PersonId } from '../ids.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { PaceLane } from '../ports/pace.ts';
import type { RequestItem } from '../requests/change-request.ts';
import { compareTruth, truthOf, type TargetTruth } from '../requests/target-truth.ts';
import type { World } from '../world.ts';
import type { Step } from './judge-reading.ts';

type Doubt = Extract<Step, { kind: 'truth-changed' | 'read-again' }>;
const UNREADABLE: Doubt = { kind: 'read-again', code: 'odd-answer' };

/**
 * Whom not to write after all: roles, methods, account or coverage are no longer as they were when the request was made,
 * or cannot be read any more. Read together with the state, so it costs no further round trip.
 */
export async function recheckTruth(
  world: World,
  entries: readonly ExecutionItem[],
  lane: PaceLane,
): Promise<ReadonlyMap<PersonId, Doubt>> {
  const recorded = entries.flatMap(({ item, attempts }) =>
    item.truth ? [{ id: item.person.id, truth: expectedNow(item.truth, item, attempts) }] : [],
  );
  if (recorded.length === 0) return new Map();
  const now = await world.mfa.examine(
    recorded.map(({ id }) => id),
    lane,
  );
  const doubts = new Map<PersonId, Doubt>();
  for (const { id, truth } of recorded) {
    const facts = now.get(id);
    const doubt = facts ? doubtOf(truth, facts) : UNREADABLE;
    if (doubt) doubts.set(id, doubt);
  }
  return doubts;
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
