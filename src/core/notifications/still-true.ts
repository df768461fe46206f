import { isRegistered } from '../people.ts';
import type { World } from '../world.ts';
import { mayBeRemindedNow } from './may-be-reminded.ts';
import type { NoticeRecord } from '../notices/notice.ts';

/**
 * Asked right before sending: a notice may have waited for its turn. What happened stays true; that somebody has yet to
 * register may not, and a wrong reminder cannot be taken back.
 */
export async function isStillTrue(
  world: World,
  { about, person, at }: NoticeRecord,
): Promise<boolean | 'unknown'> {
  if (about.kind !== 'reminder' && about.kind !== 'deadline-near') return true;
  if (!(await mayBeRemindedNow(world, { person: person.id, at }))) return false;
  const now = (await world.mfa.examine([person.id])).get(person.id);
  if (!now || now.methods === 'unknown' || now.state === 'unknown') return 'unknown';
  return now.state === 'enabled' && !isRegistered(now.methods);
}
