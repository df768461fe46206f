import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { sealWaiting } from '../../src/core/requests/seal-waiting.ts';
import { PERSON_IDS, PERSON_UPNS } from '../../src/rehearsal/contoso.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('what is not done is said kindly, and nothing is written', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    await Promise.all([bot.amir.install(), bot.lotte.install()]);
  });
  afterAll(() => bot.stop());

  const say = async (text: string): Promise<string> => readable(await ask(bot.hanna, text));
  /** The kind of the last refusal, and who met it. */
  const lastRefused = async (kind: 'command-refused' | 'press-refused' = 'command-refused') => {
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    const last = records.findLast(({ event }) => event.kind === kind);
    return [last && 'refusal' in last.event ? last.event.refusal : undefined, last?.actor];
  };
  const writes = (): number => bot.tenant.effects.mfaWrites().length;

  test('an unknown name is not found, and nobody is guessed', async () => {
    expect(await say('enable mfa for nobody.atall')).toMatch(/nobody\[\.\]atall/);
  });

  test('a guest is left out with the reason', async () => {
    expect(await say('enable mfa for Pat Guest')).toMatch(/guest/i);
  });

  test('a disabled account is left out with the reason', async () => {
    const { displayName } = bot.tenant.person(PERSON_IDS.accountDisabled);
    expect(await say(`enable mfa for ${displayName}`)).toMatch(/disabled|blocked/i);
  });

  test('somebody who is there already is not asked about again', async () => {
    const { displayName } = bot.tenant.person(PERSON_IDS.alreadyEnabled);
    expect(await say(`enable mfa for ${displayName}`)).toMatch(/already/i);
  });

  test('E1: a break-glass account is refused by name and by UPN', async () => {
    for (const name of ['emergency1', 'emergency1@contoso.com'])
      expect(await say(`disable mfa for ${name}`)).toMatch(/emergency account/i);
  });

  test('E2: a global administrator is refused', async () => {
    const { userPrincipalName } = bot.tenant.person(PERSON_IDS.globalAdmin);
    expect(await say(`disable mfa for ${userPrincipalName}`)).toMatch(/admin|role|privileg/i);
  });

  test('E4: nobody changes their own account', async () => {
    for (const words of ['enable mfa for hanna.bakker@contoso.com', 'disable mfa for hanna.bakker'])
      expect(await say(words)).toMatch(/this is you/i);
  });

  test('enforcing somebody unregistered is refused, and the other way is offered', async () => {
    const card = await ask(bot.hanna, 'enforce mfa for jsmith');
    expect(readable(card)).toMatch(/regist.*enable mfa for jsmith/is);
    await press(bot.hanna, 'suggest', { on: card.activityId });
    const confirm = await saw(bot.hanna, /Enable MFA for John Smith\?/);
    await press(bot.hanna, 'cancel', { on: confirm.activityId });
  });

  test('thanks are answered, neither as a refusal nor as a yes', async () => {
    const before = await lastRefused();
    expect(await say('thx, that worked!!')).toMatch(/You are welcome.*nothing was approved/s);
    expect(await lastRefused()).toEqual(before);
    expect(await say('approve REQ-1 thx')).not.toMatch(/You are welcome/);
  });

  test('a negation, a question and gibberish are no commands', async () => {
    for (const text of [
      "please don't enable mfa for jsmith",
      'should I enable mfa for jsmith?',
      'lorem ipsum dolor',
    ])
      expect(await say(text)).toMatch(/not|did nothing|sure/i);
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(0);
  });

  test.each([
    'disable mfa for alice.wonder until friday',
    'temporarily disable mfa for alice.wonder',
    'temporarily disable mfa',
    'temporarily disable mfa for all admins',
  ])('a change for a limited time is never made one for ever, but asked back: %s', async (text) => {
    expect(await say(text)).toMatch(/did not understand until when/i);
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(0);
  });

  test('with the length from the form the change has its end; one that only strengthens has none', async () => {
    const form = await ask(bot.hanna, 'temporarily disable mfa for karl.weber because new phone');
    await press(bot.hanna, 'complete', { on: form.activityId, inputs: { length: 'PT4H' } });
    const confirm = await saw(bot.hanna, /Disable MFA for Karl Weber/);
    expect(readable(confirm)).toMatch(/4 h/);
    expect(readable(confirm)).toMatch(/new phone/);
    await press(bot.hanna, 'cancel', { on: confirm.activityId });
    expect(await say('temporarily enable mfa for jsmith')).toMatch(/time limit|ends|limit/i);
  });

  test('more people in one sentence than the limit: both numbers and what to do, and no request', async () => {
    const upns = Object.values(PERSON_UPNS).filter((upn) => /^[a-z]+\.[a-z]+@contoso\.com$/.test(upn));
    expect(await say(`enable mfa for ${upns.slice(0, 26).join(', ')}`)).toMatch(
      /These are 26 people, and one request is for 25 people at most\. Please ask for fewer\..*Nothing was changed/s,
    );
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(0);
    expect(await lastRefused()).toEqual(['too-many', PERSON_IDS.hannaBakker]);
  });

  test('who may decide cannot be read at Confirm: nothing is asked of anybody, and Confirm works once it can', async () => {
    const { hanna, tenant } = bot;
    const confirm = await ask(hanna, 'enable mfa for alice.wonder');
    tenant.faults.next(Infinity, { url: /transitiveMembers/ }, { kind: 'status', status: 503 });
    await press(hanna, 'confirm', { on: confirm.activityId });
    await saw(hanna, /Graph does not answer\..*try again in a few minutes/s);
    const [draft] = await bot.app.world.store.reads.openRequests(10);
    expect(draft?.status).toBe('awaiting-confirmation');
    tenant.faults.clear();
    await press(hanna, 'confirm', { on: confirm.activityId });
    expect(await bot.app.world.store.reads.openRequests(10)).toMatchObject([{ status: 'awaiting-approval' }]);
    await press(hanna, 'withdraw', { on: confirm.activityId });
  });

  test('an earlier version did not keep who may decide: an approver who is quicker than the asking waits', async () => {
    const { hanna, amir, tenant } = bot;
    const { store, seal } = bot.app.world;
    const confirm = await ask(hanna, 'enable mfa for alice.wonder');
    await press(hanna, 'confirm', { on: confirm.activityId });
    const [{ id }] = (await store.reads.openRequests(10)) as [RequestIn<'awaiting-approval'>];
    await saw(amir, new RegExp(`Please decide.*${id}\\b`, 's'));
    tenant.faults.next(Infinity, { url: /transitiveMembers/ }, { kind: 'status', status: 503 });
    await store.transaction(async (tx) => {
      const { entitled, ...earlier } = (await tx.lockRequest(id)) as RequestIn<'awaiting-approval'>;
      expect(entitled?.['approvers']).toContain(PERSON_IDS.amirHaddad);
      await tx.saveRequest(sealWaiting(seal, earlier));
    });
    const card = await ask(amir, `approve ${id}`);
    await press(amir, 'approve', { on: card.activityId });
    await saw(amir, new RegExp(`${id} was confirmed a moment ago\\. Please try again in a minute`));
    expect(await lastRefused('press-refused')).toEqual(['not-asked-yet', PERSON_IDS.amirHaddad]);
    await press(hanna, 'withdraw', { on: confirm.activityId });
    tenant.faults.clear();
    expect(await store.reads.openRequests(10)).toHaveLength(0);
  });

  test('a command that is whole but vague gets words, not a form without a field', async () => {
    expect(await say('disable mfa for all admins')).toMatch(/did not understand/i);
  });

  test('a cancel that is refused gives a reference that the record knows', async () => {
    const reference = /Reference: (\S+)/.exec(await say('cancel REQ-999999'))?.[1];
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    expect(records.map(({ event }) => ('reference' in event ? event.reference : ''))).toContain(reference);
    expect(records.at(-1)?.event).toMatchObject({ kind: 'command-refused', refusal: 'request-unknown' });
  });

  test('somebody of the tenant without a role changes nothing and sees nobody', async () => {
    const answer = readable(await ask(bot.john, 'enable mfa for sanne.devries'));
    expect(answer).toMatch(/helpdesk/i);
    expect(answer).not.toMatch(/Sanne/);
    expect(readable(await ask(bot.john, 'status sanne.devries'))).not.toMatch(/Sanne/);
  });

  test('A12: a guest who writes to the bot gets nothing', async () => {
    const answer = readable(await ask(bot.person('guest'), 'status jsmith'));
    expect(answer).not.toMatch(/John Smith|Finance/);
  });

  test('A16: in a group chat the bot points to the personal chat and shows nothing', async () => {
    const { hanna, amir, teams } = bot;
    const group = teams.groupChat('groupChat', [hanna, amir]);
    await hanna.say('status jsmith', { in: group });
    const shown = JSON.stringify(teams.chats.messagesIn(group.id));
    expect(shown).toMatch(/personal|private/i);
    expect(shown).not.toMatch(/John Smith|Finance/);
  });

  test('A dry run shows what would happen and makes no request', async () => {
    expect(await say('what if I enable mfa for jsmith')).toMatch(/John Smith/);
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(0);
  });

  test('D4: two people of one name become a pick list; the picked one is asked about', async () => {
    const { hanna } = bot;
    const list = await ask(hanna, 'enable mfa for Anna Jansen');
    expect(readable(list)).toMatch(/anna\.jansen@contoso\.com/);
    expect(readable(list)).toMatch(/anna\.jansen2@contoso\.com/);
    await press(hanna, 'pick', { on: list.activityId, inputs: { person: PERSON_IDS.jsmith } });
    // What is said to a press comes after the answer, as a message that the next question must not take for its own.
    await saw(hanna, /Nobody was chosen/);
    await press(hanna, 'pick', { on: list.activityId, inputs: { person: PERSON_IDS.annaJansenLegal } });
    const card = await saw(hanna, /Enable MFA for Anna Jansen/);
    expect(readable(card)).toMatch(/anna\.jansen2@contoso\.com/);
    await press(hanna, 'cancel', { on: card.activityId });
    await saw(hanna, /withdrawn|cancel/i);
  });

  test('more people of one name than a list holds: whoever is not in it can be searched for, and nobody else is taken', async () => {
    const { hanna } = bot;
    const keys = [
      'bob',
      'carol',
      'david',
      'elena',
      'femke',
      'giulia',
      'henk',
      'isabelle',
      'jack',
      'kenji',
    ] as const;
    for (const key of keys) bot.tenant.change(PERSON_IDS[key], { displayName: 'Robin Fox' });
    const list = await ask(hanna, 'enable mfa for Robin Fox');
    expect(readable(list)).toMatch(/search in the directory/i);
    const [listed, other] = [PERSON_IDS.bob, PERSON_IDS.carol];
    const seen = new Set(hanna.messages().map(({ activityId }) => activityId));
    await press(hanna, 'pick', { on: list.activityId, inputs: { person: listed, somebody: other } });
    await hanna.waitForMessage(
      (message) => !seen.has(message.activityId) && /Nobody was chosen/.test(readable(message)),
    );
    await press(hanna, 'pick', { on: list.activityId, inputs: { somebody: PERSON_IDS.henk } });
    const card = await saw(hanna, /Enable MFA for Robin Fox/);
    expect(readable(card)).toMatch(/henk\.mulder@contoso\.com/);
    await press(hanna, 'cancel', { on: card.activityId });
  });

  test('shared mailboxes, service accounts and accounts without a licence are marked', async () => {
    expect(await say('enable mfa for invoices@contoso.com')).toMatch(/blocked .*It is a shared mailbox/);
    const look = await say('what if I enable mfa for svc-backup');
    expect(look).toMatch(/Has no licence/);
    expect(look).toMatch(/perhaps a service account/);
    for (const key of ['breakGlass', 'breakGlass2'] as const)
      bot.tenant.change(PERSON_IDS[key], { displayName: 'Lena Vault' });
    expect(await say('enable mfa for "Lena Vault"')).toMatch(/emergency2@contoso\.com .*no licence/);
    expect(await say('status Pat Guest')).toMatch(/\bguest\b/);
  });

  test('a name in several words, an apostrophe and accents find the right person', async () => {
    for (const [typed, upn] of [
      ["o'brien", /brien@contoso\.com/],
      ['José', /jos.*@contoso\.com/],
      ['smith john', /jsmith@contoso\.com/],
    ] as const)
      expect(await say(`status ${typed}`)).toMatch(upn);
  });

  test('nothing was written in all of this', () => {
    expect(writes()).toBe(0);
  });

  test('whoever tried something is on record, with the words typed beside the chain', async () => {
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    const refused = records.filter(({ event }) => event.kind === 'command-refused');
    expect(refused.length).toBeGreaterThan(8);
    expect(refused.every(({ actor, aside }) => actor !== undefined && aside?.['words'] !== undefined)).toBe(
      true,
    );
  });
});
