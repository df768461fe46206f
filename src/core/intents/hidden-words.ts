import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import { NAME_WORDS } from './name-words.ts';

/** Words that a slip of the finger may hide among names: "enable mfa fot jsmith", "mfa on jsmith nott". */
const OPENERS = [
  'for',
  'voor',
  'fur',
  'pour',
  'para',
  'van',
  'von',
  'set',
  'put',
  'make',
  'zet',
  'maak',
  'setz',
  'mets',
  'pon',
  'pasa',
];
const NEGATIONS = ['not', 'niet', 'nicht', 'geen', 'kein', 'keine', 'never', 'nunca', 'jamais'];

export function hidesAWord(words: readonly string[], announced: boolean): boolean {
  if (words.length < 2) return false;
  return words.some((word, at) => {
    const fold = foldText(word);
    if (NAME_WORDS.has(fold) || fold.length < 2 || fold.length > 7) return false;
    if (at === 0 && announced) return false;
    return (at === 0 ? OPENERS : NEGATIONS).some(
      (hidden) =>
        hidden.slice(1) === fold ||
        (at === 0 && fold.endsWith(hidden)) ||
        (fold.length > 2 && editDistance(fold, hidden, 1) <= 1),
    );
  });
}

/** "dwing mfa afv oor jansen": two words of the grammar, with the blank one letter off. */
export function hidesABlank(words: readonly string[], { known }: Lexicon): boolean {
  return words.some((word, at) => {
    const [first, second] = [foldText(word), foldText(words[at + 1] ?? '')];
    if (second === '' || (known.has(first) && known.has(second))) return false;
    const back = [first.slice(0, -1), first.slice(-1) + second];
    const on = [first + second.slice(0, 1), second.slice(1)];
    return [back, on].some((pair) => pair.every((part) => known.has(part)));
  });
}
