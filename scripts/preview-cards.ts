import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LOCALES } from '../src/core/locale.ts';
import type { Locale } from '../src/core/locale.ts';
import { renderNoticeMail } from '../src/presentation/notices/render-notice-mail.ts';
import { renderReply } from '../src/presentation/render-reply.ts';
import { SAMPLES } from '../test/presentation/sample-replies.ts';
import { takeScreenshots } from './take-screenshots.ts';
import { THEMES } from './preview-themes.ts';

/**
 * Draws every card in light, dark and high contrast, narrow and wide, and every notice mail, to be looked at:
 *
 *   npx tsx scripts/preview-cards.ts [--screenshots] [--only=words in a name]
 *
 * The pages are files; nothing is fetched. Screenshots need Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
 */
const OUT = new URL('../test-output/cards/', import.meta.url);
const WIDTHS = [300, 600] as const;
const OPTIONS = { timeZone: 'Europe/Amsterdam', now: new Date('2026-11-21T14:05:00Z') };
const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const samples = Object.entries(SAMPLES).filter(([name]) => name.includes(only));

function writePage(locale: Locale, theme: (typeof THEMES)[number]): URL {
  const cards = samples.map(([name, reply]) => ({
    name,
    card: renderReply(reply, { locale, ...OPTIONS }).card,
  }));
  const file = new URL(`${locale}-${theme.name}.html`, OUT);
  // "</" inside a card would end the script element.
  const data = JSON.stringify({ cards, hostConfig: theme.hostConfig, widths: WIDTHS }).replaceAll(
    '</',
    '<\\/',
  );
  writeFileSync(
    file,
    `<!DOCTYPE html><html lang="${locale}"><meta charset="utf-8"><title>${theme.name}</title>
<style>${STYLE}:root{--page:${theme.page};--card:${theme.card};--ink:${theme.ink};--line:${theme.line}}</style>
<main></main><script>${renderer}</script><script>const data=${data};${DRAW}</script></html>`,
  );
  return file;
}

function writeMails(locale: Locale): URL[] {
  return samples.flatMap(([name, reply]) => {
    if (reply.kind !== 'notice') return [];
    const file = new URL(`mail-${locale}-${name.replaceAll(/\W+/g, '-')}.html`, OUT);
    writeFileSync(
      file,
      renderNoticeMail(reply.notice, { locale, branding: { organisation: 'Contoso' }, ...OPTIONS }).html,
    );
    return [file];
  });
}

const STYLE = `body{margin:16px;background:var(--page);color:var(--ink);font:14px "Segoe UI",system-ui,sans-serif}
section{margin:0 0 32px}h2{font-size:14px;font-weight:400}.row{display:flex;gap:24px;align-items:flex-start}
.card{background:var(--card);border:1px solid var(--line);border-radius:4px;box-sizing:border-box}
.ac-pushButton{min-height:32px;padding:5px 14px;margin:0 8px 8px 0;border-radius:4px;border:1px solid var(--line);background:transparent;color:inherit;font:600 14px inherit;white-space:normal!important}
.ac-pushButton.style-positive{background:#5b5fc7;color:#fff}.ac-pushButton.style-destructive{background:#c4314b;color:#fff}
.ac-input{background:transparent;color:inherit;border:1px solid var(--line);border-radius:4px;padding:6px;box-sizing:border-box;font:inherit;max-width:100%}
.ac-input option{color:#000}`;

/** Runs in the page. Markdown as far as the cards may use it, so that a missing escape would show. */
const DRAW = `
AdaptiveCards.AdaptiveCard.onProcessMarkdown=(text,result)=>{
  const kept=[];let s=text.replace(/\\\\([\\\\\`*_~[\\]()#|&+.-])/g,(_,c)=>'\\u0001'+(kept.push(c)-1)+'\\u0002');
  s=s.replace(/&/g,'&amp;').replace(/</g,'&lt;').replace(/\\*\\*(.+?)\\*\\*/g,'<b>$1</b>').replace(/[*_](.+?)[*_]/g,'<i>$1</i>').replace(/\\[(.+?)\\]\\((.+?)\\)/g,'<a href="#">$1</a>');
  result.outputHtml=s.replace(/\\u0001(\\d+)\\u0002/g,(_,i)=>kept[i].replace('&','&amp;'));result.didProcess=true;};
for(const {name,card} of data.cards){
  const section=document.createElement('section');section.innerHTML='<h2></h2><div class="row"></div>';
  section.firstChild.textContent=name;section.dataset.name=name;
  for(const width of data.widths){
    const ac=new AdaptiveCards.AdaptiveCard();ac.hostConfig=new AdaptiveCards.HostConfig(data.hostConfig);ac.parse(card);
    const box=document.createElement('div');box.className='card';box.style.width=width+'px';box.append(ac.render());
    section.lastChild.append(box);}
  document.querySelector('main').append(section);}`;

mkdirSync(OUT, { recursive: true });
const pages = LOCALES.flatMap((locale) => THEMES.map((theme) => writePage(locale, theme)));
const mails = LOCALES.flatMap((locale) => writeMails(locale));
console.log([...pages, ...mails].map((file) => file.pathname).join('\n'));
if (process.argv.includes('--screenshots')) await takeScreenshots(pages, mails);
