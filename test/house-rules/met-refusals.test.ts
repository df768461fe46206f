import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeRefusals, type FileResult } from '../support/refusals-met.js';

const KINDS = ['frozen', 'settled', 'outsider'];
const PASSED = { status: 'passed' };

const journeys: readonly FileResult[] = readdirSync('test/journeys')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({ testFilePath: `/somewhere/test/journeys/${name}`, testResults: [PASSED] }));

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'met-refusals-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the bots of a run wrote down: one line for each bot. */
function folderOf(name: string, ...bots: readonly (readonly string[])[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const met of bots)
    appendFileSync(join(folder, 'refusals.jsonl'), `${JSON.stringify({ all: KINDS, met })}\n`);
  return folder;
}

describe('every refusal is met by some journey, or the run fails', () => {
  test('a kind that no bot of all the journeys met is named, and fails the run', () => {
    const folder = folderOf('one-missing', ['frozen'], ['frozen', 'outsider']);
    const judged = judgeRefusals(journeys, folder);
    expect(judged).toMatchObject({ all: KINDS, unmet: ['settled'] });
    expect(judged?.failure).toMatch(/^the run fails: no journey meets the refusal settled;/);
  });

  test('with every kind met the run stands', () => {
    const folder = folderOf('all-met', ['frozen', 'settled'], ['outsider']);
    expect(judgeRefusals(journeys, folder)).toEqual({ all: KINDS, unmet: [] });
  });

  test('all journeys, and no word of what was refused, is not "none missing"', () => {
    expect(judgeRefusals(journeys, folderOf('nothing'))?.failure).toMatch(/no journey wrote down/);
  });

  test('a run of chosen files is not judged, and one of chosen tests is not failed', () => {
    const folder = folderOf('chosen', ['frozen']);
    expect(judgeRefusals(journeys.slice(1), folder)).toBeUndefined();
    const [first, ...others] = journeys;
    const chosen = { testFilePath: first?.testFilePath ?? '', testResults: [PASSED, { status: 'pending' }] };
    expect(judgeRefusals([chosen, ...others], folder)).toEqual({
      all: KINDS,
      unmet: ['settled', 'outsider'],
    });
  });
});
