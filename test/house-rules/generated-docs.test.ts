import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fillGenerated, GENERATED } from '../../scripts/generated-docs.ts';
import { SETTING_NAMES } from '../../src/config/settings.ts';

test('the tables of the README that are made from the code are up to date', () => {
  const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : '';
  expect(fillGenerated(readme)).toBe(readme);
});

test('a table replaces what is between its marks, and nothing else', () => {
  const filled = fillGenerated(
    'before\n<!-- generated: settings -->\nstale rows\n<!-- end of generated -->\nafter\n',
  );
  expect(filled).toMatch(
    /^before\n<!-- generated: settings -->\n\n\| Setting [\s\S]*\|\n\n<!-- end of generated -->\nafter\n$/,
  );
  expect(filled).not.toContain('stale rows');
  expect(fillGenerated(filled)).toBe(filled);
});

test('the table of settings names each of them', () => {
  const rows = GENERATED['settings']?.() ?? '';
  for (const name of SETTING_NAMES) expect(rows).toContain(`\`${name}\``);
});
