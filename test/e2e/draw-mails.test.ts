import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '../../src/core/locale.ts';
import { renderNoticeMail, type Branding } from '../../src/presentation/notices/render-notice-mail.ts';
import { person } from '../presentation/sample-people.ts';
import { everyNotice, noticeOf } from '../presentation/sample-replies.ts';
import {
  findChromium,
  HOW_TO_GET_CHROMIUM,
  launchChromium,
  mayGoWithoutChromium,
} from '../support/chromium.ts';
import { problemsOnPage } from '../support/card-sheet.ts';

const withBrowser = findChromium() === undefined && mayGoWithoutChromium() ? describe.skip : describe;
if (withBrowser === describe.skip) console.warn(HOW_TO_GET_CHROMIUM);

const PICTURES = 'test-output/screenshots';
const PATIENCE_MS = 120_000;
const NARROW = 320;
const SCHEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Scheme = keyof typeof SCHEMES;
const ALL_SCHEMES = Object.keys(SCHEMES) as readonly Scheme[];
const LOOKS = [NARROW, 640].flatMap((width) => ALL_SCHEMES.map((scheme) => ({ width, scheme })));
const PNG = readFileSync('manifest/color.png');
const BRANDING: Branding = {
  organisation: 'Contoso',
  colour: '#0f6cbd',
  logo: { png: PNG, width: 192, height: 192 },
};
const LONG_ADDRESS = 'multifactorauthenticationhelpdesk@' + 'subsidiary'.repeat(3) + '.example';
const RIGHT_TO_LEFT = person(0, { displayName: 'דוד כהן' });

withBrowser('mails in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await launchChromium();
    page = await browser.newPage();
  }, PATIENCE_MS);
  afterAll(() => browser?.close(), PATIENCE_MS);

  /** As a mail reader shows it, the picture that came with it in its place. */
  async function open(html: string): Promise<void> {
    await page.setContent(html.replace(/cid:[^"]+/, `data:image/png;base64,${PNG.toString('base64')}`));
  }

  async function openInto(locale: Locale, name: string): Promise<void> {
    const about = everyNotice[name];
    if (!about) throw new RangeError(`there is no notice ${name}`);
    const contact = { name: 'IT Helpdesk', mail: LONG_ADDRESS };
    const told = noticeOf(about, { person: RIGHT_TO_LEFT, contact });
    await open(renderNoticeMail(told, { locale, branding: BRANDING }).html);
  }

  test.each(LOCALES)(
    'every notice in %s fits a narrow phone and can be read in light, dark and high contrast',
    async (locale) => {
      await page.setViewportSize({ width: NARROW, height: 700 });
      for (const name of Object.keys(everyNotice)) {
        await openInto(locale, name);
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect({ name, width }).toEqual({ name, width: NARROW });
        for (const scheme of ALL_SCHEMES) {
          await page.emulateMedia(SCHEMES[scheme]);
          expect({ name, scheme, problems: await problemsOnPage(page) }).toEqual({
            name,
            scheme,
            problems: [],
          });
        }
      }
      expect(await page.evaluate('document.images[0].naturalWidth')).toBe(192);
    },
    PATIENCE_MS,
  );

  test.each(LOCALES.flatMap((locale) => LOOKS.map((look) => ({ locale, ...look }))))(
    'the first notice in $locale, $width wide and $scheme, can be read, and its picture is kept',
    async ({ locale, width, scheme }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia(SCHEMES[scheme]);
      await openInto(locale, 'mfa-enabled, registered false');
      expect(await problemsOnPage(page)).toEqual([]);
      await page.screenshot({ path: `${PICTURES}/mail-${locale}-${width}-${scheme}.png`, fullPage: true });
    },
    PATIENCE_MS,
  );
});
