import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requestIdOf } from '../../src/core/ids.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('who is concerned is known and told before anything is weakened', () => {
  let bot: TestBot;
  beforeAll(async () => {
    const stages = [{ group: 'approvers', count: 1 }];
    const rules = [{ name: 'slow', when: { transition: 'weakening' }, stages, coolDownMinutes: 10 }] as const;
    bot = await startTestBot({ policy: { approvals: { groups: {}, rules } } });
    await Promise.all([bot.amir.install(), bot.john.install()]);
  });
  afterAll(() => bot.stop());

  test('E8: the target of a weakening that cools down is told, presses "This was not me", and nothing is written', async () => {
    bot.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    bot.tenant.effects.clear();
    const { own, card } = await askFor(bot, 'disable mfa for jsmith', { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: card });
    const planned = await saw(bot.john, /about to be lowered/);
    await press(bot.john, 'not-me', { on: planned.activityId });
    const alarm = await saw(bot.hanna, /says “this was not me”/);
    expect(readable(alarm)).toMatch(/still waiting and has been stopped/);
    await sees(bot.hanna, own, /stopped|called off/i);
    const toSecurity = () =>
      bot.tenant.mailbox('soc@fabrikam.com').filter(({ text }) => /John Smith/.test(text ?? ''));
    while (toSecurity().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(toSecurity()[0]?.text).toMatch(
      /answers that they know nothing of it[^]*still waiting and has been stopped/,
    );
    expect(await bot.app.world.store.reads.request(requestIdOf(1))).toMatchObject({
      status: 'stopped',
      stop: { because: 'target' },
    });
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(0);
  });

  test('E11: somebody who can be told on no channel: the approver sees it before deciding, and it is on record', async () => {
    const { card } = await askFor(bot, 'enable mfa for ugo.ferri');
    const shown = bot.amir.messages().find(({ activityId }) => activityId === card);
    expect(shown && readable(shown)).toMatch(
      /No e-mail address is known[^]*Teams message cannot be delivered/,
    );
    const records = await bot.app.world.store.reads.auditRecords(0, 500);
    const proposed = records.filter(({ event }) => event.kind === 'request-proposed');
    expect(proposed.at(-1)?.event).toMatchObject({ unreachable: [PERSON_IDS.unlicensed] });
    expect(proposed[0]?.event).not.toHaveProperty('unreachable');
  });

  test('E11: with a policy that takes nothing away unheard, switching on goes on, and a list goes on without them', async () => {
    const strict = await startTestBot({ policy: { unreachableTargets: 'refuse' } });
    try {
      strict.tenant.changeInPortal(PERSON_IDS.unlicensed, 'enabled');
      const list = 'disable mfa for karl.weber and ugo.ferri because lost phones';
      const card = readable(await ask(strict.hanna, list));
      expect(card).toMatch(/Disable MFA for Karl Weber/);
      expect(card).toMatch(/Left out[^]*Ugo Ferri [^:]*: no message reaches this person/);
      strict.tenant.changeInPortal(PERSON_IDS.unlicensed, 'disabled');
      const on = readable(await ask(strict.hanna, 'what if I enable mfa for ugo.ferri'));
      expect(on).toMatch(/No e-mail address is known[^]*Teams message cannot be delivered/);
    } finally {
      await strict.stop();
    }
  });
});
