import { laterStart } from '../approvals/prolong-cool-down.ts';
import { millisecondsUntil } from '../instants.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { RuleWait } from '../requests/rule-wait.ts';
import type { World } from '../world.ts';
import { heldByLimits } from './held-by-limits.ts';

/** `over`: while its approval holds, the limits let nobody of it through. */
export type RuleHold = RuleWait | 'over';

/**
 * What was approved under softer rules does not begin before those of this moment let it. The rules of a process do not change,
 * and with time they only let more through: asked once in a run.
 */
export async function heldByRules(
  world: World,
  request: RequestIn<'running'>,
): Promise<RuleHold | undefined> {
  const until = laterStart(world.policy, request);
  if (until && millisecondsUntil(until, world.clock.now()) > 0) return { because: 'cool-down', until };
  const held = await heldByLimits(world, request);
  if (held === undefined) return undefined;
  return held === 'never' ? 'over' : { because: 'limit', ...held };
}

/** Its cards say why it stands still, and until when. */
export async function noteRuleWait(
  world: World,
  { id }: RequestIn<'running'>,
  waits: RuleWait,
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'running' || request.waits?.until === waits.until) return;
    await tx.saveRequest({ ...request, waits });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
}
