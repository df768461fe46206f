import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

/** More than Graph's clock and ours may differ, and less than a token of Teams lasts; in minutes. */
const AHEAD = 3;
/** More than the time limit of an approval here. */
const LATE = 20;
const HOUR = 60;

describe('the clock of the bot is wrong, on the real stack', () => {
  let bot: TestBot;
  beforeEach(async () => {
    // Graph keeps the right time, whatever the bot's clock does.
    bot = await startTestBot({ policy: { approveWithinMinutes: 15 }, tenant: { dateHeader: Date.now } });
    await Promise.all([bot.amir.install(), bot.john.install()]);
  });
  afterEach(() => bot.stop());

  const written = (): readonly string[] => bot.tenant.effects.mfaWrites().map(({ personId }) => personId);

  test('G11: while it is ahead of Graph nothing is weakened and it is said; strengthening goes on; it opens again by itself', async () => {
    const { hanna, amir, clock, log, tenant } = bot;
    clock.move(AHEAD);
    // The first answer of Graph tells; the command after it knows.
    await ask(hanna, 'status of karl.weber');
    expect(readable(await ask(hanna, 'disable mfa for karl.weber for 2 hours'))).toMatch(
      /clock is wrong.*strengthened but not weakened/s,
    );
    expect(JSON.stringify(log.lines)).toContain('ALARM: the clock is wrong');
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await press(amir, 'approve', { on: card });
    await sees(hanna, own, /accepted for delivery/);
    expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    clock.move(-AHEAD);
    await ask(hanna, 'status of karl.weber');
    expect(readable(await ask(hanna, 'what if I disable mfa for karl.weber for 2 hours'))).toMatch(
      /end by itself.*2 hours/s,
    );
  });

  test('G11: a weakening that was asked before the clock jumped is not carried out while it is wrong', async () => {
    const { hanna, amir, clock } = bot;
    const { card } = await askFor(bot, 'disable mfa for karl.weber for 2 hours', { reason: 'lost phone' });
    clock.move(AHEAD);
    await ask(hanna, 'status of karl.weber');
    await press(amir, 'approve', { on: card });
    await saw(amir, /clock is wrong/);
    expect(written()).toEqual([]);
    expect(bot.tenant.mfaState(PERSON_IDS.enforced)).toBe('enforced');
  });

  test.each([HOUR, -HOUR])(
    'G11: %s minutes off, nobody gets in; once it is right the approval holds, written once, told once',
    async (minutes) => {
      const { hanna, amir, john, clock } = bot;
      const { own, card } = await askFor(bot, 'enable mfa for jsmith');
      clock.move(minutes);
      await amir.press({ verb: 'approve' }, { on: card }).catch(() => undefined);
      expect(written()).toEqual([]);
      clock.move(-minutes);
      await press(amir, 'approve', { on: card });
      await sees(hanna, own, /accepted for delivery/);
      await saw(john, /next sign-in/i);
      expect(written()).toEqual([PERSON_IDS.jsmith]);
      expect(bot.tenant.mailbox('jsmith@contoso.com')).toHaveLength(1);
    },
  );

  test('G11: the clock jumps past the time limit and back: whoever pressed too late stays too late, and nothing is written', async () => {
    const { hanna, amir, clock } = bot;
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    clock.move(LATE);
    await press(amir, 'approve', { on: card });
    await sees(hanna, own, /expired/i);
    clock.move(-LATE);
    await expect(press(amir, 'approve', { on: card })).rejects.toThrow(/no buttons/);
    expect(written()).toEqual([]);
  });
});
