import { mayStillAsk } from '../approvals/requester-right.ts';
import type { GuardAlarm, NoticeRecord } from '../notices/notice.ts';
import { groupsWithRoles, hasRole, viewerOf } from '../rights.ts';
import type { World } from '../world.ts';

/** Of these the reader has something to do, or did: sent only while it is so, and to whoever still has the right to it. */
const OF_LISTS: ReadonlySet<GuardAlarm['alarm']> = new Set([
  'list-halted',
  'list-asks',
  'list-expired',
  'wave-waits',
  'wave-approval',
]);

export function isOfList({ about }: NoticeRecord): boolean {
  return about.kind === 'guard-alarm' && OF_LISTS.has(about.alarm);
}

/** Asked right before sending: somebody may have let it go on, or have lost the right to, since the message was made. */
export async function isListStillSo(world: World, { about, at, person }: NoticeRecord): Promise<boolean> {
  if (about.kind !== 'guard-alarm' || !about.request) return false;
  const { alarm, request: id } = about;
  const [request, run] = [await world.store.reads.request(id), await world.store.reads.bulkRun(id)];
  if (!request || !run) return false;
  if (alarm !== 'list-expired' && run.changed.at !== at) return false;
  if (alarm !== 'wave-approval') return mayStillAsk(world, request);
  const viewer = viewerOf(
    world.policy,
    await world.directory.rightsOf(person.id, groupsWithRoles(world.policy)),
  );
  return viewer !== undefined && hasRole(viewer, ['approver']);
}
