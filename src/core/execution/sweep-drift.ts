import type { PersonId } from '../ids.ts';
import { addMilliseconds } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import { noteDrift } from '../requests/note-drift.ts';
import type { World } from '../world.ts';

const DAY_MS = 86_400_000;
/** Changes older than this are no longer looked after. */
const SINCE_MS = 30 * DAY_MS;
const AT_ONCE = 20;
/** Between two pages: nobody waits for this, and others want to ask Graph too. */
const PAGE_MS = 2_000;

/** Once a day: is everybody whom the bot changed in the last thirty days still as it left them? Told once for each drift. */
export async function sweepDrift(world: World, after?: PersonId): Promise<JobResult> {
  const since = addMilliseconds(world.clock.now(), -SINCE_MS);
  const people = await world.store.reads.changedSince({ since, limit: AT_ONCE, ...(after ? { after } : {}) });
  const readings = await world.mfa.readStates(people, 'bulk');
  const seen = people.flatMap((id) => {
    const reading = readings.get(id);
    // Whoever could not be read is looked at tomorrow; a deleted account has no protection to lose.
    return reading?.kind === 'read' ? [{ person: { id }, state: reading.state }] : [];
  });
  await noteDrift(world, seen);
  await planNext(world, people.length < AT_ONCE ? undefined : people.at(-1));
  return { kind: 'done' };
}

/** The next page soon, or the first one again tomorrow. */
async function planNext(world: World, after: PersonId | undefined): Promise<void> {
  const startAfter = addMilliseconds(world.clock.now(), after ? PAGE_MS : DAY_MS);
  await world.store.transaction((tx) =>
    tx.send({ kind: 'sweep-drift', ...(after ? { after } : {}) }, { key: 'sweep-drift', startAfter }),
  );
}
