import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { isOftenEnough, wakeCopy } from './copy-due.ts';
import { readStandings } from './read-standings.ts';
import type { ReminderSeries } from './series.ts';
import { standingIn } from './standing.ts';

/** As many as Graph is asked about in one go. */
const AT_ONCE = 20;
/** In one message. Whoever is left over comes with the next one, on another day. */
const MOST = 200;

/** Who of these has yet to register, by what Graph says now, and still reports to this manager. */
export async function findReports(
  world: World,
  manager: PersonId,
  due: readonly ReminderSeries[],
): Promise<readonly Person[]> {
  const often = due.filter((series) => isOftenEnough(world.policy.reminders, series));
  const reports: Person[] = [];
  for (let from = 0; from < often.length && reports.length < MOST; from += AT_ONCE) {
    const some = often.slice(from, from + AT_ONCE);
    const people = await readStandings(
      world,
      some.map(({ person }) => person),
    );
    for (const series of some) {
      const reader = people.get(series.person);
      if (!reader?.facts.account) continue;
      if (reader.facts.manager?.id !== manager) await moveCopy(world, series, reader.facts.manager);
      else if (standingIn(series, reader.standing) === 'unregistered') reports.push(reader.facts.account);
    }
  }
  return reports;
}

/** They have another manager by now, or none: the former one has no business with it any more. */
async function moveCopy(world: World, seen: ReminderSeries, manager: Person | undefined): Promise<void> {
  await world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(seen.person);
    if (!series?.copy || series.copy.notice || series.copy.manager !== seen.copy?.manager) return;
    const { copy, ...rest } = series;
    await tx.saveSeries(manager ? { ...rest, copy: { ...copy, manager: manager.id } } : rest);
    if (manager) await wakeCopy(world, tx, manager.id);
  });
}
