import { foldText } from './fold-text.ts';
import { buildLexicon, MOMENT_WORDS, splitPhrase } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { nl } from './phrases/nl.ts';
import type { PhraseRole } from './phrases/phrases.ts';
import type { Token } from './split-words.ts';

/** The first wins a tie. English stands behind every other language: its words are mixed in everywhere. */
const LANGUAGES = [en, nl, de, fr, es];
const LEXICONS: readonly Lexicon[] = LANGUAGES.map((own) =>
  own === en ? buildLexicon(en) : buildLexicon(own, en),
);

/** Short names of days and months ("sam", "jan") are names of people as well. */
const MOMENTS: ReadonlySet<PhraseRole> = new Set(MOMENT_WORDS);
const ROLES = Object.keys(en) as PhraseRole[];

/** Word → one bit for each language that has it, so that a sentence is weighed in one pass. */
const SPOKEN = new Map<string, number>();
LANGUAGES.forEach((own, index) => {
  const words = ROLES.filter((role) => !MOMENTS.has(role)).flatMap((role) => own[role]);
  for (const word of words.flatMap((phrase) => splitPhrase(foldText(phrase)))) {
    SPOKEN.set(word, (SPOKEN.get(word) ?? 0) | (1 << index));
  }
});

/** Does any language of the grammar use this word? */
export function isSpoken(fold: string): boolean {
  return SPOKEN.has(fold);
}

/** Lexicons in the order of how much of the sentence their language knows; those that know nothing are left out. */
export function likelyLexicons(tokens: readonly Token[]): readonly { lexicon: Lexicon; score: number }[] {
  const scores = LEXICONS.map((lexicon) => ({ lexicon, score: 0 }));
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const part of token.fold.includes('-') || token.fold.includes("'")
      ? token.fold.split(/[-']/)
      : [token.fold]) {
      const speakers = SPOKEN.get(part) ?? 0;
      scores.forEach((entry, index) => {
        if ((speakers & (1 << index)) !== 0) entry.score += 1;
      });
    }
  }
  const known = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return known.length === 0 ? scores.slice(0, 1) : known.slice(0, 3);
}
