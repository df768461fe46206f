import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { SAMPLES } from '../presentation/sample-replies.ts';
import { wordsOf } from '../presentation/walk-card.ts';
import { ALL_LOOKS, drawSheets, sheetPage, type Drawing, type NamedCard } from '../support/card-sheet.ts';
import {
  findChromium,
  HOW_TO_GET_CHROMIUM,
  launchChromium,
  mayGoWithoutChromium,
} from '../support/chromium.ts';
import { keepSheet } from '../support/keep-sheet.ts';

const withBrowser = findChromium() === undefined && mayGoWithoutChromium() ? describe.skip : describe;
if (withBrowser === describe.skip) console.warn(HOW_TO_GET_CHROMIUM);

const PICTURES = 'test-output/screenshots';
const PATIENCE_MS = 120_000;
/** The page is as wide as its sheet: a window that shows it would only draw it once more for every picture. */
const WINDOW = { width: 300, height: 100 };
const OPTIONS = { timeZone: 'Europe/Amsterdam', now: new Date('2026-11-21T14:05:00Z') };
/** Words are as wide in every theme. */
const NARROW = { themes: ALL_LOOKS.themes.slice(0, 1), widths: [300] };

withBrowser('cards in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launchChromium();
    page = await browser.newPage({ viewport: WINDOW });
    await page.setContent(sheetPage());
  }, PATIENCE_MS);
  afterAll(() => browser?.close(), PATIENCE_MS);

  test.each(Object.keys(SAMPLES))(
    'the card of %s can be read in default, dark and high contrast, narrow and wide',
    async (name) => {
      const sample = cardOf(name, 'en');
      const drawings = await drawSheets(page, [sample]);
      expect(drawings).toHaveLength(6);
      expect(drawings.flatMap((drawing) => problemsOf(drawing, sample))).toEqual([]);
      await keepSheet(page, `${PICTURES}/card-${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
    },
  );

  test.each(LOCALES.filter((locale) => locale !== 'en'))(
    'every card in %s fits 300 pixels',
    async (locale) => {
      const samples = Object.keys(SAMPLES).map((name) => cardOf(name, locale));
      const drawings = await drawSheets(page, samples, NARROW);
      const problems = drawings.flatMap((drawing, index) => problemsOf(drawing, samples[index]!));
      expect(drawings).toHaveLength(samples.length);
      expect(problems).toEqual([]);
    },
    PATIENCE_MS,
  );

  const text = (text: string, more: object = {}): object => ({
    type: 'TextBlock',
    text,
    wrap: true,
    ...more,
  });
  test.each([
    ['a line that does not wrap', [text('word '.repeat(40), { wrap: false })], 'a text is cut', 6],
    ['a column wider than a phone', [wideColumn()], 'sticks out', 3],
    ['a mark without its value', [text('Hello ${name}')], 'a mark was left unfilled', 6],
    ['a mark in a field', [field('${hint}')], 'a mark was left unfilled', 6],
    ['yellow words', [text('Careful', { color: 'Warning' })], 'too faint', 2],
    ['a hint that is too long', [field('jsmith@contoso.com, adoe@contoso.com, amy')], 'is cut', 3],
  ])('%s would be seen', async (name, body, problem, times) => {
    const drawings = await drawSheets(page, [{ name, card: { type: 'AdaptiveCard', version: '1.5', body } }]);
    const blamed = drawings.filter(({ problems }) => problems.some((each) => each.includes(problem)));
    expect(blamed).toHaveLength(times);
  });

  test('words on a button that are too long for it would be seen', async () => {
    const actions = [{ type: 'Action.Submit', title: 'Take every second factor of this person away now' }];
    const card = { type: 'AdaptiveCard', version: '1.5', body: [], actions };
    const drawings = await drawSheets(page, [{ name: 'button', card }]);
    const narrow = drawings.filter(({ width }) => width === '300').flatMap(({ problems }) => problems);
    expect(narrow.filter((each) => each.startsWith('the text of a button is cut'))).toHaveLength(3);
  });
});

function wideColumn(): object {
  const items = [{ type: 'TextBlock', text: 'Name' }];
  return { type: 'ColumnSet', columns: [{ type: 'Column', width: '400px', items }] };
}

function field(placeholder: string): object {
  return { type: 'Input.Text', id: 'people', label: 'People', placeholder };
}

function cardOf(name: string, locale: Locale): NamedCard {
  return { name, card: renderReply(SAMPLES[name]!, { locale, ...OPTIONS }).card ?? {} };
}

function problemsOf(drawing: Drawing, { name, card }: NamedCard): readonly string[] {
  const { theme, width, text, buttons } = drawing;
  const missing = wordsOf(card).filter((words) => !text.includes(words));
  const lost = titlesOf(card).filter((title) => !buttons.includes(title));
  return [
    ...drawing.problems,
    ...missing.map((words) => `not drawn: ${words}`),
    ...lost.map((title) => `no such button: ${title}`),
  ].map((problem) => `${name}, ${theme}, ${width}: ${problem}`);
}

function titlesOf(card: NamedCard['card']): readonly string[] {
  const actions = (card['actions'] ?? []) as readonly { readonly title: string }[];
  return actions.map(({ title }) => title);
}
