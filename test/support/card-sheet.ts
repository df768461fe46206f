import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { THEMES, type Theme } from './teams-themes.ts';

export interface NamedCard {
  readonly name: string;
  readonly card: Readonly<Record<string, unknown>>;
}

export interface Looks {
  readonly themes: readonly Theme[];
  readonly widths: readonly number[];
}

/** What a reader sees of a card in one theme and one width. */
export interface Drawing {
  readonly name: string;
  readonly theme: string;
  readonly width: string;
  readonly text: string;
  readonly buttons: readonly string[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/** A narrow side panel or phone, and a card over the full width of a chat. */
export const ALL_LOOKS: Looks = { themes: THEMES, widths: [300, 600] };

const RENDERER = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
const inPage = (name: string): string => readFileSync(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
const DRAW = inPage('draw-cards');
const JUDGE = inPage('judge-drawing');

/** Buttons go on to the next row, and the words on them into no second line: so it is in Teams. */
const STYLE = `body{margin:0;font:14px "Segoe UI",system-ui,sans-serif}
main{width:max-content}section{padding:16px;background:#8a8886}h2{margin:0 0 8px;font-size:14px;font-weight:400}
.row{display:flex;gap:16px;align-items:flex-start;margin:0 0 16px}
.card{background:var(--card);color:var(--ink);border-radius:4px;outline:1px solid var(--line)}
.ac-actionSet{flex-wrap:wrap;row-gap:8px}
.ac-pushButton{height:34px;padding:4px 12px;border-radius:4px;border:1px solid var(--line);background:transparent;color:inherit;font:600 14px "Segoe UI",system-ui,sans-serif}
.ac-pushButton.style-positive{background:#5b5fc7;color:#fff}.ac-pushButton.style-destructive{background:#c4314b;color:#fff}
.ac-input{background:transparent;color:inherit;border:1px solid var(--line);border-radius:4px;padding:6px;box-sizing:border-box;font:inherit;max-width:100%}
.ac-input option{color:#000}`;

/** A page that draws these cards, or waits for cards to draw. It is whole in itself: nothing is fetched. */
export function sheetPage(cards: readonly NamedCard[] = [], looks = ALL_LOOKS): string {
  const scripts = [RENDERER, DRAW, JUDGE, drawing(cards, looks)].map((code) => `<script>${code}</script>`);
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Cards</title><style>${STYLE}</style><main></main>${scripts.join('')}</html>`;
}

/** Draws the cards on such a page, and tells what is to be seen. */
export async function drawSheets(
  page: Page,
  cards: readonly NamedCard[],
  looks = ALL_LOOKS,
): Promise<readonly Drawing[]> {
  await page.evaluate(drawing(cards, looks));
  return page.evaluate<readonly Drawing[]>(READ);
}

/** What a reader could not read on the whole page, in words. */
export async function problemsOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(()=>{${JUDGE};return problemsInDrawing(document.body)})()`);
}

const READ = `[...document.querySelectorAll('.card')].map((box) => ({
  name: box.closest('section').dataset.name, theme: box.dataset.theme, width: box.dataset.width,
  text: box.innerText.replaceAll(/\\s+/g, ' '),
  buttons: [...box.querySelectorAll('button')].map((button) => button.innerText),
  problems: problemsInDrawing(box),
}))`;

/** "</" inside a card would end the script element. */
function drawing(cards: readonly NamedCard[], looks: Looks): string {
  const [ours, how] = [cards, looks].map((each) => JSON.stringify(each).replaceAll('</', '<\\/'));
  return `drawSheets(${ours},${how})`;
}
