import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { PressOptions } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { answerText, ask, saw } from '../support/talk.ts';

const automatic: PressOptions = { trigger: 'automatic', inputs: { reason: 'nobody typed this' } };

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterAll(() => bot.stop());

test('an automatic refresh shows the card as it is now and never confirms, approves, rejects or withdraws', async () => {
  const { hanna, amir, tenant } = bot;
  const status = async () => (await bot.app.world.store.reads.openRequests(10)).map((open) => open.status);

  const draft = await ask(hanna, 'enable mfa for jsmith');
  const refreshed = await hanna.press({ verb: 'confirm' }, { ...automatic, on: draft.activityId });
  expect(answerText(refreshed)).toMatch(/John Smith/);
  await hanna.press({ verb: 'cancel' }, { ...automatic, on: draft.activityId });
  expect(await status()).toEqual(['awaiting-confirmation']);

  await hanna.press({ verb: 'confirm' }, { on: draft.activityId });
  const asked = await saw(amir, /Hanna Bakker/);
  for (const verb of ['approve', 'reject'])
    expect(answerText(await amir.press({ verb }, { ...automatic, on: asked.activityId }))).toMatch(
      /John Smith/,
    );
  expect(await status()).toEqual(['awaiting-approval']);
  await hanna.press({ verb: 'withdraw' }, { ...automatic, on: draft.activityId });
  expect(await status()).toEqual(['awaiting-approval']);
  expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');

  await amir.press({ verb: 'approve' }, { on: asked.activityId });
  await saw(hanna, /now enabled/i);
  expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
});

test('C8: a refresh by somebody who lost the right since the card came shows nothing', async () => {
  const { hanna, amir, tenant } = bot;
  const draft = await ask(hanna, 'enable mfa for sanne.devries');
  await hanna.press({ verb: 'confirm' }, { on: draft.activityId });
  const asked = await saw(amir, /Sanne/);
  tenant.removeFromGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.amirHaddad);
  const refreshed = await amir.press({ verb: 'approve' }, { ...automatic, on: asked.activityId });
  expect(answerText(refreshed)).not.toMatch(/Sanne/);
});
