import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';
import { nextReminderAt } from './plan-reminder.ts';
import { readStandings, type ReaderNow } from './read-standings.ts';
import { planningFor } from './remind-due.ts';
import type { OrderView } from './reminders-reply.ts';
import type { ReminderSeries } from './series.ts';
import { standingIn } from './standing.ts';

/** Looked at one by one for the card; the others are counted, and looked at when it is their turn. */
const READ = 40;

export type Judged = Pick<OrderView, 'shown' | 'leftOut'> & { readonly out: ReadonlySet<PersonId> };

/** Who of the first ones gets which message when, and who gets none and why, by what Graph says now. */
export async function judgePeople(world: World, people: readonly PersonId[]): Promise<Judged> {
  const read = await readStandings(world, people.slice(0, READ));
  const shown: OrderView['shown'][number][] = [];
  const leftOut: OrderView['leftOut'][number][] = [];
  const out = new Set<PersonId>();
  const all = await world.store.reads.seriesOf([...read.keys()]);
  for (const [id, reader] of read) {
    const { facts } = reader;
    const known = all.find(({ person }) => person === id);
    const standing = standingIn(known?.ended ? undefined : known, reader.standing);
    if (standing === 'unregistered' && facts.account) {
      shown.push({ person: facts.account, ...messageFor(world, { id, known }, reader) });
      continue;
    }
    out.add(id);
    if (facts.account && standing !== 'unregistered')
      leftOut.push({ person: facts.account, because: standing });
  }
  shown.sort((one, other) => (one.at < other.at ? -1 : 1));
  return { shown, leftOut, out };
}

/** Which message it is, and when it may be read. */
function messageFor(
  world: World,
  { id: person, known }: { readonly id: PersonId; readonly known: ReminderSeries | undefined },
  reader: ReaderNow,
): { readonly number: number; readonly at: string } {
  const now = world.clock.now();
  const series: ReminderSeries = known ?? { person, startedAt: now.toISOString(), step: 0, sent: 0 };
  const { ended: _, ...asked } = { ...series, askedAt: now.toISOString() };
  const at = nextReminderAt(asked, planningFor(world, reader), now) ?? now;
  // Whoever was not looked after any more begins anew.
  return { number: (known && !known.ended ? known.sent : 0) + 1, at: at.toISOString() };
}
