import { sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { BrokenInvariant } from '../../core/failures.ts';
import { approvals } from './migrations/0003-approvals.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { auditAnchors } from './migrations/0002-audit-anchors.ts';
import { guardRails } from './migrations/0004-guard-rails.ts';
import { notices } from './migrations/0005-notices.ts';
import { reminders } from './migrations/0006-reminders.ts';
import { bulk } from './migrations/0008-bulk.ts';
import { tenantScan } from './migrations/0009-tenant-scan.ts';
import { delegations } from './migrations/0010-delegations.ts';
import { itemActs } from './migrations/0011-item-acts.ts';
import { failedItems } from './migrations/0012-failed-items.ts';
import { undelivered } from './migrations/0013-undelivered.ts';
import { fileExports } from './migrations/0014-file-exports.ts';
import { waitingDeliveries } from './migrations/0015-waiting-deliveries.ts';
import { listPlaces } from './migrations/0016-list-places.ts';
import { listPeople } from './migrations/0017-list-people.ts';
import { managerCopies } from './migrations/0018-manager-copies.ts';
import { draftLists } from './migrations/0019-draft-lists.ts';
import { passedPeople } from './migrations/0020-passed-people.ts';
import { confirmedRequests } from './migrations/0021-confirmed-requests.ts';
import { openOrders } from './migrations/0022-open-orders.ts';
import { UnusableStore } from './unusable-store.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

/** In the order they run; a name is for ever. Only ever add at the end. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-audit-anchors': auditAnchors,
  '0003-approvals': approvals,
  '0004-guard-rails': guardRails,
  '0005-notices': notices,
  '0006-reminders': reminders,
  '0008-bulk': bulk,
  '0009-tenant-scan': tenantScan,
  '0010-delegations': delegations,
  '0011-item-acts': itemActs,
  '0012-failed-items': failedItems,
  '0013-undelivered': undelivered,
  '0014-file-exports': fileExports,
  '0015-waiting-deliveries': waitingDeliveries,
  '0016-list-places': listPlaces,
  '0017-list-people': listPeople,
  '0018-manager-copies': managerCopies,
  '0019-draft-lists': draftLists,
  '0020-passed-people': passedPeople,
  '0021-confirmed-requests': confirmedRequests,
  '0022-open-orders': openOrders,
};
const MIGRATION_TABLE = 'schema_migration';

/**
 * Brings the store to this version's tables. Safe to run twice, and by two versions starting at once: the migrator
 * holds an advisory lock, and all pending migrations are one transaction. Throws `UnusableStore`, with nothing
 * touched, for a store that a newer version wrote or that is not ours.
 */
export async function migrateStore(db: Db): Promise<void> {
  await refuseForeignStore(db);
  await refuseNewerStore(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
    migrationTableName: MIGRATION_TABLE,
    migrationTableSchema: STORE_SCHEMA,
  });
  const { error } = await migrator.migrateToLatest();
  if (!error) return;
  // Another version may have moved the store on while this one waited for the lock.
  await refuseNewerStore(db);
  throw error instanceof Error ? error : new BrokenInvariant('the migration failed', error);
}

async function refuseForeignStore(db: Db): Promise<void> {
  const tables = await tablesOf(db);
  if (tables.has(MIGRATION_TABLE) || tables.size === 0) return;
  throw new UnusableStore(
    'foreign',
    `The database has a schema "${STORE_SCHEMA}" that mfa-chatops did not make. Nothing was touched. ` +
      'Point DATABASE_URL (or DATA_DIR) to an empty database.',
  );
}

async function refuseNewerStore(db: Db): Promise<void> {
  if (!(await tablesOf(db)).has(MIGRATION_TABLE)) return;
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.id(STORE_SCHEMA, MIGRATION_TABLE)} order by name`.execute(db);
  const unknown = rows.find((row) => !(row.name in MIGRATIONS));
  if (!unknown) return;
  throw new UnusableStore(
    'newer',
    `The store was written by a newer version of mfa-chatops (it has "${unknown.name}"). Nothing was touched. ` +
      'Start that version again, or restore the backup made before the upgrade.',
  );
}

async function tablesOf(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = ${STORE_SCHEMA}`.execute(
    db,
  );
  return new Set(rows.map((row) => row.name));
}
