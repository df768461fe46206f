import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runJob } from '../../src/core/run-job.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { openTestStore, openTestStoreOf, type TestStore } from '../support/open-test-store.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable } from '../support/talk.ts';

const KARL = PERSON_IDS.enforced;
const WEAKENING = { maxHours: 24, defaultHours: 4, withoutEnd: 'refuse' } as const;

describe('a weakening ends by itself, on the real stack', () => {
  let bot: TestBot;
  let store: TestStore;
  beforeEach(async () => {
    bot = await startTestBot({
      policy: { weakening: WEAKENING, signIns: { reset: 'refuse', revoke: 'allow', maxPeople: 5 } },
      openStore: async (parts) => (store = await openTestStore(parts)),
    });
    await Promise.all([bot.amir.install(), bot.person('enforced').install()]);
  });
  afterEach(() => bot.stop());

  /** "disable mfa for karl.weber for …", confirmed, approved and done. */
  async function weaken(words = 'disable mfa for karl.weber for 2 hours'): Promise<string> {
    const { own, card } = await askFor(bot, words, { reason: 'lost phone' });
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /Comes back by itself/);
    expect(bot.tenant.mfaState(KARL)).toBe('disabled');
    bot.tenant.effects.clear();
    return own;
  }
  const box = async (): Promise<TimeBox | undefined> =>
    (await store.store.reads.timeBoxes('REQ-1' as never))[0];
  /** The job that the queue runs at its time, run now. */
  const run = (kind: 'restore-state' | 'warn-of-end') =>
    runJob(bot.app.world, { job: { kind, request: 'REQ-1' as never, person: KARL as never }, attempt: 1 });
  const events = async (): Promise<readonly string[]> =>
    (await store.store.reads.auditRecords(0, 1_000)).map(({ event }) => event.kind);

  test('it says its end with the zone, warns, puts the earlier state back, and tells the person and the requester', async () => {
    const confirm = readable(await ask(bot.hanna, 'what if I disable mfa for karl.weber for 2 hours'));
    expect(confirm).toMatch(/end by itself.*2 hours/);
    const own = await weaken();
    expect(readable(await sees(bot.hanna, own, /Comes back by itself on .* UTC/))).toMatch(/now disabled/);
    bot.clock.move(100);
    await run('warn-of-end');
    await bot.hanna.waitForMessage((message) => /comes back soon/.test(readable(message)));
    expect(await run('restore-state')).toMatchObject({ kind: 'again' });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
    bot.clock.move(21);
    await run('restore-state');
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    expect(await box()).toMatchObject({ status: 'restored', earlier: 'enforced' });
    await sees(bot.hanna, own, /earlier state was put back/);
    await bot
      .person('enforced')
      .waitForMessage((message) => /asks for a second step again/.test(readable(message)));
    expect(await events()).toEqual(
      expect.arrayContaining(['time-box-opened', 'restore-intended', 'restore-proved']),
    );
  });

  test('why, status and history know of the end: what came back by itself is nobody else’s doing', async () => {
    const own = await weaken('disable mfa for karl.weber for 30 minutes');
    expect(readable(await ask(bot.hanna, 'why karl.weber'))).toMatch(
      /Why Karl Weber is disabled[^]*REQ-1[^]*Comes back by itself on/,
    );
    bot.clock.move(31);
    await run('restore-state');
    await sees(bot.hanna, own, /earlier state was put back/);
    const why = readable(await ask(bot.hanna, 'why karl.weber'));
    expect(why).toMatch(
      /Why Karl Weber is enforced[^]*REQ-1[^]*Asked by Hanna[^]*earlier state was put back on/,
    );
    expect(why).not.toMatch(/outside of this assistant/);
    expect(readable(await ask(bot.hanna, 'status karl.weber'))).toMatch(/earlier state was put back on/);
    expect(readable(await ask(bot.hanna, 'history karl.weber'))).toMatch(/earlier state was put back on/);
    bot.tenant.changeInPortal(KARL, 'disabled');
    expect(readable(await ask(bot.hanna, 'why karl.weber'))).toMatch(
      /outside of this assistant: our last change left “enforced”/,
    );
    expect(await events()).toContain('drift-found');
  });

  test('E9: the end comes while the bot is down: put back right after the start, and the lateness is on record', async () => {
    await weaken();
    const copy = await store.dump?.();
    await bot.restartOn(async (parts) => {
      // While nothing runs.
      bot.clock.move(180);
      return (store = await openTestStoreOf(copy, parts));
    });
    while ((await box())?.status === 'waiting') await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    const records = await store.store.reads.auditRecords(0, 1_000);
    const proof = records.find(({ event }) => event.kind === 'restore-proved')?.event;
    expect(proof).toMatchObject({ observed: 'enforced' });
    expect(proof && 'lateSeconds' in proof ? proof.lateSeconds : 0).toBeGreaterThanOrEqual(3_500);
  });

  test('E10: putting back fails: it is tried again with growing waits, people are told, and it is never forgotten', async () => {
    const own = await weaken();
    bot.clock.move(121);
    bot.tenant.faults.next(1, { method: 'PATCH' }, { kind: 'status', status: 403 });
    expect(await run('restore-state')).toEqual({ kind: 'again', afterMs: 5_000 });
    expect(await box()).toMatchObject({ status: 'waiting', trouble: 'forbidden', attempts: 1 });
    await sees(bot.hanna, own, /could not be put back yet/);
    await bot.amir.waitForMessage((message) => /could not be put back/.test(readable(message)));
    bot.tenant.delete(KARL);
    bot.clock.move(1);
    expect(await run('restore-state')).toEqual({ kind: 'again', afterMs: 10_000 });
    bot.clock.move(60);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const result = await run('restore-state');
      expect(result.kind).toBe('again');
      bot.clock.move(61);
    }
    expect((await store.store.reads.waitingTimeBoxes(10)).map(({ person }) => person)).toEqual([KARL]);
    expect(await events()).toContain('restore-escalated');
  });

  test('E14: somebody made something else of it meanwhile: nothing is overwritten, and that is said', async () => {
    const own = await weaken();
    bot.tenant.posture.flipsRegisteredToEnforced = false;
    bot.tenant.changeInPortal(KARL, 'enabled');
    bot.clock.move(121);
    await run('restore-state');
    expect(bot.tenant.mfaState(KARL)).toBe('enabled');
    expect(await box()).toMatchObject({ status: 'changed' });
    await sees(bot.hanna, own, /changed the state meanwhile/);
    await bot.amir.waitForMessage((message) => /was not put back/.test(readable(message)));
  });

  test('sessions that were ended meanwhile leave the end where it is', async () => {
    await weaken();
    const revoked = await askFor(bot, 'revoke sessions for karl.weber');
    await press(bot.amir, 'approve', { on: revoked.card });
    await sees(bot.hanna, revoked.own, /all sessions were ended/);
    bot.clock.move(121);
    await run('restore-state');
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    expect(await box()).toMatchObject({ status: 'restored' });
  });

  test('put back by hand before: nothing is written', async () => {
    await weaken();
    bot.tenant.changeInPortal(KARL, 'enforced');
    bot.tenant.effects.clear();
    bot.clock.move(121);
    await run('restore-state');
    expect(await box()).toMatchObject({ status: 'unneeded' });
    expect(bot.tenant.effects.mfaWrites()).toEqual([]);
  });

  test('too long, unclear, or for strengthening: no request; without a time the policy gives one', async () => {
    expect(readable(await ask(bot.hanna, 'disable mfa for karl.weber for 3 days'))).toMatch(
      /24 hours at most/,
    );
    expect(readable(await ask(bot.hanna, 'enable mfa for jsmith for 2 hours'))).toMatch(
      /only possible for switching MFA off/,
    );
    const confirm = await ask(bot.hanna, 'disable mfa for karl.weber');
    expect(readable(confirm)).toMatch(/4 hours.*The policy here gives every weakening an end/);
  });
});
