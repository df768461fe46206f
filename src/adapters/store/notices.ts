import { sql } from 'kysely';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type { NoticeRecord } from '../../core/notices/notice.ts';
import type { NoticeReads, NoticeWrites } from '../../core/ports/notices.ts';
import type { Delivery } from '../../core/requests/change-request.ts';
import type { Db } from './tables.ts';

const CODES_READ = 10;

export function createNoticeReads(db: Db): NoticeReads {
  return {
    async notice(id) {
      const row = await db.selectFrom('notice').select('body').where('id', '=', id).executeTakeFirst();
      return row?.body as NoticeRecord | undefined;
    },
    async noticesWithCode(code) {
      const query = db.selectFrom('notice').select('body').where('code', '=', code);
      const rows = await query.orderBy('queued_at', 'desc').limit(CODES_READ).execute();
      return rows.map((row) => row.body as NoticeRecord);
    },
    noticesTo: (person, limit) => readNoticesTo(db, person, limit),
    deliveries: (request) => readDeliveries(db, request),
    async deliveriesOf(notice) {
      const query = db.selectFrom('delivery').select('body').where('notice', '=', notice);
      return (await query.orderBy('channel').execute()).map((row) => row.body as Delivery);
    },
    async deliveriesAmong(notices) {
      if (notices.length === 0) return [];
      const query = db.selectFrom('delivery').select('body').where('notice', 'in', notices);
      const rows = await query.orderBy('notice').orderBy('channel').execute();
      return rows.map((row) => row.body as Delivery);
    },
    async unsettledDeliveries(limit) {
      const query = db.selectFrom('delivery').select('body').where('settled', '=', false);
      return (await query.limit(limit).execute()).map((row) => row.body as Delivery);
    },
    waitingDeliveries: (request) => countWaiting(db, request),
    isSomebodyUntold: (since) => isSomebodyUntold(db, since),
  };
}

async function countWaiting(db: Db, request: RequestId): Promise<Record<Delivery['channel'], number>> {
  const { rows } = await sql<{ channel: Delivery['channel']; waiting: number }>`
    select channel, count(*)::float8 as waiting from mfa_chatops.delivery
    where request = ${request} and not settled group by channel`.execute(db);
  return { mail: 0, teams: 0, ...Object.fromEntries(rows.map((row) => [row.channel, row.waiting])) };
}

/** Tied by the code: the escalation carries that of the notice which did not arrive. */
async function isSomebodyUntold(db: Db, since: string): Promise<boolean> {
  const { rows } = await sql<{ untold: boolean }>`
    select exists (
      select 1 from mfa_chatops.notice escalation
      join mfa_chatops.notice missed
        on missed.code = escalation.body -> 'about' ->> 'code' and missed.id <> escalation.id
      where escalation.id like 'undelivered:%' and escalation.queued_at > ${since}::timestamptz and not exists (
        select 1 from mfa_chatops.delivery d where d.notice = missed.id
          and d.body -> 'result' ->> 'kind' in ('sent', 'uncertain', 'dropped'))
    ) as untold`.execute(db);
  return rows[0]?.untold === true;
}

async function readNoticesTo(db: Db, person: PersonId, limit: number): Promise<readonly NoticeRecord[]> {
  const query = db.selectFrom('notice').select('body').where('person', '=', person);
  const rows = await query.orderBy('queued_at', 'desc').limit(limit).execute();
  return rows.map((row) => row.body as NoticeRecord);
}

async function readDeliveries(db: Db, request: RequestId): Promise<readonly Delivery[]> {
  const query = db.selectFrom('delivery').select('body').where('request', '=', request);
  const rows = await query.orderBy('person').orderBy('notice').orderBy('channel').execute();
  return rows.map((row) => row.body as Delivery);
}

/** `queuedAt`: ISO 8601. */
export function createNoticeWrites(db: Db, queuedAt: () => string): NoticeWrites {
  return {
    async insertNotice(notice) {
      const { id, person, reference: code } = notice;
      const row = await db
        .insertInto('notice')
        .values({ id, person: person.id, code, queued_at: queuedAt(), body: JSON.stringify(notice) })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      return row !== undefined;
    },
    countCodeCheck: (check) => countCodeCheck(db, check),
    async saveDelivery(delivery) {
      const { notice, request = null, person, channel } = delivery;
      const body = JSON.stringify(delivery);
      const settled = delivery.result.kind !== 'queued' && delivery.result.kind !== 'attempted';
      await db
        .insertInto('delivery')
        .values({ notice, request, person, channel, body, settled })
        .onConflict((conflict) => conflict.columns(['notice', 'channel']).doUpdateSet({ body, settled }))
        .execute();
    },
    async lockDelivery({ notice, channel }) {
      const row = await db
        .selectFrom('delivery')
        .select('body')
        .where('notice', '=', notice)
        .where('channel', '=', channel)
        .forUpdate()
        .executeTakeFirst();
      return row?.body as Delivery | undefined;
    },
  };
}

/** One statement, so that many at the same time are counted one after the other. */
async function countCodeCheck(
  db: Db,
  { person, at, since }: Parameters<NoticeWrites['countCodeCheck']>[0],
): Promise<number> {
  const { rows } = await sql<{ checks: number }>`
    insert into mfa_chatops.code_check as known (person, since, checks) values (${person}, ${at}, 1)
    on conflict (person) do update set
      checks = case when known.since < ${since}::timestamptz then 1 else known.checks + 1 end,
      since = case when known.since < ${since}::timestamptz then excluded.since else known.since end
    returning checks`.execute(db);
  return rows[0]?.checks ?? 1;
}
