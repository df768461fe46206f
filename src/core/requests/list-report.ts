import type { IncompleteIntent } from '../intents/intent.ts';
import type { TargetRefusal } from '../refusal.ts';

/** Of a file in which nothing fits the others are counted: nobody mends more of them one by one. */
export const LINES_KEPT = 500;

/** What stands in a file of people, line by line, before anything is asked. Kept with the buttons of its card. */
export interface ListFindings {
  readonly file: string;
  /** People who would be asked about. */
  readonly good: number;
  /** In the order of the file; the first of them only, where there are very many. */
  readonly problems: readonly ListProblem[];
  /** Of all lines of the file. */
  readonly counts: ProblemCounts;
}

export interface ListReport extends ListFindings {
  /** What the sentence beside the file wishes. */
  readonly known: IncompleteIntent;
}

export type ProblemCounts = Readonly<Partial<Record<ListProblemKind, number>>>;

export type ListProblem = { readonly line: number } & (
  | { readonly kind: 'empty' | 'misfit' }
  | { readonly kind: 'twice'; readonly typed: string; readonly first: number }
  /** `partly`: the text only begins somebody's name, which in a list that nobody reads out is no proof of who is meant. */
  | { readonly kind: 'unknown' | 'ambiguous' | 'partly' | 'alike'; readonly typed: string }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal }
);
export type ListProblemKind = ListProblem['kind'];

export function countProblems(problems: readonly ListProblem[]): ProblemCounts {
  const counts: Partial<Record<ListProblemKind, number>> = {};
  for (const { kind } of problems) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
