import { authorise } from '../approvals/authorisation.ts';
import { BrokenInvariant } from '../failures.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { World } from '../world.ts';
import { beginWrites } from './begin-writes.ts';
import { executeActs } from './execute-act.ts';
import { extendTime } from './extend-time.ts';
import { proveWrites } from './prove-writes.ts';
import { isOutage } from './graph-outage.ts';
import { readBeforeWrite } from './read-before-write.ts';
import type { Later, Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/**
 * Re-read, write, read back and settle one wave; whoever could not be settled is given back, to be claimed later. Where
 * Graph itself cannot be read that was nobody's try.
 */
export async function executeWave(
  world: World,
  wave: Wave,
  entries: readonly ExecutionItem[],
): Promise<'carried-out' | 'unreadable'> {
  const { ready, later } = await readBeforeWrite(world, wave, entries);
  if (later.length === entries.length && isOutage(wave, later)) {
    const uncounted = later.map((each) => ({ ...each, uncounted: true as const }));
    await giveBack(world, wave, uncounted);
    return 'unreadable';
  }
  const unproved = await carryOut(world, wave, ready);
  await giveBack(world, wave, [...later, ...unproved]);
  return 'carried-out';
}

function carryOut(world: World, wave: Wave, ready: readonly Ready[]): Promise<readonly Later[]> {
  if (wave.request.extends) return extendTime(world, wave, ready);
  return wave.request.act ? executeActs(world, wave, ready) : writeAndProve(world, wave, ready);
}

async function writeAndProve(world: World, wave: Wave, ready: readonly Ready[]): Promise<readonly Later[]> {
  if (ready.length === 0) return [];
  const authorisations = ready.map(({ entry }) => {
    const authorisation = authorise(world.policy, wave.request, entry.item);
    if (!authorisation)
      throw new BrokenInvariant(`${wave.request.id} was approved by its requester or target, or by too few`);
    return authorisation;
  });
  const answers = await world.mfa.write(authorisations, {
    lane: wave.lane,
    begin: (people) => beginWrites(world, wave, people),
  });
  return proveWrites(world, wave, { ready, answers });
}

/** From here on whoever asked is told that they have to wait; a long list shows its counts by itself. */
const LONG_WAIT_MS = 60_000;

async function giveBack(
  world: World,
  { request, fence, lane }: Wave,
  waiting: readonly Later[],
): Promise<void> {
  if (waiting.length === 0) return;
  const people = waiting.map(({ entry, afterMs, mayBeWritten, notWritten, uncounted }) => ({
    person: entry.item.person.id,
    afterMs,
    // Where this try wrote nothing, what an earlier one left counts on.
    ...(entry.writtenAt && !notWritten ? { writtenAt: entry.writtenAt } : {}),
    ...(mayBeWritten ? { writtenNow: true } : {}),
    ...(uncounted ? { uncounted } : {}),
  }));
  const isLong = lane === 'urgent' && waiting.some(({ afterMs }) => afterMs > LONG_WAIT_MS);
  await world.store.transaction(async (tx) => {
    await tx.unclaimItems({ request: request.id, fence, waiting: people });
    if (isLong)
      await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  });
}
