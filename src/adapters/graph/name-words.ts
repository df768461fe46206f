import { foldText } from '../../core/intents/fold-text.ts';

/** Blanks and signs part words, as in Graph's own index of display names. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
const INVISIBLE = /\p{Cf}/gu;

/** The words of a name in the form in which they are compared: `José O'Brien` → jose, o, brien. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text.normalize('NFKC').replace(INVISIBLE, '')).split(BETWEEN_WORDS).filter(isWord);
}

/** The words as typed, accents kept, for Graph to look up. */
export function typedWords(text: string): readonly string[] {
  return text.normalize('NFKC').replace(INVISIBLE, '').split(BETWEEN_WORDS).filter(isWord);
}

function isWord(text: string): boolean {
  return text !== '';
}
