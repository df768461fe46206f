import { foldText } from './fold-text.ts';
import { buildLexicon, takeApart } from './lexicon.ts';
import { MOMENT_WORDS } from './looked-up-words.ts';
import type { Lexicon } from './lexicon.ts';
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import { nl } from './phrases/nl.ts';
import type { PhraseRole } from './phrases/phrases.ts';
import { spelledOut } from './phrases/wordings.ts';
import type { Token } from './split-words.ts';

/** The first wins a tie. English stands behind every other language: its words are mixed in everywhere. */
const LANGUAGES = [en, nl, de, fr, es];

/** Short names of days and months ("sam", "jan") are names of people as well. */
const MOMENTS: ReadonlySet<PhraseRole> = new Set(MOMENT_WORDS);

/**
 * Roles whose words are never taken for a name, in whatever language they are: they deny, ask, order, set a time or hold
 * the sentence together. The rest tells what happened and to what, and many of those words are surnames elsewhere.
 */
const BINDING: readonly PhraseRole[] = [
  ...(['not', 'question', 'condition', 'except', 'or', 'and', 'because', 'ticket', 'dryRun'] as const),
  ...(['temporary', 'during', 'future', 'past', 'doubt', 'aux', 'for', 'article', 'pronoun'] as const),
  ...(['mfa', 'group', 'groups', 'department', 'everyone', 'account', 'please', 'filler', 'greet'] as const),
  ...(['enable', 'disable', 'enforce', 'enabled', 'disabled', 'enforced', 'on', 'off', 'set'] as const),
  ...(['need', 'must', 'minute', 'hour', 'day', 'week', 'month', 'numbers', 'half', 'emergency'] as const),
];

/** Of those the ones that turn an order round, whatever else they are. */
const DENYING: readonly PhraseRole[] = [
  ...([
    'not',
    'condition',
    'except',
    'or',
    'and',
    'because',
    'question',
    'everyone',
    'future',
    'doubt',
  ] as const),
  ...([
    'mfa',
    'enable',
    'disable',
    'enforce',
    'enabled',
    'disabled',
    'enforced',
    'group',
    'department',
  ] as const),
];

interface Grammar {
  readonly lexicons: readonly Lexicon[];
  /** Word → one bit for each language that has it, so that a sentence is weighed in one pass. */
  readonly spoken: ReadonlyMap<string, number>;
  readonly binding: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
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
  return { lexicons, spoken, binding: singleWords(BINDING), denying: singleWords(DENYING) };
}

function singleWords(roles: readonly PhraseRole[]): ReadonlySet<string> {
  const all = LANGUAGES.flatMap((language) => roles.flatMap((role) => spelledOut(language[role])));
  return new Set(all.filter((word) => !word.includes(' ')).map(foldText));
}

/** Does any language deny, ask, order or hold a sentence together with this word? */
export function isBinding(fold: string): boolean {
  return theGrammar().binding.has(fold);
}

/** Does any language deny, ask, order or make it depend with this word? */
export function isDenying(fold: string): boolean {
  return theGrammar().denying.has(fold);
}

/** Does any language of the grammar use this word? */
export function isSpoken(fold: string): boolean {
  return theGrammar().spoken.has(fold);
}

/** Lexicons in the order of how much of the sentence their language knows; those that know nothing are left out. */
export function likelyLexicons(tokens: readonly Token[]): readonly { lexicon: Lexicon; score: number }[] {
  const { lexicons, spoken } = theGrammar();
  const scores = lexicons.map((lexicon) => ({ lexicon, score: 0 }));
  const count = (word: string): void => {
    let speakers = spoken.get(word) ?? 0;
    for (let index = 0; speakers !== 0; index++, speakers >>= 1) {
      const entry = scores[index];
      if (entry !== undefined && (speakers & 1) !== 0) entry.score += 1;
    }
  };
  for (const { kind, fold } of tokens) {
    if (kind !== 'word') continue;
    if (fold.includes('-') || fold.includes("'")) fold.split(/[-']/).forEach(count);
    else count(fold);
  }
  const known = scores.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return known.length === 0 ? scores.slice(0, 1) : known.slice(0, 3);
}
