import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { askFor, sees, type Asked } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { answerText, press, readable } from '../support/talk.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
  await Promise.all([bot.amir.install(), bot.lotte.install()]);
});
afterEach(() => bot.stop());

const written = (): readonly string[] => bot.tenant.effects.mfaWrites().map(({ personId }) => personId);
const statusOf = async (request: string) =>
  (await bot.app.world.store.reads.request(request as never))?.status;
const messageOf = (person: RehearsalPerson, id: string): SeenMessage | undefined =>
  person.messages().find(({ activityId }) => activityId === id);

/** What a button of this card sends, as anybody who has seen it could send it. */
function dataOf(person: RehearsalPerson, card: string): object {
  const found = /"data":(\{"action":"[\w-]+")/.exec(JSON.stringify(messageOf(person, card)?.card))?.[1];
  return JSON.parse(`${found}}`) as object;
}

interface Sent {
  readonly by: RehearsalPerson;
  readonly verb: string;
  readonly data: object;
  readonly on?: string;
  readonly id?: string;
}

const byExecute = ({ by, verb, data, on, id }: Sent) =>
  bot.teams.deliver(
    by.activity({
      ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: on ?? '' },
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
      ...(id ? { id } : {}),
    }),
  );

test('C3, C10: a press that Teams delivers again, with its id or with a new one and later, is answered with the decision that stands, and has one effect', async () => {
  const { amir, hanna } = bot;
  const { own, card } = await askFor(bot, 'enable mfa for jsmith');
  const once = { by: amir, verb: 'approve', data: dataOf(amir, card), on: card };
  const first = await Promise.all([byExecute({ ...once, id: 'f:1' }), byExecute({ ...once, id: 'f:1' })]);
  await sees(hanna, own, /accepted for delivery/);
  const again = await byExecute({ ...once, id: 'f:1' });
  bot.clock.move(3);
  const later = await byExecute({ ...once, id: 'f:2' });
  for (const answer of [...first, again, later]) {
    expect(answer.status).toBe(200);
    expect(answerText(answer)).toMatch(/REQ-1[^]*[Aa]pproved by Amir Haddad/);
  }
  expect(written()).toEqual([PERSON_IDS.jsmith]);
  const records = await bot.app.world.store.reads.auditRecords(0, 500);
  expect(records.filter(({ event }) => event.kind === 'request-approved')).toHaveLength(1);
});

test('C2, C9: the id of another request, of another kind of button or of another person’s card decides nothing about this one', async () => {
  const { amir, lotte, hanna } = bot;
  const over = await askFor(bot, 'enable mfa for jsmith');
  const spent = dataOf(amir, over.card);
  await press(amir, 'approve', { on: over.card });
  await sees(hanna, over.own, /accepted for delivery/);
  const open = await askFor(bot, 'enable mfa for alice.wonder');
  const others = await lotte.waitForMessage((message) => /REQ-2\b/.test(readable(message)));
  const tries: readonly Sent[] = [
    { by: amir, verb: 'approve', data: spent, on: open.card },
    { by: amir, verb: 'withdraw', data: dataOf(amir, open.card), on: open.card },
    { by: amir, verb: 'approve', data: dataOf(lotte, others.activityId), on: open.card },
    { by: hanna, verb: 'approve', data: dataOf(hanna, open.own), on: open.own },
    { by: bot.john, verb: 'approve', data: dataOf(amir, open.card) },
  ];
  for (const sent of tries) {
    const answer = await byExecute(sent);
    expect(answer.status).toBe(200);
    expect(answerText(answer)).not.toMatch(/Alice Wonder|alice\.wonder/);
    expect(await statusOf('REQ-2')).toBe('awaiting-approval');
  }
  expect(written()).toEqual([PERSON_IDS.jsmith]);
});

/** How it is answered: in place of the card or beside it, or as a message in the chat. */
async function said(person: RehearsalPerson, work: () => Promise<string>, wish: RegExp): Promise<void> {
  const before = new Set(person.messages().map(({ activityId, updates }) => `${activityId} ${updates}`));
  if (wish.test(await work())) return;
  await person.waitForMessage(
    (message) => !before.has(`${message.activityId} ${message.updates}`) && wish.test(readable(message)),
  );
}

test.each(['execute', 'submit'] as const)(
  'C11: whichever way a client sends a press (%s), the same is refused with the same words, and the same is done',
  async (how) => {
    const { amir, lotte, hanna, tenant } = bot;
    const { own, card }: Asked = await askFor(bot, 'enable mfa for jsmith');
    const others = await lotte.waitForMessage((message) => /REQ-1\b/.test(readable(message)));
    const send = async (verb: string, data: object, by = amir): Promise<string> => {
      if (how === 'execute') return answerText(await byExecute({ by, verb, data, on: card }));
      const message = { type: 'message', value: { ...data, verb }, replyToId: card };
      return answerText(await bot.teams.deliver(by.activity(message)));
    };
    const [data, lottes] = [dataOf(amir, card), dataOf(lotte, others.activityId)];
    await said(amir, () => send('reject', data), /reason/i);
    await said(amir, () => send('approve', lottes), /somebody else/i);
    await said(amir, () => send('approve', { action: 'A'.repeat(32) }), /no longer valid/i);
    tenant.removeFromGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.amirHaddad);
    await said(amir, () => send('approve', data), /This is for approvers/i);
    tenant.addToGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.amirHaddad);
    expect(await statusOf('REQ-1')).toBe('awaiting-approval');
    const refused = (await bot.app.world.store.reads.auditRecords(0, 500)).flatMap(({ event }) =>
      event.kind === 'press-refused' ? [`${event.verb} ${event.refusal}`] : [],
    );
    expect(refused).toEqual([
      'reject reason-needed',
      'approve card-of-somebody-else',
      'approve card-unknown',
      'approve not-entitled',
    ]);
    await send('approve', data);
    await sees(hanna, own, /accepted for delivery/);
    await said(lotte, () => send('approve', lottes, lotte), /Amir Haddad/);
    expect(written()).toEqual([PERSON_IDS.jsmith]);
  },
);

test('C17: while Graph takes longer than Teams waits for a press, it is acknowledged in time, and its card brings the result', async () => {
  const { amir, hanna, tenant } = bot;
  const { own, card } = await askFor(bot, 'enable mfa for jsmith');
  // Longer than the bot waits, shorter than Graph is waited for.
  tenant.delayMs = 11_000;
  expect(await press(amir, 'approve', { on: card })).toMatch(/still working/);
  expect(await statusOf('REQ-1')).toBe('awaiting-approval');
  tenant.delayMs = 0;
  await sees(amir, card, /Approved by Amir Haddad/);
  await sees(hanna, own, /accepted for delivery/);
  expect(written()).toEqual([PERSON_IDS.jsmith]);
});
