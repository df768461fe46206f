import type { PersonId, RequestId } from '../ids.ts';
import { satisfies, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import type { GrowingList } from './growing-list.ts';
import { PAGE, pagesOf } from './list-pages.ts';
import { previewChange, type Preview } from './preview-change.ts';

/** What is there to take back of a finished request. */
export interface Reversible {
  readonly request: ChangeRequest;
  /** The earlier state of most; undefined when nobody is left. */
  readonly to: MfaState | undefined;
  /** Whom the request changed. */
  readonly people: number;
  /** Whom a later request has changed since. */
  readonly later: ReadonlyMap<PersonId, RequestId>;
  /** These of them alone. */
  readonly only: ReadonlySet<PersonId> | undefined;
}

/** The list may be too long to be held: it is read once to learn to which state it goes back, and once more to go there. */
export async function findReversible(
  world: World,
  request: ChangeRequest,
  only?: ReadonlySet<PersonId>,
): Promise<Reversible> {
  const later = new Map<PersonId, RequestId>();
  const counts = new Map<ObservedState, number>();
  let people = 0;
  // Methods that are gone can only be registered anew.
  if (request.act) return { request, to: undefined, people, later, only };
  for await (const page of pagesOf(world.store.reads, request.id))
    for (const { person, outcome } of page) {
      if (outcome?.kind !== 'done' || !isMeant(only, person)) continue;
      people += 1;
      const newest = await world.store.reads.stateChangeOf(person.id);
      if (newest && newest.request.id !== request.id) later.set(person.id, newest.request.id);
      else counts.set(outcome.before, (counts.get(outcome.before) ?? 0) + 1);
    }
  return { request, to: mostCommon(counts), people, later, only };
}

function isMeant(only: Reversible['only'], { id }: Person): boolean {
  return only === undefined || only.has(id);
}

interface Reversing {
  readonly reversible: Reversible;
  readonly requester: PersonId;
  readonly list: GrowingList;
  readonly dryRun?: boolean | undefined;
}

/**
 * What a finished request changed, the other way round. Left out: whom somebody has changed since, in the portal or
 * through a later request, and whose earlier state was another one than most people's.
 */
export async function growReverse(world: World, reversing: Reversing): Promise<void> {
  const { reversible, list } = reversing;
  if (reversible.request.act) return;
  for await (const page of pagesOf(world.store.reads, reversible.request.id)) {
    const { ours, refused } = sortPage(reversing, page);
    await list.add({ items: [], refused });
    if (ours.length > 0) await list.add(await previewNow(world, reversing, ours));
  }
}

function changedLater(later: Reversible['later'], person: Person): readonly TargetRefusal[] {
  const request = later.get(person.id);
  return request === undefined ? [] : [{ kind: 'changed-by-request', person, request }];
}

function sortPage(
  { reversible: { later, to, only } }: Reversing,
  page: readonly RequestItem[],
): { readonly ours: readonly RequestItem[]; readonly refused: readonly TargetRefusal[] } {
  const refused: TargetRefusal[] = [];
  const ours: RequestItem[] = [];
  for (const item of page) {
    const { person, outcome } = item;
    if (outcome?.kind !== 'done' || !isMeant(only, person)) continue;
    if (later.has(person.id)) refused.push(...changedLater(later, person));
    else if (outcome.before === to) ours.push(item);
    // Where no state is known to go back to, nobody is unlike the others.
    else if (to !== undefined) refused.push({ kind: 'other-earlier-state', person, state: outcome.before });
  }
  return { ours, refused };
}

/** The people as they are in the directory now, not as they were then. */
async function previewNow(
  world: World,
  { reversible, list, requester, dryRun }: Reversing,
  ours: readonly RequestItem[],
): Promise<Preview> {
  const { request, people } = reversible;
  const { to } = list;
  const now: Person[] = [];
  const refused: TargetRefusal[] = [];
  const queries = ours.map(({ person }) => ({ by: 'id' as const, id: person.id }));
  const { matches } = await world.directory.lookUp({ viewer: requester, groups: [], people: queries });
  for (const [index, { person }] of ours.entries()) {
    const found = matches[index]?.people[0];
    if (found) now.push(found);
    else refused.push({ kind: 'nobody-found', typed: person.userPrincipalName });
  }
  if (now.length === 0) return { items: [], refused };
  const conversion = request.convert ? ('back' as const) : undefined;
  const of = people > PAGE ? { of: people } : {};
  const preview = await previewChange(world, { requester, to, people: now, conversion, dryRun, ...of });
  const items: RequestItem[] = [];
  for (const item of preview.items) {
    // Entra's own step from enabled to enforced is no change by somebody.
    if (satisfies(request.to, item.from)) items.push(item);
    else refused.push({ kind: 'changed-since', person: item.person, state: item.from });
  }
  return { items, refused: [...refused, ...preview.refused] };
}

function mostCommon(counts: ReadonlyMap<ObservedState, number>): MfaState | undefined {
  const order: readonly MfaState[] = ['enforced', 'enabled', 'disabled'];
  const count = (state: MfaState): number => counts.get(state) ?? 0;
  const [first] = order.filter((state) => count(state) > 0).sort((a, b) => count(b) - count(a));
  return first;
}
