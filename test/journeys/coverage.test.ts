import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { accessPolicy } from '../../src/rehearsal/model/posture.ts';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('people whom another policy asks for MFA, with the exception allowed', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({
      policy: { underConditionalAccess: 'override', partlyUnderConditionalAccess: 'refuse' },
    });
    await bot.amir.install();
    bot.tenant.posture.accessPolicies.push(
      accessPolicy({
        id: 'part',
        displayName: 'CA010 Office apps',
        state: 'enabled',
        users: { includeUsers: [PERSON_IDS.alice] },
        applications: ['Office365'],
      }),
    );
  });
  afterAll(() => bot.stop());

  test('covered in part: the policy and its gap are named, and this rule refuses it', async () => {
    const card = readable(await ask(bot.hanna, 'enable mfa for alice.wonder'));
    expect(card).toMatch(/in some cases already: CA010 Office apps \(for some apps only\)/);
    const status = readable(await ask(bot.hanna, 'status alice.wonder'));
    expect(status).toMatch(/in some cases: CA010 Office apps/);
  });

  test('covered: an exception needs its reason, also from a forged card; the approver sees it, and it is on record', async () => {
    const person = bot.tenant.person(PERSON_IDS.coveredByAccessPolicy);
    const confirm = await ask(bot.hanna, `enable mfa for ${person.userPrincipalName}`);
    expect(readable(confirm)).toMatch(/CA004 Require MFA for external contractors/);
    expect(readable(confirm)).toMatch(/as an exception only, with a reason/);
    expect(await press(bot.hanna, 'confirm', { on: confirm.activityId })).toMatch(/reason/);
    const inputs = { reason: 'Old app outside of that policy' };
    await press(bot.hanna, 'confirm', { on: confirm.activityId, inputs });
    const card = await saw(bot.amir, /Old app outside of that policy/);
    expect(readable(card)).toMatch(/A second way of asking for MFA, as an exception/);
    await press(bot.amir, 'approve', { on: card.activityId });
    await sees(bot.hanna, confirm.activityId, /now enforced/);
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.filter(({ event }) => event.kind === 'request-proposed')).toMatchObject([
      { event: { overrides: [PERSON_IDS.coveredByAccessPolicy] } },
    ]);
    expect(records.find(({ event }) => event.kind === 'request-confirmed')?.aside).toMatchObject(inputs);
  });
});

describe('people whom the tenant asks for MFA by itself, or whose state stays dark', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    await bot.amir.install();
  });
  afterAll(() => bot.stop());

  test('under security defaults nobody is enabled, and the reason is named', async () => {
    bot.tenant.posture.securityDefaults = true;
    const answer = readable(await ask(bot.hanna, 'enable mfa for jsmith'));
    expect(answer).toMatch(/John Smith [^:]*: security defaults ask for MFA already/);
    bot.tenant.posture.securityDefaults = false;
  });

  test('a state that cannot be read is refused, and nothing is proposed', async () => {
    const before = (await bot.app.world.store.reads.openRequests(10)).length;
    bot.tenant.faults.next(1, { url: /authentication\/requirements/ }, { kind: 'status', status: 403 });
    const answer = readable(await ask(bot.hanna, 'enable mfa for elena.petrova'));
    expect(answer).toMatch(/Elena Petrova [^:]*: the present state could not be read/);
    expect(await bot.app.world.store.reads.openRequests(10)).toHaveLength(before);
  });
});
