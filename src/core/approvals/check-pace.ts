import type { PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Policy } from '../policy.ts';
import type { BrakeRecord, CountedDecision, PaceEntry } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { weakens } from '../requests/act.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { readBrakes, sealBrake } from '../requests/seal-brake.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { decisionsSince } from './counted-decisions.ts';

export interface Decided {
  readonly request: RequestIn<'awaiting-confirmation' | 'awaiting-approval'>;
  /** How many of its people lose protection. */
  readonly weakened: number;
  readonly approver: PersonId;
}

const DAY_MINUTES = 24 * 60;

/** How many of the list lose protection. */
export function weakenedIn(to: MfaState, items: readonly RequestItem[]): number {
  return items.filter((item) => weakens(item, to)).length;
}

/**
 * A list that no approval could ever let through, said before a request exists. Splitting it does not outwit the breaker:
 * the parts have to be as far apart as single requests would.
 */
export function tooManyAtOnce({ limits }: Policy, asked: number): Refusal | undefined {
  if (!limits) return undefined;
  const { burst, weakeningsPerDay } = limits;
  const limit = Math.min(burst.weakenings, ...Object.values(weakeningsPerDay));
  return asked > limit ? { kind: 'too-many-weakenings', asked, limit, minutes: burst.minutes } : undefined;
}

/** Counts the decision, unless it goes beyond a limit. A burst trips the breaker, in the same transaction. */
export async function checkPace(
  world: World,
  tx: StoreTransaction,
  decided: Decided,
): Promise<Refusal | undefined> {
  const { request, weakened: people, approver } = decided;
  const { limits } = world.policy;
  if (people === 0 || !limits) return undefined;
  await tx.lockBrakes();
  const now = world.clock.now();
  const since = await decisionsSince(world, tx, addMinutes(now, -DAY_MINUTES));
  if (!since) return { kind: 'weakening-closed', because: 'audit-broken' };
  // A request that needs several approvals counts once.
  const entries = since.filter(({ weakening, request: of }) => weakening && of !== request.id);
  const requester = request.requester.id;
  // A list that could never pass is no burst: it is refused, and trips nothing.
  const tooMany = tooManyAtOnce(world.policy, people);
  if (tooMany) return tooMany;
  const refusal = beyondLimits(world, entries, { requester, approver, people });
  if (refusal) return refusal;
  if (await isBurst(world, tx, { entries, people })) {
    await tripBreaker(world, tx, decided);
    return { kind: 'weakening-closed', because: 'breaker' };
  }
  const at = now.toISOString();
  const urgent = request.emergency ? { emergency: true as const } : {};
  await tx.notePace({
    ...{ request: request.id, at, requester, approver, people },
    weakening: true,
    ...urgent,
  });
  return undefined;
}

/** For the record of a decision that was counted: the row that is counted from can be taken out. */
export function countedAs(
  { limits }: Policy,
  { request, weakened: people }: Pick<Decided, 'request' | 'weakened'>,
): { counted?: CountedDecision } {
  return limits && people > 0 ? { counted: { people, requester: request.requester.id } } : {};
}

function beyondLimits(
  { policy }: World,
  entries: readonly PaceEntry[],
  wanted: Pick<PaceEntry, 'requester' | 'approver' | 'people'>,
): Refusal | undefined {
  if (!policy.limits) return undefined;
  const { weakeningsPerDay } = policy.limits;
  const { people } = wanted;
  // A human has one allowance, however many accounts.
  const counted = {
    requester: sum(entries.filter(({ requester }) => isSamePerson(policy, requester, wanted.requester))),
    approver: sum(entries.filter(({ approver }) => isSamePerson(policy, approver, wanted.approver))),
    tenant: sum(entries),
  };
  const of = (['requester', 'approver', 'tenant'] as const).find(
    (who) => counted[who] + people > weakeningsPerDay[who],
  );
  return of && { kind: 'limit-reached', of, limit: weakeningsPerDay[of] };
}

function sum(entries: readonly PaceEntry[]): number {
  const byRequest = new Map(entries.map(({ request, people }) => [request, people]));
  return [...byRequest.values()].reduce((total, people) => total + people, 0);
}

/** Counted since the last reset: whoever resets the breaker has looked at what was before. */
async function isBurst(
  world: World,
  tx: StoreTransaction,
  { entries, people }: { readonly entries: readonly PaceEntry[]; readonly people: number },
): Promise<boolean> {
  const { limits } = world.policy;
  if (!limits) return false;
  const reset = (await readBrakes(world, tx)).find(({ name }) => name === 'breaker')?.liftedAt ?? '';
  const begin = addMinutes(world.clock.now(), -limits.burst.minutes);
  const since = reset > begin ? reset : begin;
  return sum(entries.filter(({ at }) => at > since)) + people > limits.burst.weakenings;
}

/**
 * Whose requests and approvals are behind a breaker that is on: whoever took part does not judge it. With an audit log
 * that is not sound weakening stays closed anyway.
 */
export async function behindBreaker(
  world: World,
  tx: StoreTransaction,
  { at, trippedBy = [] }: BrakeRecord,
): Promise<readonly PersonId[]> {
  const minutes = world.policy.limits?.burst.minutes ?? 0;
  const since = (await decisionsSince(world, tx, addMinutes(new Date(at), -minutes))) ?? [];
  const burst = since.filter((entry) => entry.weakening && entry.at <= at);
  return [...trippedBy, ...burst.flatMap(({ requester, approver }) => [requester, approver])];
}

async function tripBreaker(
  world: World,
  tx: StoreTransaction,
  { request, approver }: Decided,
): Promise<void> {
  const trippedBy = [request.requester.id, approver];
  // The vote itself is refused and saved nowhere else.
  const { at } = await tx.append({
    event: { kind: 'brake-set', brake: 'breaker' },
    actor: approver,
    request: request.id,
  });
  await tx.saveBrake(sealBrake(world.seal, { name: 'breaker', at, trippedBy }));
  await tx.send({ kind: 'tell-security', about: 'breaker', request: request.id });
  await tx.send({ kind: 'explain-brakes' }, { key: 'explain-brakes' });
}
