import { sql, type ExpressionBuilder } from 'kysely';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type {
  CohortCount,
  OpenOrder,
  ReminderHalt,
  ReminderReads,
  SeriesPage,
} from '../../core/ports/reminders.ts';
import type { Passed, ReminderOrder } from '../../core/reminders/order.ts';
import type { ReminderSeries } from '../../core/reminders/series.ts';
import type { Db, Tables } from './tables.ts';

export function createReminderReads(db: Db): ReminderReads {
  return {
    series: (person) => readOne(db, person),
    seriesOf: async (people) => {
      if (people.length === 0) return [];
      return bodies(await seriesRows(db).where('person', 'in', people).orderBy('person').execute());
    },
    watchedSeries: (page) => readPage(db, page, 'watched'),
    runningSeries: (page) => readPage(db, page, 'running'),
    runningAmong: async (people) => {
      if (people.length === 0) return [];
      const rows = await db
        .selectFrom('reminder_series')
        .select('person')
        .where('standing', '=', 'running')
        .where('person', 'in', people)
        .orderBy('person')
        .execute();
      return rows.map(({ person }) => person as PersonId);
    },
    dueSeries: async ({ by, limit }) =>
      bodies(await dueRows(db).where('next_at', '<=', by).limit(limit).execute()),
    nextDue: async () =>
      (await dueRows(db).select('next_at').limit(1).executeTakeFirst())?.next_at ?? undefined,
    stuckSeries: async (limit) =>
      bodies(await seriesRows(db).where('stuck', '=', true).orderBy('person').limit(limit).execute()),
    seriesToCopy: async (manager, limit) =>
      bodies(await seriesRows(db).where('copy_due', '=', manager).orderBy('person').limit(limit).execute()),
    managersToCopy: (page) => readManagers(db, page),
    cohortCounts: () => countCohorts(db),
    halts: async () => {
      const rows = await db.selectFrom('reminder_halt').select('body').orderBy('of').execute();
      return rows.map((row) => row.body as ReminderHalt);
    },
    reminderOrder: (id) => readOrder(db, id, 'look'),
    openOrders: (limit) => readOpenOrders(db, limit),
    passedAmong: (order, people) => readPassed(db, order, people),
  };
}

async function readOne(db: Db, person: PersonId): Promise<ReminderSeries | undefined> {
  const row = await seriesRows(db).where('person', '=', person).executeTakeFirst();
  return row?.body as ReminderSeries | undefined;
}

function seriesRows(db: Db) {
  return db.selectFrom('reminder_series').select('body');
}

/** What halts this row: everybody's halt, its cohort's, or the person's own. */
function haltOf(row: ExpressionBuilder<Tables, 'reminder_series'>) {
  return row
    .selectFrom('reminder_halt')
    .select('of')
    .where((halt) =>
      halt.or([
        halt('reminder_halt.of', '=', 'all'),
        halt('reminder_halt.of', '=', halt.ref('reminder_series.cohort')),
        halt('reminder_halt.of', '=', halt.ref('reminder_series.person')),
      ]),
    );
}

/** Instants are text of one form, which sorts as time does. */
function dueRows(db: Db) {
  return seriesRows(db)
    .where('next_at', 'is not', null)
    .where((row) => row.not(row.exists(haltOf(row))))
    .orderBy('next_at')
    .orderBy('person');
}

async function readPage(
  db: Db,
  { after, limit }: SeriesPage,
  which: 'watched' | 'running',
): Promise<readonly ReminderSeries[]> {
  const rows = await seriesRows(db)
    .where((row) =>
      which === 'running'
        ? row('standing', '=', 'running')
        : row.or([row('standing', '=', 'running'), row('stuck', '=', true)]),
    )
    .$if(after !== undefined, (query) => query.where('person', '>', after as PersonId))
    .orderBy('person')
    .limit(limit)
    .execute();
  return bodies(rows);
}

async function readManagers(db: Db, { after, limit }: SeriesPage): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('reminder_series')
    .select('copy_due')
    .distinct()
    .where('copy_due', 'is not', null)
    .$if(after !== undefined, (query) => query.where('copy_due', '>', after as PersonId))
    .orderBy('copy_due')
    .limit(limit)
    .execute();
  return rows.map((row) => row.copy_due as PersonId);
}

async function countCohorts(db: Db): Promise<readonly CohortCount[]> {
  const rows = await db
    .selectFrom('reminder_series')
    .select(['cohort', 'standing', sql<string>`count(*)`.as('people')])
    .groupBy(['cohort', 'standing'])
    .execute();
  return rows.map(({ cohort, standing, people }) => ({
    ...(cohort === null ? {} : { cohort: cohort as RequestId }),
    standing: standing as CohortCount['standing'],
    people: Number(people),
  }));
}

export async function readOrder(
  db: Db,
  id: string,
  how: 'look' | 'lock',
): Promise<ReminderOrder | undefined> {
  const query = db.selectFrom('reminder_order').select('body').where('id', '=', id);
  const row = await (how === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row?.body as ReminderOrder | undefined;
}

/** Its people stay where they are: there may be thousands. */
async function readOpenOrders(db: Db, limit: number): Promise<readonly OpenOrder[]> {
  const rows = await db
    .selectFrom('reminder_order')
    .select([
      'id',
      sql<string>`body->>'status'`.as('status'),
      sql<string>`body->>'createdAt'`.as('createdAt'),
      sql<string>`body->>'expiresAt'`.as('expiresAt'),
      sql<number>`json_array_length(body->'people')`.as('people'),
    ])
    .select(sql<ReminderOrder['requester']>`body->'requester'`.as('requester'))
    .select(sql<ReminderOrder['course'] | null>`body->'course'`.as('course'))
    .select(sql<ReminderOrder['decidedBy'] | null>`body->'decidedBy'`.as('decidedBy'))
    .where('open', '=', true)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(
    ({ course, decidedBy, ...row }) =>
      ({ ...row, ...(course ? { course } : {}), ...(decidedBy ? { decidedBy } : {}) }) as OpenOrder,
  );
}

async function readPassed(
  db: Db,
  order: string,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Passed>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('reminder_passed')
    .select(['person', 'why'])
    .where('order', '=', order)
    .where('person', 'in', people)
    .execute();
  return new Map(rows.map(({ person, why }) => [person as PersonId, why as Passed]));
}

function bodies(rows: readonly { readonly body: unknown }[]): readonly ReminderSeries[] {
  return rows.map(({ body }) => body as ReminderSeries);
}
