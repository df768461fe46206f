import { expect, test } from '@jest/globals';
import { takeApart } from '../../../src/core/intents/lexicon.ts';
import {
  DURATION_UNITS,
  MOMENT_WORDS,
  OWN_SENTENCES,
  WAVE_WORDS,
} from '../../../src/core/intents/looked-up-words.ts';
import { joinSteps, firstStep, type Saying, type Step } from '../../../src/core/intents/phrase-steps.ts';
import { de } from '../../../src/core/intents/phrases/de.ts';
import { en } from '../../../src/core/intents/phrases/en.ts';
import { es } from '../../../src/core/intents/phrases/es.ts';
import { fr } from '../../../src/core/intents/phrases/fr.ts';
import { nl } from '../../../src/core/intents/phrases/nl.ts';
import type { PhraseRole, Phrases } from '../../../src/core/intents/phrases/phrases.ts';
import { combine, spelledOut } from '../../../src/core/intents/phrases/wordings.ts';
import { splitPhrase } from '../../../src/core/intents/vocabulary.ts';

/** Half a million phrases are too many for every run: one of so many, another one in each role. */
const ONE_OF = 37;
/** These are looked up whole. */
const NO_STEPS: ReadonlySet<PhraseRole> = new Set([
  ...[...DURATION_UNITS, ...MOMENT_WORDS, ...WAVE_WORDS, ...OWN_SENTENCES],
  ...(['numbers', 'half', 'ordinary'] as const),
]);

function saying(role: PhraseRole, ...parts: readonly string[]): Saying {
  const [combination] = combine(...parts);
  return { role, parts: (combination?.parts ?? []).map((part) => part.map(splitPhrase)) };
}

function along(step: Step | undefined, phrase: string): Step | undefined {
  return splitPhrase(phrase).reduce((here, word) => here?.next.get(word), step);
}

test('parts that may be left out stand at the beginning, in the middle and at the end', () => {
  const start = firstStep([saying('status', ', please', 'show', ', me', 'state, mfa state', ', now')]);
  const spoken = ['show state', 'please show me mfa state now', 'show mfa state', 'show me state now'];
  expect(spoken.map((phrase) => along(start, phrase)?.role)).toEqual(spoken.map(() => 'status'));
  const broken = ['please', 'show', 'show me', 'please show mfa', 'me state'];
  expect(broken.map((phrase) => along(start, phrase)?.role)).toEqual(broken.map(() => undefined));
});

test('of two sayings that end alike the first gives the role, and of two languages the stronger', () => {
  const first = firstStep([saying('not', 'do not'), saying('please', 'do not, do')]);
  expect([along(first, 'do not')?.role, along(first, 'do')?.role]).toEqual(['not', 'please']);
  const other = firstStep([saying('set', 'do not, do, do it')]);
  const both = joinSteps(first, other);
  expect(['do not', 'do', 'do it'].map((phrase) => along(both, phrase)?.role)).toEqual([
    'not',
    'please',
    'set',
  ]);
});

test.each<[string, Phrases]>([
  ['en', en],
  ['nl', nl],
  ['de', de],
  ['fr', fr],
  ['es', es],
])('every word of %s is known, and every phrase leads to a role', (_, language) => {
  const { entries, words } = takeApart(language);
  const lost = (Object.keys(language) as PhraseRole[])
    .filter((role) => !NO_STEPS.has(role))
    .flatMap((role, at) =>
      spelledOut(language[role])
        .filter((phrase, index) => index % ONE_OF === at % ONE_OF && phrase !== '')
        .filter((phrase) => !isKnown(phrase, role)),
    );
  expect(lost).toEqual([]);

  function isKnown(phrase: string, role: PhraseRole): boolean {
    const [first = '', ...rest] = splitPhrase(phrase);
    const end = along(entries.get(first), rest.join(' '));
    return end?.role !== undefined && [first, ...rest].every((word) => words.get(role)?.has(word));
  }
});
