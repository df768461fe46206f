import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, readable } from '../support/talk.ts';

/** What somebody without any role can make the bot ask of Graph. */
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await bot.john.install();
});
afterAll(() => bot.stop());

const names = (count: number): string => Array.from({ length: count }, (_, n) => `person${n}`).join(', ');

test('A16, B5: a long list from somebody without a role is refused before any of its names is looked up', async () => {
  const { john, tenant } = bot;
  const before = tenant.requests.batchItems;
  expect(readable(await ask(john, `status ${names(400)}`))).toMatch(/helpdesk|approver|role|allowed/i);
  // The account and its groups; each name would be two requests more.
  expect(tenant.requests.batchItems - before).toBeLessThan(10);
});
