import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LOCALES, type Locale } from '../src/core/locale.ts';
import type { NoticeAbout } from '../src/core/notices/notice.ts';
import { canBeDisowned } from '../src/core/notices/queue-notice.ts';
import { escapeHtml } from '../src/presentation/escape-text.ts';
import { renderNoticeMail } from '../src/presentation/notices/render-notice-mail.ts';
import { renderReply } from '../src/presentation/render-reply.ts';
import { ACTION, everyNotice, noticeOf } from '../test/presentation/sample-replies.ts';
import { themeNamed } from '../test/support/teams-themes.ts';

/** `npm run notices -- preview [--dark]`: every notice in every language, as mail and as card, on one page. */
const OUT = new URL('../test-output/notices.html', import.meta.url);
const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
/** A frame has no mail around it from which the picture could come. */
const LOGO = {
  png: readFileSync(new URL('../manifest/color.png', import.meta.url)),
  width: 192,
  height: 192,
};
const dark = process.argv.includes('--dark');
const theme = themeNamed(dark ? 'dark' : 'default');
const options = { timeZone: 'Europe/Amsterdam', now: new Date('2026-11-21T14:05:00Z') };
const mails: string[] = [];
const cards: unknown[] = [];

const STYLE = `:root{color-scheme:${dark ? 'dark' : 'light'}}body{margin:16px;background:${theme.page};color:${theme.ink};font:14px "Segoe UI",system-ui,sans-serif}
.row{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}.row>*{min-height:400px;max-width:100%;box-sizing:border-box}iframe{border:1px solid ${theme.line}}
a{color:inherit}.card{width:320px;background:${theme.card};border:1px solid ${theme.line}}pre{width:420px;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}`;
/** Hundreds of frames at once would keep a browser busy for minutes: each is filled when its reader comes near. */
const DRAW = `
AdaptiveCards.AdaptiveCard.onProcessMarkdown=(text,result)=>{result.outputHtml=text.replace(/\\\\(.)/g,'$1').replace(/&/g,'&amp;').replace(/</g,'&lt;');result.didProcess=true;};
const fill={IFRAME:(box)=>{box.onload=()=>{box.height=box.contentDocument.documentElement.scrollHeight+2;};box.srcdoc=data.mails[box.dataset.at].replace(/cid:[^"]+/,data.logo);},
DIV:(box)=>{const ac=new AdaptiveCards.AdaptiveCard();ac.hostConfig=new AdaptiveCards.HostConfig(data.hostConfig);ac.parse(data.cards[box.dataset.at]);box.append(ac.render());}};
const near=new IntersectionObserver((seen)=>{for(const {isIntersecting,target} of seen)if(isIntersecting){near.unobserve(target);fill[target.tagName](target);}},{rootMargin:'800px'});
document.querySelectorAll('iframe,.card').forEach((box)=>near.observe(box));`;

if (process.argv[2] === 'preview') writePreview();
else console.log('usage: npm run notices -- preview [--dark]');

/** A mail follows what its reader has set; on this page it follows the page. */
function inScheme(html: string): string {
  return html.replace('(prefers-color-scheme:dark)', dark ? 'all' : 'not all');
}

function writePreview(): void {
  const sections = LOCALES.map(
    (locale) =>
      `<h1 id="${locale}">${locale}</h1>${Object.entries(everyNotice)
        .map(([name, about]) => sectionOf(locale, name, about))
        .join('')}`,
  );
  const links = LOCALES.map((locale) => `<a href="#${locale}">${locale}</a>`).join(' ');
  const logo = `data:image/png;base64,${LOGO.png.toString('base64')}`;
  const data = JSON.stringify({ mails, cards, logo, hostConfig: theme.hostConfig }).replaceAll('</', '<\\/');
  mkdirSync(new URL('.', OUT), { recursive: true });
  writeFileSync(
    OUT,
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Notices</title><style>${STYLE}</style>
<nav>${links}</nav>${sections.join('')}<script>${renderer}</script><script>const data=${data};${DRAW}</script></html>`,
  );
  console.log(OUT.pathname);
}

function sectionOf(locale: Locale, name: string, about: NoticeAbout): string {
  const button = canBeDisowned(about) ? { notMe: ACTION } : {};
  const notice = noticeOf(about, button);
  const branding = { organisation: 'Contoso', colour: '#0f6cbd', logo: LOGO };
  const mail = renderNoticeMail(notice, { locale, branding, ...options });
  const at = mails.push(inScheme(mail.html)) - 1;
  cards.push(renderReply({ kind: 'notice', notice, ...button }, { locale, ...options }).card);
  const frame = (width: number): string => `<iframe data-at="${at}" width="${width}"></iframe>`;
  return `<section data-name="${locale} ${escapeHtml(name)}"><h2>${escapeHtml(name)}: ${escapeHtml(mail.subject)}</h2><div class="row">${frame(360)}${frame(620)}<div class="card" data-at="${at}"></div><pre>${escapeHtml(mail.text)}</pre></div></section>`;
}
