import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endCoolDown } from '../../src/core/approvals/cool-down.ts';
import type { RequestId } from '../../src/core/ids.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { press, readable, saw } from '../support/talk.ts';

const by = (count: number) => [{ group: 'approvers', count }];
const rules = [
  { name: 'several', when: { morePeopleThan: 1 }, stages: by(2) },
  { name: 'one', when: {}, stages: by(1) },
];

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ policy: { approvals: { rules } } });
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterAll(() => bot.stop());

test('two parts of one list: both need two approvers, and the cards say why', async () => {
  const first = await askFor(bot, 'enable mfa for jsmith');
  const second = await askFor(bot, 'enable mfa for nora.holm');
  const why = /Together with one more person whom the same person asked for within one hour/;
  expect(readable(await sees(bot.amir, second.card, /Please decide/))).toMatch(why);
  // Asked for when there was no other part yet.
  await press(bot.amir, 'approve', { on: first.card });
  for (const [person, on] of [
    [bot.amir, first.card],
    [bot.hanna, first.own],
  ] as const) {
    const seen = readable(await sees(person, on, /asked for more people since/));
    expect(seen).toMatch(/1 of 2/);
  }
  const again = await saw(bot.lotte, /asked for more people since/);
  expect(readable(again)).toMatch(why);
  await press(bot.lotte, 'approve', { on: again.activityId });
  await sees(bot.hanna, first.own, /now enabled/);
  await press(bot.amir, 'approve', { on: second.card });
  await sees(bot.hanna, second.own, /1 of 2/);
});

/** The queue's timers go by the database's own time. */
async function coolDownEnds(): Promise<void> {
  bot.clock.move(11);
  await endCoolDown(bot.app.world, 'REQ-1' as RequestId);
}

test('a part that was approved and cools down when the other one is asked for: it waits for the second approver', async () => {
  await bot.stop();
  const slow = rules.map((rule) => ({ ...rule, coolDownMinutes: 10 }));
  bot = await startTestBot({ policy: { approvals: { rules: slow } } });
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
  const first = await askFor(bot, 'disable mfa for karl.weber', { reason: 'lost phone' });
  await press(bot.amir, 'approve', { on: first.card });
  await sees(bot.hanna, first.own, /It starts on/);
  await askFor(bot, 'disable mfa for fiona.clarke', { reason: 'lost phone' });
  await coolDownEnds();
  const seen = readable(await sees(bot.hanna, first.own, /asked for more people since/));
  expect(seen).toMatch(/1 of 2/);
  expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  const again = await saw(bot.lotte, /asked for more people since/);
  await press(bot.lotte, 'approve', { on: again.activityId });
  await sees(bot.hanna, first.own, /It starts on/);
  await coolDownEnds();
  await sees(bot.hanna, first.own, /now disabled/);
  expect(bot.tenant.effects.mfaWrites().length).toBe(1);
});
