import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ChannelId } from '../../src/core/channels.ts';
import type { RequestId } from '../../src/core/ids.ts';
import { runJob } from '../../src/core/run-job.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { Conversation, SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const HELPDESK = '19:helpdesk@thread.tacv2' as ChannelId;
const APPROVALS = '19:approvals@thread.tacv2' as ChannelId;

let bot: TestBot;
let thread: Conversation;
let approvals: Conversation;
let elsewhere: Conversation;

beforeAll(async () => {
  const channels = { helpdesk: [HELPDESK], approvals: APPROVALS };
  bot = await startTestBot({ policy: { channels, approveWithinMinutes: 60, maxPeoplePerRequest: 1 } });
  const { hanna, amir, lotte, john, teams } = bot;
  await Promise.all([hanna, amir, lotte, john].map((person) => person.install()));
  // A message in a channel begins a thread, which is a conversation of its own.
  thread = teams.groupChat('channel', [hanna, amir, john], `${HELPDESK};messageid=1700000000001`);
  approvals = teams.groupChat('channel', [hanna, amir, lotte], APPROVALS);
  elsewhere = teams.groupChat('channel', [hanna, amir]);
});
afterAll(() => bot.stop());

const messagesIn = ({ id }: Conversation): readonly SeenMessage[] => bot.teams.chats.messagesIn(id);

async function newIn(place: Conversation, act: () => Promise<unknown>): Promise<SeenMessage> {
  const seen = new Set(messagesIn(place).map(({ activityId }) => activityId));
  const isNew = (): SeenMessage | undefined =>
    messagesIn(place).find(({ activityId }) => !seen.has(activityId));
  await act();
  return new Promise((resolve) => {
    const look = (): void => {
      const found = isNew();
      if (!found) return;
      stop();
      resolve(found);
    };
    const stop = bot.teams.chats.onChange(look);
    look();
  });
}

const sayIn = (place: Conversation, person: RehearsalPerson, words: string): Promise<SeenMessage> =>
  newIn(place, () => person.say(words, { in: place }));

async function seesIn(place: Conversation, activityId: string, wish: RegExp): Promise<string> {
  const now = (): string => {
    const found = messagesIn(place).find((message) => message.activityId === activityId);
    return found ? readable(found) : '';
  };
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wish.test(now())) return;
      stop();
      resolve(now());
    };
    const stop = bot.teams.chats.onChange(look);
    look();
  });
}

describe('a helpdesk channel that the policy names', () => {
  test('takes a command, answers in its thread, and the approval goes to the approvals channel: decided by whoever is entitled', async () => {
    const confirm = await sayIn(thread, bot.hanna, 'enable mfa for jsmith');
    expect(readable(confirm)).toContain('John Smith');
    const before = bot.amir.messages().length;
    const card = await newIn(approvals, () =>
      press(bot.hanna, 'confirm', { in: thread, on: confirm.activityId }),
    );
    expect(readable(card)).toMatch(/John Smith/);
    // The channel in place of the personal chats, not beside them.
    expect(bot.amir.messages()).toHaveLength(before);

    const own = await press(bot.hanna, 'approve', { in: approvals, on: card.activityId });
    expect(own).toMatch(/your own request|not.*approve|entitled|approvers/i);
    const outsider = await press(bot.john, 'approve', { in: approvals, on: card.activityId });
    expect(outsider).toMatch(/approver/i);
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
    // Said to whoever pressed, not to the channel.
    expect(messagesIn(approvals)).toHaveLength(1);

    await press(bot.amir, 'approve', { in: approvals, on: card.activityId });
    await seesIn(thread, confirm.activityId, /accepted for delivery/);
    expect(await seesIn(approvals, card.activityId, /Amir/)).toMatch(/Amir/);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
  });

  test('everybody sees the card of whoever asked, and nobody else can confirm it', async () => {
    const confirm = await sayIn(thread, bot.hanna, 'enable mfa for alice.wonder');
    expect(await press(bot.amir, 'confirm', { in: thread, on: confirm.activityId })).toMatch(
      /somebody else/i,
    );
    await press(bot.hanna, 'cancel', { in: thread, on: confirm.activityId });
    // What was said to everybody of that press would stand here before the answer to a later question.
    await sayIn(thread, bot.hanna, 'status marta.rossi');
    expect(messagesIn(thread).filter((message) => /somebody else/i.test(readable(message)))).toEqual([]);
  });

  test.each(['status', 'what do I have to do?', 'freeze', 'check ABCD-1234', 'status me'])(
    '"%s" belongs into the personal chat: nothing is shown',
    async (words) => {
      const answer = readable(await sayIn(thread, bot.hanna, words));
      expect(answer).toMatch(/personal chat|private chat|directly/i);
    },
  );

  test('an order of reminders is shown by its id where the helpdesk works, and not who else asks', async () => {
    const confirm = await sayIn(thread, bot.hanna, 'remind jsmith');
    const words = await press(bot.hanna, 'confirm', { in: thread, on: confirm.activityId });
    const id = /type “status ([0-9A-Z]{4}-[0-9A-Z]{4})”/.exec(words)?.[1] ?? 'none';
    const shown = readable(await sayIn(thread, bot.hanna, `status ${id}`));
    expect(shown).toMatch(/reminders for one person.*E-mail: /s);
    expect(shown).not.toMatch(/As a file/);
    const other = bot.person('milanKovac');
    expect(readable(await sayIn(thread, other, `status ${id}`))).toMatch(
      /personal chat|private chat|directly/i,
    );
  });

  test('whoever is not in the helpdesk gets nothing there either', async () => {
    expect(readable(await sayIn(thread, bot.john, 'status marta.rossi'))).toMatch(/helpdesk/i);
  });
});

