import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { press } from '../support/talk.ts';

/** Approved, but Graph cannot be read; by the time it can, the approval should not be carried out any more. */
let bot: TestBot;
const protectedPeople: PersonId[] = [];
beforeEach(async () => {
  bot = await startTestBot({ policy: { breakGlass: protectedPeople } });
  await bot.amir.install();
});
afterEach(() => bot.stop());

const READ = { url: /authentication\/requirements/ };

async function approvedWhileGraphIsDown(): Promise<string> {
  const { own, card } = await askFor(bot, 'disable mfa for peter.lindqvist because lost phone');
  bot.tenant.faults.next(Infinity, READ, { kind: 'status', status: 503 });
  await press(bot.amir, 'approve', { on: card });
  return own;
}

test('G14: an approval that could not be carried out for half a day is not carried out after that', async () => {
  const own = await approvedWhileGraphIsDown();
  bot.clock.move(12 * 60 + 1);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /more than 12 hours old/);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
});

test('G14: within that time a wait for Graph only delays the change', async () => {
  const own = await approvedWhileGraphIsDown();
  bot.clock.move(11 * 60);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /Done: was/);
  expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
});

test('E1: an account that became a break-glass account after the approval is not changed', async () => {
  const own = await approvedWhileGraphIsDown();
  protectedPeople.push(PERSON_IDS.alreadyEnabled as PersonId);
  bot.tenant.faults.clear();
  await sees(bot.hanna, own, /the policy protects this account/);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
});
