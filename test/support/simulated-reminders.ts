import type {
  CohortCount,
  ReminderHalt,
  ReminderReads,
  ReminderWrites,
} from '../../src/core/ports/reminders.ts';
import { isOrderOpen } from '../../src/core/reminders/order-course.ts';
import type { Passed, ReminderOrder } from '../../src/core/reminders/order.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import type { RowTransaction } from './simulated-rows.ts';

function seriesIn(tx: RowTransaction): readonly ReminderSeries[] {
  return tx
    .all<ReminderSeries>('series')
    .map(([, row]) => row)
    .sort((one, other) => (one.person < other.person ? -1 : 1));
}

const LATER = '9999';

function isBefore({ nextAt = LATER, person }: ReminderSeries, other: ReminderSeries): boolean {
  const { nextAt: moment = LATER } = other;
  return nextAt < moment || (nextAt === moment && person < other.person);
}

export function simulatedReminderReads(tx: RowTransaction): ReminderReads {
  const later = <T>(value: T): Promise<T> => Promise.resolve(value);
  const halts = (): readonly ReminderHalt[] => tx.all<ReminderHalt>('halt').map(([, row]) => row);
  /** The first ones, in the order of their moments, and of their people where these are the same. */
  const due = (limit: number, by = LATER): readonly ReminderSeries[] => {
    const halted = new Set<string>(halts().map(({ of }) => of));
    if (halted.has('all')) return [];
    const first: ReminderSeries[] = [];
    for (const [, series] of tx.all<ReminderSeries>('series')) {
      const { nextAt, ended, cohort, person } = series;
      if (!nextAt || ended || nextAt > by || halted.has(person) || (cohort && halted.has(cohort))) continue;
      const last = first.at(-1);
      if (first.length === limit && last && !isBefore(series, last)) continue;
      first.splice(first.findLastIndex((other) => isBefore(other, series)) + 1, 0, series);
      first.length = Math.min(first.length, limit);
    }
    return first;
  };
  const page = (
    fits: (series: ReminderSeries) => boolean,
    { after = '', limit }: { readonly after?: string | undefined; readonly limit: number },
  ): readonly ReminderSeries[] =>
    tx
      .all<ReminderSeries>('series')
      .filter(([person, series]) => person > after && fits(series))
      .map(([, series]) => series)
      .sort((one, other) => (one.person < other.person ? -1 : 1))
      .slice(0, limit);
  return {
    series: (person) => later(tx.get<ReminderSeries>('series', person)),
    seriesOf: (people) =>
      later([...new Set(people)].sort().flatMap((person) => tx.get<ReminderSeries>('series', person) ?? [])),
    watchedSeries: ({ after, limit }) =>
      later(page(({ ended, stuckSince }) => !ended || stuckSince !== undefined, { after, limit })),
    runningSeries: ({ after, limit }) => later(page(({ ended }) => !ended, { after, limit })),
    runningAmong: (people) =>
      later(
        seriesIn(tx)
          .filter(({ ended, person }) => !ended && people.includes(person))
          .map(({ person }) => person),
      ),
    dueSeries: ({ by, limit }) => later(due(limit, by)),
    nextDue: () => later(due(1)[0]?.nextAt),
    stuckSeries: (limit) =>
      later(
        seriesIn(tx)
          .filter(({ stuckSince }) => stuckSince)
          .slice(0, limit),
      ),
    seriesToCopy: (manager, limit) =>
      later(
        seriesIn(tx)
          .filter(({ ended, copy }) => !ended && copy?.manager === manager)
          .slice(0, limit),
      ),
    managersToCopy: ({ after = '', limit }) => {
      const managers = seriesIn(tx).flatMap(({ ended, copy }) => (ended || !copy ? [] : [copy.manager]));
      const others = [...new Set(managers)].filter((manager) => manager > after).sort();
      return later(others.slice(0, limit));
    },
    cohortCounts: () => later(countCohorts(seriesIn(tx))),
    halts: () => later(halts()),
    reminderOrder: (id) => later(tx.get<ReminderOrder>('order', id)),
    openOrders: (limit) =>
      later(
        tx
          .all<ReminderOrder>('order')
          .map(([, row]) => row)
          .filter(isOrderOpen)
          .map((order) => ({ ...order, people: order.people.length }))
          .slice(0, limit),
      ),
    passedAmong: (order, people) =>
      later(
        new Map(
          people.flatMap((person) => {
            const why = tx.get<Passed>('passed', `${order}/${person}`);
            return why ? [[person, why] as const] : [];
          }),
        ),
      ),
  };
}

function countCohorts(rows: readonly ReminderSeries[]): readonly CohortCount[] {
  const counts = new Map<string, CohortCount>();
  for (const { cohort, ended } of rows) {
    const standing = ended?.because ?? 'running';
    const key = `${cohort ?? ''}/${standing}`;
    const people = (counts.get(key)?.people ?? 0) + 1;
    counts.set(key, { ...(cohort ? { cohort } : {}), standing, people });
  }
  return [...counts.values()];
}

export function simulatedReminderWrites(tx: RowTransaction): ReminderWrites {
  return {
    async lockSeries(person) {
      await tx.lock('series', person);
      return tx.get<ReminderSeries>('series', person);
    },
    saveSeries: (series) => tx.put('series', series.person, series),
    saveHalt: (halt) => tx.put('halt', halt.of, halt),
    async dropHalt(of) {
      await tx.lock('halt', of);
      if (!tx.get('halt', of)) return false;
      await tx.drop('halt', of);
      return true;
    },
    async lockReminderOrder(id) {
      await tx.lock('order', id);
      return tx.get<ReminderOrder>('order', id);
    },
    saveReminderOrder: (order) => tx.put('order', order.id, order),
    async notePassed(order, passed) {
      for (const [person, why] of passed) {
        const key = `${order}/${person}`;
        await tx.lock('passed', key);
        if (!tx.get('passed', key)) await tx.put('passed', key, why);
      }
    },
  };
}
