import { foldText } from './fold-text.ts';
import {
  DURATION_UNITS,
  MOMENT_WORDS,
  momentWords,
  numberWords,
  OWN_SENTENCES,
  ownSentences,
  WAVE_WORDS,
  waveWords,
  type DurationUnit,
  type OwnSentence,
  type WaveWord,
} from './looked-up-words.ts';
import type { PhraseRole, Phrases } from './phrases/phrases.ts';
import { spelledOut } from './phrases/wordings.ts';
import { joinEntries, splitPhrase, vocabularyOf, type Entries, type Vocabulary } from './vocabulary.ts';

export interface Lexicon {
  readonly entries: Entries;
  /** Every word of every phrase: such a word is never guessed to be a misspelling. */
  readonly known: ReadonlySet<string>;
  /** Words in which a slip of the finger is mended. */
  readonly correctable: ReadonlySet<string>;
  /** "dr", "prof": before a name they are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Everyday words that cannot be part of a name. */
  readonly ordinary: ReadonlySet<string>;
  /** `half` is 0.5. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** "day after tomorrow" → `P2D`, "friday" → `friday`, "may" → `05`. */
  readonly moments: ReadonlyMap<string, string>;
  /** Words that lead to a moment: on, until. */
  readonly momentLeads: ReadonlySet<string>;
  /** "after approval" → every role that it may play in a plan in waves. */
  readonly waves: ReadonlyMap<string, ReadonlySet<WaveWord>>;
  /** "am i registered" → `amRegistered`. */
  readonly ownSentences: ReadonlyMap<string, OwnSentence>;
  /** Every word of these. */
  readonly ownWords: ReadonlySet<string>;
}

/** Roles whose words are worth mending; the rest only keeps a sentence from being a command, misspelt or not. */
const CORRECTABLE: readonly PhraseRole[] = [
  'mfa',
  'group',
  'department',
  'account',
  'enable',
  'disable',
  'enforce',
  'set',
  'enabled',
  'disabled',
  'enforced',
  'need',
  'status',
  'history',
  'why',
  'reset',
  'revoke',
  'remind',
  'list',
  'pending',
  'stuck',
  'approve',
  'reject',
  'cancel',
  'undo',
  'requests',
  'request',
  'report',
  'posture',
  'help',
  'greet',
  'please',
  'filler',
  'because',
  'ticket',
  'dryRun',
  'temporary',
  'not',
  'freeze',
  'unfreeze',
  'threatMode',
  'threatOff',
  'breaker',
  'reminders',
  'conditionalAccess',
  'pause',
  'resume',
  'retry',
  'extend',
  'convert',
  'delegate',
  'delegateEnd',
  'remindMe',
  'emergency',
];

/** Not matched as phrases: looked up where a number or a name is being read. */
const LOOKED_UP: ReadonlySet<PhraseRole> = new Set([
  ...DURATION_UNITS,
  ...MOMENT_WORDS,
  ...WAVE_WORDS,
  ...OWN_SENTENCES,
  'numbers',
  'half',
  'ordinary',
  'title',
]);

/**
 * When one phrase has several roles the first of these wins. What keeps a sentence from being a command stands before
 * what makes it one, so that an ambiguous word can only refuse.
 */
const PRECEDENCE: readonly PhraseRole[] = [
  'not',
  'mfa',
  'because',
  'on',
  'off',
  'enabled',
  'disabled',
  'enforced',
  'need',
  'must',
  'please',
  'set',
  'enable',
  'disable',
  'enforce',
];

/** What the lexicons of several languages may share. */
export function takeApart(language: Phrases): Vocabulary {
  return vocabularyOf(language, orderedRoles(language));
}

/** The words of `local`; where it says nothing, those of `base`, because helpdesk people mix in English everywhere. */
export function buildLexicon(local: Vocabulary, base?: Vocabulary): Lexicon {
  const both = base === undefined ? [local] : [base, local];
  const all = both.map(({ phrases }) => phrases);
  const own = new Map(all.flatMap(ownSentences));
  return {
    entries: base === undefined ? local.entries : joinEntries(local.entries, base.entries),
    known: new Set(both.flatMap((each) => wordsOf(each, orderedRoles(each.phrases)))),
    correctable: new Set(both.flatMap((each) => wordsOf(each, CORRECTABLE))),
    titles: new Set(all.flatMap((p) => spelledOut(p.title))),
    ordinary: new Set(all.flatMap((p) => spelledOut(p.ordinary).map(foldText))),
    numbers: new Map(all.flatMap((p) => numberWords(p))),
    units: new Map(
      all.flatMap((p) =>
        DURATION_UNITS.flatMap((unit) => spelledOut(p[unit]).map((word) => [word, unit] as const)),
      ),
    ),
    moments: new Map(all.flatMap((p) => momentWords(p))),
    momentLeads: new Set(all.flatMap((p) => spelledOut(p.momentLead).flatMap(splitPhrase))),
    waves: waveWords(all),
    ownSentences: own,
    ownWords: new Set([...own.keys()].flatMap((said) => said.split(' '))),
  };
}

function wordsOf({ words }: Vocabulary, roles: readonly PhraseRole[]): readonly string[] {
  return roles.flatMap((role) => [...(words.get(role) ?? [])]);
}

function orderedRoles(source: Phrases): PhraseRole[] {
  const roles = (Object.keys(source) as PhraseRole[]).filter((role) => !LOOKED_UP.has(role));
  return [...PRECEDENCE, ...roles.filter((role) => !PRECEDENCE.includes(role))];
}

/** What a word stands for: alone, or else in the shortest phrase that it begins. */
export function roleIn(lexicon: Lexicon, word: string): PhraseRole | undefined {
  const first = lexicon.entries.get(word);
  let steps = first === undefined ? [] : [first];
  while (steps.length > 0) {
    const ended = steps.findLast((step) => step.role !== undefined);
    if (ended !== undefined) return ended.role;
    steps = steps.flatMap((step) => [...step.next.values()]);
  }
  return undefined;
}
