import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { MUTATIONS } from '../../scripts/mutations.ts';

test('every guard that the mutation check takes out stands in the code exactly once', () => {
  const lost = MUTATIONS.filter(({ file, find, also }) =>
    [find, ...(also ? [also.find] : [])].some((text) => readFileSync(file, 'utf8').split(text).length !== 2),
  );
  expect(lost.map(({ guard, file }) => `${guard} (${file})`)).toEqual([]);
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
});
