import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runJob } from '../../src/core/run-job.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { openTestStore, type TestStore } from '../support/open-test-store.ts';
import { sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const KARL = PERSON_IDS.enforced;
const ORDER = 'emergency: disable mfa for karl.weber because the surgery has begun';
const EMERGENCY = {
  ...{ enabled: true, groups: [GROUP_IDS.mfaHelpdesk as never], reviewHours: 2 },
  perDay: { requester: 2, tenant: 3 },
} as const;

describe('the emergency path, on the real stack', () => {
  let bot: TestBot;
  let store: TestStore;
  beforeEach(async () => {
    bot = await startTestBot({
      policy: {
        emergency: EMERGENCY,
        weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' },
      },
      openStore: async (parts) => (store = await openTestStore(parts)),
    });
    await Promise.all([bot.amir.install(), bot.person('enforced').install()]);
  });
  afterEach(() => bot.stop());

  /** Confirmed and done; gives the requester's card and that of the approver. */
  async function act(): Promise<{ readonly own: string; readonly review: string }> {
    const confirm = await ask(bot.hanna, ORDER);
    expect(readable(confirm)).toMatch(/happens as soon as you confirm, without an approval.*2 hours/s);
    expect(readable(confirm)).toMatch(/Confirming is doing/);
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    await press(bot.hanna, 'confirm', { on: confirm.activityId, inputs: { proof: 'call-back' } });
    const review = await saw(bot.amir, /REQ-2, review of the emergency REQ-1/);
    expect(bot.tenant.mfaState(KARL)).toBe('disabled');
    return { own: confirm.activityId, review: review.activityId };
  }
  const box = async () => (await store.store.reads.timeBoxes('REQ-1' as never))[0];

  test('it acts at once, tells the others and the person, and the approver lets it stay', async () => {
    const { own, review } = await act();
    await sees(bot.hanna, own, /Comes back by itself/);
    await saw(bot.amir, /weakened without an approval/);
    await saw(bot.person('enforced'), /switched off per-user/);
    const before = Date.parse((await box())?.dueAt ?? '');
    await sees(bot.amir, review, /Keep MFA off after an emergency.*was done without an approval/s);
    await press(bot.amir, 'approve', { on: review });
    await sees(bot.amir, review, /Stays as it is until/);
    expect(Date.parse((await box())?.dueAt ?? '') - before).toBe(4 * 60 * 60_000);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('the approver puts it back at once', async () => {
    const { review } = await act();
    await press(bot.amir, 'reject', { on: review, inputs: { reason: 'nobody knows of it' } });
    await saw(bot.person('enforced'), /asks for a second step again/);
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
    expect(await box()).toMatchObject({ status: 'restored' });
  });

  test('it is done however much time passes between two looks at the clock', async () => {
    bot.clock.slowDown(20);
    await act();
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('nobody looks at it: the earlier state comes back at the end', async () => {
    await act();
    bot.clock.move(121);
    const job = { kind: 'restore-state', request: 'REQ-1' as never, person: KARL as never } as const;
    await runJob(bot.app.world, { job, attempt: 1 });
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
  });
});

test('where the policy opens it for nobody, it is refused kindly and nothing is written', async () => {
  const bot = await startTestBot();
  try {
    expect(readable(await ask(bot.hanna, ORDER))).toMatch(/emergency path is not open/);
    expect(bot.tenant.mfaState(KARL)).toBe('enforced');
  } finally {
    await bot.stop();
  }
});
