import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { JobQueue } from '../../src/adapters/jobs/open-job-queue.ts';
import type { BrakeRecord } from '../../src/core/ports/guard-rails.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { PersonKey } from '../../src/rehearsal/contoso-people.ts';
import { openTestStore, openTestStoreOf, type TestStore } from '../support/open-test-store.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, TEST_POLICY, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const LIMITS = {
  weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
  burst: { weakenings: 2, minutes: 10 },
} as const;

describe('brakes, on the real stack', () => {
  let bot: TestBot;
  let store: TestStore;
  beforeEach(async () => {
    bot = await startTestBot({
      policy: {
        limits: LIMITS,
        groups: { ...TEST_POLICY.groups, security: [GROUP_IDS.mfaSecurityApprovers] } as never,
      },
      openStore: async (parts) => (store = await openTestStore(parts)),
    });
    await Promise.all([bot.amir.install(), bot.person('grahamStone').install()]);
  });
  afterEach(() => bot.stop());

  /** Alarms come to the same chat, so the answer is known by its words. */
  const says = async (who: PersonKey, words: string, wish: RegExp): Promise<void> => {
    await bot.person(who).say(words);
    await saw(bot.person(who), wish);
  };
  const writes = (): number => bot.tenant.effects.mfaWrites().length;
  const weaken = (name: string) => askFor(bot, `disable mfa for ${name}`, { reason: 'lost phone' });

  test('E6: threat mode while an approval is pending: nothing weakens, the request is kept and explained, strengthening goes on', async () => {
    const { own, card } = await weaken('karl.weber');
    await says('grahamStone', 'threat mode on', /nothing is weakened for anybody/);
    await sees(bot.hanna, own, /This request waits: threat mode is on/);
    await sees(bot.amir, card, /threat mode is on/);
    await press(bot.amir, 'approve', { on: card });
    await saw(bot.amir, /Threat mode is on/);
    expect(writes()).toBe(0);
    const strengthening = await askFor(bot, 'enable mfa for jsmith');
    await press(bot.amir, 'approve', { on: strengthening.card });
    await sees(bot.hanna, strengthening.own, /now enabled/);
    await says('grahamStone', 'threat mode off', /You are the first/);
    await says('grahamStone', 'threat mode off', /somebody else has to type/);
    await says('priyaNair', 'threat mode off', /is lifted/);
    await sees(bot.amir, card, /Approve/);
    bot.tenant.effects.clear();
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /now disabled/);
    expect(writes()).toBe(1);
  });

  test('a freeze stops everything, also what was approved; outsiders of the security group cannot set or lift it', async () => {
    await says('hannaBakker', 'freeze', /This is for security/);
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await says('grahamStone', 'freeze', /nothing is changed for anybody/);
    await press(bot.amir, 'approve', { on: card });
    await saw(bot.amir, /Everything is frozen/);
    expect(readable(await ask(bot.hanna, 'enable mfa for alice.wonder'))).toMatch(/frozen since/);
    expect(writes()).toBe(0);
    await says('priyaNair', 'unfreeze', /You are the first/);
    await says('grahamStone', 'unfreeze', /is lifted/);
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /now enabled/);
  });

  test('E5: a burst of weakenings trips the breaker for everybody; the reset needs the named role and is on record', async () => {
    for (const name of ['karl.weber', 'david.deboer']) {
      const { own, card } = await weaken(name);
      await press(bot.amir, 'approve', { on: card });
      await sees(bot.hanna, own, /now disabled/);
    }
    const third = await weaken('oscar.jean-pierre');
    await press(bot.amir, 'approve', { on: third.card });
    await saw(bot.amir, /the breaker stopped all weakening/);
    await saw(bot.person('grahamStone'), /breaker has tripped/);
    await sees(bot.hanna, third.own, /This request waits: the breaker/);
    expect(bot.tenant.mfaState(PERSON_IDS.oscar)).toBe('enforced');
    expect(readable(await ask(bot.hanna, 'disable mfa for giulia.conti'))).toMatch(/breaker stopped/);
    await says('hannaBakker', 'reset the breaker', /This is for security/);
    await says('grahamStone', 'reset the breaker', /is lifted/);
    await press(bot.amir, 'approve', { on: third.card });
    await sees(bot.hanna, third.own, /now disabled/);
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    const brakes = records.filter(({ event }) => event.kind.startsWith('brake-'));
    expect(brakes.map(({ event, actor }) => [event.kind, actor])).toEqual([
      ['brake-set', PERSON_IDS.amirHaddad],
      ['brake-lifted', PERSON_IDS.grahamStone],
    ]);
  });

  test('a lifted brake of an earlier version, whose row has no seal, is off from the first job on, without an alarm', async () => {
    await says('grahamStone', 'freeze', /nothing is changed for anybody/);
    await says('priyaNair', 'unfreeze', /You are the first/);
    await says('grahamStone', 'unfreeze', /is lifted/);
    await store.queue.db.executeSql(`update mfa_chatops.brake set body = (body::jsonb - 'seal')::json`);
    const copy = await store.dump?.();
    let atFirst: Promise<readonly BrakeRecord[]> | undefined;
    await bot.restartOn(async (parts) => {
      const opened = await openTestStoreOf(copy, parts);
      // The first thing that whoever runs jobs asks for.
      const onCommitted: JobQueue['onCommitted'] = (listener) => {
        atFirst = opened.store.reads.brakes();
        opened.queue.onCommitted(listener);
      };
      return { ...opened, queue: { ...opened.queue, onCommitted } };
    });
    expect(await atFirst).toMatchObject([
      { name: 'freeze', liftedAt: expect.any(String), seal: expect.any(String) },
    ]);
    expect(bot.log.lines.filter(({ message }) => message.startsWith('ALARM'))).toEqual([]);
  });

  test('a list that alone is more than a burst is refused before it becomes a request, and trips nothing', async () => {
    for (const words of ['disable mfa for', 'what if I disable mfa for']) {
      const answer = await ask(bot.hanna, `${words} karl.weber, david.deboer and oscar.jean-pierre`);
      expect(readable(answer)).toMatch(
        /3 people at once; the limit is 2 in 10 minutes. Ask for at most 2 now/,
      );
    }
    expect(await bot.app.world.store.reads.openRequests(9)).toEqual([]);
    expect(writes()).toBe(0);
    await says('grahamStone', 'reset the breaker', /not on/);
  });
});
