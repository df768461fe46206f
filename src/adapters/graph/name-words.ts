import { foldText } from '../../core/intents/fold-text.ts';

/** Blanks and signs part words, as in Graph's own index of display names. */
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;
const INVISIBLE = /\p{Cf}/gu;

/** The words of a name in the form in which they are compared: `José O'Brien` → jose, o, brien. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text.normalize('NFKC').replace(INVISIBLE, '')).split(BETWEEN_WORDS).filter(isWord);
}

/** Letters that people also write as two: German, Danish and Norwegian. */
const AS_TWO: readonly (readonly [letter: string, two: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['å', 'aa'],
];
const GERMAN = AS_TWO.slice(0, 4);
const NORDIC = AS_TWO.slice(4);
/** Typed without their dots, which Graph's index may not forgive. */
const DOTLESS = [
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
] as const;

/** The words of a name as they are compared where ü was written as ue: `Jürgen Müller` → juergen, mueller. */
export function spelledOutWords(text: string): readonly string[] {
  return foldedWords(spellOut(text));
}

/** The other ways in which this word may stand in the directory: `mueller` and `muller` → müller, `møller` → moeller. */
export function otherSpellings(word: string): readonly string[] {
  const plain = word.normalize('NFC').toLowerCase();
  const ways = [
    spellOut(plain),
    draw(plain, GERMAN),
    draw(plain, NORDIC),
    draw(plain, GERMAN.slice(0, 3)),
    foldText(plain),
    draw(plain, DOTLESS),
  ];
  return [...new Set(ways)].filter((way) => way !== plain);
}

function spellOut(text: string): string {
  const plain = text.normalize('NFC').toLowerCase();
  return AS_TWO.reduce((changed, [letter, two]) => changed.replaceAll(letter, two), plain);
}

/** With the one letter for each pair. */
function draw(text: string, letters: typeof AS_TWO): string {
  return letters.reduce((changed, [letter, two]) => changed.replaceAll(two, letter), text);
}

/** The words as typed, accents kept, for Graph to look up. */
export function typedWords(text: string): readonly string[] {
  return text.normalize('NFKC').replace(INVISIBLE, '').split(BETWEEN_WORDS).filter(isWord);
}

function isWord(text: string): boolean {
  return text !== '';
}
