import { describe, expect, test } from '@jest/globals';
import { packageProblems } from '../../scripts/check-package.ts';
import type { PackageFiles } from '../../scripts/check-package.ts';
import { filledPackage } from '../../scripts/fill-manifest.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { parseIntent } from '../../src/core/intents/parse-intent.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const good = filledPackage({
  version: '1.2.3',
  appId: ID,
  botId: ID,
  developer: 'Contoso "IT"',
  website: 'https://intranet.contoso.com/mfa',
  privacy: 'https://intranet.contoso.com/privacy',
  terms: 'https://intranet.contoso.com/terms',
});

test("J6: the package is valid against Microsoft's schema and our own rules", () => {
  expect(packageProblems(good)).toEqual([]);
});

test('the package holds the manifest, its languages and two icons, and nothing else', () => {
  const languages = LOCALES.filter((locale) => locale !== 'en').map((locale) => `${locale}.json`);
  expect([...good.keys()].sort()).toEqual(['color.png', 'manifest.json', 'outline.png', ...languages].sort());
});

describe('a package is refused', () => {
  test.each([
    ['without a real id', changed({ id: '00000000-0000-0000-0000-000000000000' }), /app id is still empty/],
    ['with a version of words', changed({ version: 'one' }), /version/],
    ['with a name that is too long', changed({ name: { short: 'x'.repeat(31) } }), /name/],
    ['with a field Teams does not know', changed({ suprise: true }), /additional properties/],
    ['with a placeholder left', changed({ accentColor: '{{colour}}' }), /placeholder/],
    ['for teams as well', changed({ bots: [{ botId: ID, scopes: ['team'], commandLists: [] }] }), /scopes/],
    [
      'with a language that lacks a command',
      without('nl.json', 'bots[0].commandLists[0].commands[0].title'),
      /lacks/,
    ],
    ['without an icon', new Map([...good].filter(([name]) => name !== 'color.png')), /color\.png is missing/],
    ['with swapped icons', swappedIcons(), /192×192, not 32×32/],
    ['with a coloured outline', swappedIcons(), /not white on transparent/],
  ])('%s', (_, files, problem) => {
    expect(packageProblems(files).join('\n')).toMatch(problem);
  });
});

test.each(['manifest.json', 'nl.json'])('the commands in %s are understood, given a name', (file) => {
  const titles = [...(good.get(file)?.toString('utf8') ?? '').matchAll(/title": "([^"]+)"/g)].map(
    ([, title]) => title,
  );
  expect(titles.length).toBeGreaterThan(5);
  for (const title of titles) {
    const typed = title?.endsWith('REQ-') ? `${title}12` : `${title ?? ''} jsmith`;
    // "help" and "requests" stand alone; the others wait for a name or a number.
    expect([parseIntent(title ?? ''), parseIntent(typed)].some(({ kind }) => kind !== 'none')).toBe(true);
  }
});

function changed(fields: Record<string, unknown>): PackageFiles {
  return withJson('manifest.json', (json) => ({ ...json, ...fields }));
}

function without(file: string, field: string): PackageFiles {
  return withJson(file, (json) =>
    Object.fromEntries(Object.entries(json).filter(([name]) => name !== field)),
  );
}

function withJson(file: string, change: (json: Record<string, unknown>) => unknown): PackageFiles {
  const json = JSON.parse(good.get(file)?.toString('utf8') ?? '{}') as Record<string, unknown>;
  return new Map([...good, [file, Buffer.from(JSON.stringify(change(json)))]]);
}

function swappedIcons(): PackageFiles {
  const [color, outline] = [good.get('color.png'), good.get('outline.png')];
  return new Map([...good, ['color.png', outline ?? Buffer.of()], ['outline.png', color ?? Buffer.of()]]);
}
