import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { press, readable, saw } from '../support/talk.ts';

describe('the requester is told of the decision by a message, and the target that nothing comes of it', () => {
  let bot: TestBot;
  beforeAll(async () => {
    const stages = [{ group: 'approvers', count: 1 }];
    const rules = [{ name: 'slow', when: { transition: 'weakening' }, stages, coolDownMinutes: 10 }] as const;
    const times = { confirmWithinMinutes: 5, approveWithinMinutes: 30 };
    bot = await startTestBot({ policy: { ...times, approvals: { groups: {}, rules } } });
    await Promise.all([bot.amir.install(), bot.john.install()]);
    for (const key of ['jsmith', 'registeredDisabled'] as const)
      bot.tenant.changeInPortal(PERSON_IDS[key], 'enabled');
  });
  afterAll(() => bot.stop());

  const decided = (request: string): readonly string[] =>
    bot.hanna
      .messages()
      .filter(({ summary }) => new RegExp(`${request} was `).test(summary))
      .map(readable);

  test('approved: a message of its own, beside the card, says by whom', async () => {
    const { card, own } = await askFor(bot, 'enable mfa for alice.wonder');
    await press(bot.amir, 'approve', { on: card });
    const told = await saw(bot.hanna, /REQ-1 was approved/);
    expect(told.activityId).not.toBe(own);
    expect(readable(told)).toMatch(/Approved by Amir Haddad/);
    expect(readable(told)).toMatch(/Alice Wonder/);
  });

  test('rejected while Teams cannot be reached: by mail, with the reason', async () => {
    const { card } = await askFor(bot, 'enable mfa for nora.holm');
    bot.teams.faults.add({
      on: 'post',
      conversation: bot.hanna.who.personalChat,
      times: 1,
      fault: { kind: 'answer', status: 403, code: 'ConversationBlockedByUser' },
    });
    await press(bot.amir, 'reject', { on: card, inputs: { reason: 'wrong Nora' } });
    const mail = bot.tenant.person(PERSON_IDS.hannaBakker).mail ?? '';
    const told = await until(() => bot.tenant.mailbox(mail)[0]);
    expect(told.subject).toMatch(/REQ-2 was rejected/);
    expect(told.text).toMatch(/wrong Nora/);
    expect(told.text).toMatch(/Rejected by Amir Haddad/);
  });

  test('called off in the cool-down: requester and target are told, and whoever withdraws is not told of it', async () => {
    const first = await askFor(bot, 'disable mfa for jsmith', { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: first.card });
    await saw(bot.john, /about to be lowered/);
    await press(bot.amir, 'stop', { on: first.card });
    await saw(bot.hanna, /REQ-3 was stopped/);
    const off = await saw(bot.john, /stays as it is/);
    expect(readable(off)).toMatch(/Nothing was changed/);
    await bot.hanna.say('status jsmith');
    await saw(
      bot.hanna,
      /Told: “The protection of your sign-in stays as it is”. E-mail: (being sent|accepted)/,
    );
    const second = await askFor(bot, 'disable mfa for jsmith', { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: second.card });
    await saw(bot.hanna, /REQ-4 was approved/);
    await press(bot.hanna, 'withdraw', { on: second.own });
    await until(() => bot.john.messages().filter((message) => /stays as it is/.test(readable(message)))[1]);
    expect(decided('REQ-4')).toHaveLength(1);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
  });

  test('expired: whoever confirmed is told, and a draft that nobody confirmed ends in silence', async () => {
    const { card } = await askFor(bot, 'enable mfa for nora.holm');
    bot.clock.move(31);
    await press(bot.amir, 'approve', { on: card });
    const told = await saw(bot.hanna, /REQ-5 was not decided in time/);
    expect(readable(told)).not.toMatch(/Rejected by|Approved by/);
    await bot.hanna.say('enable mfa for nora.holm');
    const draft = await saw(bot.hanna, /REQ-6/);
    bot.clock.move(6);
    await press(bot.hanna, 'confirm', { on: draft.activityId });
    expect(decided('REQ-6')).toEqual([]);
  });
});

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it never came');
}
