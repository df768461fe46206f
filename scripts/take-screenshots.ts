import { launchChromium } from '../test/support/chromium.ts';

/** One picture of every card on every page, and of every mail at the width of a phone and of a desktop. */
export async function takeScreenshots(pages: readonly URL[], mails: readonly URL[]): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1900, height: 900 } });
    for (const url of pages) {
      await page.goto(url.href);
      for (const section of await page.locator('section').all()) {
        const name = (await section.getAttribute('data-name')) ?? 'card';
        await section.screenshot({ path: pictureOf(url, `-${name.replaceAll(/\W+/g, '-')}`) });
      }
    }
    for (const url of mails) {
      for (const [width, colorScheme] of [
        [380, 'dark'],
        [800, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await page.goto(url.href);
        await page.screenshot({ path: pictureOf(url, `-${width}-${colorScheme}`), fullPage: true });
      }
    }
  } finally {
    await browser.close();
  }
}

function pictureOf(url: URL, suffix: string): string {
  return url.pathname.replace(/\.html$/, `${suffix}.png`);
}
