import { foldText } from './fold-text.ts';
import { buildLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { en } from './phrases/en.ts';
import { nl } from './phrases/nl.ts';
import type { Token } from './split-words.ts';

/** The first wins a tie. */
const LEXICONS: readonly Lexicon[] = [buildLexicon(en), buildLexicon(nl, en)];
const OWN_WORDS: readonly ReadonlySet<string>[] = [en, nl].map(
  (phrases) =>
    new Set(
      Object.values(phrases).flatMap((list: readonly string[]) =>
        list.flatMap((p) => foldText(p).split(/[ '-]+/)),
      ),
    ),
);

/** Lexicons in the order of how many words of the sentence their language knows; those that know none are left out. */
export function likelyLexicons(tokens: readonly Token[]): readonly Lexicon[] {
  const scores = LEXICONS.map((lexicon, index) => ({ lexicon, score: scoreOf(tokens, index) }));
  const known = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return known.length === 0 ? LEXICONS.slice(0, 1) : known.map(({ lexicon }) => lexicon);
}

function scoreOf(tokens: readonly Token[], language: number): number {
  let score = 0;
  for (const token of tokens) if (token.kind === 'word' && OWN_WORDS[language]?.has(token.fold)) score += 1;
  return score;
}
