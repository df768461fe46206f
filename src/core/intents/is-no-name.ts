import { PARTICLES } from './find-phrases.ts';

/** "and" in the five languages: two people whom the lexicon at hand reads as one. */
const AND = /^(?:and|en|und|et|y|e|or|of|oder|ou|o)$/;

/** "a.u.b.": initials come with a surname, and are two more often than three. */
const ABBREVIATED = /^(?:\p{L}\.){2,}\p{L}?$/u;

/** Nothing but particles, or two people read as one. */
export function isNoName(words: readonly string[]): boolean {
  return (
    words.every((word) => PARTICLES.has(word) || ABBREVIATED.test(word)) ||
    words.some((word) => AND.test(word))
  );
}
