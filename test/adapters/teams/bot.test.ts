import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MessageAnswer } from '../../../src/core/conversation.ts';
import type { ConversationReference } from '../../../src/core/incoming.ts';
import type { Rendering } from '../../../src/adapters/teams/rendering.ts';
import type { RehearsalPerson } from '../../../src/rehearsal/teams/rehearsal-person.ts';
import { ANNA, BERT, plainRendering, startBench } from '../../support/teams-bench.ts';
import type { Bench } from '../../support/teams-bench.ts';

let bench: Bench;
let anna: RehearsalPerson;

/** Every card has a button with a fallback and an input, as the product's cards do. */
const buttonRendering: Rendering = {
  ...plainRendering,
  reply: (reply, locale) => {
    const { summary, card } = plainRendering.reply(reply, locale);
    const data = { action: 'opaque-1' };
    const fallback = { type: 'Action.Submit', title: 'Confirm', data: { ...data, verb: 'confirm' } };
    const actions = [{ type: 'Action.Execute', title: 'Confirm', verb: 'confirm', data, fallback }];
    const inputs = [{ type: 'Input.Text', id: 'reason', value: '' }];
    return card ? { summary, card: { ...card, actions, inputs } } : { summary };
  },
};

beforeEach(async () => {
  bench = await startBench({ rendering: buttonRendering, pressLimitMs: 300 });
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  bench.core.answerMessage = () =>
    Promise.resolve({ reply: { kind: 'open-requests', requests: [], orders: [] }, locale: 'en' });
});
afterEach(() => bench.close());

const replaced = { kind: 'greeting', roles: [], name: 'Anna' } as const;
const shownText = (): unknown[] => anna.messages().map(({ summary, text }) => summary || text);

describe('a press', () => {
  test('C11: by Action.Execute and by its Action.Submit fallback reaches the core as the same action', async () => {
    await anna.say('requests');
    await anna.press({ verb: 'confirm' }, { inputs: { reason: 'new phone' }, id: 'press' });
    await anna.submit({ verb: 'confirm' }, { inputs: { reason: 'new phone' }, id: 'press' });
    const [executed, submitted] = bench.core.presses();
    expect(executed).toMatchObject({
      sender: ANNA,
      verb: 'confirm',
      actionId: 'opaque-1',
      inputs: { reason: 'new phone' },
      trigger: 'manual',
      cardActivityId: anna.messages()[0]?.activityId,
    });
    expect(submitted).toEqual(executed);
  });

  test('is answered with a card that takes the place of the pressed one', async () => {
    await anna.say('requests');
    bench.core.answerPress = () => Promise.resolve({ card: replaced, locale: 'en' });
    const answer = await anna.press({ verb: 'confirm' });
    expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(JSON.stringify(anna.messages()[0]?.card)).toContain('greeting');
  });

  test('by Action.Submit has its card replaced by an update', async () => {
    await anna.say('requests');
    bench.core.answerPress = () => Promise.resolve({ card: replaced, locale: 'en' });
    await anna.submit({ verb: 'confirm' });
    expect(anna.messages()).toEqual([expect.objectContaining({ summary: 'greeting', updates: 1 })]);
  });

  test.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ActivityNotFoundInConversation'],
    [413, 'MessageSizeTooBig'],
  ])(
    'C18: whose card cannot be updated (%d %s) is answered by one message, after one try',
    async (status, code) => {
      await anna.say('requests');
      bench.core.answerPress = () => Promise.resolve({ card: replaced, locale: 'en' });
      bench.teams.faults.add({ fault: { kind: 'answer', status, code }, on: 'update' });
      const before = bench.teams.requests.length;
      await anna.submit({ verb: 'confirm' });
      expect(shownText()).toEqual(['open-requests', 'greeting']);
      const asked = bench.teams.requests.slice(before).filter((line) => line.includes('/v3/conversations'));
      expect(asked.map((line) => line.split(' ')[0])).toEqual(['PUT', 'POST']);
    },
  );

  test('answered in words shows them, and says them in the chat', async () => {
    await anna.say('requests');
    bench.core.answerPress = () =>
      Promise.resolve({ say: { kind: 'help', roles: [], open: [], name: '' }, locale: 'en' });
    const answer = await anna.press({ verb: 'confirm' });
    expect(answer.body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'help',
    });
    await anna.waitForMessage(({ text }) => text === 'help');
  });

  test('C17: that takes too long is acknowledged in time, and its result comes as an update', async () => {
    await anna.say('requests');
    let finish = (): void => undefined;
    bench.core.answerPress = () =>
      new Promise((resolve) => {
        finish = () => resolve({ card: replaced, locale: 'en' });
      });
    const answer = await anna.press({ verb: 'confirm' });
    expect(answer.body).toMatchObject({ statusCode: 200, value: 'still working' });
    finish();
    await anna.waitForMessage(({ summary, updates }) => summary === 'greeting' && updates === 1);
  });

  test('that only refreshes the card is marked as automatic', async () => {
    await anna.say('requests');
    await anna.press({ verb: 'confirm' }, { trigger: 'automatic' });
    expect(bench.core.presses()[0]?.trigger).toBe('automatic');
  });
});

