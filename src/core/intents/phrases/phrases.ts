import type { OperationPhrases } from './operations/operation-phrases.ts';

/**
 * The words of one language, as data. Every key must be present, so a language that lacks a part does not compile.
 *
 * Phrases are written folded: lower case, no accents, no hyphens, blanks between words. Common misspellings of short
 * words stand here too, because the edit distance is only trusted from four letters on.
 */
export interface Phrases extends OperationPhrases {
  /** Things. */
  readonly mfa: readonly string[];
  readonly group: readonly string[];
  readonly groups: readonly string[];
  readonly department: readonly string[];
  readonly everyone: readonly string[];
  /** Words that may stand before or after a name without being part of it: user, account, mister. */
  readonly account: readonly string[];

  /** Verbs that alone say the wished state. */
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  readonly enforce: readonly string[];
  /** Verbs and particles that say it together: set … on, zet … uit. */
  readonly set: readonly string[];
  readonly on: readonly string[];
  readonly off: readonly string[];
  /** Adjectives and participles: a wish only next to `set`, `need`, `must`, `please` or an arrow. */
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
  readonly enforced: readonly string[];
  /** Forms that only follow "what if": ausschalte, desactivara. Anywhere else they tell and do not ask. */
  readonly ifEnable: readonly string[];
  readonly ifDisable: readonly string[];
  readonly ifEnforce: readonly string[];
  /** "needs", "I want": with MFA and nothing else it means enabled. */
  readonly need: readonly string[];
  /** "must be": a wish whose state is said elsewhere. */
  readonly must: readonly string[];
  /** MFA words from which no state follows: "must use", "unenforce". */
  readonly vague: readonly string[];

  /** The other commands. */
  readonly status: readonly string[];
  readonly history: readonly string[];
  readonly why: readonly string[];
  readonly reset: readonly string[];
  readonly revoke: readonly string[];
  readonly remind: readonly string[];
  readonly list: readonly string[];
  readonly pending: readonly string[];
  readonly stuck: readonly string[];
  readonly approve: readonly string[];
  readonly reject: readonly string[];
  readonly cancel: readonly string[];
  readonly undo: readonly string[];
  readonly requests: readonly string[];
  readonly request: readonly string[];
  readonly report: readonly string[];
  readonly posture: readonly string[];
  readonly help: readonly string[];
  readonly greet: readonly string[];

  /** Glue. `please` marks a wish, `filler` marks nothing. */
  readonly please: readonly string[];
  readonly filler: readonly string[];
  readonly article: readonly string[];
  readonly for: readonly string[];
  readonly and: readonly string[];

  /** Additions to a command. */
  readonly because: readonly string[];
  readonly ticket: readonly string[];
  readonly dryRun: readonly string[];
  readonly temporary: readonly string[];
  readonly during: readonly string[];
  readonly minute: readonly string[];
  readonly hour: readonly string[];
  readonly day: readonly string[];
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly half: readonly string[];
  /** Number words from one on: the index plus one is the value. */
  readonly numbers: readonly string[];

  /** What keeps a sentence from being a command. */
  readonly not: readonly string[];
  readonly question: readonly string[];
  /** "is", "has": a statement, or at the start of a sentence a question about the state. */
  readonly aux: readonly string[];
  readonly condition: readonly string[];
  readonly reported: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly doubt: readonly string[];
  readonly except: readonly string[];
  readonly or: readonly string[];
  readonly other: readonly string[];
  readonly pronoun: readonly string[];
  /** Words that explain a wish when they follow it without "because": lost, phone, new starter. */
  readonly occasion: readonly string[];
  /** Everyday words that are no part of a name. */
  readonly ordinary: readonly string[];
}

export type PhraseRole = keyof Phrases;

/** Every way through the parts: `combine('turn, switch', 'on')` → turn on, switch on. A part that begins with a comma may be left out. */
export function combine(...parts: readonly string[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (made, part) => {
      const words = [...(part.trimStart().startsWith(',') ? [''] : []), ...phrases(part)];
      return made.flatMap((start) => words.map((word) => `${start} ${word}`.trim()));
    },
    [''],
  );
}

/** `phrases('turn on, switch on')` → `['turn on', 'switch on']`; keeps the language files readable. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
