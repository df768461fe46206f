import type { ActionId } from '../ids.ts';
import type { ActionRecord, StoreTransaction } from '../ports/store.ts';
import type { Delivery } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { NoticeRecord } from './notice.ts';
import { canBeDisowned, FIRST_CHANNELS, type NoticeToQueue } from './queue-notice.ts';

/** The same as `queueNotice` for a whole wave: four statements, however many people. All leave now. */
export async function queueNotices(
  world: World,
  tx: StoreTransaction,
  wanted: readonly NoticeToQueue[],
): Promise<void> {
  if (wanted.length === 0) return;
  const made = wanted.map((each): NoticeRecord => ({
    ...each,
    reference: world.ids.reference(),
    ...(canBeDisowned(each.about) ? { notMe: world.ids.actionId() as ActionId } : {}),
  }));
  const fresh = await tx.insertNotices(made);
  const notices = made.filter(({ id }) => fresh.has(id));
  const issuedAt = world.clock.now().toISOString();
  await tx.insertActions(notices.flatMap((notice) => buttonOf(notice, issuedAt)));
  const deliveries = notices.flatMap(firstDeliveries);
  await tx.insertDeliveries(deliveries);
  await tx.sendAll(deliveries.map(({ notice, channel }) => ({ kind: 'send-notice', notice, channel })));
}

function buttonOf({ id, notMe, person }: NoticeRecord, issuedAt: string): readonly ActionRecord[] {
  return notMe ? [{ id: notMe, grant: { kind: 'not-me', notice: id }, holder: person.id, issuedAt }] : [];
}

function firstDeliveries({ id, plan, person, request, reference }: NoticeRecord): readonly Delivery[] {
  return FIRST_CHANNELS[plan].map((channel) => ({
    notice: id,
    ...(request === undefined ? {} : { request }),
    ...{ person: person.id, channel, reference, result: { kind: 'queued' } as const },
  }));
}
