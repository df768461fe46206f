import type { Job, JobResult, WantedJob } from './job.ts';
import { keyOf } from './job-key.ts';
import { jobsForOrder } from './order-jobs.ts';
import { millisecondsUntil } from '../instants.ts';
import type { ChangeRequest, Delivery } from '../requests/change-request.ts';
import type { OpenOrder } from '../ports/reminders.ts';
import type { World } from '../world.ts';

const AT_MOST = 1_000;
/** So many in one transaction: it is over before anybody waits for what it holds. */
const IN_ONE = 100;
/** Jobs that wait in the queue go first; only what has none is left after this time. */
const AFTER_MS = 60_000;
/** After a start there is more urgent work than the daily look at what others have changed. */
const SWEEP_MS = 3_600_000;
const WATCH_MS = 3_600_000;
const APPROVED: ReadonlySet<ChangeRequest['status']> = new Set(['cooling-down', 'approved', 'running']);

/**
 * At start: a job for everything that is not at its end. A job is parked when the process ended too often while it ran;
 * without this its request would stay open for ever. What is on its way already is not done twice: every handler looks.
 */
export async function resumeWork(world: World): Promise<void> {
  const requests = await world.store.reads.openRequests(AT_MOST);
  const deliveries = await world.store.reads.unsettledDeliveries(AT_MOST);
  const orders = await world.store.reads.openOrders(AT_MOST);
  await startWatching(world);
  const jobs = [...requests.flatMap(jobsFor), ...deliveries.map(jobForNotice)];
  await lookAgainAt(world, [...jobs.map(wantedNow), ...orders.flatMap(jobsForOrder)]);
}

/**
 * Every hour: the same for what nobody should have to wait for. Another process may have ended too often and not come
 * back; this one has not started since.
 */
export async function watchOpenWork(world: World): Promise<JobResult> {
  const requests = await world.store.reads.openRequests(AT_MOST);
  const deliveries = await world.store.reads.unsettledDeliveries(AT_MOST);
  const now = world.clock.now();
  const approved = requests.filter(({ status }) => APPROVED.has(status));
  // Whose timer was lost is closed all the same.
  const overdue = requests.filter((request) => isLate(request, now));
  const orders = (await world.store.reads.openOrders(AT_MOST)).filter((order) => isUrgent(order, now));
  const jobs = [...[...approved, ...overdue].flatMap(jobsFor), ...deliveries.map(jobForNotice)];
  // A report looks at thousands of people, and comes after days.
  const ofOrders = orders.flatMap(jobsForOrder).filter(({ job }) => job.kind !== 'report-order');
  await lookAgainAt(world, [...jobs.map(wantedNow), ...ofOrders]);
  return { kind: 'again', afterMs: WATCH_MS };
}

/** Decided about, or nobody did in time. */
function isUrgent({ status, expiresAt }: OpenOrder, now: Date): boolean {
  return status !== 'awaiting-approval' || millisecondsUntil(expiresAt, now) <= 0;
}

/** Nobody confirmed or decided it in time. */
function isLate({ status, expiresAt }: ChangeRequest, now: Date): boolean {
  const isAwaiting = status === 'awaiting-confirmation' || status === 'awaiting-approval';
  return isAwaiting && millisecondsUntil(expiresAt, now) <= 0;
}

function wantedNow(job: Job): WantedJob {
  return { job, key: keyOf(job) };
}

async function lookAgainAt(world: World, jobs: readonly WantedJob[]): Promise<void> {
  if (jobs.length === 0) return;
  const startAfter = new Date(world.clock.now().getTime() + AFTER_MS).toISOString();
  for (let from = 0; from < jobs.length; from += IN_ONE) {
    const some = jobs.slice(from, from + IN_ONE).map((wanted) => ({ startAfter, ...wanted }));
    await world.store.transaction((tx) => tx.wakeAll(some));
  }
  world.log.info('open work will be looked at again', { jobs: jobs.length });
}

function jobsFor({ id: request, status }: ChangeRequest): readonly Job[] {
  switch (status) {
    case 'awaiting-confirmation':
      return [{ kind: 'expire-request', request }];
    case 'awaiting-approval':
      return [
        { kind: 'expire-request', request },
        { kind: 'ask-approvers', request },
        { kind: 'remind-approvers', request },
        { kind: 'escalate-request', request },
      ];
    case 'cooling-down':
      return [{ kind: 'end-cool-down', request }];
    case 'approved':
    case 'running':
      return [{ kind: 'execute-request', request }];
    case 'finished':
    case 'partly-finished':
    case 'withdrawn':
    case 'rejected':
    case 'stopped':
    case 'expired':
    case 'superseded':
      return [];
  }
}

function jobForNotice({ notice, channel }: Delivery): Job {
  return { kind: 'send-notice', notice, channel };
}

/** What ended while the bot was away is put back now, not in a minute. */
async function startWatching(world: World): Promise<void> {
  const startAfter = new Date(world.clock.now().getTime() + SWEEP_MS).toISOString();
  await world.store.transaction((tx) =>
    tx.wakeAll([
      { job: { kind: 'watch-guard-rails' }, key: 'watch-guard-rails' },
      { job: { kind: 'watch-open-work' }, key: 'watch-open-work', startAfter },
      { job: { kind: 'sweep-drift' }, key: 'sweep-drift', startAfter },
    ]),
  );
}
