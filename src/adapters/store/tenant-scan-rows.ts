import { sql, type RawBuilder } from 'kysely';
import type { PersonId } from '../../core/ids.ts';
import type { ObservedState } from '../../core/mfa-state.ts';
import type { ScannedPerson, TenantNumbers, TenantScan } from '../../core/posture/tenant-scan.ts';
import type {
  ListFilter,
  ScannedSlice,
  TenantScanReads,
  TenantScanWrites,
} from '../../core/ports/tenant-scans.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

const PERSON = sql.table(`${STORE_SCHEMA}.scanned_person`);
const SERIES = sql.table(`${STORE_SCHEMA}.reminder_series`);
/** Of those who may sign in and are no guests: what per-user MFA is about. */
const CONCERNED = sql`not p.guest and not p.blocked`;

/** Without the report the state itself tells: Entra makes `enabled` into `enforced` when somebody registers. */
const PENDING = sql`(p.state in ('enabled', 'enforced') and p.registered = false
  or p.state = 'enabled' and p.registered is null)`;
/** `is true`: what is not known must not make the whole condition unknown, or nobody would be pending either. */
const STUCK = sql`(p.state = 'enabled' and (p.registered is true or exists (
  select 1 from ${SERIES} as s where s.person = p.person and s.stuck)))`;
const FILTERS: Record<ListFilter, RawBuilder<unknown>> = {
  enabled: sql`p.state = 'enabled'`,
  disabled: sql`p.state = 'disabled'`,
  enforced: sql`p.state = 'enforced'`,
  pending: sql`(${PENDING} and not ${STUCK})`,
  stuck: STUCK,
};

export function createTenantScanReads(db: Db): TenantScanReads {
  return {
    latestScan: () => latestScan(db),
    snapshots: async (limit) => {
      const query = db.selectFrom('tenant_scan').select('body').where('phase', '=', 'over');
      const rows = await query.orderBy('started_at', 'desc').limit(limit).execute();
      return rows.map(({ body }) => body as TenantScan);
    },
    scannedPeople: (slice) => readPeople(db, slice),
    scannedAfter: (scan, after, limit) => readAfter(db, { scan, after, limit }),
    countScanned: async (slice) => {
      const { rows } = await sql<{ count: string }>`
        select count(*) as count from ${PERSON} as p where ${whichOf(slice)}`.execute(db);
      return Number(rows[0]?.count ?? 0);
    },
    scanNumbers: (scan) => readNumbers(db, scan),
  };
}

export function createTenantScanWrites(db: Db): TenantScanWrites {
  return {
    lockLatestScan: async () => {
      await sql`select pg_advisory_xact_lock(hashtextextended('tenant-scan', 0))`.execute(db);
      return latestScan(db);
    },
    saveScan: async (scan) => {
      const values = { started_at: scan.startedAt, phase: scan.phase, body: JSON.stringify(scan) };
      await db
        .insertInto('tenant_scan')
        .values({ id: scan.id, ...values })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
        .execute();
    },
    saveScanned: (scan, people) => savePeople(db, scan, people),
    noteRegistrations: async (scan, given) => {
      await sql`
        update ${PERSON} as p set registered = g.registered, admin = g.admin
        from json_to_recordset(${JSON.stringify(given)}::json) as g(id text, registered boolean, admin boolean)
        where p.scan = ${scan} and p.person = g.id`.execute(db);
    },
    keepScanned: async (scans) => {
      await sql`
        delete from ${PERSON}
        where not (scan in (select json_array_elements_text(${JSON.stringify(scans)}::json)))`.execute(db);
    },
  };
}

async function latestScan(db: Db): Promise<TenantScan | undefined> {
  const query = db.selectFrom('tenant_scan').select('body').orderBy('started_at', 'desc');
  const row = await query.orderBy('id').limit(1).executeTakeFirst();
  return row?.body as TenantScan | undefined;
}

function whichOf({ scan, filter }: Pick<ScannedSlice, 'scan' | 'filter'>): RawBuilder<unknown> {
  return filter === undefined
    ? sql`p.scan = ${scan}`
    : sql`p.scan = ${scan} and ${CONCERNED} and ${FILTERS[filter]}`;
}

interface PersonRow {
  readonly person: PersonId;
  readonly state: ObservedState;
  readonly registered: boolean | null;
  readonly admin: boolean | null;
  readonly guest: boolean;
  readonly blocked: boolean;
  readonly body: Pick<ScannedPerson, 'displayName' | 'userPrincipalName' | 'department'>;
}

async function readPeople(db: Db, slice: ScannedSlice): Promise<readonly ScannedPerson[]> {
  const { rows } = await sql<PersonRow>`
    select person, state, registered, admin, guest, blocked, body from ${PERSON} as p
    where ${whichOf(slice)} order by name, person limit ${slice.limit} offset ${slice.from}`.execute(db);
  return rows.map(personOf);
}

async function readAfter(
  db: Db,
  { scan, after = '', limit }: { scan: string; after?: string | undefined; limit: number },
): Promise<readonly ScannedPerson[]> {
  const { rows } = await sql<PersonRow>`
    select person, state, registered, admin, guest, blocked, body from ${PERSON} as p
    where p.scan = ${scan} and p.person > ${after} order by person limit ${limit}`.execute(db);
  return rows.map(personOf);
}

function personOf(row: PersonRow): ScannedPerson {
  const { person, state, guest, blocked, registered, admin, body } = row;
  return {
    ...body,
    ...{ id: person, state, guest, blocked },
    ...(registered === null ? {} : { registered }),
    ...(admin === null ? {} : { admin }),
  };
}

async function savePeople(db: Db, scan: string, people: readonly ScannedPerson[]): Promise<void> {
  const rows = [...new Map(people.map((each) => [each.id, each])).values()].map(
    ({ id, displayName, userPrincipalName, department, state, guest, blocked }) => {
      const body = { displayName, userPrincipalName, department };
      return { person: id, name: displayName.toLowerCase(), state, guest, blocked, body };
    },
  );
  await sql`
    insert into ${PERSON} (scan, person, name, state, guest, blocked, body)
    select ${scan}::text, g.person, g.name, g.state, g.guest, g.blocked, g.body
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as g(person text, name text, state text, guest boolean, blocked boolean, body json)
    on conflict (scan, person) do update set
      name = excluded.name, state = excluded.state, guest = excluded.guest, blocked = excluded.blocked,
      body = excluded.body`.execute(db);
}

async function readNumbers(db: Db, scan: string): Promise<TenantNumbers> {
  const of = (which: RawBuilder<unknown>) => sql`count(*) filter (where ${CONCERNED} and ${which})::float8`;
  const { rows } = await sql<TenantNumbers>`
    select ${of(sql`true`)} as people,
      ${of(FILTERS.disabled)} as disabled, ${of(FILTERS.enabled)} as enabled, ${of(FILTERS.enforced)} as enforced,
      ${of(sql`p.state = 'unknown'`)} as unknown,
      ${of(sql`p.registered`)} as registered, ${of(sql`p.registered = false`)} as unregistered,
      ${of(FILTERS.pending)} as pending, ${of(STUCK)} as stuck,
      ${of(sql`p.admin`)} as admins, ${of(sql`p.admin and p.registered = false`)} as "adminsUnregistered",
      ${of(sql`p.admin and p.state = 'disabled'`)} as "adminsDisabled",
      count(*) filter (where p.guest)::float8 as guests,
      count(*) filter (where p.blocked and not p.guest)::float8 as blocked
    from ${PERSON} as p where p.scan = ${scan}`.execute(db);
  return rows[0] as TenantNumbers;
}
