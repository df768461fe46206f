import type { PersonId, RequestId } from '../ids.ts';
import { satisfies, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { Act } from '../requests/act.ts';
import { compareTruth, truthOf, type Changed, type TargetTruth } from '../requests/target-truth.ts';
import type { World } from '../world.ts';

/** Above this a press would have to wait too long for Graph: the look right before each write has to do. */
const AT_MOST = 100;

/**
 * Who is no longer as the card shows, read at the moment of the decision. What cannot be read now does not stop the
 * decision: nothing is written before it could be read.
 */
export async function findChanged(
  world: World,
  { request, to }: { readonly request: RequestId; readonly to: MfaState },
): Promise<ReadonlyMap<PersonId, Changed>> {
  // One more than that is read of a long list, and no more.
  const items = await world.store.reads.itemsFrom(request, 0, AT_MOST + 1);
  const open = items.filter(({ outcome, truth }) => truth && !outcome);
  const changed = new Map<PersonId, Changed>();
  if (open.length === 0 || items.length > AT_MOST) return changed;
  const now = await world.mfa.examine(open.map(({ person }) => person.id));
  for (const item of open) {
    const { person, truth } = item;
    const facts = now.get(person.id);
    const different = facts && truth && findChange({ ...item, truth, to }, facts);
    if (different) changed.set(person.id, different);
  }
  return changed;
}

interface Recorded {
  readonly from: ObservedState;
  readonly act?: Act;
  readonly extends?: RequestId;
  readonly to: MfaState;
  readonly truth: TargetTruth;
}

function findChange(recorded: Recorded, facts: PersonMfa): Changed | undefined {
  const isOther = isOtherState(recorded, facts);
  const comparison = compareTruth(recorded.truth, truthOf(facts));
  const { kind: _, ...differs } = comparison.kind === 'differs' ? comparison : { kind: '', parts: [] };
  const parts = [...(isOther ? (['state'] as const) : []), ...differs.parts];
  return parts.length > 0 ? { ...differs, parts } : undefined;
}

/** Whom somebody has put into the wished state meanwhile is settled as such by the execution. */
function isOtherState({ from, act, to, extends: longer }: Recorded, { state }: PersonMfa): boolean {
  // Methods and sessions go in whatever state the person is.
  if (act) return false;
  // Put back meanwhile: no end is left to be moved.
  if (longer && state === from) return true;
  return state !== 'unknown' && state !== from && !satisfies(to, state);
}
