import { foldText } from './fold-text.ts';
import type { Phrases } from './phrases/phrases.ts';
import { spelledOut } from './phrases/wordings.ts';
import { splitPhrase } from './vocabulary.ts';

// What is not matched as a phrase: it is looked up where a number, a moment or a plan is being read.

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

/** Words of a plan in waves. */
export const WAVE_WORDS = [
  'waveGlue',
  'waveFirst',
  'waveThen',
  'waveRest',
  'wavePeople',
  'wavePercent',
  'waveEach',
  'waveAtATime',
  'waveNow',
  'waveAfter',
  'waveLater',
  'waveApprover',
  'waveRequester',
] as const;
export type WaveWord = (typeof WAVE_WORDS)[number];

/** Sentences that mean something only when nothing else is said. */
export const OWN_SENTENCES = ['amRegistered', 'remindLater'] as const;
export type OwnSentence = (typeof OWN_SENTENCES)[number];

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The lists of days and months go round more than once: full names, then short ones. */
export function momentWords(p: Phrases): [string, string][] {
  const days = spelledOut(p.weekdays).map((word, at): [string, string] => [word, DAYS[at % 7] ?? '']);
  const months = spelledOut(p.months).map((word, at): [string, string] => [
    word,
    String((at % 12) + 1).padStart(2, '0'),
  ]);
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
      spelledOut(words).map((word): [string, string] => [splitPhrase(word).join(' '), iso]),
    ),
  ];
}

export function ownSentences(p: Phrases): [string, OwnSentence][] {
  return OWN_SENTENCES.flatMap((own) =>
    spelledOut(p[own]).map((said): [string, OwnSentence] => [splitPhrase(foldText(said)).join(' '), own]),
  );
}

export function waveWords(all: readonly Phrases[]): ReadonlyMap<string, ReadonlySet<WaveWord>> {
  const words = new Map<string, Set<WaveWord>>();
  for (const language of all) {
    for (const role of WAVE_WORDS) {
      for (const phrase of spelledOut(language[role])) {
        const said = splitPhrase(phrase).join(' ');
        words.set(said, (words.get(said) ?? new Set<WaveWord>()).add(role));
      }
    }
  }
  return words;
}

export function numberWords(source: Phrases): [string, number][] {
  const whole = spelledOut(source.numbers).map((word, index): [string, number] => [
    foldText(word),
    index + 1,
  ]);
  return [...whole, ...spelledOut(source.half).map((word): [string, number] => [foldText(word), 0.5])];
}
