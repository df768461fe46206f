import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('methods and sessions', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ policy: { signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 } } });
    await Promise.all([bot.amir.install(), bot.lotte.install(), bot.john.install()]);
  });
  afterAll(() => bot.stop());

  const bob = (): string => bot.tenant.person(PERSON_IDS.bob).userPrincipalName;
  const deleted = (): readonly string[] =>
    bot.tenant.effects.of('method-deleted').map(({ method }) => method);

  test('re-registration: two approvers and the caller’s proof; methods go one by one, the default last; read back, told', async () => {
    bot.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    for (const method of ['microsoftAuthenticator', 'phone', 'temporaryAccessPass'] as const)
      bot.tenant.register(PERSON_IDS.jsmith, method);
    const states = bot.tenant.effects.of('mfa-state').length;
    const confirm = await ask(bot.hanna, 'reset mfa for jsmith because lost phone');
    const shown = readable(confirm);
    expect(shown).toMatch(/Require re-registration of John Smith/);
    expect(shown).toMatch(/this weakens protection/);
    expect(shown).toMatch(/A Temporary Access Pass is there and stays/);
    await press(bot.hanna, 'confirm', { on: confirm.activityId });
    await saw(bot.hanna, /choose on the card how you recognised the caller/);
    await press(bot.hanna, 'confirm', {
      on: confirm.activityId,
      inputs: { proof: 'call-back', reason: 'lost phone' },
    });
    const [amirs, lottes] = await Promise.all([
      saw(bot.amir, /Require re-registration/),
      saw(bot.lotte, /Require re-registration/),
    ]);
    await press(bot.amir, 'approve', { on: amirs.activityId });
    expect(deleted()).toEqual([]);
    await press(bot.lotte, 'approve', { on: lottes.activityId });
    await sees(bot.hanna, confirm.activityId, /no second factor is registered any more/);
    expect(deleted()).toEqual(['phone', 'microsoftAuthenticator']);
    expect(bot.tenant.person(PERSON_IDS.jsmith).methods.map(({ kind }) => kind)).toContain(
      'temporaryAccessPass',
    );
    expect(bot.tenant.effects.of('temporary-access-pass')).toEqual([]);
    await saw(bot.john, /register the second step of your sign-in again/);
    const history = readable(await ask(bot.hanna, 'history jsmith'));
    expect(history).toMatch(/registered methods were taken away/);
    // Methods are no state: what made the state is asked for.
    const why = readable(await ask(bot.hanna, 'why jsmith'));
    expect(why).not.toMatch(/REQ-1/);
    expect(why).toMatch(/not set through this assistant|Nobody changed it through this assistant/);
    const undo = readable(await ask(bot.hanna, 'undo REQ-1'));
    expect(undo).toMatch(/REQ-1 has nothing left that could be undone/);
    expect(undo).not.toMatch(/unlike the others/);
    expect(bot.tenant.effects.of('mfa-state')).toHaveLength(states);
  });

  test('nothing registered: there is nothing to take away', async () => {
    const card = readable(await ask(bot.hanna, 'reset mfa for alice.wonder'));
    expect(card).toMatch(/no second factor is registered, so there is nothing to take away/);
  });

  test('sessions: one approver, proved by the moment from which sessions count, and the person is told', async () => {
    bot.tenant.changeInPortal(PERSON_IDS.alice, 'enabled');
    const { own, card } = await askFor(bot, 'revoke sessions for alice.wonder');
    // As for somebody who leaves today.
    bot.tenant.changeInPortal(PERSON_IDS.alice, 'disabled');
    bot.tenant.register(PERSON_IDS.alice, 'phone');
    bot.tenant.blockSignIn(PERSON_IDS.alice);
    bot.tenant.faults.next(1, { url: /revokeSignInSessions/ }, { kind: 'stale', ms: 700 });
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /all sessions were ended.*E-mail: accepted/s);
    await saw(bot.hanna, /was approved.*End all sessions of Alice Wonder/s);
    expect(bot.tenant.effects.of('sessions-revoked')).toHaveLength(1);
    const { mail } = bot.tenant.person(PERSON_IDS.alice);
    expect(bot.tenant.mailbox(mail ?? '').map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/signed out everywhere/),
    ]);
  });

  test('a missing permission for one kind of method: nobody is told "not changed", and the person hears of it', async () => {
    const { permissions } = bot.tenant.app(BOT_APP_ID);
    const person = bot.person('bob');
    await person.install();
    for (const method of ['microsoftAuthenticator', 'fido2', 'phone'] as const)
      bot.tenant.register(PERSON_IDS.bob, method);
    const { own, card } = await askFor(bot, `reset mfa for ${bob()}`, { reason: 'lost phone' });
    const lottes = await saw(bot.lotte, new RegExp(`Require re-registration of (?!John)`));
    bot.tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => !/UserAuth.*(Phone|Method)[.]ReadWrite[.]All/.test(name)),
    );
    await press(bot.amir, 'approve', { on: card });
    await press(bot.lotte, 'approve', { on: lottes.activityId });
    const after = readable(await sees(bot.hanna, own, /Not finished: .*lacks a permission/));
    expect(after).not.toMatch(/Not changed/);
    await saw(person, /register the second step of your sign-in again/);
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.map(({ event }) => event)).toContainEqual(
      expect.objectContaining({ kind: 'write-failed', code: 'forbidden', begun: true }),
    );
    bot.tenant.setPermissions(BOT_APP_ID, permissions);
  });

  test('without the permission nothing is claimed: the card says that it failed', async () => {
    const { permissions } = bot.tenant.app(BOT_APP_ID);
    bot.tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => name !== 'User.RevokeSessions.All'),
    );
    const { own, card } = await askFor(bot, `revoke sessions for ${bob()}`);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /the bot lacks a permission/);
    bot.tenant.setPermissions(BOT_APP_ID, permissions);
  });
});