describe('a card to remember', () => {
  test('is reported to the core with the id under which it was posted', async () => {
    bench.core.answerMessage = ({ conversation }) => Promise.resolve(answerToRemember(conversation));
    await anna.say('enable mfa for jsmith');
    const posted = bench.core.calls.find((call) => call.kind === 'posted');
    expect(posted).toMatchObject({ activityId: anna.messages()[0]?.activityId, card: { request: 'REQ-1' } });
  });

  test('that could not be posted is not reported', async () => {
    bench.core.answerMessage = ({ conversation }) => Promise.resolve(answerToRemember(conversation));
    bench.teams.faults.add({
      fault: { kind: 'answer', status: 403, code: 'BotDisabledByAdmin' },
      on: 'post',
    });
    expect((await anna.say('enable mfa for jsmith')).status).toBe(200);
    expect(bench.core.calls.filter((call) => call.kind === 'posted')).toEqual([]);
  });

  test('H6: too big for Teams is replaced by its summary', async () => {
    bench.teams.faults.add({ fault: { kind: 'answer', status: 413 }, on: 'post', times: 1 });
    await anna.say('requests');
    expect(anna.messages()).toEqual([expect.objectContaining({ text: 'open-requests' })]);
  });
});

test('H3: an answer that comes too fast for Teams is given once more, after the wait it asks for', async () => {
  const fault = { kind: 'answer', status: 429, code: 'Throttled', retryAfter: '0.05' } as const;
  bench.teams.faults.add({ fault, on: 'post', times: 1 });
  await anna.say('requests');
  expect(shownText()).toEqual(['open-requests']);
});

test('H2: an answer that may have arrived is not given again', async () => {
  bench.teams.faults.add({ fault: { kind: 'reset', when: 'after' }, on: 'post', times: 1 });
  await anna.say('requests');
  expect(shownText()).toEqual(['open-requests']);
});

describe('an installation', () => {
  test('is told to the core, and welcomed once, though Teams says it twice', async () => {
    const welcome: MessageAnswer = { reply: { kind: 'greeting', roles: [], name: 'Anna' }, locale: 'en' };
    const answers = [welcome];
    bench.core.answerInstall = () => Promise.resolve(answers.shift());
    await anna.install();
    expect(bench.core.installs().map(({ installed, sender }) => [installed, sender])).toEqual([
      [true, ANNA],
      [true, ANNA],
    ]);
    expect(shownText()).toEqual(['greeting']);
  });

  test('that is taken back is told to the core, and nothing is said', async () => {
    bench.core.answerInstall = () =>
      Promise.resolve({ reply: { kind: 'greeting', roles: [], name: 'Anna' }, locale: 'en' });
    await anna.uninstall();
    expect(bench.core.installs().map(({ installed }) => installed)).toEqual([false]);
    expect(anna.messages()).toEqual([]);
  });

  test('of somebody else in a group is none of ours', async () => {
    const activity = anna.activity({ type: 'conversationUpdate', membersAdded: [{ id: '29:somebody' }] });
    expect((await bench.teams.deliver(activity)).status).toBe(200);
    expect(bench.core.calls).toEqual([]);
  });
});

describe('a message in a group', () => {
  test('comes without the mention of the bot, with the mentions of others', async () => {
    const bert = bench.teams.person({ aadObjectId: BERT, name: 'Bert Bos' });
    const group = bench.teams.groupChat('channel', [anna, bert]);
    const botId = bench.teams.settings().MicrosoftAppId ?? '';
    await anna.say('<at>MFA</at> status <at>Bert Bos</at>', {
      in: group,
      mentions: [
        { text: '<at>MFA</at>', id: `28:${botId}`, name: 'MFA' },
        { text: '<at>Bert Bos</at>', id: bert.who.teamsId, name: 'Bert Bos' },
      ],
    });
    const [message] = bench.core.messages();
    expect(message?.text).toBe('status <at>Bert Bos</at>');
    expect(message?.mentions).toEqual([{ text: 'bert bos', teamsId: bert.who.teamsId }]);
    expect(message?.conversation.kind).toBe('channel');
  });

  test('of a kind nobody knows counts as a group, never as a private chat', async () => {
    const conversation = {
      id: 'a:x',
      conversationType: 'meeting',
      tenantId: bench.teams.settings().MicrosoftAppTenantId,
    };
    await bench.teams.deliver(anna.activity({ type: 'message', text: 'help', conversation }));
    expect(bench.core.messages()[0]?.conversation.kind).toBe('group');
  });
});

function answerToRemember(
  conversation: ConversationReference,
): Awaited<ReturnType<typeof bench.core.answerMessage>> {
  const remember = { request: 'REQ-1', person: ANNA, role: 'requester', conversation, locale: 'en' } as never;
  return { reply: { kind: 'open-requests', requests: [], orders: [] }, locale: 'en', remember };
}
