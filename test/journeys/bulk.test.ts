import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_BULK } from '../support/free-pace.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

describe('a long list, on the real stack', () => {
  let bot: TestBot;
  beforeEach(async () => {
    const waves = { from: 2, steps: [{ size: { people: 1 }, askToGoOn: true }] };
    bot = await startTestBot({ policy: { bulk: { ...DEFAULT_BULK, from: 2, waves } } });
    await bot.amir.install();
  });
  afterEach(() => bot.stop());

  const writes = (): number => bot.tenant.effects.mfaWrites().length;
  const approved = async (): Promise<{ own: string; id: string }> => {
    const { own, card } = await askFor(bot, 'enable mfa for jsmith and elena.petrova@contoso.com');
    // The approver reads it too, before the decision.
    expect(readable(await sees(bot.amir, card, /Approve/))).toMatch(/Once approved: .*The slowest is e-mail/);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /A wave is done/);
    const [open] = await bot.app.world.store.reads.openRequests(1);
    return { own, id: open?.id ?? '' };
  };

  test('after the pilot the requester is asked; paused nobody is changed, resumed the rest follows', async () => {
    const { own, id } = await approved();
    expect(writes()).toBe(1);
    expect(readable(await ask(bot.amir, `resume ${id}`))).toMatch(/no request|not know|unknown/i);
    expect(readable(await ask(bot.amir, `pause ${id}`))).toMatch(/Paused by Amir/);
    expect(writes()).toBe(1);
    expect(readable(await ask(bot.hanna, `status ${id}`))).toMatch(
      /Paused by Amir[^]*Still needed: .*The slowest is e-mail/,
    );
    await press(bot.hanna, 'bulk-resume', { on: own });
    await sees(bot.hanna, own, /Finished/);
    expect(writes()).toBe(2);
    expect(readable(await ask(bot.hanna, `retry ${id}`))).toMatch(/nothing to retry/);
  });

  test('who failed is asked for again with one press, as a new request and only once', async () => {
    const { own } = await approved();
    bot.tenant.faults.next(Infinity, { method: 'PATCH' }, { kind: 'status', status: 403 });
    await press(bot.hanna, 'bulk-resume', { on: own });
    await sees(bot.hanna, own, /Finished/);
    bot.tenant.faults.clear();
    const seen = new Set(bot.hanna.messages().map(({ activityId }) => activityId));
    await press(bot.hanna, 'suggest', { on: own });
    const again = await bot.hanna.waitForMessage(({ activityId }) => !seen.has(activityId));
    expect(readable(again)).toMatch(/REQ-\d+/);
    expect(again.card).toBeDefined();
    expect(await press(bot.hanna, 'suggest', { on: own })).toMatch(/answered before/);
    expect(writes()).toBe(1);
  });

  test('cancelled while it runs, the rest stays as it was, and it is said what was done', async () => {
    const { own, id } = await approved();
    await ask(bot.hanna, `cancel ${id}`);
    await sees(bot.hanna, own, /Finished/);
    expect(writes()).toBe(1);
    expect(readable(await ask(bot.hanna, `resume ${id}`))).toMatch(/not paused or stopped/);
  });
});
