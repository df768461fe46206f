import type { FailureCode } from '../failures.ts';
import { millisecondsUntil } from '../instants.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { Wave } from './wave.ts';

/**
 * An approval answers the situation of its day. Later than this nothing is begun on it any more: after a long outage,
 * or out of a restored backup, it would undo what people have decided since.
 */
const APPROVAL_HOLDS_MS = 12 * 60 * 60_000;

/** Why a write that was approved must not be made after all; asked at the last moment before it. */
export function stopBeforeWrite(
  world: World,
  { request }: Wave,
  { item }: ExecutionItem,
): FailureCode | undefined {
  // The policy may name an emergency account that it did not yet name when the request was made.
  if (world.policy.breakGlass.includes(item.person.id)) return 'protected-account';
  const age = -millisecondsUntil(request.approval.at, world.clock.now());
  return age > APPROVAL_HOLDS_MS ? 'approval-too-old' : undefined;
}
