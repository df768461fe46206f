import type { NoticeId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { NoticeAbout, NoticeRecord } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { Approval } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { securityMailbox, securityMembers } from './security-readers.ts';
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

/** Whoever is known hears of it at once: Graph may be down, or not let us look into a group. */
async function tellAll(world: World, telling: Telling): Promise<void> {
  const { notice, requester } = telling;
  const known = [...securityMailbox(world), ...(requester ? [requester] : [])];
  const told = await tellEach(world, telling, known);
  const more = await tellEach(world, telling, await securityMembers(world));
  // Nobody to tell is a hole in the settings, and the log is the last that can say so.
  if (told + more === 0) world.log.warn('an alarm has nobody to go to', { notice: notice.id });
}

/** Somebody who is there twice is told once: the ids are fixed by the person. */
async function tellEach(
  world: World,
  { notice, about }: Telling,
  people: readonly Person[],
): Promise<number> {
  const at = world.clock.now().toISOString();
  const others = people.filter(({ id }) => id !== notice.person.id);
  await world.store.transaction(async (tx) => {
    for (const person of others)
      await queueNotice(world, tx, {
        id: `${about.kind}:${notice.id}:${person.id}` as NoticeId,
        person,
        about,
        plan: isMailbox(person) ? 'mail-only' : 'every-channel',
        at,
      });
  });
  return others.length;
}

function isMailbox({ userType }: Person): boolean {
  return userType === 'unknown';
}

function namesOf(approvals: readonly Approval[]): string {
  return approvals.map(({ by }) => by.displayName).join(', ');
}
