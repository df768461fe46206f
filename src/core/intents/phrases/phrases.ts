import type { OperationPhrases } from './operations/operation-phrases.ts';
import type { Wordings } from './wordings.ts';

/**
 * The words of one language, as data. Every key must be present, so a language that lacks a part does not compile.
 *
 * Phrases are written folded: lower case, no accents, no hyphens, blanks between words. Common misspellings of short
 * words stand here too, because the edit distance is only trusted from four letters on.
 */
export interface Phrases extends OperationPhrases {
  /** Things. */
  readonly mfa: Wordings;
  readonly group: Wordings;
  readonly groups: Wordings;
  readonly department: Wordings;
  readonly everyone: Wordings;
  /** Words that may stand before or after a name without being part of it: user, account, mister. */
  readonly account: Wordings;

  /** Titles that stand before a surname and are no part of it: Dr, Prof. As typed, with its dot where it needs one. */
  readonly title: Wordings;

  /** Verbs that alone say the wished state. */
  readonly enable: Wordings;
  readonly disable: Wordings;
  readonly enforce: Wordings;
  /** Verbs and particles that say it together: set … on, zet … uit. */
  readonly set: Wordings;
  readonly on: Wordings;
  readonly off: Wordings;
  /** Adjectives and participles: a wish only next to `set`, `need`, `must`, `please` or an arrow. */
  readonly enabled: Wordings;
  readonly disabled: Wordings;
  readonly enforced: Wordings;
  /** Forms that only follow "what if": ausschalte, desactivara. Anywhere else they tell and do not ask. */
  readonly ifEnable: Wordings;
  readonly ifDisable: Wordings;
  readonly ifEnforce: Wordings;
  /** "needs", "I want": with MFA and nothing else it means enabled. */
  readonly need: Wordings;
  /** "must be": a wish whose state is said elsewhere. */
  readonly must: Wordings;
  /** MFA words from which no state follows: "must use", "unenforce". */
  readonly vague: Wordings;

  /** The other commands. */
  readonly status: Wordings;
  readonly history: Wordings;
  readonly why: Wordings;
  readonly reset: Wordings;
  readonly revoke: Wordings;
  readonly remind: Wordings;
  readonly list: Wordings;
  readonly pending: Wordings;
  readonly stuck: Wordings;
  readonly approve: Wordings;
  readonly reject: Wordings;
  readonly cancel: Wordings;
  readonly undo: Wordings;
  readonly requests: Wordings;
  readonly request: Wordings;
  readonly report: Wordings;
  readonly posture: Wordings;
  readonly help: Wordings;
  readonly greet: Wordings;

  /** Glue. `please` marks a wish, `filler` marks nothing. */
  readonly please: Wordings;
  readonly filler: Wordings;
  readonly article: Wordings;
  readonly for: Wordings;
  readonly and: Wordings;

  /** Additions to a command. */
  readonly because: Wordings;
  readonly ticket: Wordings;
  readonly dryRun: Wordings;
  readonly temporary: Wordings;
  readonly during: Wordings;
  readonly minute: Wordings;
  readonly hour: Wordings;
  readonly day: Wordings;
  readonly week: Wordings;
  readonly month: Wordings;
  readonly half: Wordings;
  /** Number words from one on: the index plus one is the value. */
  readonly numbers: Wordings;

  /** What keeps a sentence from being a command. */
  readonly not: Wordings;
  readonly question: Wordings;
  /** "is", "has": a statement, or at the start of a sentence a question about the state. */
  readonly aux: Wordings;
  readonly condition: Wordings;
  readonly reported: Wordings;
  readonly past: Wordings;
  readonly future: Wordings;
  readonly doubt: Wordings;
  readonly except: Wordings;
  readonly or: Wordings;
  readonly other: Wordings;
  readonly pronoun: Wordings;
  /** Words that explain a wish when they follow it without "because": lost, phone, new starter. */
  readonly occasion: Wordings;
  /** Everyday words that are no part of a name. */
  readonly ordinary: Wordings;
}

export type PhraseRole = keyof Phrases;
