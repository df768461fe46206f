import { ServiceFailure } from '../failures.ts';
import { addMilliseconds } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { pageOf } from './start-scan.ts';
import { isUnderWay, type ScannedPerson, type TenantScan } from './tenant-scan.ts';

const REPORT_PAGE_MS = 2_000;
const MAX_RESTARTS = 3;
/** States that the list did not give are asked for in so many at once. */
const ASKED_AT_ONCE = 100;

/** One page, stored together with the way to the next one: after a crash that page is read again, and no other. */
export async function scanTenant(world: World, id: string): Promise<JobResult> {
  const scan = await world.store.reads.latestScan();
  if (scan?.id !== id || !isUnderWay(scan)) return { kind: 'done' };
  try {
    await (scan.phase === 'people' ? readPeople(world, scan) : readRegistrations(world, scan));
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.retryable) throw error;
    await giveUpOrRestart(world, scan, error);
  }
  return { kind: 'done' };
}

async function readPeople(world: World, scan: TenantScan): Promise<void> {
  const page = await world.tenant.people(scan.next);
  const rows = await withStates(world, page.rows);
  await moveOn(world, scan, async (tx) => {
    await tx.saveScanned(scan.id, rows);
    const people = scan.people + rows.length;
    const next: TenantScan = { ...afterPage(scan, page.next), people };
    return page.next === undefined ? { ...next, phase: 'registrations' } : next;
  });
}

/** Where the tenant's list does not tell states, each is asked for; what stays unreadable stays unknown. */
async function withStates(world: World, rows: readonly ScannedPerson[]): Promise<readonly ScannedPerson[]> {
  const asked = rows.filter(({ state, guest, blocked }) => state === 'unknown' && !guest && !blocked);
  const states = new Map<ScannedPerson['id'], ScannedPerson['state']>();
  for (let from = 0; from < asked.length; from += ASKED_AT_ONCE) {
    const ids = asked.slice(from, from + ASKED_AT_ONCE).map(({ id }) => id);
    for (const [id, reading] of await world.mfa.readStates(ids, 'bulk')) {
      if (reading.kind === 'read') states.set(id, reading.state);
      else if (reading.kind === 'unreadable' && reading.code === 'throttled')
        throw busy(reading.retryAfterMs);
    }
  }
  return rows.map((row) => ({ ...row, state: states.get(row.id) ?? row.state }));
}

function busy(retryAfterMs: number | undefined): ServiceFailure {
  return new ServiceFailure('the states of a page have to wait', {
    service: 'graph',
    code: 'throttled',
    retryable: true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

async function readRegistrations(world: World, scan: TenantScan): Promise<void> {
  const page = await world.tenant.registrations(scan.next);
  if (typeof page === 'string')
    return moveOn(world, scan, (tx) => finish(world, tx, { ...scan, report: page }));
  await moveOn(world, scan, async (tx) => {
    await tx.noteRegistrations(scan.id, page.rows);
    const next = afterPage(scan, page.next);
    return page.next === undefined ? finish(world, tx, { ...next, report: 'read' }) : next;
  });
}

function afterPage({ next: _, ...scan }: TenantScan, next: string | undefined): TenantScan {
  return { ...scan, pages: scan.pages + 1, ...(next === undefined ? {} : { next }) };
}

async function finish(
  world: World,
  tx: StoreTransaction,
  { next: _, ...scan }: TenantScan,
): Promise<TenantScan> {
  const numbers = await tx.scanNumbers(scan.id);
  await tx.keepScanned([scan.id]);
  return { ...scan, phase: 'over', finishedAt: world.clock.now().toISOString(), numbers };
}

/** Rows, the way on and the next job commit together; whoever was overtaken by another run of this page does nothing. */
async function moveOn(
  world: World,
  seen: TenantScan,
  store: (tx: StoreTransaction) => Promise<TenantScan>,
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const now = await tx.lockLatestScan();
    if (now?.id !== seen.id || now.phase !== seen.phase || now.pages !== seen.pages) return;
    if (now.restarts !== seen.restarts) return;
    const next = await store(tx);
    await tx.saveScan(next);
    if (!isUnderWay(next)) return;
    const startAfter = addMilliseconds(world.clock.now(), REPORT_PAGE_MS);
    const [job, options] = pageOf(next);
    // The first page of the report may go at once.
    const paced = seen.phase === 'registrations' ? { ...options, startAfter } : options;
    await tx.send(job, paced);
  });
}

/** A link that Graph has forgotten begins the phase anew: rows that come twice do no harm. */
async function giveUpOrRestart(world: World, scan: TenantScan, error: ServiceFailure): Promise<void> {
  const { next, ...rest } = scan;
  const again = error.code === 'bad-request' && next !== undefined && scan.restarts < MAX_RESTARTS;
  world.log.warn('a page of the tenant could not be read', {
    code: error.code,
    permission: error.permission,
    again,
  });
  await moveOn(world, scan, async (tx) => {
    if (again) return { ...rest, restarts: scan.restarts + 1, people: peopleAgain(scan) };
    const [snapshot] = await tx.snapshots(1);
    await tx.keepScanned(snapshot ? [snapshot.id] : []);
    return { ...rest, phase: 'failed' };
  });
}

function peopleAgain({ phase, people }: TenantScan): number {
  return phase === 'people' ? 0 : people;
}
