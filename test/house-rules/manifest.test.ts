import { describe, expect, test } from '@jest/globals';
import { packageProblems } from '../../scripts/check-package.ts';
import type { PackageFiles } from '../../scripts/check-package.ts';
import { filledPackage } from '../../scripts/fill-manifest.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { parseIntent } from '../../src/core/intents/parse-intent.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const values = {
  version: '1.2.3',
  appId: ID,
  botId: ID,
  developer: 'Contoso "IT"',
  website: 'https://intranet.contoso.com/mfa',
  privacy: 'https://intranet.contoso.com/privacy',
  terms: 'https://intranet.contoso.com/terms',
};
const good = filledPackage(values);

test("J6: the package is valid against Microsoft's schema and our own rules", () => {
  expect(packageProblems(good)).toEqual([]);
});

test('for an installation whose policy names channels the app can be added to teams, menu and all', () => {
  const withChannels = filledPackage({ ...values, teamChannels: true });
  expect(packageProblems(withChannels)).toEqual([]);
  const scopes = (files: PackageFiles) => String(files.get('manifest.json')).match(/"scopes": \[[^\]]*/g);
  expect(new Set(scopes(withChannels))).toEqual(new Set(['"scopes": ["personal", "team"']));
  expect(new Set(scopes(good))).toEqual(new Set(['"scopes": ["personal"']));
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

const menus = [...good.keys()].filter((name) => name.endsWith('.json'));

test.each(menus)('the commands in %s are understood as meant, given a name or a number', (file) => {
  const titles = [...(good.get(file)?.toString('utf8') ?? '').matchAll(/title": "([^"]+)"/g)].map(
    ([, title]) => title ?? '',
  );
  const finished = titles.map((title) => {
    if (title.endsWith('REQ-')) return parseIntent(`${title}12`);
    // The titles of the menu stand in one order in all languages; "help", "requests" and "list" want no name.
    return parseIntent([0, 6, 8].includes(titles.indexOf(title)) ? title : `${title} jsmith`);
  });
  const targets = ['jsmith'];
  expect(finished).toEqual([
    { kind: 'help' },
    { kind: 'status', targets },
    { kind: 'change', to: 'enabled', targets },
    { kind: 'change', to: 'enforced', targets },
    { kind: 'change', to: 'disabled', targets },
    { kind: 'history', targets },
    { kind: 'requests' },
    { kind: 'cancel', request: 'REQ-12' },
    { kind: 'list', filter: 'pending' },
    { kind: 'why', targets },
  ]);
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
