import { endKey, guardsInChain, type GuardsInChain, type OpenEnd } from '../audit/guards-in-chain.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { World } from '../world.ts';
import { noteMended, boxAsSealed } from './mend-time-box.ts';
import { restoreKey } from './open-time-box.ts';

/**
 * A weakening whose end the audit log does not know to be over, and whose row waits for nothing: somebody has taken the
 * row out, or marked it as put back. It waits again, for the end that was approved.
 */
export async function mendEnds(
  world: World,
  { ends }: GuardsInChain,
  waiting: readonly TimeBox[],
): Promise<void> {
  const known = new Set(waiting.map(endKey));
  for (const end of [...ends.values()].filter((each) => !known.has(endKey(each)))) await mendEnd(world, end);
}

async function mendEnd(world: World, { request, person }: OpenEnd): Promise<void> {
  // More may wait than are listed.
  if ((await world.store.reads.timeBox(request, person))?.status === 'waiting') return;
  await world.store.transaction(async (tx) => {
    const current = await tx.lockTimeBox(request, person);
    if (current?.status === 'waiting') return;
    // What was just put back is on record now: the row was locked until it was.
    const end = (await guardsInChain(world, tx))?.ends.get(endKey({ request, person }));
    if (!end) return;
    const sealed = await boxAsSealed(world, tx, { ending: end, current });
    if (!sealed) return;
    await noteMended(world, tx, sealed);
    await tx.send(
      { kind: 'restore-state', request, person },
      { startAfter: sealed.dueAt, key: restoreKey(sealed) },
    );
  });
}
