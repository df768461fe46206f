import type { NoticeId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { NoticeAbout, NoticeRecord } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { Approval } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { securityReaders } from './security-readers.ts';
import { retryLater } from './retry-notice.ts';
import { hasNotArrived } from './settle-delivery.ts';

/** The person says "this was not me": security is told on every channel, and so is whoever asked for the change. */
export async function raiseAlarm(world: World, id: NoticeId): Promise<JobResult> {
  const notice = await world.store.reads.notice(id);
  if (!notice) return { kind: 'done' };
  const request = notice.request && (await world.store.reads.request(notice.request));
  const about: NoticeAbout = {
    kind: 'not-me-raised',
    reporter: notice.person,
    of: notice.about,
    code: notice.reference,
    cooldownCancelled: request?.status === 'stopped',
    ...(request ? { requester: request.requester.displayName } : {}),
    ...(request && 'approvals' in request ? { approver: namesOf(request.approvals) } : {}),
  };
  await tellAll(world, { notice, about, requester: request?.requester });
  return { kind: 'done' };
}

/**
 * Somebody's protection was changed and they do not know: kept, told to those who can reach them another way, and
 * tried again later.
 */
export async function escalateNotice(world: World, id: NoticeId): Promise<JobResult> {
  const notice = await world.store.reads.notice(id);
  const deliveries = await world.store.reads.deliveriesOf(id);
  if (!notice || !deliveries.every(({ result }) => hasNotArrived(result))) return { kind: 'done' };
  const request = notice.request && (await world.store.reads.request(notice.request));
  const about = {
    kind: 'undelivered',
    reader: notice.person,
    of: notice.about,
    code: notice.reference,
  } as const;
  await tellAll(world, { notice, about, requester: request?.requester });
  await retryLater(world, notice);
  return { kind: 'done' };
}

interface Telling {
  readonly notice: NoticeRecord;
  readonly about: NoticeAbout;
  readonly requester: Person | undefined;
}

async function tellAll(world: World, { notice, about, requester }: Telling): Promise<void> {
  const at = world.clock.now().toISOString();
  const readers = await securityReaders(world);
  const others = [...readers, ...(requester ? [requester] : [])].filter(({ id }) => id !== notice.person.id);
  const each = new Map(others.map((person) => [person.id, person]));
  await world.store.transaction(async (tx) => {
    for (const person of each.values())
      await queueNotice(world, tx, {
        id: `${about.kind}:${notice.id}:${person.id}` as NoticeId,
        person,
        about,
        plan: isMailbox(person) ? 'mail-only' : 'every-channel',
        at,
      });
  });
  // Nobody to tell is a hole in the settings, and the log is the last that can say so.
  if (each.size === 0) world.log.warn('an alarm has nobody to go to', { notice: notice.id });
}

function isMailbox({ userType }: Person): boolean {
  return userType === 'unknown';
}

function namesOf(approvals: readonly Approval[]): string {
  return approvals.map(({ by }) => by.displayName).join(', ');
}
