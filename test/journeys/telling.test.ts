import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { RequestId } from '../../src/core/ids.ts';
import type { PersonKey } from '../../src/rehearsal/contoso-people.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('the person concerned is told, one way or the other', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot();
    await Promise.all([bot.amir.install(), bot.john.install()]);
  });
  afterEach(() => bot.stop());

  const approved = async (words: string, inputs?: Record<string, string>): Promise<string> => {
    const { own, card } = await askFor(bot, words, inputs);
    await press(bot.amir, 'approve', { on: card });
    return own;
  };
  const mailOf = (key: PersonKey) => bot.tenant.mailbox(bot.tenant.person(PERSON_IDS[key]).mail ?? '');

  test('several people in one sentence: each is changed, proved and told once', async () => {
    const own = await approved('enable mfa for jsmith, alice.wonder and nora.holm');
    const done = readable(await sees(bot.hanna, own, /(accepted for delivery[^]*){3}/));
    for (const name of ['John Smith', 'Alice Wonder', 'Nora Holm']) expect(done).toContain(name);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(3);
    for (const key of ['jsmith', 'alice', 'noraHolm'] as const) expect(mailOf(key)).toHaveLength(1);
  });

  test('F6: somebody registered becomes enforced at once, which counts as success and is explained', async () => {
    const own = await approved('enable mfa for marta.rossi');
    const done = readable(await sees(bot.hanna, own, /accepted for delivery/));
    expect(done).toMatch(/enforced/);
    expect(bot.tenant.mfaState(PERSON_IDS.registeredDisabled)).toBe('enforced');
    expect(mailOf('registeredDisabled')[0]?.text).not.toMatch(/asked to register/);
  });

  test('the mail speaks the language of the directory, with an HTML and a plain-text part', async () => {
    const own = await approved('enable mfa for sanne.devries');
    await sees(bot.hanna, own, /accepted for delivery/);
    const [mail] = mailOf('sanneDeVries');
    expect(mail?.text).toMatch(/aanmeld/i);
    expect(mail?.html).toMatch(/lang="nl"/);
    expect(mail?.html).not.toMatch(/<a |<img|http/i);
  });

  test('H7: mail is refused: the Teams message still goes, and the requester sees what failed', async () => {
    bot.tenant.troubleMail('jsmith@contoso.com', 'refused');
    const own = await approved('enable mfa for jsmith');
    await saw(bot.john, /next sign-in/i);
    expect(readable(await sees(bot.hanna, own, /E-mail: not delivered/))).toMatch(/Teams message: sent/);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
  });

  test('H7: a mail that bounces later counts as accepted and no more; it lies in the sender’s mailbox, into which the bot does not look', async () => {
    bot.tenant.troubleMail('jsmith@contoso.com', 'bounced');
    const own = await approved('enable mfa for jsmith');
    const words = readable(
      await sees(bot.hanna, own, /E-mail: accepted for delivery[^]*Teams message: sent/),
    );
    expect(words).not.toMatch(/E-mail: (?:delivered|sent|read)/);
    await saw(bot.john, /next sign-in/i);
    expect(mailOf('jsmith')).toHaveLength(0);
    expect(bot.tenant.mailbox('mfa@contoso.com')[0]?.subject).toMatch(/^Undeliverable/);
    const looks = bot.tenant.requests.requests.filter(({ url }) => /messages|mailFolders/i.test(url));
    expect(looks).toEqual([]);
  });

  test('H4: the bot is blocked in Teams: the mail still goes, and the requester sees why Teams did not', async () => {
    const conversation = bot.john.who.personalChat;
    bot.teams.faults.add({
      on: 'post',
      conversation,
      fault: { kind: 'answer', status: 403, code: 'ConversationBlockedByUser' },
    });
    const own = await approved('enable mfa for jsmith');
    expect(readable(await sees(bot.hanna, own, /Teams message: not delivered/))).toMatch(/block/i);
    await sees(bot.hanna, own, /E-mail: accepted/);
    expect(mailOf('jsmith')).toHaveLength(1);
    expect(await bot.app.world.store.reads.conversationOf(PERSON_IDS.jsmith as never)).toBeUndefined();
  });

  test('H4: somebody without the app is given it, and told in Teams as well', async () => {
    await bot.john.uninstall();
    const own = await approved('enable mfa for jsmith');
    await saw(bot.john, /next sign-in/i);
    await sees(bot.hanna, own, /Teams message: sent/);
  });

  test('H4: where the app may not be installed the mail goes alone, and the requester sees why', async () => {
    await bot.john.uninstall();
    bot.tenant.faults.next(1, { method: 'POST', url: /installedApps/ }, { kind: 'status', status: 403 });
    const own = await approved('enable mfa for jsmith');
    await sees(bot.hanna, own, /Teams message: not delivered[^]*does not have this app/);
    await sees(bot.hanna, own, /E-mail: accepted/);
    expect(mailOf('jsmith')).toHaveLength(1);
  });

  test('H11: a chat that moved to another service URL is followed there, and only on the word of Teams itself', async () => {
    const known = async () =>
      (await bot.app.world.store.reads.conversationOf(PERSON_IDS.jsmith as never))?.conversation.serviceUrl;
    const { serviceUrl, issuer } = bot.teams;
    const says = (url: string, token: string) =>
      bot.teams.deliver(bot.john.activity({ type: 'message', text: 'help', serviceUrl: url }), token);
    const evil = 'https://evil.example/';
    // A token for the old address, and a genuine one for an address that is not Teams'.
    expect((await says(evil, issuer.channelToken())).status).toBe(401);
    expect((await says(evil, issuer.channelToken({ serviceurl: evil }))).status).toBe(401);
    expect(await known()).toBe(serviceUrl);
    const moved = serviceUrl.replace('127.0.0.1', 'localhost');
    expect((await says(moved, issuer.channelToken({ serviceurl: moved }))).status).toBe(200);
    expect(await known()).toBe(moved);
    await approved('enable mfa for jsmith');
    await saw(bot.john, /next sign-in/i);
  });

  test('H8: told on no channel: security and the requester hear of it, and the health check shows it', async () => {
    await bot.john.uninstall();
    bot.tenant.faults.next(1, { method: 'POST', url: /installedApps/ }, { kind: 'status', status: 403 });
    bot.tenant.troubleMail('jsmith@contoso.com', 'refused');
    await approved('enable mfa for jsmith');
    const told = await saw(bot.hanna, /John Smith could not be told/);
    expect(readable(told)).toMatch(/neither by e-mail nor in Teams/);
    expect(await bot.app.readiness()).toMatchObject({ ready: true, degraded: ['undelivered-notices'] });
  });

  test('H2: Teams breaks off after delivering: the message is repeated once at most, with the same reference', async () => {
    const conversation = bot.john.who.personalChat;
    bot.teams.faults.add({ on: 'post', conversation, times: 2, fault: { kind: 'reset', when: 'after' } });
    const own = await approved('enable mfa for jsmith');
    await sees(bot.hanna, own, /Teams message: sent off|Teams message: sent/);
    const seen = bot.john
      .messages()
      .map(readable)
      .filter((text) => /next sign-in/i.test(text));
    expect(seen.length).toBeLessThanOrEqual(2);
    const references = seen.map((text) => /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)?.[0]);
    expect(new Set(references).size).toBe(1);
  });

  test('F2: the answer to the write is lost after it took effect: read back, written once, reported as done', async () => {
    bot.tenant.faults.next(1, { method: 'PATCH', url: /requirements/ }, { kind: 'reset', done: true });
    const own = await approved('enable mfa for jsmith');
    await sees(bot.hanna, own, /accepted for delivery/);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('F1: Graph asks to wait: the write waits that long, can no longer be called off, and nothing is said before it is true', async () => {
    bot.tenant.faults.next(
      Infinity,
      { method: 'PATCH', url: /requirements/ },
      { kind: 'status', status: 429, retryAfter: 2 },
    );
    const own = await approved('enable mfa for jsmith');
    const late = readable(await ask(bot.hanna, 'cancel REQ-1'));
    expect(late).toMatch(
      /REQ-1 is being carried out already.*type “undo REQ-1” to see what can be put back/s,
    );
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    expect(records.findLast(({ event }) => event.kind === 'command-refused')).toMatchObject({
      event: { refusal: 'too-late-to-withdraw' },
      actor: PERSON_IDS.hannaBakker,
      request: 'REQ-1',
    });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
    bot.tenant.faults.clear();
    await sees(bot.hanna, own, /accepted for delivery/);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('F1: Graph asks to wait for ten minutes: whoever asked sees until when, and nothing is written before', async () => {
    const fault = { kind: 'status', status: 429, retryAfter: 600 } as const;
    bot.tenant.faults.next(1, { method: 'PATCH', url: /requirements/ }, fault);
    const own = await approved('enable mfa for jsmith');
    const told = readable(await sees(bot.hanna, own, /Microsoft Graph is busy or does not answer/));
    expect(told).toMatch(/next try is on .*\d\d:\d\d/);
    const { dueInMs } = await bot.app.world.store.reads.unsettled('REQ-1' as RequestId);
    expect(dueInMs).toBeGreaterThan(500_000);
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  });

  test('F5: the permission to write is missing: nothing changes, it is said, and the log names the permission', async () => {
    bot.tenant.faults.next(99, { method: 'PATCH', url: /requirements/ }, { kind: 'status', status: 403 });
    const own = await approved('enable mfa for jsmith');
    expect(readable(await sees(bot.hanna, own, /not changed|did not work|failed/i))).toMatch(
      /[0-9A-Z]{4}-[0-9A-Z]{4}/,
    );
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');
    expect(JSON.stringify(bot.log.lines)).toMatch(/Policy\.ReadWrite\.AuthenticationMethod/);
  });

  test('Graph is down when a command is typed: nothing was changed, with a reference, and on record', async () => {
    bot.tenant.faults.next(50, { url: /batch/ }, { kind: 'status', status: 503 });
    await bot.hanna.say('enable mfa for jsmith');
    await saw(bot.hanna, /[0-9A-Z]{4}-[0-9A-Z]{4}/);
    const records = await bot.app.world.store.reads.auditRecords(0, 50);
    expect(records.some(({ event }) => event.kind === 'command-failed')).toBe(true);
  });

  test('C14: somebody deleted between approval card and press: nothing is written, and it is said', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    bot.tenant.delete(PERSON_IDS.jsmith);
    bot.tenant.effects.clear();
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /no longer exists|does not exist|gone|deleted/i);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(0);
  });

  test('disabling is told to the person too, and says that registered methods stay', async () => {
    bot.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    bot.tenant.register(PERSON_IDS.jsmith);
    bot.tenant.effects.clear();
    const own = await approved('disable mfa for jsmith', { reason: 'lost phone' });
    await sees(bot.hanna, own, /accepted for delivery/);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');
    expect(mailOf('jsmith')[0]?.text).toMatch(/switched off|no longer/i);
  });
});

