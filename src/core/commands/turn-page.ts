import type { ActionId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ListedPerson, PagedAnswer, SnapshotNote, TenantAnswer } from '../posture/tenant-answer.ts';
import { pageOf } from '../posture/page-of.ts';
import { startScan } from '../posture/start-scan.ts';
import { isUnderWay, type ScannedPerson, type TenantScan } from '../posture/tenant-scan.ts';
import { stuckWork } from './stuck-work.ts';
import { listStuck } from '../reminders/list-stuck.ts';
import type { Reply } from '../reply.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { turnFileLines } from './file-lines-page.ts';
import { turnPeoplePage } from './people-page.ts';
import { readOpenRequests } from './read-open-requests.ts';

const LIST_PAGE = 10;
const REQUESTS_PAGE = 8;
const STUCK_READ = 1_000;

export interface TurnedPage {
  readonly reply: Reply;
  /** What the next press starts from. */
  readonly of: PagedAnswer;
  /** There is nothing to show yet, so the tenant has to be read. */
  readonly mustScan: boolean;
}

interface Turn {
  readonly of: PagedAnswer;
  readonly renew?: boolean;
  /** In the reader's personal chat, where nobody reads along. */
  readonly alone?: boolean;
}

/** One page of a long answer, read now. */
export async function turnPage(
  world: World,
  viewer: Viewer,
  { of, renew = false, alone = false }: Turn,
): Promise<TurnedPage> {
  if (of.what === 'people') return turnPeoplePage(world, viewer, of);
  if (of.what === 'file-lines') return turnFileLines(world, of);
  const action = world.ids.actionId() as ActionId;
  if (of.what === 'requests') return requestsPage(world, viewer, { of, action, alone });
  const [snapshot, before] = await world.store.reads.snapshots(2);
  const latest = await world.store.reads.latestScan();
  if (!snapshot?.numbers) return stillReading(world, { of, action, latest });
  const note: SnapshotNote = {
    at: snapshot.finishedAt ?? snapshot.startedAt,
    report: snapshot.report,
    renewing: renew || (latest !== undefined && isUnderWay(latest)),
  };
  return of.what === 'list'
    ? listPage(world, viewer, { of, action, snapshot, note })
    : posturePage(world, viewer, { of, action, snapshot, note, ...(before ? { before } : {}) });
}

/** The buttons' id, and the scan where there is nothing yet; with the answer's own records in one transaction. */
export async function keepPage(
  world: World,
  tx: StoreTransaction,
  kept: { readonly viewer: Viewer; readonly turned: TurnedPage; readonly renew?: boolean },
): Promise<void> {
  const { viewer, turned, renew = false } = kept;
  if (turned.mustScan || renew) await startScan(world, tx);
  const action = actionOf(turned.reply);
  if (!action) return;
  const issuedAt = world.clock.now().toISOString();
  await tx.insertAction({
    id: action,
    grant: { kind: 'page', of: turned.of },
    holder: viewer.person.id,
    issuedAt,
  });
}

function actionOf(reply: Reply): ActionId | undefined {
  if (reply.kind === 'tenant') return reply.about.page?.action;
  return 'page' in reply ? reply.page?.action : undefined;
}

type Asked<Of extends PagedAnswer = PagedAnswer> = { readonly of: Of; readonly action: ActionId };
type Tenantwide = Exclude<PagedAnswer, { what: 'requests' | 'people' | 'file-lines' }>;

function stillReading(
  world: World,
  { of, action, latest }: Asked<Tenantwide> & { readonly latest: TenantScan | undefined },
): TurnedPage {
  const reading = latest !== undefined && isUnderWay(latest);
  const { note } = pageOf({ page: 0, size: 1, total: 0, renewed: false, action, now: world.clock.now() });
  const people = reading ? latest.people : 0;
  return {
    reply: { kind: 'tenant', about: { kind: 'reading', people, page: note } },
    of,
    mustScan: !reading,
  };
}

interface Read {
  readonly snapshot: TenantScan;
  readonly note: SnapshotNote;
}

