import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApprovalRule } from '../../src/core/approval-rules.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const CONFIRMED = { reason: 'lost phone' };
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ policy: { approvals: rules({}) } });
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterAll(() => bot.stop());

function rules(over: Partial<ApprovalRule>) {
  const stages = [{ group: 'approvers', count: 1 }];
  return { rules: [{ name: 'tested', when: {}, stages, callerProof: false, ...over }] };
}

/** As after a restart with another file. */
function restartedWith(over: Partial<ApprovalRule>): void {
  Object.assign(bot.app.world.policy, { approvals: rules(over) });
}

test('two approvers since it was asked for: both cards say that the rules changed, and the second press counts', async () => {
  const { own, card } = await askFor(bot, 'disable mfa for karl.weber', CONFIRMED);
  restartedWith({ stages: [{ group: 'approvers', count: 2 }] });
  await press(bot.amir, 'approve', { on: card });
  for (const [person, on] of [
    [bot.amir, card],
    [bot.hanna, own],
  ] as const) {
    const seen = readable(await sees(person, on, /rules have become stricter/));
    expect(seen).toMatch(/1 of 2/);
  }
  const second = await saw(bot.lotte, /rules have become stricter/);
  await press(bot.lotte, 'approve', { on: second.activityId });
  await sees(bot.hanna, own, /now disabled/);
});

test('E7: how the caller was recognised is asked for since: the approver hears it, and the requester’s card says what to do', async () => {
  restartedWith({});
  const { own, card } = await askFor(bot, 'disable mfa for fiona.clarke', { ...CONFIRMED, proof: '' });
  restartedWith({ callerProof: true });
  await press(bot.amir, 'approve', { on: card });
  await saw(bot.amir, /how the caller was recognised.*nothing was changed/is);
  const closed = readable(await sees(bot.hanna, own, /Closed on/));
  expect(closed).toMatch(/has to be stated now how the caller was recognised\. Nothing was changed/);
});

test('E12: one person fewer in a request than the draft has: Confirm says so', async () => {
  restartedWith({});
  const { activityId: on } = await ask(bot.hanna, 'enable mfa for jsmith and nora.holm');
  Object.assign(bot.app.world.policy, { maxPeoplePerRequest: 1 });
  await press(bot.hanna, 'confirm', { on });
  await saw(bot.hanna, /One request may have fewer people now\. So nothing was changed/);
  await press(bot.hanna, 'cancel', { on });
});

test('cards that nobody confirms: one too many is refused, with what helps', async () => {
  const { activityId: on } = await ask(bot.hanna, 'enable mfa for jsmith');
  const limits = {
    weakeningsPerDay: { requester: 9, approver: 9, tenant: 9 },
    burst: { weakenings: 9, minutes: 9 },
  };
  Object.assign(bot.app.world.policy, { limits: { ...limits, drafts: 1 } });
  const no = readable(await ask(bot.hanna, 'enable mfa for nora.holm'));
  expect(no).toMatch(
    /waits for your own Confirm, and no more than 1 may\..*ends by itself after 15 minutes/s,
  );
  await press(bot.hanna, 'cancel', { on });
});
