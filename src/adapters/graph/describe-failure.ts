import { NoToken } from './access-tokens.ts';
import type { GraphResult } from './graph-result.ts';
import type { Attempt } from './note-attempt.ts';

/** Errors of a connection that was never made. */
const NEVER_SENT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a failed attempt means: above all, whether Graph may have acted on it. */
export function describeFailure(error: unknown, attempt: Attempt, timedOut: boolean): GraphResult {
  const cause = attempt.failure ?? error;
  const chain = causesOf(cause);
  const noToken = chain.find((each) => each instanceof NoToken);
  // With a first attempt refused by 401, a lost token still means that nothing was done.
  if (noToken) {
    const code = noToken.refused ? 'unauthorised' : 'unavailable';
    return { kind: 'unanswered', code, sent: false, cause };
  }
  if (timedOut) return { kind: 'unanswered', code: 'timeout', sent: attempt.sent, cause };
  const neverSent = chain.some((each) => NEVER_SENT.has(each.code));
  return { kind: 'unanswered', code: 'unavailable', sent: attempt.sent && !neverSent, cause };
}

/** The error and everything behind it. Not asked by `instanceof Error`: fetch may make its errors in another realm. */
function causesOf(error: unknown): readonly ChainedError[] {
  const chain: ChainedError[] = [];
  for (let each = error; isChained(each) && chain.length < 8; each = each.cause) chain.push(each);
  return chain;
}

interface ChainedError {
  readonly cause?: unknown;
  readonly code?: unknown;
}

function isChained(error: unknown): error is ChainedError {
  return typeof error === 'object' && error !== null;
}
