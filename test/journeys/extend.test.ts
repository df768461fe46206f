import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runJob } from '../../src/core/run-job.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

const KARL = PERSON_IDS.enforced;
const WEAKENING = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;
const MINUTE = 60_000;

describe('more time for a weakening, on the real stack', () => {
  let bot: TestBot;
  let store: TestStore;
  beforeEach(async () => {
    bot = await startTestBot({
      policy: { weakening: WEAKENING },
      openStore: async (parts) => (store = await openTestStore(parts)),
    });
    await Promise.all([bot.amir.install(), bot.person('enforced').install()]);
  });
  afterEach(() => bot.stop());

  /** REQ-1: MFA of Karl is off for two hours. */
  async function weaken(): Promise<string> {
    const words = 'disable mfa for karl.weber for 2 hours';
    const { own, card } = await askFor(bot, words, { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /Comes back by itself/);
    bot.tenant.effects.clear();
    return own;
  }
  const box = async (): Promise<TimeBox | undefined> =>
    (await store.store.reads.timeBoxes('REQ-1' as never))[0];
  const due = async (): Promise<number> => Date.parse((await box())?.dueAt ?? '');
  const run = (kind: 'restore-state' | 'warn-of-end') =>
    runJob(bot.app.world, { job: { kind, request: 'REQ-1' as never, person: KARL as never }, attempt: 1 });
  const told = (words: RegExp): number =>
    bot.hanna.messages().filter((message) => words.test(readable(message))).length;

  test('it is asked for, approved and done: the end moves, nothing is written, the person is told and warned again', async () => {
    const first = await weaken();
    const before = await due();
    const confirm = readable(await ask(bot.hanna, 'extend REQ-1 by 3 hours'));
    expect(confirm).toMatch(/Keep MFA off longer for Karl/);
    expect(confirm).toMatch(/more time for REQ-1/);
    expect(confirm).toMatch(/Careful.*The end moves from/s);
    expect(await due()).toBe(before);
    const { own, card } = await askFor(bot, 'extend REQ-1 by 3 hours', { reason: 'still no phone' });
    await sees(bot.amir, card, /Weakened by REQ-1 already\. Comes back at the end: enforced/);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /Stays as it is until/);
    expect((await due()) - before).toBe(180 * MINUTE);
    expect(await box()).toMatchObject({ status: 'waiting', extendedBy: 'REQ-3' });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
    await bot
      .person('enforced')
      .waitForMessage((message) => /without a second step for longer/.test(readable(message)));
    await sees(bot.hanna, first, /Comes back by itself/);
    // The old end and the warning before it pass; the new ones hold.
    bot.clock.move(100);
    expect(await run('warn-of-end')).toMatchObject({ kind: 'again' });
    bot.clock.move(30);
    expect(await run('restore-state')).toMatchObject({ kind: 'again' });
    bot.clock.move(150);
    await run('warn-of-end');
    await bot.hanna.waitForMessage(() => told(/comes back soon/) === 1);
    bot.clock.move(25);
    await run('restore-state');
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    expect(await box()).toMatchObject({ status: 'restored' });
  });

  test('too long, unknown or changed since: no request, and each says what can be done', async () => {
    await weaken();
    expect(readable(await ask(bot.hanna, 'extend REQ-1 by 7 hours'))).toMatch(/8 hours at most/);
    expect(readable(await ask(bot.hanna, 'extend REQ-9 by 1 hour'))).toMatch(/REQ-9/);
    bot.tenant.changeInPortal(KARL, 'enforced');
    expect(readable(await ask(bot.hanna, 'extend REQ-1 by 1 hour'))).toMatch(
      /no end that could be moved.*Karl/s,
    );
  });
});
