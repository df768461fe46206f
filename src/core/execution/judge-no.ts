import type { WriteAnswer } from '../ports/mfa.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { Result } from './outcome-of.ts';
import { backOff, MAX_ATTEMPTS, type Later } from './waiting.ts';

export type Verdict = { readonly result: Result } | { readonly later: Later };

/** What becomes of somebody to whom Graph says no: gone, refused for good, or to be tried again. */
export function judgeNo(
  entry: ExecutionItem,
  answer: Extract<WriteAnswer, { kind: 'not-found' | 'refused' | 'busy' }>,
): Verdict {
  switch (answer.kind) {
    case 'not-found':
      return { result: { kind: 'account-gone' } };
    case 'refused':
      return { result: { kind: 'failed', code: answer.code } };
    case 'busy':
      if (entry.attempts >= MAX_ATTEMPTS) return { result: { kind: 'failed', code: answer.code } };
      return { later: { entry, afterMs: backOff(entry.attempts, answer.retryAfterMs) } };
  }
}
