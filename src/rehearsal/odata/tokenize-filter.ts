import { badRequest } from '../graph/graph-refusal.ts';

/** `at` is the position in the filter, for the refusal. */
export type FilterToken =
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: '(' | ')' | ',' | ':'; readonly text: string; readonly at: number };

/** In order: quoted text ('' is one quote), punctuation, words. Only a date-time (first a digit) keeps its colons. */
const TOKEN = /\s*(?:'((?:[^']|'')*)'|([(),:])|(\d[^\s'(),]*|[^\s'(),:]+))/y;

/** Splits a `$filter`. An unclosed quote is refused, as it is the mark of a value that was not escaped. */
export function tokenizeFilter(filter: string): readonly FilterToken[] {
  const tokens: FilterToken[] = [];
  TOKEN.lastIndex = 0;
  const end = filter.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(filter);
    if (match === null) throw unterminated(filter, start);
    tokens.push(tokenOf(match, start));
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray, at: number): FilterToken {
  const [, quoted, mark, word] = match;
  if (quoted !== undefined) return { kind: 'string', text: quoted.replaceAll("''", "'"), at };
  if (mark !== undefined) return { kind: mark as '(' | ')' | ',' | ':', text: mark, at };
  return { kind: 'word', text: word ?? '', at };
}

function unterminated(filter: string, at: number): Error {
  return badRequest(
    `Invalid filter clause: There is an unterminated string literal at position ${at} in '${filter}'.`,
  );
}
