import type { ChangeRequest } from './change-request.ts';

/** The rules have become stricter since the approval: so nothing of it is written before then. */
export interface RuleWait {
  readonly because: 'cool-down' | 'limit';
  readonly until: string;
}

/** Until when stricter rules keep it from going on; what is over by now is not told. */
export function ruleWait(request: ChangeRequest, now: Date): RuleWait | undefined {
  const waits = request.status === 'running' ? request.waits : undefined;
  return waits && waits.until > now.toISOString() ? waits : undefined;
}
