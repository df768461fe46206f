import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

describe('undo, on the real stack', () => {
  let bot: TestBot;
  beforeEach(async () => {
    bot = await startTestBot({ policy: { signIns: { reset: 'refuse', revoke: 'allow', maxPeople: 5 } } });
    await bot.amir.install();
  });
  afterEach(() => bot.stop());

  test('the reverse request goes through the ordinary approval, and leaves out whom somebody changed since, with the reason', async () => {
    const { hanna, amir, tenant } = bot;
    const first = await askFor(bot, 'enable mfa for jsmith, alice.wonder and carol.king');
    expect(readable(await ask(hanna, 'undo REQ-1'))).toMatch(/still open/);
    await press(amir, 'approve', { on: first.card });
    await sees(hanna, first.own, /done for all 3/);
    tenant.changeInPortal(PERSON_IDS.alice, 'disabled');
    // Entra's own step after a registration is nobody's change.
    tenant.register(PERSON_IDS.carol);
    tenant.effects.clear();
    const seen = new Set(amir.messages().map(({ activityId }) => activityId));
    const confirm = await ask(hanna, 'undo REQ-1');
    expect(readable(confirm)).toMatch(/undoes REQ-1/);
    expect(readable(confirm)).toMatch(/Alice Wonder.*already disabled/);
    await press(hanna, 'confirm', {
      on: confirm.activityId,
      inputs: { reason: 'a mistake', proof: 'in-person' },
    });
    // Security hears of the change in the portal too, perhaps before the card comes.
    const card = await amir.waitForMessage(
      (message) => !seen.has(message.activityId) && /Please decide/.test(readable(message)),
    );
    expect(tenant.effects.mfaWrites()).toEqual([]);
    await press(amir, 'approve', { on: card.activityId });
    await sees(hanna, confirm.activityId, /done for all 2/);
    expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');
    expect(tenant.mfaState(PERSON_IDS.carol)).toBe('disabled');
    const revoked = await askFor(bot, 'revoke sessions for jsmith');
    await press(amir, 'approve', { on: revoked.card });
    await sees(hanna, revoked.own, /all sessions were ended/);
    expect(readable(await ask(hanna, 'undo REQ-1'))).toMatch(
      /John Smith.*REQ-2 has changed this person since.*Carol King.*REQ-2 has changed this person since/s,
    );
    expect(readable(await ask(hanna, 'undo REQ-77'))).toMatch(/do not know/);
  });

  test('a request that changed nothing has nothing to undo', async () => {
    const { hanna, amir } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await press(amir, 'reject', { on: card, inputs: { reason: 'no' } });
    await sees(hanna, own, /rejected/i);
    expect(readable(await ask(hanna, 'undo REQ-1'))).toMatch(/already rejected/);
  });
});
