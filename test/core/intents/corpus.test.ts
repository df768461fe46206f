import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { isUnderstood, readCorpus, wouldHarm } from './read-corpus.ts';
import type { CorpusLine } from './read-corpus.ts';

/** What must hold on sentences nobody tuned the grammar on; the measured figures stand in test/corpus/README.md. */
const HELD_OUT_SHARE = 0.96;
const BY_OTHERS_SHARE = 0.9;
/** The batches of others come in with what is still misread in them. */
const USED_SHARE = 0.985;

const PARTS = [
  ['used', USED_SHARE],
  ['held-out', HELD_OUT_SHARE],
  ['by-others', BY_OTHERS_SHARE],
] as const;

describe.each(PARTS)('the %s sentences of the corpus', (part, share) => {
  const corpus = readCorpus(part);
  const lines = [...corpus.values()].flat();

  test('none is taken for an act, a state or a person that was not asked for', () => {
    const dangerous = lines.filter((line) => wouldHarm(parseIntent(line.text), line));
    expect(dangerous.map(({ text }) => text)).toEqual([]);
  });

  test(`at least ${share * 100} % are understood exactly as meant`, () => {
    process.stdout.write(tableOf(part, corpus));
    expect(shareRight(lines)).toBeGreaterThanOrEqual(share);
  });

  test('a third of them, or nearly, are no commands, so that refusing is measured too', () => {
    const refused = lines.filter(({ intent }) => intent.kind === 'none');
    expect(refused.length / lines.length).toBeGreaterThan(0.3);
  });
});

test('fresh sentences, written by somebody who has not read the grammar, are measured and reported', () => {
  const fresh = readCorpus('fresh');
  const lines = [...fresh.values()].flat();
  const dangerous = lines.filter((line) => wouldHarm(parseIntent(line.text), line));
  if (lines.length > 0) process.stdout.write(tableOf('fresh', fresh));
  expect(dangerous.map(({ text }) => text)).toEqual([]);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
});

test('the corpus holds at least 1,500 different sentences in five languages', () => {
  const used = readCorpus('used');
  const heldOut = readCorpus('held-out');
  const texts = [...used.values(), ...heldOut.values()].flat().map(({ text }) => text);
  expect(new Set(texts).size).toBeGreaterThanOrEqual(3_000);
  expect([...used.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl']);
  expect([...heldOut.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'nl']);
});

function shareRight(lines: readonly CorpusLine[]): number {
  return lines.filter((line) => isUnderstood(parseIntent(line.text), line)).length / lines.length;
}

/** Right and total by kind (rows) and language (columns). */
function tableOf(part: string, corpus: ReadonlyMap<string, readonly CorpusLine[]>): string {
  const languages = [...corpus.keys()].sort();
  const kinds = [...new Set([...corpus.values()].flat().map(({ intent }) => intent.kind))].sort();
  const rows = [...kinds, 'all'].map((kind) => {
    const cells = languages.map((language) => {
      const lines = (corpus.get(language) ?? []).filter(
        ({ intent }) => kind === 'all' || intent.kind === kind,
      );
      return `${Math.round(shareRight(lines) * lines.length)}/${lines.length}`.padStart(10);
    });
    return kind.padEnd(12) + cells.join('');
  });
  return `\n${part.padEnd(12)}${languages.map((language) => language.padStart(10)).join('')}\n${rows.join('\n')}\n`;
}
