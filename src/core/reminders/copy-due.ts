import type { PersonId } from '../ids.ts';
import { addMilliseconds } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import { copyNoticeId } from '../notices/about-reports.ts';
import type { Person } from '../people.ts';
import type { Day } from '../ports/calendar.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ManagerCopy, ReminderSeries } from './series.ts';

/** In one statement. */
const MANAGERS = 1_000;
/** A team is due within minutes: one look for all of them, and not one for each. */
const LOOK_MS = 10 * 60_000;

/** Once in a series, with the message that the policy names: the manager is to hear of this person. */
export function copyDue(
  { policy, clock }: World,
  series: ReminderSeries,
  manager: Person | undefined,
): ManagerCopy | undefined {
  if (!manager || series.copy || series.managerToldAt || !isOftenEnough(policy.reminders, series))
    return undefined;
  return { manager: manager.id, since: clock.now().toISOString() };
}

export function isOftenEnough(
  { copyManagerWith }: World['policy']['reminders'],
  { sent }: Pick<ReminderSeries, 'sent'>,
): boolean {
  return copyManagerWith > 0 && sent >= copyManagerWith;
}

/** One waits for each manager, and finds out by itself when to speak. */
export async function wakeCopy(world: World, tx: StoreTransaction, manager: PersonId): Promise<void> {
  const job = { kind: 'copy-manager', manager } as const;
  await tx.send(job, { key: keyOf(job), startAfter: addMilliseconds(world.clock.now(), LOOK_MS) });
}

/** In case the job of one was parked. One that waits for its morning is left alone. */
export async function wakeCopies({ policy }: World, tx: StoreTransaction): Promise<void> {
  if (policy.reminders.copyManagerWith === 0) return;
  for (let after: PersonId | undefined, more = true; more;) {
    const managers = await tx.managersToCopy({ limit: MANAGERS, ...(after ? { after } : {}) });
    await tx.sendAll(managers.map((manager) => ({ kind: 'copy-manager', manager })));
    after = managers.at(-1);
    more = managers.length === MANAGERS;
  }
}

/** Somebody who has been told of their people today hears nothing else today. */
export async function hasHeardAsManager(
  reads: Pick<StoreReads, 'notice'>,
  person: PersonId,
  day: Day,
): Promise<boolean> {
  return (await reads.notice(copyNoticeId(person, day))) !== undefined;
}
