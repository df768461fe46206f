import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseIntent } from '../../src/core/intents/parse-intent.ts';
import { LOCALES } from '../../src/core/locale.ts';
import { NOTICE_TEXTS, type NoticeTexts } from '../../src/presentation/notices/notice-texts.ts';
import { sourceFiles } from './source-files.ts';

const { en } = NOTICE_TEXTS;
const NAMES = Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale)]));
const names = Object.keys(en) as (keyof NoticeTexts)[];

describe.each(LOCALES)('the notices in %s', (locale) => {
  const texts = NOTICE_TEXTS[locale];

  test('D12: have every text, well formed and with the same values as in English', () => {
    expect(Object.keys(texts).sort()).toEqual([...names].sort());
    expect(names.filter((name) => texts[name].trim() === '')).toEqual([]);
    const differing = names.filter((name) => String(valuesIn(texts[name])) !== String(valuesIn(en[name])));
    expect(differing).toEqual([]);
  });

  test('have no line breaks, no Markdown, no HTML, no address and no doubled marks', () => {
    const marks = (name: keyof NoticeTexts) => name !== 'mail.subject' && /[[\]]/.test(texts[name]);
    expect(names.filter((name) => /[\n*`<>]|https?:/.test(texts[name]) || marks(name))).toEqual([]);
    expect(names.filter((name) => /\.\.|\s{2}| [.,;:!?]|^\s|\s$/.test(texts[name]))).toEqual([]);
  });

  test('name a command that the bot understands', () => {
    const said = texts['check.how'].replace('{code}', '7F3A-91BC');
    const command = /[“„«]\s?(.*?)\s?[”“»]/u.exec(said)?.[1] ?? '';
    expect(parseIntent(command)).toEqual({ kind: 'check', code: '7F3A-91BC' });
  });

  test('name the bot as Teams shows it, so that whoever looks for it finds it', () => {
    expect(texts['check.how']).toContain(NAMES[locale]);
  });

  test('call the button as the button is called', () => {
    for (const name of ['check.not-me', 'planned.stop'] as const)
      expect(texts[name]).toContain(texts['button.not-me']);
    // A mail has no button.
    expect(texts['planned.stop']).toContain('Teams');
  });

  test('are not English', () => {
    if (locale === 'en') return;
    const same = names.filter((name) => texts[name] === en[name] && /\p{L}{3,} \p{L}{3,}/u.test(en[name]));
    expect(same).toEqual([]);
  });
});

test('French marks of the notices stay with their word', () => {
  expect(names.filter((name) => /[^\u00A0][:;!?»]|«[^\u00A0]/.test(NOTICE_TEXTS.fr[name]))).toEqual([]);
});

test('every text of the notices is said somewhere', () => {
  const code = sourceFiles('src/presentation')
    .filter(({ path }) => !/\/([a-z]{2}|texts|notice-texts)\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const unsaid = names.filter((name) => !code.includes(`'${name}'`) && !name.startsWith('next.'));
  expect(unsaid).toEqual([]);
});

/** Of the app, in the manifest. */
function nameIn(locale: string): string {
  const manifest = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as { name: { short: string } };
  if (locale === 'en') return manifest.name.short;
  const strings = JSON.parse(readFileSync(`manifest/${locale}.json`, 'utf8')) as Record<string, string>;
  return strings['name.short'] ?? 'nothing';
}

function valuesIn(message: string): readonly string[] {
  const ast = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst();
  const found = JSON.stringify(ast).matchAll(/"type":[1-6],"value":"(\w+)"/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))].sort();
}
