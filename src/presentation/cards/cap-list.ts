import type { Words } from '../words.ts';

/** The first entries, and in words how many more there are. Nothing is dropped silently. */
export function capList<Entry>(all: readonly Entry[], shown: number, words: Words): Capped<Entry> {
  return capCounted({ all, besides: 0 }, shown, words);
}

/** The same where there are so many more besides who are only counted. */
export function capCounted<Entry>(
  { all, besides = 0 }: { readonly all: readonly Entry[]; readonly besides?: number | undefined },
  shown: number,
  words: Words,
): Capped<Entry> {
  const rest = Math.max(all.length - shown, 0) + besides;
  if (rest === 0) return { first: all, more: '' };
  return { first: all.slice(0, shown), more: words.t('list.more', { count: rest }) };
}

export interface Capped<Entry> {
  readonly first: readonly Entry[];
  readonly more: string;
}

export function capLines(lines: readonly string[], words: Words): readonly string[] {
  const { first, more } = capList(lines, words.linesShown, words);
  return more === '' ? first : [...first, more];
}
