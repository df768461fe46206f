import { foldText } from './fold-text.ts';
import { buildLexicon, MOMENT_WORDS, takeApart } from './lexicon.ts';
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

/** Short names of days and months ("sam", "jan") are names of people as well. */
const MOMENTS: ReadonlySet<PhraseRole> = new Set(MOMENT_WORDS);

interface Grammar {
  readonly lexicons: readonly Lexicon[];
  /** Word → one bit for each language that has it, so that a sentence is weighed in one pass. */
  readonly spoken: ReadonlyMap<string, number>;
}

/** Taken apart with the first sentence: many a process that has this file in it never reads one. */
let grammar: Grammar | undefined;
function theGrammar(): Grammar {
  return (grammar ??= makeGrammar());
}

function makeGrammar(): Grammar {
  const vocabularies = LANGUAGES.map(takeApart);
  const [english] = vocabularies;
  const lexicons = vocabularies.map((own) =>
    own === english ? buildLexicon(own) : buildLexicon(own, english),
  );
  const spoken = new Map<string, number>();
  vocabularies.forEach(({ words }, index) => {
    for (const [role, own] of words) {
      if (MOMENTS.has(role)) continue;
      for (const word of own) {
        const fold = foldText(word);
        spoken.set(fold, (spoken.get(fold) ?? 0) | (1 << index));
      }
    }
  });
  return { lexicons, spoken };
}

/** Does any language of the grammar use this word? */
export function isSpoken(fold: string): boolean {
  return theGrammar().spoken.has(fold);
}

/** Lexicons in the order of how much of the sentence their language knows; those that know nothing are left out. */
export function likelyLexicons(tokens: readonly Token[]): readonly { lexicon: Lexicon; score: number }[] {
  const { lexicons, spoken } = theGrammar();
  const scores = lexicons.map((lexicon) => ({ lexicon, score: 0 }));
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    for (const part of token.fold.includes('-') || token.fold.includes("'")
      ? token.fold.split(/[-']/)
      : [token.fold]) {
      const speakers = spoken.get(part) ?? 0;
      scores.forEach((entry, index) => {
        if ((speakers & (1 << index)) !== 0) entry.score += 1;
      });
    }
  }
  const known = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return known.length === 0 ? scores.slice(0, 1) : known.slice(0, 3);
}
