import { actsAsApprover } from '../approvals/deputies.ts';
import type { PressAnswer } from '../conversation.ts';
import { STEERERS, steerBulk, steeringsOf } from '../execution/steer-bulk.ts';
import type { RequestId } from '../ids.ts';
import type { Steering } from '../ports/bulk-runs.ts';
import { viewProgress } from '../requests/bulk-progress.ts';
import type { World } from '../world.ts';
import { admitPress, refusePress, type Press } from './press.ts';

/** Pause, Go on or Cancel on a progress card. May be pressed again: each press is judged by how the run stands then. */
export async function pressBulk(
  world: World,
  press: Press,
  { request: id, wish }: { readonly request: RequestId; readonly wish: Steering },
): Promise<PressAnswer> {
  const viewer = await admitPress(world, press, STEERERS);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request: id });
  const isApprover = await actsAsApprover(world, viewer, id);
  const result = await world.store.transaction((tx) =>
    steerBulk(world, tx, { id, wish, by: viewer.person, isApprover }),
  );
  if (result.kind === 'refused')
    return refusePress(world, { ...press, locale: viewer.locale }, { refusal: result.refusal, request: id });
  const { request } = result;
  const steerer = { by: viewer.person, isApprover };
  const progress = await viewProgress(world, world.store.reads, {
    request,
    action: press.id,
    viewer: viewer.person.id,
    steeringsIn: steeringsOf(world, world.store.reads, { request, steerer }),
  });
  return { locale: viewer.locale, ...(progress ? { card: { kind: 'bulk-progress', progress } } : {}) };
}
