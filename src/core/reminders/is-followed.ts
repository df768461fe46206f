import type { ChangeRequest } from '../requests/change-request.ts';

/** Does this request leave people who have yet to register? */
export function isFollowed({ to, act }: Pick<ChangeRequest, 'to' | 'act'>): boolean {
  return to === 'enabled' && act !== 'revoke';
}
