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
  | { readonly kind: 'empty' | 'misfit' }
  | { readonly kind: 'twice'; readonly typed: string; readonly first: number }
  /** `partly`: the text only begins somebody's name, which in a list that nobody reads out is no proof of who is meant. */
  | { readonly kind: 'unknown' | 'ambiguous' | 'partly'; readonly typed: string }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal }
);
export type ListProblemKind = ListProblem['kind'];
