import { ServiceFailure } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import { addMilliseconds } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { JobResult } from '../jobs/job.ts';
import { isUnderWay, type ScannedRegistration } from '../posture/tenant-scan.ts';
import type { TenantPage } from '../ports/tenant-reader.ts';
import type { World } from '../world.ts';
import { REPORT } from './reminder-jobs.ts';
import { AT_ONCE, PAGE_MS } from './watch-registrations.ts';

/** The daily scan reads the same report; both together would be faster than Graph lets one app read it. */
const BEHIND_SCAN_MS = 600_000;

/**
 * One page of the registration report: whoever it names among those we wait for is looked at. The report lags and
 * is a hint alone: nobody is thanked, and no reminder ends, before the person's own methods were read.
 */
export async function readRegistrationReport(world: World, from?: string): Promise<JobResult> {
  const scan = await world.store.reads.latestScan();
  if (scan && isUnderWay(scan) && scan.phase === 'registrations')
    return { kind: 'again', afterMs: BEHIND_SCAN_MS };
  const page = await pageAt(world, from);
  // Without the licence, or with a link that is no longer known, the slow round over everybody finds them.
  if (page === undefined) return { kind: 'done' };
  const named = page.rows.filter(({ registered }) => registered).map(({ id }) => id);
  const waitedFor = await world.store.reads.runningAmong(named);
  await goOn(world, waitedFor, page.next);
  return { kind: 'done' };
}

async function pageAt(
  world: World,
  from: string | undefined,
): Promise<TenantPage<ScannedRegistration> | undefined> {
  try {
    const page = await world.tenant.registrations(from);
    return typeof page === 'string' ? undefined : page;
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.retryable) throw error;
    world.log.warn('the registration report could not be read on', { code: error.code });
    return undefined;
  }
}

/** At the pace of the slow round: so many at once, one look after the other, and then the next page. */
async function goOn(world: World, people: readonly PersonId[], next: string | undefined): Promise<void> {
  const inTurn = (turn: number): string => addMilliseconds(world.clock.now(), turn * PAGE_MS);
  const looks = Math.ceil(people.length / AT_ONCE);
  await world.store.transaction(async (tx) => {
    for (let look = 0; look < looks; look += 1) {
      const some = people.slice(look * AT_ONCE, (look + 1) * AT_ONCE);
      const job = { kind: 'look-at-registered', people: some } as const;
      await tx.send(job, { key: keyOf(job), startAfter: inTurn(look) });
    }
    if (next === undefined) return;
    const [job, options] = REPORT;
    await tx.send({ ...job, from: next }, { ...options, startAfter: inTurn(Math.max(1, looks)) });
  });
}
