import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { missingFrom } from '../../scripts/complete-lockfile.ts';

test('the lock file holds the binaries of every platform, or `npm ci` would refuse', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof missingFrom>[0];
  // Mend with: npx tsx scripts/complete-lockfile.ts
  expect([...missingFrom(lock).keys()]).toEqual([]);
});

test('no address of a registry is in the lock file', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});
