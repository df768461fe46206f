import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { chatIdOf } from '../../src/demo/playground-config.ts';
import { HELPDESK } from '../../src/demo/persona.ts';
import { startPlayground } from '../../src/demo/start-playground.ts';
import type { Playground } from '../../src/demo/start-playground.ts';
import { BOT_APP_ID, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import { withoutMarkdown } from '../../src/presentation/card-as-text.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import { SAMPLES } from '../presentation/sample-replies.ts';
import {
  findChromium,
  HOW_TO_GET_CHROMIUM,
  launchChromium,
  mayGoWithoutChromium,
} from '../support/chromium.ts';
import { PlaygroundWindow } from '../support/playground-window.ts';

const withBrowser = findChromium() === undefined && mayGoWithoutChromium() ? describe.skip : describe;
if (withBrowser === describe.skip) console.warn(HOW_TO_GET_CHROMIUM);

const PATIENCE_MS = 120_000;

withBrowser('in a browser', () => {
  /** The cards are put into the chat through the Playground's own Bot Connector. */
  let silentBot: Server;
  let playground: Playground;
  let browser: Browser;
  let window: PlaygroundWindow;
  let message: string | undefined;

  beforeAll(async () => {
    silentBot = createServer((_request, response) => void response.end('{}'));
    await new Promise<void>((resolve) => silentBot.listen(0, '127.0.0.1', resolve));
    const tenant = { tenantId: CONTOSO_TENANT_ID, botAppId: BOT_APP_ID, botName: 'MFA Desk' };
    const botEndpoint = `http://127.0.0.1:${(silentBot.address() as AddressInfo).port}/api/messages`;
    playground = await startPlayground({ persona: HELPDESK, tenant, botEndpoint, port: 56_170 });
    browser = await launchChromium();
    window = await PlaygroundWindow.open(browser, playground.address);
  }, PATIENCE_MS);

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    silentBot?.close();
  }, PATIENCE_MS);

  test.each(oneOfEachTemplate())('the card of %s is drawn whole', async (name) => {
    const { card = {} } = renderReply(SAMPLES[name]!, { locale: 'en' });
    await draw({
      type: 'AdaptiveCard',
      ...card,
      body: [...(card['body'] as unknown[]), marker(name)],
    });
    const shown = await window.card(markerText(name));
    await window.keepPicture(shown, `card-${name}`);
    const seen = (await shown.innerText()).replaceAll(/\s+/g, ' ');
    expect(seen).not.toContain('${');
    for (const text of textsOf(card)) expect(seen).toContain(text);
    for (const title of buttonTitles(card))
      expect(await shown.getByRole('button', { name: title }).count()).toBe(1);
  });

  /** One message takes all cards in turn: a page that holds every card gets slower with each. */
  async function draw(card: object): Promise<void> {
    const chat = encodeURIComponent(chatIdOf(HELPDESK));
    const activities = `${playground.address}/_connector/v3/conversations/${chat}/activities`;
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const answer = await fetch(message === undefined ? activities : `${activities}/${message}`, {
      method: message === undefined ? 'POST' : 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', from: { id: `28:${BOT_APP_ID}` }, attachments }),
    });
    expect(answer.ok).toBe(true);
    message ??= ((await answer.json()) as { readonly id: string }).id;
  }
});

/** Refusals and the like are one template with other words: their words have tests of their own. */
function oneOfEachTemplate(): string[] {
  const repeated =
    /^(refused (?!1:)|failed: (?!graph)|done: (?!approved)|notice: (?!mfa-enabled, registered false|mfa-disabled until|reminder, third|not-me-raised$|with its)|code-checked: (?!yours$|unknown))/;
  return Object.keys(SAMPLES).filter((name) => !repeated.test(name));
}

/** The card of one sample is told from the others by its last line. */
function marker(name: string): object {
  return {
    type: 'TextBlock',
    text: markerText(name),
    isSubtle: true,
    size: 'Small',
    horizontalAlignment: 'Right',
  };
}

function markerText(name: string): string {
  return `(sample ${name})`;
}

/** Every text of the card as a reader should see it: without the marks of Markdown, and on one line. */
function textsOf(card: Readonly<Record<string, unknown>>): string[] {
  return nodesOf(card)
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) =>
      // What is escaped stays to be seen: a name may hold the marks of Markdown.
      withoutMarkdown(String(text).replaceAll(/(?<!\\)(?:\*\*|`)/g, ''))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
}

function buttonTitles(card: Readonly<Record<string, unknown>>): string[] {
  const actions = (card['actions'] ?? []) as readonly { readonly title: string }[];
  return actions.map(({ title }) => title);
}
