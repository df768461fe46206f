import type { RequestItem } from './change-request.ts';

export const ASK_AGAIN = ['truth-changed', 'state-changed'] as const;

/** Nothing was written for them because they were no longer as the request had them. */
export function isToAskAgain({ outcome }: RequestItem): boolean {
  return ASK_AGAIN.some((kind) => kind === outcome?.kind);
}
