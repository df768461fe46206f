import type { ChangeRequest, RuleWait } from './change-request.ts';

/** Until when stricter rules keep it from going on; what is over by now is not told. */
export function ruleWait(request: ChangeRequest, now: Date): RuleWait | undefined {
  const waits = request.status === 'running' ? request.waits : undefined;
  return waits && waits.until > now.toISOString() ? waits : undefined;
}
