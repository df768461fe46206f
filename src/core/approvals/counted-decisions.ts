import { decisionsInChain } from '../audit/guards-in-chain.ts';
import { BrokenInvariant } from '../failures.ts';
import type { PaceEntry } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';

/**
 * What the limits count since that moment, by the audit log: a row that somebody took out or altered counts as it was
 * written. Undefined when the audit log is not sound: then nobody knows. To be called under the lock of the brakes.
 */
export async function decisionsSince(
  world: World,
  tx: StoreTransaction,
  instant: string,
): Promise<readonly PaceEntry[] | undefined> {
  const rows = await tx.paceSince(instant);
  const inChain = await decisionsInChain(world, tx);
  if (!inChain) {
    world.log.error('ALARM: the audit chain is broken', new BrokenInvariant('decisions cannot be counted'));
    return undefined;
  }
  const said = inChain.filter(({ at }) => at >= instant);
  for (const entry of said) if (!rows.some((row) => agrees(row, entry))) raiseAlarm(world, entry);
  const known = new Set(said.map(({ request }) => request));
  // An earlier version put no count into the audit log. Whatever stands in such a row, it never takes off a count.
  return [...said, ...rows.filter((row) => !known.has(row.request) && isCount(row.people))];
}

function agrees(row: PaceEntry, said: PaceEntry): boolean {
  const fields = ['request', 'approver', 'requester', 'people', 'weakening', 'emergency'] as const;
  return fields.every((field) => row[field] === said[field]);
}

function isCount(people: unknown): boolean {
  return typeof people === 'number' && people > 0;
}

function raiseAlarm({ log }: World, { request }: PaceEntry): void {
  const alarm = new BrokenInvariant('a decision that the limits count is not in the database as it was made');
  log.error('ALARM: a counted decision was altered', alarm, { request });
}
