import type { Outcome } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { fingerprintOf } from '../requests/fingerprint.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { DecisionPress } from './decide-change.ts';

interface Deciding {
  readonly request: RequestIn<'awaiting-approval'>;
  readonly items: readonly RequestItem[];
  readonly press: DecisionPress;
}

/** Who goes, and what remains to be authorised: exactly these people, under a fingerprint of their own. */
export interface Remainder {
  readonly outcomes: ReadonlyMap<PersonId, TakenOut>;
  readonly items: readonly RequestItem[];
  readonly fingerprint: string;
}

/** Whom the approver struck out, and whoever is no longer as the card showed. Changes nothing yet. */
export function planRemainder(world: World, deciding: Deciding): Remainder | Refusal {
  const { request, items } = deciding;
  const struck = struckItems(deciding);
  if (!struck) return { kind: 'card-unknown' };
  const outcomes = outcomesFor(world, deciding, struck);
  if (outcomes.size === 0)
    return { outcomes, items: items.filter(({ outcome }) => !outcome), fingerprint: request.fingerprint };
  const remaining = items.filter(({ person, outcome }) => !outcome && !outcomes.has(person.id));
  // Everybody has changed: that ends the request by itself. Everybody struck out: that is a rejection, and wants a reason.
  if (remaining.length === 0 && struck.length > 0) return { kind: 'nobody-left', request: request.id };
  return { outcomes, items: remaining, fingerprint: fingerprintOf(world.seal, request, remaining) };
}

/** In the decision's transaction: they are settled, so no execution finds them, and free for another request. */
export async function takeOut(
  tx: StoreTransaction,
  { request, press }: Deciding,
  { outcomes }: Remainder,
): Promise<void> {
  for (const [person, outcome] of outcomes) {
    await tx.takeOut({ request: request.id, person, outcome });
    await tx.append({
      event:
        outcome.kind === 'truth-changed'
          ? { kind: 'target-changed', stage: outcome.stage, parts: outcome.parts }
          : { kind: 'target-struck-out' },
      actor: press.by.id,
      subject: person,
      request: request.id,
    });
  }
}

type TakenOut = Extract<Outcome, { kind: 'truth-changed' | 'struck-out' }>;

function outcomesFor(
  world: World,
  { items, press }: Deciding,
  struck: readonly RequestItem[],
): ReadonlyMap<PersonId, TakenOut> {
  const at = world.clock.now().toISOString();
  const outcomes = new Map<PersonId, TakenOut>();
  for (const { person, outcome } of items) {
    const changed = press.changed?.get(person.id);
    // An approver before this one may have left somebody out already.
    if (changed && !outcome)
      outcomes.set(person.id, { kind: 'truth-changed', ...changed, stage: 'decision', at });
  }
  for (const { person } of struck)
    outcomes.set(person.id, { kind: 'struck-out', by: press.by.displayName, at });
  return outcomes;
}

/** By their places in the list that the card showed; undefined for a place that is not in it: then nothing is believed. */
function struckItems({ items, press }: Deciding): readonly RequestItem[] | undefined {
  const struck = (press.strike ?? []).map((place) => items[place - 1]);
  if (!struck.every((item) => item !== undefined)) return undefined;
  return [...new Set(struck)].filter(({ outcome }) => !outcome);
}
