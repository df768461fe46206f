import type { WriteAnswer } from '../../core/ports/mfa.ts';
import { errorCodeIn, type GraphResult } from './graph-result.ts';
import { failureIn } from './judge-result.ts';

/** Somebody else's write was in the way, so ours was not made. */
const COLLISIONS: ReadonlySet<number> = new Set([409, 412, 423]);

type SentAnswer = Exclude<WriteAnswer, { readonly kind: 'not-sent' }>;

/**
 * What a PATCH of the state came to. Success is 204 and nothing else; everything that could have been written is
 * `uncertain`, and reading tells. Only a refusal that Graph decides before acting counts as "not written".
 */
export function judgeWrite(result: GraphResult): SentAnswer {
  const failure = failureIn(result);
  if (result.kind === 'unanswered') return judgeSilence(result);
  if (result.status === 204) return { kind: 'accepted' };
  if (!failure) return { kind: 'uncertain', code: 'odd-answer' };
  const { status, retryAfterMs } = result;
  if (COLLISIONS.has(status)) return { kind: 'busy', code: 'unavailable' };
  if (status === 429 || (status === 503 && retryAfterMs !== undefined)) {
    return { kind: 'busy', code: failure.code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  // Below 500 the decision is Graph's own only when Graph worded it: a proxy in between knows nothing.
  const isGraphs = errorCodeIn(result.body) !== undefined;
  if (failure.code === 'odd-answer' || status >= 500 || status === 408 || !isGraphs) {
    return { kind: 'uncertain', code: failure.code };
  }
  return failure.code === 'not-found' ? { kind: 'not-found' } : { kind: 'refused', code: failure.code };
}

function judgeSilence(result: Extract<GraphResult, { kind: 'unanswered' }>): SentAnswer {
  const { code, sent } = result;
  if (sent) return { kind: 'uncertain', code };
  return code === 'unauthorised' ? { kind: 'refused', code } : { kind: 'busy', code };
}
