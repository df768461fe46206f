import type { StoreTransaction } from '../ports/store.ts';
import type { Delivery, DeliveryResult } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import { queueDelivery } from '../notices/queue-notice.ts';

/** The end of one channel: kept, written down, shown on the request's cards; and the next channel, where one is left. */
export async function settleDelivery(
  world: World,
  tx: StoreTransaction,
  { notice, delivery }: { readonly notice: NoticeRecord; readonly delivery: Delivery },
): Promise<void> {
  const { channel, result, reference } = delivery;
  await tx.saveDelivery(delivery);
  await tx.append({
    event: {
      kind: 'notice-settled',
      channel,
      result: result.kind === 'unreachable' ? result.reason : result.kind,
      reference,
      about: notice.about.kind,
    },
    subject: delivery.person,
    ...(notice.request === undefined ? {} : { request: notice.request }),
  });
  if (notice.plan === 'first-channel' && channel === 'teams' && hasNotArrived(result))
    await queueDelivery(tx, notice, 'mail');
  // Looked at after the commit: two channels that end at the same moment do not see each other here.
  else if (notice.plan === 'every-channel' && notice.notMe && hasNotArrived(result))
    await tx.send({ kind: 'escalate-notice', notice: notice.id });
  // A long list is shown in numbers, in which nobody's notice appears.
  if (notice.request !== undefined && !(await tx.bulkRun(notice.request)))
    await tx.send(
      { kind: 'update-cards', request: notice.request },
      { key: `update-cards:${notice.request}` },
    );
  world.log.info('a notice was settled', {
    notice: notice.id,
    about: notice.about.kind,
    channel,
    result: result.kind,
  });
}

export function hasNotArrived({ kind }: DeliveryResult): boolean {
  return kind === 'unreachable' || kind === 'failed';
}
