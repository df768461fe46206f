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

const COMMANDS = 'refusals.jsonl';
const PEOPLE = 'refused-people.jsonl';
const ALL_MET = { all: KINDS, unmet: [] };

/** What the bots of a run wrote down, into one of the two files: one line for each bot. The other one has it all. */
function folderOf(name: string, file: string, ...bots: readonly (readonly string[])[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const put = (into: string, met: readonly string[]): void =>
    appendFileSync(join(folder, into), `${JSON.stringify({ all: KINDS, met })}\n`);
  for (const met of bots) put(file, met);
  put(file === COMMANDS ? PEOPLE : COMMANDS, KINDS);
  return folder;
}

describe('every refusal, of a command and of a person, is met by some journey, or the run fails', () => {
  test('a kind that no bot of all the journeys met is named, and fails the run', () => {
    const folder = folderOf('one-missing', COMMANDS, ['frozen'], ['frozen', 'outsider']);
    const [commands, people] = judgeRefusals(journeys, folder);
    expect(commands).toMatchObject({ all: KINDS, unmet: ['settled'] });
    expect(commands?.failure).toMatch(/^the run fails: no journey meets the refusal settled;/);
    expect(people).toEqual({ of: 'refusals of people', ...ALL_MET });
  });

  test('so does one of a person that was met by none', () => {
    const folder = folderOf('person-missing', PEOPLE, ['settled'], ['outsider']);
    const [commands, people] = judgeRefusals(journeys, folder);
    expect(commands).toEqual({ of: 'refusals', ...ALL_MET });
    expect(people).toMatchObject({ all: KINDS, unmet: ['frozen'] });
    expect(people?.failure).toMatch(/^the run fails: no journey meets the refusal of a person frozen;/);
  });

  test('with every kind met the run stands', () => {
    const folder = folderOf('all-met', COMMANDS, ['frozen', 'settled'], ['outsider']);
    expect(judgeRefusals(journeys, folder)).toMatchObject([ALL_MET, ALL_MET]);
    expect(judgeRefusals(journeys, folder).some(({ failure }) => failure)).toBe(false);
  });

  test.each([COMMANDS, PEOPLE])(
    'all journeys, and no word of what was refused (%s), is not "none missing"',
    (file) => {
      const folder = folderOf(`nothing-in-${file}`, file);
      const failures = judgeRefusals(journeys, folder).flatMap(({ failure }) => failure ?? []);
      expect(failures).toEqual([expect.stringMatching(/no journey wrote down/)]);
    },
  );

  test('a run of chosen files is not judged, and one of chosen tests is not failed', () => {
    const folder = folderOf('chosen', COMMANDS, ['frozen']);
    expect(judgeRefusals(journeys.slice(1), folder)).toEqual([]);
    const [first, ...others] = journeys;
    const chosen = { testFilePath: first?.testFilePath ?? '', testResults: [PASSED, { status: 'pending' }] };
    expect(judgeRefusals([chosen, ...others], folder)).toEqual([
      { of: 'refusals', all: KINDS, unmet: ['settled', 'outsider'] },
      { of: 'refusals of people', ...ALL_MET },
    ]);
  });
});
