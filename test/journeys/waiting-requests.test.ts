import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runJob } from '../../src/core/run-job.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import type { GroupId } from '../../src/core/ids.ts';
import { GROUP_IDS, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('a request that nobody answers, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    const groups = { security: [GROUP_IDS.mfaSecurityApprovers as GroupId] };
    const escalation = { afterMinutes: 40, group: 'security' };
    bot = await startTestBot({
      policy: { approvals: { groups, escalation, delegation: { to: 'security', maxDays: 14 } } },
    });
    await Promise.all([bot.amir.install(), bot.person('grahamStone').install(), bot.john.install()]);
  });
  afterAll(() => bot.stop());

  /** The job that the queue runs at its time, run now. */
  const run = (kind: 'remind-approvers' | 'escalate-request') =>
    runJob(bot.app.world, { job: { kind, request: requestIdOf(1) }, attempt: 1 });

  test('its approver is reminded with a card of its own, then the next group is asked, and the requester hears of it', async () => {
    const graham = bot.person('grahamStone');
    const { own, card } = await askFor(bot, 'enable mfa for jsmith');
    await sees(bot.hanna, own, /(One approver has|2 approvers have) been asked/);
    expect(await run('remind-approvers')).toMatchObject({ kind: 'again' });
    bot.clock.move(21);
    await run('remind-approvers');
    const again = await saw(bot.amir, /Reminder: this request/);
    expect(again.activityId).not.toBe(card);
    await sees(bot.hanna, own, /The approvers were reminded/);
    await run('remind-approvers');
    expect(bot.amir.messages().filter((message) => /REQ-1/.test(readable(message)))).toHaveLength(2);
    bot.clock.move(20);
    await run('escalate-request');
    await saw(bot.hanna, /Nobody has answered REQ-1 yet/);
    const next = await saw(graham, /the next group may decide here too/);
    expect(readable(next)).toMatch(/the next group may decide here too/);
    await press(graham, 'approve', { on: next.activityId });
    await sees(bot.hanna, own, /is done|Done/i);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    await run('remind-approvers');
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(1);
  });

  test('an approver hands over; the deputy is told, gets the card and decides, and the card says so', async () => {
    const graham = bot.person('grahamStone');
    const answer = await ask(bot.amir, 'delegate to graham.stone@contoso.com for 2 days');
    expect(readable(answer)).toMatch(/Graham Stone .*may decide in your place until/);
    await saw(graham, /You decide in the place of Amir/);
    expect(readable(await ask(bot.amir, 'delegate to jsmith'))).toMatch(/may not stand in/);
    const unknown = readable(await ask(bot.amir, 'delegate to nobody.atall'));
    expect(unknown).toMatch(
      /nobody called “nobody\[\.\]atall”\. Nothing was handed over\. Try the full sign-in name/,
    );
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.at(-1)).toMatchObject({
      event: { kind: 'command-refused', refusal: 'deputy-unknown' },
      actor: PERSON_IDS.amirHaddad,
    });
    const { own } = await askFor(bot, 'enable mfa for alice.wonder');
    const card = await saw(graham, /Please decide: Enable MFA for Alice/);
    await press(graham, 'approve', { on: card.activityId });
    await sees(bot.hanna, own, /Approved by Graham Stone, standing in,/);
  });
});
