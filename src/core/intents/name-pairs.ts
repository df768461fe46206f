import type { Item } from './find-phrases.ts';

/** "zowel X als Y", "sowohl X als auch Y", "tanto X como Y": the word before the first person, and the one between both. */
const PAIRS: readonly (readonly [first: RegExp, between: RegExp])[] = [
  [/^zowel$/, /^als$/],
  [/^sowohl$/, /^(?:als|wie)$/],
  [/^tanto$/, /^como$/],
];

/** Both are meant: the first word says nothing, the one between is an "and". */
export function joinPairs(items: readonly Item[]): readonly Item[] {
  for (const [first, between] of PAIRS) {
    const start = items.findIndex(({ fold }) => first.test(fold));
    const joint = items.findIndex(({ fold }, at) => at > start && between.test(fold));
    if (start < 0 || joint < start + 2) continue;
    const auch = items[joint + 1]?.fold === 'auch' ? 1 : 0;
    return items.flatMap((item, at) => {
      if (at === start || (at > joint && at <= joint + auch)) return [];
      return at === joint ? [{ ...item, role: 'and' as const, last: undefined, phrase: undefined }] : [item];
    });
  }
  return items;
}
