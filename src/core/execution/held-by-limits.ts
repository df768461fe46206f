import { guardsInChain } from '../audit/guards-in-chain.ts';
import { addMinutes } from '../instants.ts';
import type { PersonId } from '../ids.ts';
import type { PaceEntry } from '../ports/guard-rails.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { readBrakes } from '../requests/seal-brake.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';

const DAY_MINUTES = 24 * 60;

/** `until`: other decisions are so near that this one is too much now. `never`: while its approval holds it comes to no turn. */
export type LimitHold = { readonly until: string } | 'never';

/** At most so many people in so many minutes, of the decisions in question. */
interface Limit {
  readonly most: number;
  readonly minutes: number;
  readonly counts: (entry: PaceEntry) => boolean;
}

/**
 * Whether the limits of this moment would let an approved weakening through, counted as at its approval: by those that were
 * decided before it. Where they are not lower than they were then, it was let through already, and is now.
 */
export async function heldByLimits(
  world: World,
  request: RequestIn<'running'>,
): Promise<LimitHold | undefined> {
  const { limits } = world.policy;
  const isWeakening = request.requirement.facts.direction === 'weakening';
  // An emergency was let through at its Confirm a moment ago, and its review takes nothing away.
  if (!limits || !isWeakening || request.emergency || request.extends?.review) return undefined;
  const chain = await guardsInChain(world, world.store.reads);
  // That closes all weakening, as soon as it is looked for.
  if (!chain) return { until: addMinutes(world.clock.now(), 1) };
  const own = chain.decisions.filter((entry) => entry.request === request.id);
  const [decided] = own;
  // Decided more than a day ago, or when nothing was counted: none of the limits looks at it.
  if (!decided) return undefined;
  const last = own.reduce((at, entry) => (entry.at > at ? entry.at : at), decided.at);
  const before = chain.decisions.filter((entry) => entry.request !== request.id && entry.at <= last);
  const starts = (await limitsFor(world, request)).map((limit) => startBy(limit, before, decided.people));
  const latest = starts.reduce((late, start) => (start > late ? start : late), '');
  if (latest > approvalHoldsUntil(request)) return 'never';
  return latest > world.clock.now().toISOString() ? { until: latest } : undefined;
}

async function limitsFor(world: World, request: RequestIn<'running'>): Promise<readonly Limit[]> {
  const { policy, store } = world;
  if (!policy.limits) return [];
  const { weakeningsPerDay, burst } = policy.limits;
  const approvers = request.approvals.map(({ by }) => by.id);
  const isOf = (one: PersonId, other: PersonId): boolean => isSamePerson(policy, one, other);
  const reset = (await readBrakes(world, store.reads)).find(({ name }) => name === 'breaker')?.liftedAt ?? '';
  const day = (most: number, counts: Limit['counts']): Limit => ({ most, minutes: DAY_MINUTES, counts });
  return [
    day(weakeningsPerDay.requester, ({ requester }) => isOf(requester, request.requester.id)),
    ...approvers.map((approver) => day(weakeningsPerDay.approver, (entry) => isOf(entry.approver, approver))),
    day(weakeningsPerDay.tenant, () => true),
    { most: burst.weakenings, minutes: burst.minutes, counts: ({ at }) => at > reset },
  ];
}

const NEVER = '9999';

/** The first moment at which so many more people are not too many; it is past already where they are not. */
function startBy({ most, minutes, counts }: Limit, before: readonly PaceEntry[], people: number): string {
  if (people > most) return NEVER;
  const counted = new Map(before.filter(counts).map((entry) => [entry.request, entry]));
  let sum = people;
  // From the newest back: what is too much has to be so long ago.
  for (const entry of [...counted.values()].sort((one, other) => (one.at < other.at ? 1 : -1))) {
    sum += entry.people;
    if (sum > most) return addMinutes(new Date(entry.at), minutes);
  }
  return '';
}
