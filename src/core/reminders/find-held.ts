import type { PersonId, RequestId } from '../ids.ts';
import { haltsOf } from '../notifications/may-be-reminded.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import type { World } from '../world.ts';
import type { HaltView } from './reminders-reply.ts';
import type { ReminderSeries } from './series.ts';

/** Who of an order gets nothing until somebody lets the reminders go on, and what holds them back. */
export interface Held {
  readonly people: ReadonlySet<PersonId>;
  readonly halts: readonly HaltView[];
}

/** As many halts as a card names. */
const NAMED = 20;
/** Fewer are read one by one. */
const FEW = 40;
const PAGE = 1_000;

/** Undefined when nothing is held back, which costs one look into the store. */
export async function findHeld(world: World, people: readonly PersonId[]): Promise<Held | undefined> {
  const halts = await world.store.reads.halts();
  if (halts.length === 0) return undefined;
  const cohorts = await cohortsOf(world, people);
  const met = new Set<ReminderHalt>();
  const held = people.filter((person) => {
    const own = haltsOf(halts, { person, cohort: cohorts.get(person) });
    own.forEach((halt) => met.add(halt));
    return own.length > 0;
  });
  if (held.length === 0) return undefined;
  return { people: new Set(held), halts: await nameHalts(world, [...met].slice(0, NAMED)) };
}

/** What is left when this one is lifted: wider ones, and for everybody's those of single requests and people. */
export async function findOtherHalts(world: World, of: ReminderHalt['of']): Promise<readonly HaltView[]> {
  const halts = await world.store.reads.halts();
  const cohort = isPerson(of) ? (await world.store.reads.series(of))?.cohort : undefined;
  const others = halts.filter((halt) => halt.of !== of && (of === 'all' || isWider(halt, cohort)));
  return others.length === 0 ? [] : nameHalts(world, others.slice(0, NAMED));
}

function isWider(halt: ReminderHalt, cohort: RequestId | undefined): boolean {
  return halt.of === 'all' || halt.of === cohort;
}

/** The requests by which they are looked after. */
async function cohortsOf(
  { store: { reads } }: World,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, RequestId | undefined>> {
  const running: ReminderSeries[] = [];
  if (people.length <= FEW) {
    const all = await Promise.all(people.map((person) => reads.series(person)));
    running.push(...all.flatMap((series) => (series && !series.ended ? [series] : [])));
  } else
    for (let more = true; more;) {
      const after = running.at(-1)?.person;
      const page = await reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
      running.push(...page);
      more = page.length === PAGE;
    }
  return new Map(running.map(({ person, cohort }) => [person, cohort]));
}

async function nameHalts(world: World, halts: readonly ReminderHalt[]): Promise<readonly HaltView[]> {
  const ids = halts.flatMap(({ of, by }) => (isPerson(of) ? [of, by] : [by]));
  const facts = await world.readers.factsOf([...new Set(ids)]);
  return halts.map(({ of, kind: how, by, at }) => {
    const name = facts.get(by)?.account?.displayName;
    const whom = isPerson(of) ? (facts.get(of)?.account ?? of) : of;
    return { of: whom, how, at, ...(name === undefined ? {} : { by: name }) };
  });
}

function isPerson(of: ReminderHalt['of']): of is PersonId {
  return of !== 'all' && !of.startsWith('REQ-');
}
