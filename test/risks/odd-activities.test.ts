import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { CONTOSO_TENANT_ID, PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { answerText, ask, press, readable, saw } from '../support/talk.ts';

/** Texts that a store, a parser or a formatter stumbles over, in a genuine activity on the running bot. */
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await Promise.all([bot.hanna, bot.john].map((person) => person.install()));
});
beforeEach(() => {
  bot.log.lines.length = 0;
});
afterAll(() => bot.stop());

const NUL = '\u0000';
const HALF = '\ud83d';
const odd: readonly [string, string][] = [
  ['a NUL', `a${NUL}b`],
  ['half a character', `a${HALF}b`],
  ['a line break', 'a\nb'],
  ['600 characters', 'a'.repeat(600)],
  ['200,000 characters', 'a'.repeat(200_000)],
  ['letters beyond ASCII', 'aé'],
];

const failures = (): readonly string[] =>
  bot.log.lines.filter(({ level }) => level === 'error').map(({ message }) => message);
const records = async (): Promise<number> => (await bot.app.world.store.reads.auditRecords(0, 1_000)).length;

describe('B10: an id that Teams never gives is answered 400, and nothing comes of it:', () => {
  const places: readonly [string, (id: string) => object][] = [
    ['the message', (id) => ({ id })],
    ['the message that it answers', (replyToId) => ({ replyToId })],
    [
      'the chat',
      (id) => ({ conversation: { id, conversationType: 'personal', tenantId: CONTOSO_TENANT_ID } }),
    ],
    ['the sender', (id) => ({ from: { id, aadObjectId: PERSON_IDS[PERSONAS.helpdesk] } })],
    ['the bot', (id) => ({ recipient: { id } })],
    [
      'a mention',
      (id) => ({ entities: [{ type: 'mention', text: '<at>Jo</at>', mentioned: { id, name: 'Jo' } }] }),
    ],
    ['a new member', (id) => ({ type: 'conversationUpdate', membersAdded: [{ id }] })],
    ['a member who left', (id) => ({ type: 'conversationUpdate', membersRemoved: [{ id }] })],
  ];
  test.each(places.flatMap(([where, change]) => odd.map(([what, id]) => [where, what, change(id)] as const)))(
    '%s has %s',
    async (_where, _what, changes) => {
      const before = await records();
      const answer = await bot.teams.deliver(
        bot.hanna.activity({ type: 'message', text: 'enable mfa for jsmith', ...changes }),
      );
      expect(answer.status).toBe(400);
      expect(await records()).toBe(before);
      expect(failures()).toEqual([]);
    },
  );
});

describe('B10: answered like any other message:', () => {
  const typed: readonly [string, string][] = [
    ['a NUL', `status ${NUL}`],
    ['half a character', `status ${HALF}`],
    ['control characters', 'status \u0007\u001b[31m\u007f'],
    ['all of them, 5,000 times', `status ${(NUL + HALF).repeat(5_000)}`],
  ];
  test.each(typed)('%s in the text', async (_what, text) => {
    expect(readable(await ask(bot.hanna, text))).not.toMatch(/went wrong|REF-/);
    expect(failures()).toEqual([]);
  });

  test('a NUL in a name is not taken out: what stood apart does not become a word', async () => {
    const answer = readable(
      await ask(bot.hanna, `dis${NUL}able mfa for john.smith@contoso.com because lost`),
    );
    expect(answer).not.toMatch(/Confirm|John Smith/);
    expect(failures()).toEqual([]);
  });

  test.each([NUL, HALF, 'x'.repeat(5_000), 'en-US-u-ca-buddhist', '../../nl', '[object Object]', 'nl_BE\n'])(
    '%j as the language',
    async (locale) => {
      const before = bot.hanna.messages().length;
      const answer = await bot.teams.deliver(bot.hanna.activity({ type: 'message', text: 'help', locale }));
      expect(answer.status).toBe(200);
      expect(bot.hanna.messages().length).toBe(before + 1);
      const { conversationOf } = bot.app.world.store.reads;
      expect((await conversationOf(PERSON_IDS[PERSONAS.helpdesk] as PersonId))?.locale).toBe('en-US');
      expect(failures()).toEqual([]);
    },
  );

  test('an installation in such a language', async () => {
    const { john } = bot;
    const activity = john.activity({ type: 'installationUpdate', action: 'add', locale: `e${NUL}` });
    expect((await bot.teams.deliver(activity)).status).toBe(200);
    expect(failures()).toEqual([]);
  });

  test('a press with a made-up id of such texts', async () => {
    const data = { action: `x${NUL}${HALF}`, [`reason${NUL}`]: `${NUL}${HALF}` };
    const value = { action: { type: 'Action.Execute', verb: `approve${NUL}`, data }, trigger: 'manual' };
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value };
    const answer = await bot.teams.deliver(bot.hanna.activity(invoke));
    expect(answer.status).toBe(200);
    expect(answerText(answer)).toMatch(/no longer|not valid|cannot be used/i);
    expect(failures()).toEqual([]);
  });

  test('a reason in which they stand is kept with a sign in their place, typed or filled in', async () => {
    const { hanna } = bot;
    const reasons = async (): Promise<readonly unknown[]> =>
      (await bot.app.world.store.reads.openRequests(10)).map(({ reason }) => reason);
    await ask(hanna, `enable mfa for jsmith because ${NUL} asked ${HALF} twice`);
    expect(await reasons()).toEqual(['asked \ufffd twice']);
    await press(hanna, 'confirm', { inputs: { reason: `asked ${NUL} thrice ${HALF}.` } });
    await saw(hanna, /approv/i);
    expect(await reasons()).toEqual(['asked \ufffd thrice \ufffd.']);
    expect(failures()).toEqual([]);
  });
});
