import type { ExecutionItem } from '../ports/store.ts';
import type { Verdict } from './judge-no.ts';
import type { Step } from './judge-reading.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/**
 * What is read of somebody who may have been written, while their list stands still: proved and told as ever, or left for
 * when it goes on. A look is no try, so that no outage uses tries up; it comes back once as much time again has passed since
 * the write.
 */
export function judgeLook(entry: ExecutionItem, step: Step): Verdict {
  switch (step.kind) {
    case 'write':
      return { later: { entry, afterMs: 0, notWritten: true } };
    case 'read-again': {
      const growing = Math.min(Math.max(entry.writtenMsAgo ?? 0, FIRST_WAIT_MS), LONGEST_WAIT_MS);
      return { later: { entry, afterMs: Math.max(growing, step.retryAfterMs ?? 0) } };
    }
    case 'proved':
    case 'already':
    case 'state-changed':
    case 'account-gone':
    case 'truth-changed':
    case 'failed':
      return { result: step };
  }
}
