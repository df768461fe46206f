import type { ChangeRequest } from './change-request.ts';

/** Does this request leave people who have yet to register? */
export function isFollowed({ to, act }: Pick<ChangeRequest, 'to' | 'act'>): boolean {
  return to === 'enabled' && act !== 'revoke';
}
