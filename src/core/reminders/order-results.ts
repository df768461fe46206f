import type { NoticeId, PersonId } from '../ids.ts';
import { fateOf } from '../notifications/delivery-fate.ts';
import { hasNotArrived } from '../notifications/settle-delivery.ts';
import type { Delivery } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { ReminderOrder } from './order.ts';
import { isUnseen } from './moved-on.ts';
import { passedOf } from './passed.ts';
import { noticeIdOf } from './send-reminder.ts';
import type { ReminderSeries } from './series.ts';

/** What became of an order, person by person. */
export interface OrderResults {
  /** At least one channel took the message. */
  readonly sent: number;
  /** Had registered before it was their turn. */
  readonly registered: number;
  /** Switched off, enforced or gone before it was their turn. */
  readonly left: number;
  /** Is still to come: on leave, on hold, or on its way. */
  readonly open: readonly PersonId[];
  /** No channel took it at the last try; there may be others. */
  readonly nowhere: readonly PersonId[];
}

export type Result = 'sent' | 'registered' | 'left' | 'open' | 'nowhere';

/** What became of one person of an order, and of their message on each channel, where one was made. */
export interface PersonResult {
  readonly person: PersonId;
  readonly result: Result;
  readonly notice?: NoticeId;
  readonly deliveries: readonly Delivery[];
}

const PAGE = 500;

/** Who is still to be written to, by the plans alone: cheap also for a long list. */
export async function countOpen(world: World, order: ReminderOrder): Promise<number> {
  const { store } = world;
  let open = 0;
  for (let from = 0; from < order.people.length; from += PAGE) {
    const people = order.people.slice(from, from + PAGE);
    const passed = await passedOf(store.reads, order, people);
    const waiting = people.filter((person) => !passed.has(person));
    const settled = (await store.reads.seriesOf(waiting)).filter(
      (series) => planOf(world, series, order) !== 'open',
    );
    open += waiting.length - settled.length;
  }
  return open;
}

export async function resultsOf(world: World, order: ReminderOrder): Promise<OrderResults> {
  const counts = { sent: 0, registered: 0, left: 0 };
  const lists = { open: [] as PersonId[], nowhere: [] as PersonId[] };
  for (let from = 0; from < order.people.length; from += PAGE) {
    const people = order.people.slice(from, from + PAGE);
    for (const { person, result } of await resultsAmong(world, order, people)) {
      if (result === 'open' || result === 'nowhere') lists[result].push(person);
      else counts[result] += 1;
    }
  }
  return { ...counts, ...lists };
}

/** In the order in which these people stand in it. */
export async function resultsAmong(
  world: World,
  order: ReminderOrder,
  people: readonly PersonId[],
): Promise<readonly PersonResult[]> {
  const passed = await passedOf(world.store.reads, order, people);
  const all = new Map((await world.store.reads.seriesOf(people)).map((each) => [each.person, each]));
  const results: PersonResult[] = [];
  for (const person of people) {
    const series = all.get(person);
    const why = passed.get(person) ?? (series ? undefined : 'open');
    results.push(
      why === undefined && series
        ? await resultOf(world, order, series)
        : { person, result: why ?? 'open', deliveries: [] },
    );
  }
  return results;
}

/** What was sent since the order was made is what was ordered. */
function planOf(
  world: World,
  series: ReminderSeries,
  { createdAt }: ReminderOrder,
): 'made' | 'registered' | 'left' | 'open' {
  return (series.lastAt ?? '') > createdAt ? 'made' : withoutMessage(world, series);
}

function withoutMessage(world: World, series: ReminderSeries): 'registered' | 'left' | 'open' {
  const { ended } = series;
  if (!ended) return isUnseen(world, series) ? 'left' : 'open';
  return ended.because === 'registered' ? 'registered' : 'left';
}

async function resultOf(world: World, order: ReminderOrder, series: ReminderSeries): Promise<PersonResult> {
  const { person } = series;
  const plan = planOf(world, series, order);
  if (plan !== 'made') return { person, result: plan, deliveries: [] };
  const notice = noticeIdOf(person, series.lastAt ?? '');
  const deliveries = await world.store.reads.deliveriesOf(notice);
  return { person, result: resultIn(world, series, deliveries), notice, deliveries };
}

function resultIn(world: World, series: ReminderSeries, deliveries: readonly Delivery[]): Result {
  const results = deliveries.map(({ result }) => result);
  const fate = fateOf(results);
  if (fate === 'arrived') return 'sent';
  // What was made for somebody who registered right before it went was not sent; what was put off is made anew.
  const isRefused = fate !== 'under-way' && results.every(hasNotArrived);
  return isRefused && !series.ended ? 'nowhere' : withoutMessage(world, series);
}
