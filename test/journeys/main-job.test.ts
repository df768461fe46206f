import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BOT_APP_SECRET, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import { cardText } from '../support/card-text.ts';
import { allAuditRecords } from '../support/all-audit-records.ts';
import { recordingLog } from '../support/recording-log.ts';
import { secretsWritten, TEST_AUDIT_KEY } from '../support/search-for-secrets.ts';
import { ask, press } from '../support/talk.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

describe('the main job, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
  });
  afterAll(() => bot.stop());

  test('enable mfa for jsmith: confirmed, approved by somebody else, written, proved, told', async () => {
    const { hanna, amir, lotte, john, tenant } = bot;
    await Promise.all([amir.install(), lotte.install(), john.install()]);

    const trips = tenant.requests.roundTrips;
    await hanna.say('enable mfa for jsmith');
    const confirm = await hanna.waitForMessage(({ card }) => cardText(card).includes('jsmith@contoso.com'));
    // Who it is, and everything about them; also the first time after a start.
    expect(tenant.requests.roundTrips - trips).toBe(2);
    expect(cardText(confirm.card)).toMatch(/John Smith/);
    expect(cardText(confirm.card)).toMatch(/Finance/);
    expect(cardText(confirm.card)).toMatch(/disabled/i);

    const waiting = await press(hanna, 'confirm', { inputs: { reason: 'new laptop' } });
    expect(waiting).toMatch(/Waiting for approval/);
    expect(waiting).not.toMatch(/could be reached/);
    const asked = await amir.waitForMessage(({ card }) => cardText(card).includes('Hanna Bakker'));
    expect(cardText(asked.card)).toMatch(/new laptop/);
    expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('disabled');

    await amir.press({ verb: 'approve' }, { on: asked.activityId });
    await john.waitForMessage(({ card }) => /next sign-in|next time you sign in/i.test(cardText(card)));
    expect(tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    expect(tenant.effects.mfaWrites()).toHaveLength(1);
    const outcome = await hanna.waitForMessage(({ card }) => /Done|now enabled/i.test(cardText(card)));
    expect(outcome.activityId).toBe(confirm.activityId);
    await lotte.waitForMessage(({ card }) => /Amir Haddad/.test(cardText(card)));

    await hanna.waitForMessage(({ card }) => /accepted for delivery/.test(cardText(card)));
    const [mail] = tenant.mailbox('jsmith@contoso.com');
    expect(mail?.html).toMatch(/sign in/i);
    expect(mail?.text).toMatch(/sign in/i);
  });

  test('I7: neither its log nor its audit log holds a token, a secret or a card, also when Graph and Teams refuse', async () => {
    const { hanna, teams, tenant, app, log } = bot;
    tenant.faults.next(3, { url: /authentication\/requirements/ }, { kind: 'status', status: 403 });
    await ask(hanna, 'status of jsmith');
    tenant.faults.clear();
    teams.faults.add({ on: 'post', times: 1, fault: { kind: 'answer', status: 429, retryAfter: '1' } });
    await ask(hanna, 'requests');
    expect(log.lines.filter(({ level }) => level !== 'debug')).not.toEqual([]);
    const records = await allAuditRecords(app.world.store.reads);
    expect(records.length).toBeGreaterThan(10);
    expect(secretsWritten({ log, records, teams })).toEqual([]);
  });

  test('I7: what is searched for is found: each kind of secret, put into a log and into a record', () => {
    const { teams, log } = bot;
    const shown = teams.chats.effects.map(({ activity }) => activity?.attachments);
    const [id = ''] = /(?<=")[\w-]{32}(?=")/.exec(JSON.stringify(shown)) ?? [];
    const leaks = {
      'a token': teams.issuer.channelToken(),
      'the secret of the app': BOT_APP_SECRET,
      'the password of the bot': 'rehearsal-secret',
      'the key of the audit log': TEST_AUDIT_KEY,
      'the one-time id of a button': id,
      'the text of a card': JSON.stringify({ type: 'AdaptiveCard', body: [] }),
    };
    const clean = { log: recordingLog(), records: [], teams };
    for (const [what, leak] of Object.entries(leaks)) {
      const found = secretsWritten({ ...clean, records: [{ actor: leak }] as never });
      expect(found).toContainEqual(expect.stringMatching(`^${what} is in the audit log`));
    }
    const texts = nodesOf(shown).flatMap(({ text }) => (typeof text === 'string' ? text : []));
    clean.log.info('a leak', { id, said: texts.find(({ length }) => length >= 40) ?? '' });
    expect(secretsWritten(clean).map((found) => found.split(' is in ')[0])).toEqual([
      'the one-time id of a button',
      'a sentence of a card',
    ]);
    expect(secretsWritten({ ...clean, log })).toEqual([]);
  });
});
