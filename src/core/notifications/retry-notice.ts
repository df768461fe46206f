import type { NoticeId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import { FIRST_CHANNELS, isAboutReader } from '../notices/queue-notice.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Delivery } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { mayHaveArrived } from './delivery-fate.ts';
import { hasNotArrived } from './settle-delivery.ts';

const FIRST_RETRY_MS = 3_600_000;
/** By then whoever was asked to tell the person another way has done so, or it will not help to go on. */
const LAST_RETRY_MS = 24 * 3_600_000;
/** Among the newest few is whatever overtook the notice. */
const NEWEST = 5;

/** No channel took it: again after an hour, then each time after as long as it has waited already, for a day. */
export async function retryLater(world: World, notice: NoticeRecord): Promise<void> {
  const waited = -millisecondsUntil(notice.at, world.clock.now());
  const afterMs = Math.max(FIRST_RETRY_MS, waited);
  if (waited + afterMs > LAST_RETRY_MS) return;
  const job: Job = { kind: 'retry-notice', notice: notice.id };
  const startAfter = addMilliseconds(world.clock.now(), afterMs);
  await world.store.transaction((tx) => tx.send(job, { startAfter, key: keyOf(job) }));
}

/** The way may be open by now: a mailbox has room again, the app was put back. What has arrived is not sent twice. */
export async function retryNotice(world: World, id: NoticeId): Promise<JobResult> {
  const notice = await world.store.reads.notice(id);
  if (!notice || (await isOvertaken(world, notice))) return { kind: 'done' };
  const again = await world.store.transaction((tx) => queueAgain(tx, notice));
  if (again) world.log.info('a notice that arrived nowhere is sent again', { notice: id });
  return { kind: 'done' };
}

async function queueAgain(tx: StoreTransaction, notice: NoticeRecord): Promise<boolean> {
  const deliveries: Delivery[] = [];
  for (const channel of FIRST_CHANNELS[notice.plan]) {
    const delivery = await tx.lockDelivery({ notice: notice.id, channel });
    if (!delivery || !hasNotArrived(delivery.result)) return false;
    deliveries.push(delivery);
  }
  for (const delivery of deliveries) {
    const hasOneLeft = mayHaveArrived(delivery.result);
    await tx.saveDelivery({
      ...delivery,
      result: hasOneLeft ? { kind: 'attempted', attempt: 1 } : { kind: 'queued' },
    });
    const job: Job = { kind: 'send-notice', notice: notice.id, channel: delivery.channel };
    await tx.send(job, { key: keyOf(job) });
  }
  return true;
}

/** Something newer was said about the reader's account: the old notice would tell them what is no longer so. */
async function isOvertaken(world: World, notice: NoticeRecord): Promise<boolean> {
  const newest = await world.store.reads.noticesTo(notice.person.id, NEWEST);
  const own = newest.find((each) => each.id === notice.id || isAboutReader(each));
  return own !== undefined && own.id !== notice.id;
}
