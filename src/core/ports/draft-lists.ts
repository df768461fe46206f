import type { PersonId } from '../ids.ts';
import type { RequestItem } from '../requests/change-request.ts';

/**
 * Where a long list grows, page by page, before it is a request: nobody else reads it, and what a process left behind
 * that ended meanwhile goes by itself. Whoever makes the list knows who is in it and in which order; the rows do not.
 */
export interface DraftListReads {
  /** Those of these people who are in the draft, in no order. */
  drafted(draft: string, people: readonly PersonId[]): Promise<readonly RequestItem[]>;
}

export interface DraftListWrites {
  /** Each person once. */
  appendDraft(draft: string, items: readonly RequestItem[]): Promise<void>;
  dropDraft(draft: string): Promise<void>;
}
