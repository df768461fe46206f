import type { FailureCode } from '../failures.ts';
import { millisecondsUntil } from '../instants.ts';
import type { World } from '../world.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';
import { backOff } from './waiting.ts';
import type { Wave } from './wave.ts';

/** A write that Graph refuses without a word of when is tried at most this seldom. */
const LONGEST_WAIT_MS = 60_000;
const FIRST_WAIT_MS = 1_000;

/**
 * Graph refuses the whole app when it asks to slow down, and the pace follows it at once. Whoever is refused again and again
 * uses up no tries by that; once the approval is over they count, so that it comes to its end.
 */
export function isNobodysTry(
  { clock }: World,
  { lookOnly, request }: Wave,
  { code }: { readonly code: FailureCode },
): boolean {
  if (code !== 'throttled' || lookOnly) return false;
  return millisecondsUntil(approvalHoldsUntil(request), clock.now()) > 0;
}

/**
 * What is no try does not make the waits grow. For a list the pace does; a single change comes back once as much time again
 * has passed since its approval.
 */
export function waitUncounted(
  { clock }: World,
  { lane, request }: Wave,
  { retryAfterMs }: { readonly retryAfterMs?: number },
): number {
  if (lane === 'bulk') return backOff(1, retryAfterMs);
  const sinceMs = -millisecondsUntil(request.approvedAt, clock.now());
  return Math.max(retryAfterMs ?? 0, Math.min(Math.max(sinceMs, FIRST_WAIT_MS), LONGEST_WAIT_MS));
}
