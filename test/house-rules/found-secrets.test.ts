import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileResult } from '../support/refusals-met.js';
import { judgeSecrets } from '../support/secrets-found.js';

const journeys: readonly FileResult[] = readdirSync('test/journeys')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => ({ testFilePath: `/somewhere/test/journeys/${name}`, testResults: [{ status: 'passed' }] }));

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'found-secrets-'));
});
afterAll(() => rmSync(root, { recursive: true }));

interface Bot {
  readonly lines: number;
  readonly records: number;
  readonly found: readonly string[];
}
const CLEAN: Bot = { lines: 30, records: 12, found: [] };

/** What the bots of a run left behind: one line for each. */
function folderOf(name: string, ...bots: readonly Bot[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const bot of bots)
    appendFileSync(join(folder, 'secrets.jsonl'), `${JSON.stringify({ journey: 'undo', ...bot })}\n`);
  return folder;
}

describe('I7: no bot of the journeys writes a secret down, or the run fails', () => {
  const leaky = { ...CLEAN, found: ['a token is in the log: eyJ'] };

  test('what a bot wrote is named with its journey, and fails the run', () => {
    const judged = judgeSecrets(journeys, folderOf('leaky', CLEAN, leaky));
    expect(judged).toMatchObject({
      bots: 2,
      lines: 60,
      records: 24,
      found: ['undo: a token is in the log: eyJ'],
    });
    expect(judged?.failure).toMatch(/^the run fails: a secret was written down\nundo: a token is in the log/);
  });

  test('it fails a run of chosen files too', () => {
    expect(judgeSecrets(journeys.slice(1), folderOf('chosen', leaky))?.failure).toMatch(/a secret/);
  });

  test('with nothing found the run stands, and of chosen files nothing is said', () => {
    const folder = folderOf('clean', CLEAN, CLEAN);
    expect(judgeSecrets(journeys, folder)).toEqual({ bots: 2, lines: 60, records: 24, found: [] });
    expect(judgeSecrets(journeys.slice(1), folder)).toBeUndefined();
  });

  test('all journeys, and no log that was searched, is not "none found"', () => {
    expect(judgeSecrets(journeys, folderOf('nothing'))?.failure).toMatch(/no log of the journeys/);
    const silent = folderOf('silent', { lines: 0, records: 0, found: [] });
    expect(judgeSecrets(journeys, silent)?.failure).toMatch(/no log of the journeys/);
  });
});
