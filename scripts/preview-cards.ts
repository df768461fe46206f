import { mkdirSync, writeFileSync } from 'node:fs';
import { LOCALES } from '../src/core/locale.ts';
import type { Locale } from '../src/core/locale.ts';
import { renderNoticeMail } from '../src/presentation/notices/render-notice-mail.ts';
import { renderReply } from '../src/presentation/render-reply.ts';
import { SAMPLES } from '../test/presentation/sample-replies.ts';
import { sheetPage } from '../test/support/card-sheet.ts';
import { takeScreenshots } from './take-screenshots.ts';

/**
 * Draws every card in default, dark and high contrast, narrow and wide, and every notice mail, to be looked at:
 *
 *   npx tsx scripts/preview-cards.ts [--screenshots] [--only=words in a name]
 *
 * The pages are files; nothing is fetched. Screenshots need Chromium, as the tests do.
 */
const OUT = new URL('../test-output/cards/', import.meta.url);
const OPTIONS = { timeZone: 'Europe/Amsterdam', now: new Date('2026-11-21T14:05:00Z') };

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
const samples = Object.entries(SAMPLES).filter(([name]) => name.includes(only));

function writeCards(locale: Locale): URL {
  const cards = samples.map(([name, reply]) => ({
    name,
    card: renderReply(reply, { locale, ...OPTIONS }).card ?? {},
  }));
  const file = new URL(`${locale}.html`, OUT);
  writeFileSync(file, sheetPage(cards));
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

mkdirSync(OUT, { recursive: true });
const pages = LOCALES.map((locale) => writeCards(locale));
const mails = LOCALES.flatMap((locale) => writeMails(locale));
console.log([...pages, ...mails].map((file) => file.pathname).join('\n'));
if (process.argv.includes('--screenshots')) await takeScreenshots(pages, mails);