test('any other channel hears where to go, whoever asks', async () => {
  const answer = readable(await sayIn(elsewhere, bot.hanna, 'status jsmith'));
  expect(answer).not.toMatch(/John Smith/);
});

test('the approval card of a channel decides nothing when its button comes from a personal chat', async () => {
  const confirm = await ask(bot.hanna, 'enable mfa for nora.holm');
  const writes = bot.tenant.effects.mfaWrites().length;
  const card = await newIn(approvals, () => press(bot.hanna, 'confirm', { on: confirm.activityId }));
  const action = JSON.stringify(card.card).match(/"action":"([\w-]{16,64})"/)?.[1];
  expect(action).toBeDefined();
  const forged = bot.amir.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb: 'approve', data: { action } }, trigger: 'manual' },
  });
  const answer = await bot.teams.deliver(forged);
  expect(JSON.stringify(answer.body)).not.toMatch(/approved/i);
  expect(bot.tenant.effects.mfaWrites()).toHaveLength(writes);
  await press(bot.amir, 'approve', { in: approvals, on: card.activityId });
  await sees(bot.hanna, confirm.activityId, /accepted for delivery/);
});

test('nobody has decided: the card comes once more in the channel, and the older one cannot be pressed any more', async () => {
  const confirm = await ask(bot.hanna, 'enable mfa for sanne.devries');
  const first = await newIn(approvals, () => press(bot.hanna, 'confirm', { on: confirm.activityId }));
  await sees(bot.hanna, confirm.activityId, /(One approver has|[0-9]+ approvers have) been asked/);
  const request = /REQ-\d+/.exec(readable(first))?.[0] as RequestId;
  bot.clock.move(31);
  const again = await newIn(approvals, () =>
    runJob(bot.app.world, { job: { kind: 'remind-approvers', request }, attempt: 1 }),
  );
  expect(readable(again)).toMatch(/Reminder: this request/);
  const cards = await bot.app.world.store.reads.cards(request);
  const pressable = cards.filter(({ role, action }) => role === 'approver' && action !== undefined);
  expect(pressable.map(({ activityId }) => activityId)).toEqual([again.activityId]);
  await press(bot.amir, 'approve', { in: approvals, on: again.activityId });
  await sees(bot.hanna, confirm.activityId, /accepted for delivery/);
});

test('an order of reminders that needs an approval is asked for in the channel too, and decided there by whoever is entitled', async () => {
  const confirm = await ask(bot.hanna, 'remind everyone who has not registered');
  expect(readable(confirm)).toMatch(/Remind \d people/);
  const before = bot.amir.messages().length;
  const card = await newIn(approvals, () => press(bot.hanna, 'confirm', { on: confirm.activityId }));
  expect(readable(card)).toMatch(/Waits for approval/);
  expect(bot.amir.messages()).toHaveLength(before);

  const here = messagesIn(approvals).length;
  const own = await press(bot.hanna, 'approve', { in: approvals, on: card.activityId });
  expect(own).toMatch(/your own request|not.*approve|entitled|approvers/i);
  const outsider = await press(bot.john, 'approve', { in: approvals, on: card.activityId });
  expect(outsider).toMatch(/approver/i);
  expect(messagesIn(approvals)).toHaveLength(here);
  expect(await seesIn(approvals, card.activityId, /Waits/)).not.toMatch(/Decided/);

  await press(bot.amir, 'approve', { in: approvals, on: card.activityId });
  await saw(bot.hanna, /Decided by Amir/);
  expect(await seesIn(approvals, card.activityId, /Amir/)).not.toMatch(/\[Approve\]/);
});

test('the app is not in the channel’s team: the approvers get the card in their own chats', async () => {
  bot.teams.faults.add({ on: 'post', conversation: APPROVALS, fault: { kind: 'answer', status: 403 } });
  const heard = messagesIn(approvals).length;
  const { card } = await askFor(bot, 'enable mfa for marta.rossi');
  expect(messagesIn(approvals)).toHaveLength(heard);
  await press(bot.amir, 'approve', { on: card });
  await saw(bot.hanna, /Marta Rossi.*accepted for delivery/s);
  bot.teams.faults.clear();
});
