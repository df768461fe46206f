import { sql } from 'kysely';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type {
  BrakeRecord,
  GuardRailReads,
  GuardRailWrites,
  PaceEntry,
  TimeBox,
} from '../../core/ports/guard-rails.ts';
import { dropClaim } from './claim-items.ts';
import { NOW, nowAnd } from './database-clock.ts';
import type { Db } from './tables.ts';

/** Any fixed number: it names the one lock under which brakes are changed and decisions are counted. */
const BRAKE_LOCK = 7_340_113;
/** The same for the locks of one person each. Two people whose ids give the same number only wait for each other. */
const OPEN_REQUESTS_LOCK = 7_340_114;

export function createGuardRailReads(db: Db): GuardRailReads {
  return {
    timeBox: (request, person) => readTimeBox(db, { request, person, how: 'look' }),
    timeBoxes: async (request) => {
      const rows = await db
        .selectFrom('time_box')
        .select('body')
        .where('request', '=', request)
        .orderBy('person')
        .execute();
      return rows.map((row) => row.body as TimeBox);
    },
    waitingTimeBoxes: (limit) => readWaiting(db, limit),
    brakes: async () => {
      const rows = await db.selectFrom('brake').select('body').orderBy('name').execute();
      return rows.map((row) => row.body as BrakeRecord);
    },
    wasSeen: async (key) => {
      const row = await db
        .selectFrom('seen_activity')
        .select('key')
        .where('key', '=', key)
        .executeTakeFirst();
      return row !== undefined;
    },
    changedSince: (page) => readChangedSince(db, page),
    paceSince: (instant) => readPace(db, instant),
  };
}

export function createGuardRailWrites(db: Db): GuardRailWrites {
  return {
    takeOut: (taken) => takeOut(db, taken),
    lockTimeBox: (request, person) => readTimeBox(db, { request, person, how: 'lock' }),
    saveTimeBox: (box) => saveTimeBox(db, box),
    claimPerson: (claim) => claimPerson(db, claim),
    dropClaim: (claim) => dropClaim(db, claim),
    lockBrakes: async () => {
      await sql`select pg_advisory_xact_lock(${BRAKE_LOCK})`.execute(db);
    },
    lockOpenRequests: async (human) => {
      await sql`select pg_advisory_xact_lock(${OPEN_REQUESTS_LOCK}, hashtext(${human}))`.execute(db);
    },
    saveBrake: async (brake) => {
      const body = JSON.stringify(brake);
      await db
        .insertInto('brake')
        .values({ name: brake.name, body })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ body }))
        .execute();
    },
    notePace: async (entry) => {
      const { request, approver, at } = entry;
      await db
        .insertInto('pace')
        .values({ request, approver, at, body: JSON.stringify(entry) })
        .onConflict((conflict) => conflict.columns(['request', 'approver']).doNothing())
        .execute();
    },
  };
}

async function readTimeBox(
  db: Db,
  wanted: { readonly request: RequestId; readonly person: PersonId; readonly how: 'look' | 'lock' },
): Promise<TimeBox | undefined> {
  const query = db
    .selectFrom('time_box')
    .select('body')
    .where('request', '=', wanted.request)
    .where('person', '=', wanted.person);
  const row = await (wanted.how === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row?.body as TimeBox | undefined;
}

async function readWaiting(db: Db, limit: number): Promise<readonly TimeBox[]> {
  const rows = await db
    .selectFrom('time_box')
    .select('body')
    .where('status', '=', 'waiting')
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map((row) => row.body as TimeBox);
}

async function readPace(db: Db, instant: string): Promise<readonly PaceEntry[]> {
  const rows = await db
    .selectFrom('pace')
    .select('body')
    .where('at', '>=', new Date(instant))
    .orderBy('at')
    .execute();
  return rows.map((row) => row.body as PaceEntry);
}

async function saveTimeBox(db: Db, box: TimeBox): Promise<void> {
  const columns = { due_at: box.dueAt, status: box.status, body: JSON.stringify(box) };
  await db
    .insertInto('time_box')
    .values({ request: box.request, person: box.person, ...columns })
    .onConflict((conflict) => conflict.columns(['request', 'person']).doUpdateSet(columns))
    .execute();
}

async function takeOut(db: Db, taken: Parameters<GuardRailWrites['takeOut']>[0]): Promise<boolean> {
  const { request, person, outcome } = taken;
  const { numUpdatedRows } = await db
    .updateTable('request_item')
    .set({ outcome: JSON.stringify(outcome), outcome_kind: outcome.kind, settled_at: outcome.at })
    .where('request', '=', request)
    .where('person', '=', person)
    .where('outcome', 'is', null)
    .where('attempts', '=', 0)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await db.deleteFrom('held_target').where('request', '=', request).where('person', '=', person).execute();
  return true;
}

async function claimPerson(db: Db, claim: Parameters<GuardRailWrites['claimPerson']>[0]): Promise<boolean> {
  const { request, person, fence } = claim;
  const until = nowAnd(claim.forMs);
  const row = await db
    .insertInto('person_claim')
    .values({ person, request, fence, until })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet({ request, fence, until }).where('person_claim.until', '<=', NOW),
    )
    .returning('person')
    .executeTakeFirst();
  return row !== undefined;
}

async function readChangedSince(
  db: Db,
  { since, limit, after }: Parameters<GuardRailReads['changedSince']>[0],
): Promise<readonly PersonId[]> {
  const rows = await db
    .selectFrom('request_item')
    .select('person')
    .distinct()
    .where('outcome_kind', '=', 'done')
    .where('settled_at', '>=', new Date(since))
    .where('person', '>', after ?? '')
    .orderBy('person')
    .limit(limit)
    .execute();
  return rows.map(({ person }) => person as PersonId);
}
