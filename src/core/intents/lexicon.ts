import { foldText } from './fold-text.ts';
import type { PhraseRole, Phrases } from './phrases/phrases.ts';

/** A phrase is a way along these: each word leads to the next, and where a phrase ends its role stands. */
export interface Step {
  readonly next: ReadonlyMap<string, Step>;
  readonly role: PhraseRole | undefined;
}

export interface Lexicon {
  /** First word → the phrases that start with it. */
  readonly entries: ReadonlyMap<string, Step>;
  /** Every word of every phrase: such a word is never guessed to be a misspelling. */
  readonly known: ReadonlySet<string>;
  /** Words in which a slip of the finger is mended. */
  readonly correctable: ReadonlySet<string>;
  /** Everyday words that cannot be part of a name. */
  readonly ordinary: ReadonlySet<string>;
  /** `half` is 0.5. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** "day after tomorrow" → `P2D`, "friday" → `friday`, "may" → `05`. */
  readonly moments: ReadonlyMap<string, string>;
  /** Words that lead to a moment: on, until. */
  readonly momentLeads: ReadonlySet<string>;
}

export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month';
export const DURATION_UNITS: readonly DurationUnit[] = ['minute', 'hour', 'day', 'week', 'month'];

/** Words of a moment: "until friday". */
export const MOMENT_WORDS = [
  'weekdays',
  'months',
  'today',
  'tomorrow',
  'dayAfterTomorrow',
  'nextWeek',
  'momentLead',
] as const;

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
  'numbers',
  'half',
  'ordinary',
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

/** The words of `local`; where it says nothing, those of `base`, because helpdesk people mix in English everywhere. */
export function buildLexicon(local: Phrases, base?: Phrases): Lexicon {
  const start: Growing = { next: new Map(), role: undefined };
  const known = new Set<string>();
  for (const source of base === undefined ? [local] : [local, base]) {
    // The weaker language may not redefine a phrase of the stronger one, and neither may a weaker role.
    for (const role of orderedRoles(source)) {
      for (const phrase of source[role]) addPhrase({ start, known }, splitPhrase(phrase), role);
    }
  }
  const all = base === undefined ? [local] : [base, local];
  return {
    entries: start.next,
    known,
    correctable: new Set(
      all.flatMap((p) => CORRECTABLE.flatMap((role) => p[role].flatMap((phrase) => splitPhrase(phrase)))),
    ),
    ordinary: new Set(all.flatMap((p) => p.ordinary.map(foldText))),
    numbers: new Map(all.flatMap((p) => numberWords(p))),
    units: new Map(
      all.flatMap((p) => DURATION_UNITS.flatMap((unit) => p[unit].map((word) => [word, unit] as const))),
    ),
    moments: new Map(all.flatMap((p) => momentWords(p))),
    momentLeads: new Set(all.flatMap((p) => p.momentLead.flatMap(splitPhrase))),
  };
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The lists of days and months go round more than once: full names, then short ones. */
function momentWords(p: Phrases): [string, string][] {
  const days = p.weekdays.map((word, at): [string, string] => [word, DAYS[at % 7] ?? '']);
  const months = p.months.map((word, at): [string, string] => [word, String((at % 12) + 1).padStart(2, '0')]);
  const near = [
    [p.today, 'P0D'],
    [p.tomorrow, 'P1D'],
    [p.dayAfterTomorrow, 'P2D'],
    [p.nextWeek, 'P1W'],
  ] as const;
  return [
    ...months,
    ...days,
    ...near.flatMap(([words, iso]) =>
      words.map((word): [string, string] => [splitPhrase(word).join(' '), iso]),
    ),
  ];
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

interface Growing {
  readonly next: Map<string, Growing>;
  role: PhraseRole | undefined;
}

interface Building {
  readonly start: Growing;
  readonly known: Set<string>;
}

function addPhrase({ start, known }: Building, words: readonly string[], role: PhraseRole): void {
  let here = start;
  for (const word of words) {
    let next = here.next.get(word);
    if (next === undefined) here.next.set(word, (next = { next: new Map(), role: undefined }));
    known.add(word);
    here = next;
  }
  if (here !== start) here.role ??= role;
}

/** Phrases are written folded; where one bears an accent it is matched with it ("activé" is not "active"). */
export function splitPhrase(phrase: string): string[] {
  return phrase.split(/[ '-]+/).filter((word) => word !== '');
}

function numberWords(source: Phrases): [string, number][] {
  const whole = source.numbers.map((word, index): [string, number] => [foldText(word), index + 1]);
  return [...whole, ...source.half.map((word): [string, number] => [foldText(word), 0.5])];
}
