import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requestIdOf } from '../../src/core/ids.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { answerText, ask, press, readable, saw } from '../support/talk.ts';

const CODE = /[0-9A-Z]{4}-[0-9A-Z]{4}/;

describe('a notice can be checked, and disowned by nobody but its reader', () => {
  let bot: TestBot;
  let code: string;
  let card: string;
  beforeAll(async () => {
    bot = await startTestBot();
    await Promise.all([bot.amir.install(), bot.john.install()]);
    const asked = await askFor(bot, 'enable mfa for jsmith');
    await press(bot.amir, 'approve', { on: asked.card });
    await sees(
      bot.hanna,
      asked.own,
      /accepted for delivery[^]*Teams message: sent|Teams message: sent[^]*accepted/,
    );
    const notice = await saw(bot.john, /next sign-in/i);
    card = notice.activityId;
    code = CODE.exec(readable(notice))?.[0] ?? 'none';
  });
  afterAll(() => bot.stop());

  const events = async (kind: string) => {
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    return records.filter(({ event }) => event.kind === kind);
  };
  const securityMail = () => bot.tenant.mailbox('soc@fabrikam.com');

  test('the mail and the card carry the same code, and no link', () => {
    const [mail] = bot.tenant.mailbox('jsmith@contoso.com');
    expect(mail?.text).toContain(`check ${code}`);
    expect(mail?.html).not.toMatch(/<a |<img|http/i);
  });

  test('its reader learns what was sent, when and how', async () => {
    const answer = readable(await ask(bot.john, `check ${code}`));
    expect(answer).toMatch(/is genuine/);
    expect(answer).toMatch(/second step/);
    expect(answer).toMatch(/E-mail: accepted for delivery/);
  });

  test.each(['This was not me!', 'Das war ich nicht', 'dit was ik niet, ik heb nergens om gevraagd'])(
    'typed in place of the button, "%s" brings the message with its button, and raises nothing by itself',
    async (words) => {
      const before = new Set(bot.john.messages().map(({ activityId }) => activityId));
      await bot.john.say(words);
      const answer = await bot.john.waitForMessage(({ activityId }) => !before.has(activityId));
      expect(readable(answer)).toContain(`Code ${code} is genuine`);
      expect(JSON.stringify(answer.card)).toContain('not-me');
      expect(await events('not-me-raised')).toEqual([]);
    },
  );

  test('whoever says so and was told nothing by us is not left alone: the message may be forged, and who helps is named', async () => {
    const nora = bot.person('noraHolm');
    await nora.install();
    const answer = readable(await ask(nora, 'This was not me'));
    expect(answer).toMatch(/have told you of no change[^]*may be forged[^]*check ABCD-1234/);
    expect(answer).toMatch(/Do not approve a sign-in[^]*Ask Contoso Helpdesk/);
    expect(answer).not.toMatch(/did not understand|Reference/);
    expect(await events('not-me-raised')).toEqual([]);
  });

  test('a genuine code is found without its dash too: nobody is told that it may be forged', async () => {
    const answer = readable(await ask(bot.john, `check code ${code.replace('-', '')}`));
    expect(answer).toContain(`Code ${code} is genuine`);
  });

  test('whoever was lured with the code of another one’s message is warned, and not told to whom it went', async () => {
    const lured = bot.person('noraHolm');
    await lured.install();
    const answer = readable(await ask(lured, `check ${code.toLowerCase()}`));
    expect(answer).toMatch(/belongs to a message to somebody else[^]*it is forged/);
    expect(answer).not.toMatch(/genuine|John|jsmith|REQ-|second step/);
  });

  test('the helpdesk learns to whom, for which request', async () => {
    const answer = readable(await ask(bot.hanna, `check ${code}`));
    expect(answer).toMatch(/John Smith/);
    expect(answer).toMatch(/went to anybody else, is forged/);
    expect(answer).toContain(requestIdOf(1));
  });

  test('a code that we never sent is called what it may be', async () => {
    expect(readable(await ask(bot.john, 'check ZZZZ-0000'))).toMatch(
      /no message with code ZZZZ-0000[^]*forged/,
    );
  });

  test('however it is asked: a code in a sentence is checked', async () => {
    for (const words of ['is ZZZZ-0000 genuine?', 'I got a mail with ZZZZ-0000, is it real?'])
      expect(readable(await ask(bot.john, words))).toMatch(/no message with code ZZZZ-0000[^]*forged/);
  });

  test('codes cannot be found by trying: after ten that are not one’s own, even a right one is refused', async () => {
    const guesser = bot.person('alice');
    await guesser.install();
    for (let guess = 0; guess < 10; guess += 1)
      expect(readable(await ask(guesser, `check ZZZZ-000${guess}`))).toMatch(/forged/);
    const refused = readable(await ask(guesser, `check ${code}`));
    expect(refused).toMatch(/many codes/);
    expect(refused).not.toMatch(/genuine/);
    expect(refused).toMatch(/wait an hour, or ask the helpdesk/);
    const [record, ...more] = await events('command-refused');
    expect(more).toEqual([]);
    expect(record).toMatchObject({
      event: { refusal: 'too-many-codes', reference: /Reference: (\S+)/.exec(refused)?.[1] },
      actor: PERSON_IDS.alice,
    });
  });

  test('C9: the button pressed by somebody to whom the card was forwarded raises nothing', async () => {
    const forwarded = bot.john.messages().find(({ activityId }) => activityId === card)?.card;
    const action = /"action":"([\w-]+)"/.exec(JSON.stringify(forwarded))?.[1];
    expect(action).toBeDefined();
    const value = { action: { type: 'Action.Execute', verb: 'not-me', data: { action } }, trigger: 'manual' };
    const invoke = bot.hanna.activity({ type: 'invoke', name: 'adaptiveCard/action', value });
    await bot.teams.deliver(invoke);
    await saw(bot.hanna, /somebody else/i);
    expect(await events('not-me-raised')).toEqual([]);
  });

  test('C2: a made-up id raises nothing', async () => {
    const data = { action: 'A'.repeat(32) };
    const value = { action: { type: 'Action.Execute', verb: 'not-me', data }, trigger: 'manual' };
    await bot.teams.deliver(bot.john.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    expect(await events('not-me-raised')).toEqual([]);
  });

  test('E8: the reader presses "This was not me": on record, security and the requester are told, once', async () => {
    const answer = await bot.john.press({ verb: 'not-me' }, { on: card });
    expect(answerText(answer)).toMatch(/Security has been told/);
    await saw(bot.john, /security has been told/i);
    await saw(bot.hanna, /John Smith says “this was not me”/);
    const alarm = await until(() => securityMail()[0]);
    expect(alarm.text).toMatch(/Asked for by Hanna Bakker/);
    expect(alarm.text).toContain(code);
    const [record, ...more] = await events('not-me-raised');
    expect(more).toEqual([]);
    expect(record).toMatchObject({ actor: PERSON_IDS.jsmith, request: requestIdOf(1) });
  });

  test('the card is without its button afterwards, and so is the answer to "check"', async () => {
    await expect(press(bot.john, 'not-me', { on: card })).rejects.toThrow();
    expect(JSON.stringify((await ask(bot.john, `check ${code}`)).card)).not.toContain('not-me');
    expect(securityMail()).toHaveLength(1);
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
