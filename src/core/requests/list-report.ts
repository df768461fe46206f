import type { IncompleteIntent } from '../intents/intent.ts';
import type { TargetRefusal } from '../refusal.ts';

/** What stands in a file of people, line by line, before anything is asked. */
export interface ListReport {
  readonly file: string;
  /** People who would be asked about. */
  readonly good: number;
  readonly problems: readonly ListProblem[];
  /** What the sentence beside the file wishes. */
  readonly known: IncompleteIntent;
}

export type ListProblem = { readonly line: number } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'twice'; readonly typed: string; readonly first: number }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly typed: string }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal }
);
export type ListProblemKind = ListProblem['kind'];
