import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { cardText } from '../support/card-text.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('decisions, on the real stack', () => {
  let bot: TestBot;
  // A bot of its own for each: what one test leaves open would otherwise refuse the next.
  beforeEach(async () => {
    bot = await startTestBot({ policy: { approveWithinMinutes: 30 } });
    await Promise.all([bot.amir.install(), bot.lotte.install(), bot.john.install()]);
  });
  afterEach(() => bot.stop());

  const writes = (): number => bot.tenant.effects.mfaWrites().length;

  test('a rejection needs a reason, closes the request, and the requester reads why', async () => {
    const { hanna, amir } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    expect(await press(amir, 'reject', { on: card })).toMatch(/reason/i);
    await press(amir, 'reject', { on: card, inputs: { reason: 'wrong person' } });
    expect(readable(await sees(hanna, own, /wrong person/))).toMatch(/Amir Haddad/);
    expect(writes()).toBe(0);
  });

  test('C3, C10: pressed fifty times at once and again later, one decision is made and everybody reads the same', async () => {
    const { hanna, amir, lotte } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const others = await saw(lotte, /Please decide/);
    const presses = Array.from({ length: 25 }, () => [
      press(amir, 'approve', { on: card }),
      press(lotte, 'approve', { on: others.activityId }),
    ]);
    const answers = await Promise.all(presses.flat());
    await sees(hanna, own, /accepted for delivery/);
    expect(writes()).toBe(1);
    // Whoever was quicker: every answer, in the reader's language, names this one decision.
    const deciders = answers.map((answer) => /(?:by|door) (Amir Haddad|Lotte Visser)/.exec(answer)?.[1]);
    expect(new Set(deciders)).toEqual(new Set([deciders[0]]));
    expect(deciders[0]).toBeDefined();
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    const last = records.findLast(({ event }) => event.kind === 'request-approved');
    expect(
      records.filter(({ event, request }) => event.kind === 'request-approved' && request === last?.request),
    ).toHaveLength(1);
  });

  test('C4: after a rejection, an approval of the other approver decides nothing and says who was first', async () => {
    const { amir, lotte } = bot;
    const { card } = await askFor(bot, 'enable mfa for jsmith');
    const others = await saw(lotte, /Please decide/);
    await press(amir, 'reject', { on: card, inputs: { reason: 'no' } });
    const late = await bot.teams.deliver(
      lotte.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', verb: 'approve', data: actionData(others.card) },
          trigger: 'manual',
        },
        replyToId: others.activityId,
      }),
    );
    expect(JSON.stringify(late.body)).toMatch(/(afgewezen|rejected)[^"]*Amir Haddad/i);
    await sees(lotte, others.activityId, /rejected|afgewezen/i);
    expect(writes()).toBe(0);
  });

  test("C6, C9: an approver who asks gets no card for it, and pressing somebody else's card decides nothing", async () => {
    const { amir, lotte, tenant } = bot;
    tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.amirHaddad);
    const before = new Set(amir.messages().map(({ activityId }) => activityId));
    const confirm = await ask(amir, 'enable mfa for jsmith');
    await press(amir, 'confirm', { on: confirm.activityId });
    const others = await lotte.waitForMessage(
      ({ card }) => /Amir Haddad/.test(cardText(card)) && /Approve/.test(cardText(card)),
    );
    expect(
      amir
        .messages()
        .filter(({ activityId }) => !before.has(activityId) && activityId !== confirm.activityId),
    ).toEqual([]);
    const forged = await bot.teams.deliver(
      amir.activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: { type: 'Action.Execute', verb: 'approve', data: actionData(others.card) },
          trigger: 'manual',
        },
        replyToId: others.activityId,
      }),
    );
    expect(JSON.stringify(forged.body)).toMatch(/somebody else|not yours|your own/i);
    expect(JSON.stringify(forged.body)).not.toMatch(/John Smith|jsmith|REQ-/);
    await amir.say('approve REQ-1');
    await saw(amir, /is your own request/);
    await press(amir, 'withdraw', { on: confirm.activityId });
    tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.amirHaddad);
    expect(writes()).toBe(0);
  });

  test('C8, A14: a right that was lost between card and press counts as lost', async () => {
    const { amir, hanna, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    tenant.removeFromGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.amirHaddad);
    expect(await press(amir, 'approve', { on: card })).toMatch(/approver/i);
    tenant.addToGroup(GROUP_IDS.mfaApprovers, PERSON_IDS.amirHaddad);
    await press(hanna, 'withdraw', { on: own });
    expect(writes()).toBe(0);
  });

  test('A15: when rights cannot be read the answer is no, and the card can be pressed again', async () => {
    const { amir, hanna, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    tenant.faults.next(1, { url: /batch/ }, { kind: 'status', status: 503 });
    expect(await press(amir, 'approve', { on: card })).toMatch(/nothing was changed|not reach|try again/i);
    expect(writes()).toBe(0);
    await press(amir, 'approve', { on: card });
    await sees(hanna, own, /accepted for delivery/);
    expect(writes()).toBe(1);
  });

  test('a store that fails right after an approval was committed is never worded as "nothing was changed"', async () => {
    const { amir, hanna } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const { reads } = bot.app.world.store;
    const { request } = reads;
    let failed = 0;
    let read = 0;
    // Outside of a transaction it is read first for earlier approvals, then for the card; the decision reads inside of one.
    reads.request = (id) => {
      read += 1;
      if (read === 1) return request(id);
      failed += 1;
      return Promise.reject(new Error('the connection is gone'));
    };
    const answer = await press(amir, 'approve', { on: card });
    reads.request = request;
    expect(failed).toBeGreaterThan(0);
    expect(answer).not.toMatch(/nothing was changed/i);
    expect(answer).toMatch(/approved/i);
    await sees(hanna, own, /accepted for delivery/);
    expect(writes()).toBe(1);
  });

  test('C11: a client without Action.Execute decides by Action.Submit, with the same checks', async () => {
    const { amir, hanna } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await amir.submit({ verb: 'approve' }, { on: card });
    await sees(hanna, own, /accepted for delivery/);
    expect(writes()).toBe(1);
  });

  test('C13: the state changed in the portal after the approval card was made: nothing is written for that person', async () => {
    const { amir, hanna, tenant } = bot;
    tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    const { own, card } = await askFor(bot, 'disable mfa for jsmith', { reason: 'lost phone' });
    tenant.register(PERSON_IDS.jsmith);
    tenant.effects.clear();
    await press(amir, 'approve', { on: card });
    expect(readable(await sees(hanna, own, /not changed/i))).toMatch(/the MFA state/);
    expect(writes()).toBe(0);
  });

  test('disabling needs a reason', async () => {
    const { hanna, tenant } = bot;
    tenant.changeInPortal(PERSON_IDS.jsmith, 'enforced');
    tenant.effects.clear();
    const confirm = await ask(hanna, 'disable mfa for jsmith');
    expect(await press(hanna, 'confirm', { on: confirm.activityId })).toMatch(/reason/i);
    await press(hanna, 'cancel', { on: confirm.activityId });
    expect(writes()).toBe(0);
  });

  test('C5: an expired request decides nothing, whenever its card is pressed', async () => {
    const { amir, hanna, clock } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    // Longer than a request waits, and shorter than what the gate takes for an implausible time stamp.
    clock.move(31);
    expect(await press(amir, 'approve', { on: card })).toMatch(/expired/i);
    await sees(hanna, own, /expired/i);
    expect(await bot.app.world.store.reads.openRequestOf(PERSON_IDS.jsmith as never)).toBeUndefined();
    expect(writes()).toBe(0);
  });

  test('E13: somebody in an open request is not put into a second one', async () => {
    const { hanna } = bot;
    const { own } = await askFor(bot, 'enable mfa for jsmith');
    // Somebody else, and the other way: the two would be written one over the other.
    bot.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    const milan = bot.person('milanKovac');
    for (const [who, wish] of [
      [hanna, 'enforce'],
      [milan, 'enforce'],
      [milan, 'disable'],
    ] as const)
      expect(readable(await ask(who, `${wish} mfa for jsmith`))).toMatch(/request REQ-1 is still open for/);
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(1);
    await press(hanna, 'withdraw', { on: own });
    await sees(hanna, own, /withdrawn/i);
    expect(readable(await ask(milan, 'disable mfa for jsmith'))).toMatch(/Disable MFA for John Smith\?/);
  });

  test('C1: altered data on a card changes nothing: what is stored behind the id is done, and the odd fields are logged', async () => {
    const { amir, hanna, tenant } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const altered = {
      ...{ request: 'REQ-99', to: 'disabled', person: PERSON_IDS.globalAdmin },
      ...{ approver: PERSON_IDS.hannaBakker, expiresAt: '2099-01-01T00:00:00Z' },
    };
    await press(amir, 'approve', { on: card, inputs: altered });
    await sees(hanna, own, /accepted for delivery/);
    expect(tenant.effects.mfaWrites()).toEqual([
      expect.objectContaining({ personId: PERSON_IDS.jsmith, to: 'enabled' }),
    ]);
    expect(tenant.mfaState(PERSON_IDS.globalAdmin)).toBe('enforced');
    const [warned] = bot.log.lines.filter(({ message }) => message.startsWith('A press carried fields'));
    expect(warned?.fields).toMatchObject({ fields: Object.keys(altered).join(' ') });
  });

  test('C2: an unknown or malformed id is a card that is no longer valid, and what is open stays open', async () => {
    const { card } = await askFor(bot, 'enable mfa for jsmith');
    for (const action of ['', 'x', 'A'.repeat(32), '../../etc', 7, null, { a: 1 }]) {
      const value = {
        action: { type: 'Action.Execute', verb: 'approve', data: { action } },
        trigger: 'manual',
      };
      const answer = await bot.teams.deliver(
        bot.amir.activity({ type: 'invoke', name: 'adaptiveCard/action', value }),
      );
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).toMatch(/no longer valid/i);
    }
    expect(writes()).toBe(0);
    expect(await bot.app.world.store.reads.openRequestOf(PERSON_IDS.jsmith as never)).toBeDefined();
    await press(bot.amir, 'reject', { on: card, inputs: { reason: 'tried' } });
  });

  test('C15: an edited message commands nothing, and neither editing nor deleting touches what was asked; both are logged', async () => {
    const { hanna, amir, teams, log } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    const before = hanna.messages().length;
    const later = { id: 'what-asked-for-it', text: 'enable mfa for alice.wonder' };
    await teams.deliver(hanna.activity({ ...later, type: 'messageUpdate' }));
    await teams.deliver(hanna.activity({ id: later.id, type: 'messageDelete' }));
    await teams.deliver(hanna.activity({ id: later.id, type: 'messageUpdate', text: 'cancel REQ-1' }));
    const logged = log.lines.filter(({ message }) => message.startsWith('A message was changed after'));
    expect(logged.map(({ fields }) => fields?.['what'])).toEqual(['edited', 'deleted', 'edited']);
    expect(hanna.messages()).toHaveLength(before);
    // The same words, sent anew, are a command.
    const anew = await ask(hanna, later.text);
    expect(readable(anew)).toContain('Alice Wonder');
    await press(hanna, 'cancel', { on: anew.activityId });
    await press(amir, 'approve', { on: card });
    await sees(hanna, own, /accepted for delivery/);
    expect(writes()).toBe(1);
  });

  test('a message that Teams delivers twice is answered once', async () => {
    const { hanna } = bot;
    const before = hanna.messages().length;
    await ask(hanna, 'requests', { id: 'twice' });
    await hanna.say('requests', { id: 'twice' });
    await ask(hanna, 'help');
    expect(hanna.messages()).toHaveLength(before + 2);
  });

  test('H3: an answer that Teams asks to hold back is given a moment later', async () => {
    bot.teams.faults.add({ on: 'post', times: 1, fault: { kind: 'answer', status: 429, retryAfter: '1' } });
    expect(readable(await ask(bot.hanna, 'requests'))).toMatch(/request/i);
  });

  test('status tells the state, the methods, and who changed it', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /accepted for delivery/);
    const answer = readable(await ask(bot.hanna, 'status jsmith'));
    expect(answer).toMatch(/John Smith/);
    expect(answer).toMatch(/Amir Haddad/);
    expect(readable(await ask(bot.john, 'status'))).toMatch(/second factor|registered/i);
    await saw(bot.john, /John Smith|your/i);
  });
});

function actionData(card: unknown): unknown {
  const found = JSON.stringify(card).match(/"verb":"approve"[^}]*"data":(\{"action":"[^"]+"\})/);
  return JSON.parse(found?.[1] ?? '{}');
}
