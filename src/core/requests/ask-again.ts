import type { RequestItem } from './change-request.ts';

/** Nothing was written for them because they were no longer as the request had them. */
export function isToAskAgain({ outcome }: RequestItem): boolean {
  return outcome?.kind === 'truth-changed' || outcome?.kind === 'state-changed';
}
