import type { BrakeInChain, GuardsInChain } from '../audit/guards-in-chain.ts';
import { guardsInChain } from '../audit/guards-in-chain.ts';
import { votersOf } from '../approvals/quorum.ts';
import { BrokenInvariant } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import { BRAKE_NAMES, type BrakeName, type BrakeRecord } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import { isBrakeSealed, sealBrake } from '../requests/seal-brake.ts';
import type { World } from '../world.ts';

/**
 * A brake is as the audit log says: one whose row was altered, taken out, or put back as it was once, is written anew.
 * Rows of versions that did not seal them get their seal here.
 */
export async function mendBrakes(world: World, said: GuardsInChain): Promise<void> {
  const rows = await world.store.reads.brakes();
  if (BRAKE_NAMES.every((name) => agrees(world, said, { name, row: rowOf(rows, name) }))) return;
  await world.store.transaction(async (tx) => {
    // Nobody sets or lifts one meanwhile, so that both are of the same moment.
    await tx.lockBrakes();
    const now = await guardsInChain(world, tx);
    if (!now) return;
    for (const name of BRAKE_NAMES) await mendBrake(world, tx, { said: now, name });
    await tx.send({ kind: 'explain-brakes' }, { key: 'explain-brakes' });
  });
}

/**
 * Before the first job and the first message: an earlier version's brake that was lifted would count as on. A log that is
 * not sound says nothing, and then it does.
 */
export async function mendBrakesAtStart(world: World): Promise<void> {
  const said = await guardsInChain(world, world.store.reads);
  if (said) await mendBrakes(world, said);
}

interface Stored {
  readonly name: BrakeName;
  readonly row: BrakeRecord | undefined;
}

function rowOf(rows: readonly BrakeRecord[], wanted: BrakeName): BrakeRecord | undefined {
  return rows.find(({ name }) => name === wanted);
}

function agrees({ seal }: World, { brakes }: GuardsInChain, { name, row }: Stored): boolean {
  const said = brakes.get(name);
  if (!row) return !said?.on;
  if (!isBrakeSealed(seal, row)) return false;
  const isOn = row.liftedAt === undefined;
  // A genuine one that the log says nothing of stays on.
  if (!said) return isOn;
  // One from an earlier time that it was on names other people.
  return said.on === isOn && (!isOn || row.at === said.at);
}

async function mendBrake(
  world: World,
  tx: StoreTransaction,
  { said, name }: { readonly said: GuardsInChain; readonly name: BrakeName },
): Promise<void> {
  const row = rowOf(await tx.brakes(), name);
  if (agrees(world, said, { name, row })) return;
  const truth = said.brakes.get(name) ?? { on: false, at: world.clock.now().toISOString() };
  const { at } = truth;
  await tx.saveBrake(
    sealBrake(world.seal, {
      ...{ name, at },
      ...(truth.on ? await blamed(tx, truth) : { liftedAt: at }),
    }),
  );
  // Of an earlier version, and as the log says.
  if (row && row.seal === undefined && (row.liftedAt === undefined) === truth.on) return;
  const alarm = new BrokenInvariant(`the brake ${name} was not in the database as the audit log says`);
  world.log.error('ALARM: a brake was altered', alarm, { brake: name, on: truth.on });
}

/** Whoever took part in tripping a breaker does not reset it. */
async function blamed(
  tx: StoreTransaction,
  { request: id, actor }: BrakeInChain,
): Promise<{ trippedBy?: readonly PersonId[] }> {
  if (!id) return {};
  const request = await tx.request(id);
  const requester = request ? [request.requester.id] : [];
  const voters = request && 'approvals' in request ? request.approvals.flatMap(votersOf) : [];
  return { trippedBy: [...new Set([...requester, ...voters, ...(actor ? [actor] : [])])] };
}