describe('C18: a card that cannot be updated does not undo the decision, and is not tried again and again:', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    await bot.amir.install();
  });
  afterAll(() => bot.stop());

  test.each([
    ['jsmith', 'jsmith', 403, 'BotNotInConversationRoster'],
    ['alice', 'alice.wonder', 404, 'ActivityNotFoundInConversation'],
    ['noraHolm', 'nora.holm', 413, 'MessageSizeTooBig'],
  ] as const)('for %s (%s), Teams answers %d %s', async (key, alias, status, code) => {
    const person = bot.person(key);
    await person.install();
    bot.teams.faults.clear();
    bot.teams.faults.add({ on: 'update', fault: { kind: 'answer', status, code } });
    const before = bot.teams.requests.length;
    const updates = (): readonly string[] =>
      bot.teams.requests.slice(before).filter((line) => line.startsWith('PUT '));
    const { card } = await askFor(bot, `enable mfa for ${alias}`);
    await press(bot.amir, 'approve', { on: card });
    await saw(person, /second step|next sign-in/i);
    expect(bot.tenant.mfaState(PERSON_IDS[key])).not.toBe('disabled');
    // The requester's card and the approver's, each of them at the decision or at the end.
    while (new Set(updates()).size < 2) await wait(20);
    expect(
      Math.max(...[...new Set(updates())].map((one) => updates().filter((each) => each === one).length)),
    ).toBeLessThan(5);
  });
});
