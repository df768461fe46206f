import { describe, expect, test } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { parseIntent } from '../../src/core/intents/parse-intent.ts';
import { chooseLocale, LOCALES } from '../../src/core/locale.ts';
import { en } from '../../src/presentation/i18n/en.ts';
import type { Texts } from '../../src/presentation/i18n/texts.ts';
import { TEXTS, translateInto } from '../../src/presentation/i18n/translate.ts';
import { sourceFiles } from './source-files.ts';

const names = Object.keys(en) as (keyof Texts)[];
const others = LOCALES.filter((locale) => locale !== 'en');

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = TEXTS[locale];

  test('D12: are all there, and none is empty', () => {
    expect(Object.keys(texts).sort()).toEqual([...names].sort());
    expect(names.filter((name) => texts[name].trim() === '')).toEqual([]);
  });

  test('are well-formed messages', () => {
    for (const name of names) expect(() => parse(texts[name], locale)).not.toThrow();
  });

  test('have no line breaks, no Markdown, no HTML and no address', () => {
    expect(names.filter((name) => /[\n*`<>[\]]|https?:/.test(texts[name]))).toEqual([]);
  });

  test('end a sentence with one mark, and have no double spaces', () => {
    expect(names.filter((name) => /\.\.|\s{2}| [.,;:!?]|^\s|\s$/.test(texts[name]))).toEqual([]);
  });

  test('say the same thing with one or several people', () => {
    const t = translateInto(locale);
    const heading = (count: number): string => t('change.heading', { to: 'enabled', count, name: 'Anna' });
    expect(heading(1)).toContain('Anna');
    expect(heading(2)).not.toContain('Anna');
    expect(heading(2)).toContain('2');
    expect(t('requests.heading', { count: 0 })).not.toContain('0');
    expect(t('requests.heading', { count: 1 })).not.toBe(
      t('requests.heading', { count: 2 }).replace('2', '1'),
    );
    expect(t('no.too-many', { asked: 12_000, cap: 25 })).toMatch(/12[.,\u202F]000/);
  });

  test.each([
    ['command.enable', { kind: 'change', to: 'enabled', targets: ['jsmith'] }],
    ['command.disable', { kind: 'change', to: 'disabled', targets: ['jsmith'] }],
    ['command.enforce', { kind: 'change', to: 'enforced', targets: ['jsmith'] }],
    ['command.status', { kind: 'status', targets: ['jsmith'] }],
    ['command.history', { kind: 'history', targets: ['jsmith'] }],
    ['command.requests', { kind: 'requests' }],
    ['command.list', { kind: 'list', filter: 'pending' }],
    ['command.why', { kind: 'why', targets: ['jsmith'] }],
    ['command.posture', { kind: 'posture' }],
    ['command.cancel', { kind: 'cancel', request: 'REQ-12' }],
    ['command.own', { kind: 'incomplete', of: 'status' }],
    ['command.help', { kind: 'help' }],
    ['command.group', { kind: 'change', to: 'enabled', targets: ['group:finance'] }],
    ['command.limited', { kind: 'change', to: 'disabled', targets: ['jsmith'], for: 'PT2H' }],
    ['command.dry-run', { kind: 'change', to: 'enabled', targets: ['jsmith'], dryRun: true }],
    ['command.reset', { kind: 'reset', targets: ['jsmith'] }],
    ['command.revoke', { kind: 'revoke', targets: ['jsmith'] }],
    ['command.convert', { kind: 'convert', targets: ['jsmith'] }],
    ['command.emergency', { kind: 'change', to: 'disabled', targets: ['jsmith'], emergency: true }],
    ['command.remind', { kind: 'remind', targets: ['jsmith'] }],
    ['command.undo', { kind: 'undo', request: 'REQ-12' }],
    ['command.report', { kind: 'report' }],
    ['command.accept', { kind: 'approve', request: 'REQ-12' }],
    ['command.reject', { kind: 'reject', request: 'REQ-12' }],
    ['command.delegate', { kind: 'delegate', targets: ['adoe'] }],
    ['command.freeze', { kind: 'freeze' }],
    ['command.threat', { kind: 'threat-mode', on: true }],
    ['command.check', { kind: 'check', code: 'ABCD-1234' }],
  ] as const)('%s in the help is understood as meant', (name, intent) => {
    expect(parseIntent(texts[name])).toMatchObject(intent);
  });

  test.each([
    ['alert.ending.what', { kind: 'extend', request: 'REQ-12', for: 'PT2H' }],
    ['alert.freeze.what', { kind: 'unfreeze' }],
    ['no.frozen', { kind: 'unfreeze' }],
    ['alert.threat.what', { kind: 'threat-mode', on: false }],
    ['alert.breaker.what', { kind: 'reset-breaker' }],
    ['no.weakening-breaker', { kind: 'reset-breaker' }],
    ['no.too-late', { kind: 'undo', request: 'REQ-12' }],
    ['no.undo-too-early', { kind: 'cancel', request: 'REQ-12' }],
    ['bulk.needs-approver', { kind: 'resume', request: 'REQ-12' }],
    ['number.elsewhere', { kind: 'requests' }],
    ['failed.store', { kind: 'requests' }],
    ['no.card-unknown', { kind: 'requests' }],
    ['no.try-help', { kind: 'help' }],
  ] as const)('what %s tells people to type is understood as meant', (name, intent) => {
    const [command = ''] = quotedIn(texts[name].replaceAll('{request}', 'REQ-12'));
    expect(parseIntent(command)).toMatchObject(intent);
  });

  test('the commands inside sentences are understood as meant', () => {
    const after = (text: string): string => text.slice(text.indexOf(':') + 1).trim();
    expect(parseIntent(after(texts['help.several']).replace(/\.$/, ''))).toMatchObject({
      kind: 'change',
      to: 'enabled',
      targets: ['jsmith', 'adoe'],
    });
    expect(parseIntent(after(texts['requests.cancel-hint']))).toMatchObject({
      kind: 'cancel',
      request: 'REQ-12',
    });
  });
});

test('French marks stay with their word: an unbreakable space before each, and within quotation marks', () => {
  const loose = /[^\u00A0][:;!?»]|«[^\u00A0]/;
  expect(names.filter((name) => loose.test(TEXTS.fr[name]))).toEqual([]);
  expect(names.filter((name) => /\u00A0/.test(TEXTS.en[name]))).toEqual([]);
});

test('Spanish questions and exclamations have both their marks', () => {
  const count = (text: string, mark: string): number => text.split(mark).length;
  const uneven = names.filter((name) =>
    ['?', '!'].some((mark, at) => count(TEXTS.es[name], mark) !== count(TEXTS.es[name], '¿¡'.charAt(at))),
  );
  expect(uneven).toEqual([]);
});

test.each(others)('D12: %s uses the same values in each text as English', (locale) => {
  const differing = names.filter(
    (name) => String(valuesIn(TEXTS[locale][name])) !== String(valuesIn(en[name])),
  );
  expect(differing).toEqual([]);
});

test.each(others)('%s is not English', (locale) => {
  const same = names.filter(
    (name) => TEXTS[locale][name] === en[name] && /\p{L}{3,} \p{L}{3,}/u.test(en[name]),
  );
  expect(same.filter((name) => !SAME_ON_PURPOSE.some((known) => name.startsWith(known)))).toEqual([]);
});
const SAME_ON_PURPOSE = ['method.', 'ask.targets-hint', 'command.', 'history.change', 'state.word'];

test.each([
  ['nl-BE', 'nl'],
  ['NL', 'nl'],
  ['de-CH', 'de'],
  ['fr_CA', 'fr'],
  ['es-419', 'es'],
  ['ar', 'en'],
  ['xx-unknown', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('D12: somebody whose language is %p reads %s', (wish, locale) => {
  expect(chooseLocale(wish)).toBe(locale);
});

test('every text is said somewhere', () => {
  const code = sourceFiles('src/presentation')
    .filter(({ path }) => !/\/i18n\/([a-z]{2}|texts)\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const patterns = [...code.matchAll(/[`']([a-z][\w.-]*(?:\$\{[^}]*\}[\w.-]*)*)[`']/g)].map(
    ([, key]) => new RegExp(`^${(key ?? '').replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
  );
  expect(names.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
});

/** What stands between the quotation marks of any of the languages. */
function quotedIn(text: string): readonly string[] {
  return [...text.matchAll(/[“„«]\s*([^“”„«»]+?)\s*[”“»]/g)].map(([, inside = '']) => inside);
}

function parse(message: string, locale: string): IntlMessageFormat {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
}

/** The names of the values in a message, without those inside its plural and select branches doubled. */
function valuesIn(message: string): readonly string[] {
  const found = JSON.stringify(parse(message, 'en').getAst()).matchAll(/"type":[1-6],"value":"(\w+)"/g);
  return [...new Set([...found].map(([, name]) => name ?? ''))].sort();
}
