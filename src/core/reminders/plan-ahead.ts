import type { PersonId, RequestId } from '../ids.ts';
import { isRegistered } from '../people.ts';
import type { StoreReads } from '../ports/store.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../requests/change-request.ts';
import { isFollowed } from '../requests/is-followed.ts';
import type { World } from '../world.ts';
import type { Planning } from './plan-reminder.ts';
import { daysOf, type PlannedDay } from './planned-days.ts';

/** Of people whom a request would leave to be reminded. */
export interface Ahead {
  readonly people: number;
  readonly days: readonly PlannedDay[];
  /** In its later waves. */
  readonly later: number;
}

const MOST_REQUESTS = 1_000;
/** More than a card shows; each is read through. */
const NEWEST = 20;
const PAGE = 1_000;

/** Requests that somebody has yet to agree to: who decides can see beforehand what their people would get on which day. */
export async function planAhead(world: World, planning: Planning): Promise<ReadonlyMap<RequestId, Ahead>> {
  const { reads } = world.store;
  const open = (await reads.openRequests(MOST_REQUESTS)).filter(isWaiting);
  const newest = open.sort((one, other) => numberOf(other) - numberOf(one)).slice(0, NEWEST);
  const ahead = new Map<RequestId, Ahead>();
  for (const request of newest) {
    const { first, later } = await countToRegister(reads, request);
    const days = daysIfNow(world, planning).map((day) => ({ ...day, people: first }));
    if (first + later > 0 && days.length > 0) ahead.set(request.id, { people: first, days, later });
  }
  return ahead;
}

type Waiting = RequestIn<'awaiting-approval'>;

function isWaiting(request: ChangeRequest): request is Waiting {
  return request.status === 'awaiting-approval' && isFollowed(request);
}

function numberOf({ id }: ChangeRequest): number {
  return Number(id.slice(4));
}

function daysIfNow({ clock }: World, planning: Planning): readonly PlannedDay[] {
  const now = clock.now();
  const startedAt = now.toISOString();
  const anybody = { person: '' as PersonId, startedAt, nextAt: startedAt, step: 0, sent: 0 };
  return daysOf(anybody, planning, now);
}

async function countToRegister(
  reads: StoreReads,
  { id, waves = [], takenOut = [] }: Waiting,
): Promise<{ readonly first: number; readonly later: number }> {
  const out = new Set(takenOut);
  const end = waves[0]?.end ?? Infinity;
  let [first, later] = [0, 0];
  for (let from = 0, more = true; more; from += PAGE) {
    const page = await reads.itemsFrom(id, from, PAGE);
    page.forEach((item, index) => {
      if (out.has(item.person.id) || !isToRegister(item)) return;
      if (from + index < end) first += 1;
      else later += 1;
    });
    more = page.length === PAGE;
  }
  return { first, later };
}

/** Whoever is registered becomes enforced, and whoever is at enabled already stays of the request that saw to it. */
function isToRegister({ act, from, methods }: RequestItem): boolean {
  if (act === 'reset') return true;
  return from !== 'enabled' && (methods === 'unknown' || !isRegistered(methods));
}
