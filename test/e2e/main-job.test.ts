import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { runDemo } from '../../src/demo/run-demo.ts';
import type { Demo } from '../../src/demo/run-demo.ts';
import type { Playground } from '../../src/demo/start-playground.ts';
import {
  findChromium,
  HOW_TO_GET_CHROMIUM,
  launchChromium,
  mayGoWithoutChromium,
} from '../support/chromium.ts';
import { cardsOfEveryKind, sendCards } from '../support/playground-cards.ts';
import { PlaygroundWindow } from '../support/playground-window.ts';

const withBrowser = findChromium() === undefined && mayGoWithoutChromium() ? describe.skip : describe;
if (withBrowser === describe.skip) console.warn(HOW_TO_GET_CHROMIUM);

/** Three servers, a browser and the bot share the machine with whatever else runs there. */
const PATIENCE_MS = 180_000;

withBrowser('three people in front of the Agents Playground', () => {
  let demo: Demo;
  let browser: Browser;
  let helpdesk: PlaygroundWindow;

  beforeAll(async () => {
    demo = await runDemo({ headless: false });
    browser = await launchChromium();
    helpdesk = await openWindow('helpdesk');
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  }, PATIENCE_MS);

  const windowOf = (key: string): Playground => {
    const window = demo.windows.find(({ persona }) => persona.key === key);
    if (!window) throw new RangeError(`there is no window of ${key}`);
    return window;
  };
  const openWindow = (key: string): Promise<PlaygroundWindow> =>
    PlaygroundWindow.open(browser, windowOf(key).address);

  test('help says what one can type', async () => {
    await helpdesk.say('help');
    const help = await helpdesk.card('enable mfa for jsmith');
    await helpdesk.keepPicture(help, 'story-1-help');
  });

  test(
    'enable mfa for jsmith: confirmed, approved in a window opened later, written, and the person is told',
    async () => {
      await helpdesk.say('enable mfa for jsmith');
      const confirm = await helpdesk.card('jsmith@contoso.com', 'Finance');
      await confirm.getByLabel('Reason').fill('New laptop');
      await helpdesk.keepPicture(confirm, 'story-2-confirm');
      await confirm.getByRole('button', { name: 'Confirm' }).click();
      const waiting = await helpdesk.card('John Smith', 'New laptop');
      await waiting.getByRole('button', { name: 'Withdraw' }).waitFor();
      await helpdesk.keepPicture(waiting, 'story-3-waiting');
      expect(demo.tenant.tenant.mfaState('jsmith@contoso.com')).toBe('disabled');

      const approver = await openWindow('approver');
      const asked = await approver.card('Hanna Bakker', 'New laptop');
      await approver.keepPicture(asked, 'story-4-approve');
      await asked.getByRole('button', { name: 'Approve' }).click();
      await approver.keepPicture(await approver.card('now enabled'), 'story-5-approved');
      await helpdesk.keepPicture(await helpdesk.card('John Smith', 'now enabled'), 'story-6-outcome');
      expect(demo.tenant.tenant.mfaState('jsmith@contoso.com')).toBe('enabled');

      const endUser = await openWindow('jsmith');
      await endUser.keepPicture(await endUser.card('second step'), 'story-7-told');
      await approver.page.close();
      await endUser.page.close();
    },
    PATIENCE_MS,
  );

  test('the mailbox page of the rehearsal tenant shows the mail to the person', async () => {
    const page = await browser.newPage({ viewport: { width: 900, height: 1100 } });
    await page.goto(`${demo.tenant.pageUrl}mailboxes/jsmith@contoso.com`);
    await page
      .getByRole('link', { name: /sign-in/i })
      .first()
      .click();
    await page.screenshot({ path: 'test-output/screenshots/story-8-mail.png' });
    expect(await page.locator('body').innerText()).toContain('John Smith');
    await page.close();
  });

  test('status jsmith says the state, who changed it, and what comes next', async () => {
    await helpdesk.say('status jsmith');
    const status = await helpdesk.card('Registered', 'Next');
    await helpdesk.keepPicture(status, 'story-9-status');
    expect(await status.innerText()).toMatch(/enabled/);
    expect(await status.innerText()).toMatch(/Hanna Bakker/);
  });

  test(
    'the Playground draws a card of every kind whole',
    async () => {
      const cards = cardsOfEveryKind();
      await sendCards(windowOf('helpdesk'), cards);
      await helpdesk.card(cards.at(-1)?.marker ?? '');
      const drawn = await helpdesk.allCards();
      const lost = cards.flatMap(({ marker, texts }) => {
        const seen = drawn.find((text) => text.includes(marker)) ?? '';
        return texts.filter((text) => !seen.includes(text)).map((text) => `${marker}: ${text}`);
      });
      expect(lost).toEqual([]);
    },
    PATIENCE_MS,
  );
});
