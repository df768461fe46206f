import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { runJob } from '../../src/core/run-job.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('what the card knows of a person, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ policy: { signIns: { reset: 'refuse', revoke: 'allow', maxPeople: 5 } } });
    await bot.amir.install();
  });
  afterAll(() => bot.stop());

  test('old clients of the last thirty days, with their last use, read in the same round trips as everything else', async () => {
    await ask(bot.hanna, 'status jsmith');
    const before = bot.tenant.requests.roundTrips;
    const card = readable(await ask(bot.hanna, 'what if I enable mfa for walter.pruitt'));
    expect(card).toMatch(/IMAP4, last used on/);
    expect(card).toMatch(/Authenticated SMTP/);
    expect(bot.tenant.requests.roundTrips - before).toBe(2);
    const other = readable(await ask(bot.hanna, 'what if I enable mfa for alice.wonder'));
    expect(other).not.toMatch(/old clients/);
  });

  test('old clients that are rarely seen are found too', async () => {
    const rare = [
      ...['Outlook Anywhere (RPC over HTTP)', 'Offline Address Book', 'AutoDiscover'],
      ...['Exchange Online PowerShell', 'Reporting Web Services'],
    ];
    for (const client of rare) bot.tenant.signInWith('nora.holm@contoso.com', client);
    const card = readable(await ask(bot.hanna, 'what if I enable mfa for nora.holm')).replaceAll('\\', '');
    for (const client of rare) expect(card).toContain(client);
  });

  test('a client that signs in for somebody all day hides no other one; what was not read of the log is said', async () => {
    const { tenant, hanna } = bot;
    const layla = 'layla.aziz@contoso.com';
    tenant.signInWith(layla, 'Exchange Web Services', false);
    for (let time = 0; time < 60; time += 1) tenant.signInWith(layla, 'POP3', false);
    const whole = readable(await ask(hanna, 'what if I enable mfa for layla.aziz')).replaceAll('\\', '');
    expect(whole).toMatch(/POP3, last used on .* and Exchange Web Services, last used on/);
    expect(whole).not.toMatch(/holds more than I read/);
    const femke = 'femke.smit@contoso.com';
    for (const [client, times] of [
      ['IMAP4', 1],
      ['POP3', 210],
      ['AutoDiscover', 60],
    ] as const)
      for (let time = 0; time < times; time += 1) tenant.signInWith(femke, client, false);
    const cut = readable(await ask(hanna, 'what if I enable mfa for femke.smit')).replaceAll('\\', '');
    expect(cut).toMatch(/AutoDiscover, last used on/);
    expect(cut).toMatch(/POP3, last used on/);
    expect(cut).not.toMatch(/IMAP4/);
    expect(cut).toMatch(/holds more than I read: take it that there are others/);
  });

  test('a sign-in log that cannot be read is said, and counts as the risky case', async () => {
    const { permissions } = bot.tenant.app(BOT_APP_ID);
    bot.tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => name !== 'AuditLog.Read.All'),
    );
    const card = readable(await ask(bot.hanna, 'what if I enable mfa for carol.king'));
    expect(card).toMatch(/could not be read from the sign-in log/);
    bot.tenant.setPermissions(BOT_APP_ID, permissions);
  });

  test('of a longer list the first ones are looked for in the sign-in log: the card says for how many, and that the others count as risky', async () => {
    const others = ['alice.wonder', 'carol.king', 'elena.petrova', 'jsmith'];
    const card = readable(
      await ask(bot.hanna, `what if I enable mfa for walter.pruitt, ${others.join(', ')}`),
    );
    expect(card).toMatch(/IMAP4, last used on/);
    expect(card).toMatch(
      /John Smith: The sign-in log was read for 4 of 5 people only.*Take it that some are/,
    );
  });

  test('E14: weakened in the portal after our change: seen at the next look, on record, and security is told once', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for elena.petrova');
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /now enabled/);
    await ask(bot.hanna, 'status elena.petrova');
    bot.tenant.changeInPortal(PERSON_IDS.elena, 'disabled');
    await bot.hanna.say('status elena.petrova');
    await saw(bot.amir, /weakened outside of this bot/);
    await bot.hanna.say('status elena.petrova');
    await ask(bot.hanna, 'status jsmith');
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.filter(({ event }) => event.kind === 'drift-found')).toMatchObject([
      { subject: PERSON_IDS.elena, event: { expected: 'enabled', observed: 'disabled' } },
    ]);
    expect(bot.tenant.mfaState(PERSON_IDS.elena)).toBe('disabled');
  });

  test('E14: weakened in the portal and looked at by nobody: the daily sweep finds it, tells security once, and comes again', async () => {
    const { own, card } = await askFor(bot, 'enable mfa for carol.king');
    await press(bot.amir, 'approve', { on: card });
    await sees(bot.hanna, own, /now enabled/);
    bot.tenant.changeInPortal(PERSON_IDS.carol, 'disabled');
    // What it found there is no state that we left.
    const revoked = await askFor(bot, 'revoke sessions for carol.king');
    await press(bot.amir, 'approve', { on: revoked.card });
    await sees(bot.hanna, revoked.own, /all sessions were ended/);
    const sweep = (): Promise<unknown> => runJob(bot.app.world, { job: { kind: 'sweep-drift' }, attempt: 1 });
    await sweep();
    await sweep();
    await saw(bot.amir, /Carol.*weakened outside|weakened outside.*Carol/s);
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    const drifts = records.filter(({ event }) => event.kind === 'drift-found');
    expect(drifts.filter(({ subject }) => subject === PERSON_IDS.carol)).toHaveLength(1);
    bot.clock.move(31 * 24 * 60);
    const page = { since: new Date(bot.clock.now().getTime() - 30 * 86_400_000).toISOString(), limit: 9 };
    expect(await bot.app.world.store.reads.changedSince(page)).toEqual([]);
  });
});