async function listPage(
  world: World,
  viewer: Viewer,
  { of, action, snapshot, note }: Asked<Extract<PagedAnswer, { what: 'list' }>> & Read,
): Promise<TurnedPage> {
  const { reads } = world.store;
  const slice = { scan: snapshot.id, filter: of.filter };
  const total = await reads.countScanned(slice);
  const renewed = of.scan !== undefined && of.scan !== snapshot.id;
  const now = world.clock.now();
  const at = pageOf({ page: of.page, size: LIST_PAGE, total, renewed, action, now });
  const rows = await reads.scannedPeople({ ...slice, from: at.start, limit: LIST_PAGE });
  const people = await confirm(world, rows, of.filter === 'stuck');
  const work = of.filter === 'stuck' ? stuckWork(world, viewer, people) : undefined;
  const shown = { people, snapshot: note, page: at.note, ...(work ? { work } : {}) };
  const kept = { what: of.what, filter: of.filter, page: at.page, scan: snapshot.id };
  return {
    reply: { kind: 'tenant', about: { kind: 'list', filter: of.filter, ...shown } },
    of: { ...kept, ...(work ? { stuck: work.people } : {}) },
    mustScan: false,
  };
}

/** The list is a hint: whoever is shown is read again, one round trip for all. */
async function confirm(
  world: World,
  rows: readonly ScannedPerson[],
  stuck: boolean,
): Promise<readonly ListedPerson[]> {
  const readings = await world.mfa.readStates(rows.map(({ id }) => id));
  const since = new Map(
    stuck ? (await listStuck(world.store.reads, STUCK_READ)).map((each) => [each.person, each.since]) : [],
  );
  return rows.map((row): ListedPerson => {
    const reading = readings.get(row.id);
    const now: ObservedState | undefined = reading?.kind === 'read' ? reading.state : undefined;
    const stuckSince = since.get(row.id);
    return { ...row, ...(now ? { now } : {}), ...(stuckSince ? { stuckSince } : {}) };
  });
}

async function posturePage(
  world: World,
  viewer: Viewer,
  {
    of,
    action,
    snapshot,
    note,
    before,
  }: Asked<Extract<PagedAnswer, { what: 'posture' | 'report' }>> & Read & { readonly before?: TenantScan },
): Promise<TurnedPage> {
  const { numbers } = snapshot;
  if (!numbers) return stillReading(world, { of, action, latest: snapshot });
  const now = world.clock.now();
  const { note: page } = pageOf({ page: 0, size: 1, total: 1, renewed: false, action, now });
  const shown = { numbers, snapshot: note, page };
  const about: TenantAnswer =
    of.what === 'report'
      ? { kind: 'report', ...shown }
      : { kind: 'posture', ...shown, ...(await besideNumbers(world, viewer, before)) };
  return { reply: { kind: 'tenant', about }, of: { ...of, scan: snapshot.id }, mustScan: false };
}

async function besideNumbers(world: World, { person }: Viewer, before: TenantScan | undefined) {
  const own = await world.mfa.examine([person.id]);
  const securityDefaults = own.get(person.id)?.securityDefaults ?? 'unknown';
  const earlier = before?.numbers && { at: before.finishedAt ?? before.startedAt, numbers: before.numbers };
  return { securityDefaults, ...(earlier ? { before: earlier } : {}) };
}

async function requestsPage(
  world: World,
  viewer: Viewer,
  { of, action, alone }: Asked<Extract<PagedAnswer, { what: 'requests' }>> & { readonly alone: boolean },
): Promise<TurnedPage> {
  const visible = await readOpenRequests(world, viewer);
  const now = world.clock.now();
  const total = visible.length;
  const at = pageOf({ page: of.page, size: REQUESTS_PAGE, total, renewed: false, action, now });
  const shown = await visible.view(at.start, REQUESTS_PAGE);
  const isLong = total > REQUESTS_PAGE;
  return {
    reply: {
      ...{ kind: 'open-requests' as const, ...shown },
      ...(alone ? { numbersOf: viewer.person.id } : {}),
      ...(isLong ? { page: at.note } : {}),
    },
    of: { ...of, page: at.page },
    mustScan: false,
  };
}
