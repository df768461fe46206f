import type { NoticeId } from '../ids.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { deadlineOf } from './deadline.ts';
import type { ReminderSeries } from './series.ts';

/** Once in a series, with the message that the policy names. True when it was queued. */
export async function copyManagerIn(
  world: World,
  tx: StoreTransaction,
  of: { readonly series: ReminderSeries; readonly person: Person; readonly manager: Person | undefined },
): Promise<boolean> {
  const { series, person, manager } = of;
  const { copyManagerWith } = world.policy.reminders;
  if (!manager || series.managerToldAt || copyManagerWith === 0 || series.sent < copyManagerWith)
    return false;
  return queueNotice(world, tx, {
    id: `manager:${series.person}:${Date.parse(series.startedAt)}` as NoticeId,
    person: manager,
    about: { kind: 'manager-copy', of: person, count: series.sent, deadline: deadlineOf(world, series) },
    plan: 'first-channel',
    at: world.clock.now().toISOString(),
  });
}
