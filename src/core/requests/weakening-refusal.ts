import type { MfaState } from '../mfa-state.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { RequestItem } from './change-request.ts';
import { requestDirection } from './judge-target.ts';

/** While a brake is on nothing is weakened; a request that waits is kept and can be decided later. */
export function weakeningRefusal(
  world: World,
  to: MfaState,
  items: readonly RequestItem[],
): Extract<Refusal, { kind: 'weakening-closed' }> | undefined {
  const because = world.brakes.weakeningClosed();
  if (!because || requestDirection(to, items) !== 'weakening') return undefined;
  return { kind: 'weakening-closed', because };
}
