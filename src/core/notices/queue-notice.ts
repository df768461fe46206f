import type { ActionId } from '../ids.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Delivery } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { ChannelPlan, NoticeAbout, NoticeKind, NoticeRecord } from './notice.ts';

type Channel = Delivery['channel'];

export type NoticeToQueue = Omit<NoticeRecord, 'reference' | 'notMe'>;

/**
 * Makes a notice and its jobs, in the transaction of what it tells of. The same id again changes nothing and gives
 * false. Sent later, repeated at most once after a crash, with the result kept per channel: `deliver-notice.ts`.
 */
export async function queueNotice(
  world: World,
  tx: StoreTransaction,
  wanted: NoticeToQueue,
): Promise<boolean> {
  const notMe = canBeDisowned(wanted.about) ? (world.ids.actionId() as ActionId) : undefined;
  const notice: NoticeRecord = {
    ...wanted,
    // One code for all channels: whoever reads it out to the helpdesk has only one to read.
    reference: world.ids.reference(),
    ...(notMe && { notMe }),
  };
  if (!(await tx.insertNotice(notice))) return false;
  if (notMe)
    await tx.insertAction({
      id: notMe,
      grant: { kind: 'not-me', notice: notice.id },
      holder: notice.person.id,
      issuedAt: world.clock.now().toISOString(),
    });
  for (const channel of FIRST_CHANNELS[notice.plan]) await queueDelivery(tx, notice, channel);
  return true;
}

export const FIRST_CHANNELS: Record<ChannelPlan, readonly Channel[]> = {
  'every-channel': ['mail', 'teams'],
  'first-channel': ['teams'],
  'mail-only': ['mail'],
};

export async function queueDelivery(
  tx: StoreTransaction,
  { id, person, request, reference, notBefore: startAfter }: NoticeRecord,
  channel: Channel,
): Promise<void> {
  await tx.saveDelivery({
    notice: id,
    ...(request === undefined ? {} : { request }),
    person: person.id,
    channel,
    reference,
    result: { kind: 'queued' },
  });
  const job = { kind: 'send-notice', notice: id, channel } as const;
  // By its key: a later look at what is open must not bring a second hand to the same message.
  await tx.send(job, { key: keyOf(job), ...(startAfter === undefined ? {} : { startAfter }) });
}

/** Where "this was not me" makes sense: somebody did something to the reader's account. */
export function canBeDisowned({ kind }: NoticeAbout): boolean {
  return CAN_BE_DISOWNED[kind];
}

/** About the reader's own account, and so nothing of anybody else. */
export function isAboutReader({ about }: NoticeRecord): boolean {
  return ABOUT_READER[about.kind];
}

const ABOUT_READER: Record<NoticeKind, boolean> = {
  'mfa-enabled': true,
  'mfa-enforced': true,
  'mfa-disabled': true,
  'mfa-restored': true,
  'mfa-returning': true,
  'weakening-planned': true,
  'weakening-cancelled': true,
  're-registration-required': true,
  'sessions-revoked': true,
  reminder: true,
  'deadline-near': true,
  registered: true,
  'manager-copy': false,
  'manager-list': false,
  digest: false,
  'request-decided': false,
  'guard-alarm': false,
  'not-me-raised': false,
  undelivered: false,
};

const CAN_BE_DISOWNED: Record<NoticeKind, boolean> = {
  'mfa-enabled': true,
  'mfa-enforced': true,
  'mfa-disabled': true,
  'mfa-restored': true,
  'weakening-planned': true,
  'weakening-cancelled': false,
  'mfa-returning': false,
  'guard-alarm': false,
  're-registration-required': true,
  'sessions-revoked': true,
  reminder: false,
  'deadline-near': false,
  'manager-copy': false,
  'manager-list': false,
  digest: false,
  registered: true,
  'request-decided': true,
  'not-me-raised': false,
  undelivered: false,
};
