import type { PersonId } from '../ids.ts';
import { satisfies, type MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import { previewChange, type Preview } from './preview-change.ts';

export interface Reverse {
  /** The earlier state of most; undefined when nobody is left. */
  readonly to: MfaState | undefined;
  readonly preview: Preview;
}

/**
 * What a finished request changed, the other way round. Left out: whom somebody has changed since, in the portal or
 * through a later request, and whose earlier state was another one than most people's.
 */
export async function findReverse(
  world: World,
  request: ChangeRequest,
  requester: PersonId,
): Promise<Reverse> {
  // Methods that are gone can only be registered anew.
  if (request.act) return { to: undefined, preview: { items: [], refused: [] } };
  const items = await world.store.reads.items(request.id);
  const changed = items.filter(({ outcome }) => outcome?.kind === 'done');
  const refused: TargetRefusal[] = [];
  const ours: RequestItem[] = [];
  for (const item of changed) {
    const newest = await world.store.reads.stateChangeOf(item.person.id);
    if (newest && newest.request.id !== request.id)
      refused.push({ kind: 'changed-by-request', person: item.person, request: newest.request.id });
    else ours.push(item);
  }
  const to = mostCommon(ours.map(({ outcome }) => (outcome?.kind === 'done' ? outcome.before : 'unknown')));
  if (!to) return { to, preview: { items: [], refused } };
  const group = ours.filter(({ outcome }) => outcome?.kind === 'done' && outcome.before === to);
  for (const { person, outcome } of ours)
    if (outcome?.kind === 'done' && outcome.before !== to)
      refused.push({ kind: 'other-earlier-state', person, state: outcome.before });
  const preview = await previewNow(world, { request, requester, to, people: group });
  return { to, preview: { items: preview.items, refused: [...refused, ...preview.refused] } };
}

interface Group {
  readonly request: ChangeRequest;
  readonly requester: PersonId;
  readonly to: MfaState;
  readonly people: readonly RequestItem[];
}

/** The people as they are in the directory now, not as they were then. */
async function previewNow(world: World, { request, requester, to, people }: Group): Promise<Preview> {
  const now: Person[] = [];
  const refused: TargetRefusal[] = [];
  const queries = people.map(({ person }) => ({ by: 'id' as const, id: person.id }));
  const { matches } = await world.directory.lookUp({ viewer: requester, groups: [], people: queries });
  for (const [index, { person }] of people.entries()) {
    const found = matches[index]?.people[0];
    if (found) now.push(found);
    else refused.push({ kind: 'nobody-found', typed: person.userPrincipalName });
  }
  if (now.length === 0) return { items: [], refused };
  const conversion = request.convert ? ('back' as const) : undefined;
  const preview = await previewChange(world, { requester, to, people: now, conversion });
  const items: RequestItem[] = [];
  for (const item of preview.items) {
    // Entra's own step from enabled to enforced is no change by somebody.
    if (satisfies(request.to, item.from)) items.push(item);
    else refused.push({ kind: 'changed-since', person: item.person, state: item.from });
  }
  return { items, refused: [...refused, ...preview.refused] };
}

function mostCommon(states: readonly string[]): MfaState | undefined {
  const order: readonly MfaState[] = ['enforced', 'enabled', 'disabled'];
  const count = (state: MfaState): number => states.filter((each) => each === state).length;
  const [first] = order.filter((state) => count(state) > 0).sort((a, b) => count(b) - count(a));
  return first;
}
