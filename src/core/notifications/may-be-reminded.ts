import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';

/** Working hours were looked at when the message was made; after a long wait they may be over, and it is dropped. */
const GOOD_FOR_MS = 60 * 60_000;

/** Nobody whom the helpdesk took out meanwhile, nobody whose series has ended, and nothing that waited for too long. */
export async function mayBeRemindedNow(
  world: World,
  { person, at }: { readonly person: PersonId; readonly at: string },
): Promise<boolean> {
  if (world.clock.now().getTime() - Date.parse(at) > GOOD_FOR_MS) return false;
  const series = await world.store.reads.series(person);
  if (!series || series.ended) return false;
  const halts = await world.store.reads.halts();
  if (halts.some(({ of }) => of === 'all' || of === series.cohort || of === person)) return false;
  const account = await world.directory.person(person);
  return account?.accountEnabled === true;
}
