import type { ActionId } from '../ids.ts';
import type { Person } from '../people.ts';
import { pageOf } from '../posture/page-of.ts';
import type { PageNote, PeoplePage } from '../posture/tenant-answer.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { explainState } from './explain-state.ts';
import { pastChanges, readStatuses } from './read-statuses.ts';
import type { TurnedPage } from './turn-page.ts';

/** As many as a card of 25 KB holds with all that there may be to say of each. */
const PEOPLE_PAGE = 6;

interface Found {
  readonly about: PeoplePage['about'];
  readonly people: readonly Person[];
  readonly refused: readonly TargetRefusal[];
}

/** "status alice, bob, …" for people who were looked up just now. */
export async function firstPeoplePage(world: World, { about, people, refused }: Found): Promise<TurnedPage> {
  const of: PeoplePage = { what: 'people', about, people: people.map(({ id }) => id), refused, page: 0 };
  const page = placeOf(world, of);
  return show(world, page, { people: people.slice(0, PEOPLE_PAGE) });
}

/** Another page of them: whoever is on it is looked up and read now. */
export async function turnPeoplePage(world: World, viewer: Viewer, of: PeoplePage): Promise<TurnedPage> {
  const place = placeOf(world, of);
  const ids = of.people.slice(place.start, place.start + PEOPLE_PAGE);
  const { matches } = await world.directory.lookUp({
    viewer: viewer.person.id,
    groups: [],
    people: ids.map((id) => ({ by: 'id', id })),
  });
  const people = matches.flatMap((match) => match.people);
  const found = new Set(people.map(({ id }) => id));
  const gone = ids.filter((id) => !found.has(id));
  return show(world, place, { people, gone: gone.map((typed) => ({ kind: 'nobody-found', typed })) });
}

interface Place {
  readonly of: PeoplePage;
  readonly start: number;
  readonly note?: PageNote;
}

function placeOf(world: World, of: PeoplePage): Place {
  const { page, start, note } = pageOf({
    page: of.page,
    size: PEOPLE_PAGE,
    total: of.people.length,
    renewed: false,
    action: world.ids.actionId() as ActionId,
    now: world.clock.now(),
  });
  return { of: { ...of, page }, start, ...(of.people.length > PEOPLE_PAGE ? { note } : {}) };
}

/** Whoever was left out of the command is named on the first page. */
async function show(
  world: World,
  { of, note }: Place,
  { people, gone = [] }: { readonly people: readonly Person[]; readonly gone?: readonly TargetRefusal[] },
): Promise<TurnedPage> {
  const rest = { refused: of.page === 0 ? [...of.refused, ...gone] : gone, ...(note ? { page: note } : {}) };
  return { reply: await replyOf(world, { about: of.about, people, rest }), of, mustScan: false };
}

interface Shown {
  readonly about: PeoplePage['about'];
  readonly people: readonly Person[];
  readonly rest: { readonly refused: readonly TargetRefusal[]; readonly page?: PageNote };
}

async function replyOf(world: World, { about, people, rest }: Shown): Promise<Reply> {
  if (about === 'history') {
    const changes = await Promise.all(people.map((person) => pastChanges(world, person)));
    const listed = people.map((person, index) => ({ person, changes: changes[index] ?? [] }));
    return { kind: 'people-history', people: listed, ...rest };
  }
  const statuses = await readStatuses(world, people);
  if (about === 'status') return { kind: 'people-status', people: statuses, ...rest };
  return { kind: 'tenant', about: { kind: 'why', people: statuses.map(explainState), ...rest } };
}
