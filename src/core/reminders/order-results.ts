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
  for await (const { person, result } of resultsIn(world, order))
    if (result === 'open' || result === 'nowhere') lists[result].push(person);
    else counts[result] += 1;
  return { ...counts, ...lists };
}

/** Of everybody in it, however many: a page of them is in memory at once. */
export async function* resultsIn(world: World, order: ReminderOrder): AsyncGenerator<PersonResult> {
  for (let from = 0; from < order.people.length; from += PAGE)
    yield* await resultsAmong(world, order, order.people.slice(from, from + PAGE));
}

/** In the order in which these people stand in it. */
export async function resultsAmong(
  world: World,
  order: ReminderOrder,
  people: readonly PersonId[],
): Promise<readonly PersonResult[]> {
  const { reads } = world.store;
  const passed = await passedOf(reads, order, people);
  const all = (await reads.seriesOf(people)).filter(({ person }) => !passed.has(person));
  const made = new Map(
    all.flatMap((series) => {
      const notice = madeFor(world, series, order);
      return notice ? [[series.person, notice] as const] : [];
    }),
  );
  const deliveries = byNotice(await reads.deliveriesAmong([...made.values()]));
  const known = new Map(all.map((series) => [series.person, series]));
  return people.map((person): PersonResult => {
    const [series, notice] = [known.get(person), made.get(person)];
    const nothing = { person, deliveries: [] };
    if (!series) return { ...nothing, result: passed.get(person) ?? 'open' };
    if (!notice) return { ...nothing, result: withoutMessage(world, series) };
    const own = deliveries.get(notice) ?? [];
    return { person, result: resultIn(world, series, own), notice, deliveries: own };
  });
}

function byNotice(deliveries: readonly Delivery[]): ReadonlyMap<NoticeId, readonly Delivery[]> {
  const found = new Map<NoticeId, Delivery[]>();
  for (const each of deliveries) found.set(each.notice, [...(found.get(each.notice) ?? []), each]);
  return found;
}

/** The message that was made since the order was. */
function madeFor(world: World, series: ReminderSeries, order: ReminderOrder): NoticeId | undefined {
  const { person, lastAt = '' } = series;
  return planOf(world, series, order) === 'made' ? noticeIdOf(person, lastAt) : undefined;
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

function resultIn(world: World, series: ReminderSeries, deliveries: readonly Delivery[]): Result {
  const results = deliveries.map(({ result }) => result);
  const fate = fateOf(results);
  if (fate === 'arrived') return 'sent';
  // What was made for somebody who registered right before it went was not sent; what was put off is made anew.
  const isRefused = fate !== 'under-way' && results.every(hasNotArrived);
  return isRefused && !series.ended ? 'nowhere' : withoutMessage(world, series);
}
