import type { Outcome } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { weakens } from '../requests/act.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { DecisionPress } from './decide-change.ts';
import { fingerprintWithout, type Survey } from './survey-list.ts';

interface Deciding {
  readonly request: RequestIn<'awaiting-approval'>;
  readonly press: DecisionPress;
}

type Surveyed = Deciding & { readonly survey: Survey };

/** Who goes, and what remains to be authorised: exactly the others, under a fingerprint of their own. */
export interface Remainder {
  readonly outcomes: ReadonlyMap<PersonId, TakenOut>;
  /** How many of the others lose protection. */
  readonly weakened: number;
  readonly fingerprint: string;
}

/** Whom the approver struck out, and whoever is no longer as the card showed. Changes nothing yet. */
export async function planRemainder(
  world: World,
  reads: StoreReads,
  deciding: Surveyed,
): Promise<Remainder | Refusal> {
  const { request, survey } = deciding;
  const struck = await struckItems(reads, deciding);
  if (!struck) return { kind: 'card-unknown' };
  const outcomes = outcomesFor(world, deciding, struck);
  if (outcomes.size === 0) return { outcomes, weakened: survey.weakened, fingerprint: request.fingerprint };
  // Everybody has changed: that ends the request by itself. Everybody struck out: that is a rejection, and wants a reason.
  if (survey.open === outcomes.size && struck.length > 0) return { kind: 'nobody-left', request: request.id };
  const gone = new Map([...survey.changed, ...struck].map((item) => [item.person.id, item]));
  const weakened = [...gone.values()].filter((item) => weakens(item, request.to)).length;
  return {
    outcomes,
    weakened: survey.weakened - weakened,
    fingerprint: await fingerprintWithout(world, reads, { request, gone }),
  };
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
  { press, survey }: Surveyed,
  struck: readonly RequestItem[],
): ReadonlyMap<PersonId, TakenOut> {
  const at = world.clock.now().toISOString();
  const outcomes = new Map<PersonId, TakenOut>();
  // An approver before this one may have left somebody out already: they are not among the changed.
  for (const { person } of survey.changed) {
    const changed = press.changed?.get(person.id);
    if (changed) outcomes.set(person.id, { kind: 'truth-changed', ...changed, stage: 'decision', at });
  }
  for (const { person } of struck)
    outcomes.set(person.id, { kind: 'struck-out', by: press.by.displayName, at });
  return outcomes;
}

/** No card offers as many. */
const MOST_STRUCK = 200;

/** By their places in the list that the card showed; undefined for a place that is not in it: then nothing is believed. */
async function struckItems(
  reads: Pick<StoreReads, 'itemsFrom'>,
  { request, press }: Deciding,
): Promise<readonly RequestItem[] | undefined> {
  const places = [...new Set(press.strike ?? [])];
  if (places.length > MOST_STRUCK || places.some((place) => place < 1)) return undefined;
  const struck: RequestItem[] = [];
  for (const place of places) {
    const [item] = await reads.itemsFrom(request.id, place - 1, 1);
    if (!item) return undefined;
    if (!item.outcome) struck.push(item);
  }
  return struck;
}
