import { directionOf, type ObservedState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { leftBy } from './left-by.ts';

export interface Seen {
  readonly person: Pick<Person, 'id'>;
  readonly state: ObservedState;
}

/** A longer list would cost a query for each of its people before anything is shown. */
const AT_MOST = 50;

/**
 * Whoever has less protection than our last change of them left, and no change of ours since: weakened by somebody else.
 * On record, and security is told once; what is shown stays what Graph says.
 */
export async function noteDrift(world: World, seen: readonly Seen[]): Promise<void> {
  if (seen.length > AT_MOST) return;
  for (const each of seen) await noteOne(world, each);
}

async function noteOne(world: World, { person, state }: Seen): Promise<void> {
  if (state === 'unknown') return;
  const newest = await world.store.reads.stateChangeOf(person.id);
  const outcome = newest?.item.outcome;
  if (!newest || outcome?.kind !== 'done' || outcome.observed === 'unknown') return;
  const { id: request } = newest.request;
  const expected = leftBy(outcome.observed, await world.store.reads.timeBox(request, person.id));
  if (expected === 'unknown' || directionOf(expected, state) !== 'weakening') return;
  await world.store.transaction(async (tx) => {
    if (!(await tx.firstSight(`drift|${request}|${person.id}|${state}`))) return;
    await tx.append({
      event: { kind: 'drift-found', expected, observed: state },
      subject: person.id,
      request,
    });
    await tx.send({ kind: 'tell-security', about: 'drift', request, person: person.id });
  });
}
