import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';

const SCREENSHOTS = join('test-output', 'screenshots');
/** Tall enough for the longest card: a picture of a card that is taller has the window's own bars across it. */
const SIZE = { width: 1280, height: 3200 };
const PATIENCE_MS = 60_000;
const COMPOSE_BOX = '[data-lexical-editor=true]';
const CARD = '.ac-adaptiveCard';

/** A persona in front of a browser: types, presses, and sees what the Agents Playground shows. */
export class PlaygroundWindow {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, address: string): Promise<PlaygroundWindow> {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 2 });
    page.setDefaultTimeout(PATIENCE_MS);
    // Its fonts come from a content network; without one the page waits for them before it draws.
    await page.route(/^https:/, (route) => route.abort());
    // Its page forgets what arrives before it has told the bot of itself: that request is its last step of starting.
    const started = page.waitForResponse(/\/installation$/);
    await page.goto(address);
    await started;
    await page.locator(COMPOSE_BOX).waitFor();
    return new PlaygroundWindow(page);
  }

  async say(text: string): Promise<void> {
    await this.page.locator(COMPOSE_BOX).click();
    await this.page.keyboard.insertText(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** The newest card that shows all of these texts; waits for it. */
  async card(...texts: readonly string[]): Promise<Locator> {
    let cards = this.page.locator(CARD);
    for (const text of texts) cards = cards.filter({ hasText: text });
    const newest = cards.last();
    await newest.waitFor().catch(async (cause: unknown) => {
      const seen = await this.page.locator(CARD).allInnerTexts();
      throw new Error(`No card says ${texts.join(' and ')}; there are:\n${seen.join('\n---\n')}`, { cause });
    });
    return newest;
  }

  /** What each card shows, every text on one line. */
  async allCards(): Promise<readonly string[]> {
    const texts = await this.page.locator(CARD).allInnerTexts();
    return texts.map((text) => text.replaceAll(/\s+/g, ' '));
  }

  /** Keeps a picture of the card as `test-output/screenshots/NAME.png` and gives its path. */
  async keepPicture(card: Locator, name: string): Promise<string> {
    await mkdir(SCREENSHOTS, { recursive: true });
    const path = join(SCREENSHOTS, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.png`);
    // The pointer rests on the button that was pressed last and would draw it hovered.
    await this.page.mouse.move(0, 0);
    await card.screenshot({ path });
    return path;
  }
}
