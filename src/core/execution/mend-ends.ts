import { endKey, guardsInChain, type GuardsInChain, type OpenEnd } from '../audit/guards-in-chain.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { World } from '../world.ts';
import { noteMended, boxAsSealed } from './mend-time-box.ts';
import { restoreKey } from './open-time-box.ts';

/**
 * A weakening whose end the audit log does not know to be over, and whose row waits for nothing: somebody has taken the
 * row out, or marked it as put back. It waits again, for the end that was approved.
 */
export async function mendEnds(world: World, { ends }: GuardsInChain, waiting: Listed): Promise<void> {
  const known = new Set(waiting.boxes.map(endKey));
  const now = world.clock.now().toISOString();
  const until = waiting.boxes.at(-1)?.dueAt ?? now;
  // One that is later than those that are listed is looked at when its turn comes, at the latest at its end.
  const isTurn = ({ dueAt }: OpenEnd): boolean => !waiting.isCut || dueAt < until || dueAt <= now;
  const missing = [...ends.values()].filter((end) => !known.has(endKey(end)) && isTurn(end));
  for (const end of missing) await mendEnd(world, end);
}

export interface Listed {
  /** The most urgent ones first. */
  readonly boxes: readonly TimeBox[];
  /** More may wait than these. */
  readonly isCut: boolean;
}

async function mendEnd(world: World, ending: OpenEnd): Promise<void> {
  const { request, person } = ending;
  const { reads } = world.store;
  const found = await reads.timeBox(request, person);
  if (found?.status === 'waiting') return;
  // What nothing of ours proves is seen again every minute: it locks nothing.
  if (!(await boxAsSealed(world, reads, { ending, current: found }))) return;
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
