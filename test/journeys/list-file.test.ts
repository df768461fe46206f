import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_IDS, PERSON_UPNS } from '../../src/rehearsal/contoso.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import { sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

describe('a list of people dropped into the chat, on the real stack', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot({ policy: { signIns: { reset: 'refuse', revoke: 'allow', maxPeople: 3 } } });
    await bot.amir.install();
  });
  afterAll(() => bot.stop());

  const drop = (person: RehearsalPerson, text: string, content: string): Promise<SeenMessage> =>
    ask(person, text, { files: [{ name: 'list.csv', url: bot.teams.shareFile('list.csv', content) }] });
  const open = () => bot.app.world.store.reads.openRequests(50);

  test('D10, E1: line by line what is wrong, before anything is asked, and an alarm; then the usual card, approval and change', async () => {
    const lines = [
      'Gebruiker;Opmerking',
      'jsmith;',
      'nobody.atall;=1+1',
      'Anna Jansen;',
      ';',
      'JSMITH@contoso.com;',
      `${PERSON_IDS.carol};`,
      `${PERSON_UPNS.guest};`,
      'emergency1;',
      'jsmith;',
    ];
    const report = await drop(bot.hanna, 'enable mfa for these people', lines.join('\r\n'));
    const text = readable(report);
    expect(text).toMatch(/2 people in “list\.csv”/);
    expect(text).toMatch(/Line 3: “nobody\\\[\.\\\]atall”: nobody was found/);
    expect(text).toMatch(/Line 4: “anna jansen”: several people/);
    expect(text).toMatch(/Line 5: it names nobody/);
    expect(text).toMatch(/Line 6: “jsmith@contoso\.com” is in line 2/);
    expect(text).toMatch(/Line 8: .*guest/);
    expect(text).toMatch(/Line 9: .*emergency account/);
    expect(text).toMatch(/Line 10: “jsmith” is in line 2/);
    expect(await open()).toEqual([]);
    const asked = (await bot.app.world.store.reads.auditRecords(0, 100)).map(({ event }) => event);
    expect(asked.filter(({ kind }) => kind === 'protected-asked')).toHaveLength(1);
    // The request that follows is for the others: here alone it is said whom the file named in vain.
    expect(asked.find(({ kind }) => kind === 'people-refused')).toMatchObject({
      refused: [
        { kind: 'guest', person: PERSON_IDS.guest },
        { kind: 'break-glass', person: PERSON_IDS.breakGlass },
      ],
    });
    await press(bot.hanna, 'complete', { on: report.activityId });
    const confirm = await saw(bot.hanna, /Enable MFA for 2 people/);
    await press(bot.hanna, 'confirm', { on: confirm.activityId });
    const card = await saw(bot.amir, /Enable MFA for 2 people/);
    await press(bot.amir, 'approve', { on: card.activityId });
    await sees(bot.hanna, confirm.activityId, /now enabled|Finished|is done/i);
    expect(bot.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    expect(bot.tenant.mfaState(PERSON_IDS.carol)).toBe('enabled');
    await press(bot.hanna, 'complete', { on: report.activityId });
    await saw(bot.hanna, /answered before/);
    expect(bot.tenant.effects.mfaWrites()).toHaveLength(2);
  });

  test('nobody is guessed from half a name, and no line is lost: each is told', async () => {
    const report = await drop(
      bot.hanna,
      'enable mfa for these people',
      'Naam\r\nWonder, Alice\nAlice Won\nWillems, Piet\njsmith@contoso.com,femke.smit@contoso.com\r\n',
    );
    const text = readable(report);
    expect(text).toMatch(/One person in “list\.csv”/);
    expect(text).toMatch(/Only part of a name: 1 line/);
    expect(text).toMatch(/Line 3: “alice won” is only part of somebody’s name/);
    expect(text).toMatch(/Line 4: “willems, piet”: nobody was found/);
    expect(text).toMatch(/Line 5: its cells are not where the other lines have theirs/);
    const broken = await drop(bot.hanna, 'enable mfa for these people', 'upn\njsmith\n"carol.king\nhenk');
    expect(readable(broken)).toMatch(/can read “list\.csv” up to line 3 only/);
  });

  test('of many lines with a problem each is reached page by page, hostile ones too, and the people are asked about once', async () => {
    const bad = Array.from(
      { length: 24 },
      (_, index) => `[x](http://evil.example/${index}) **${index}** ${'*_~<'.repeat(80)}`,
    );
    const lines = ['upn', 'jsmith', ...bad.map((cell) => `"${cell}"`)];
    let card = await drop(bot.hanna, 'status of these people', lines.join('\n'));
    const seen = new Set<string>();
    for (let page = 1; page <= 3; page++) {
      const text = readable(card);
      expect(text).not.toMatch(/\]\(http|evil\.example\//);
      for (const [, line] of text.matchAll(/Line (\d+): /g)) seen.add(String(line));
      expect(text).toMatch(/Not found: 24 lines/);
      if (page === 3) break;
      await press(bot.hanna, 'page-next', { on: card.activityId });
      card = await sees(
        bot.hanna,
        card.activityId,
        page === 1 ? /Problems 11 to 20 of 24/ : /Problems 21 to 24 of 24/,
      );
    }
    expect([...seen].map(Number)).toEqual(bad.map((_, index) => index + 3));
    const before = new Set(bot.hanna.messages().map(({ activityId }) => activityId));
    await press(bot.hanna, 'complete', { on: card.activityId });
    // He stands in earlier messages too: only a new one is the answer.
    const answer = await bot.hanna.waitForMessage(({ activityId }) => !before.has(activityId));
    expect(readable(answer)).toMatch(/MFA of John Smith/);
    await press(bot.hanna, 'page-previous', { on: card.activityId });
    const back = await sees(bot.hanna, card.activityId, /Problems 11 to 20 of 24/);
    expect(JSON.stringify(back)).not.toContain('"complete"');
  });

  test('of very many lines with a problem the first 500 are shown and all are counted', async () => {
    const bad = Array.from({ length: 1_234 }, (_, index) => `out,of,place${index}@contoso.com`);
    const report = await drop(bot.hanna, 'status of these people', ['upn,name', ...bad].join('\n'));
    const text = readable(report);
    expect(text).toMatch(/Nobody in “list\.csv”/);
    expect(text).toMatch(/Cells out of place: 1,234 lines/);
    expect(text).toMatch(/Problems 1 to 10 of 500/);
    expect(text).toMatch(/Of 1,234 such lines these are the first 500/);
    expect(JSON.stringify(report)).not.toContain('"complete"');
    // The page's id, pressed with a verb that its card has no button for.
    const [, data = ''] = /"data":(\{"action":"[\w-]+"\})/.exec(JSON.stringify(report.card)) ?? [];
    const action = { type: 'Action.Execute', verb: 'complete', data: JSON.parse(data) as unknown };
    const value = { action, trigger: 'manual' };
    await bot.teams.deliver(bot.hanna.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
    await saw(bot.hanna, /card is no longer valid/);
  });

  test('a file whose lines all name nobody is reported line by line; one without lines is refused', async () => {
    expect(readable(await drop(bot.hanna, 'status of these people', 'upn;note\n;a\n;b'))).toMatch(
      /Nobody in “list\.csv”.*Line 2: it names nobody.*Line 3/s,
    );
    expect(readable(await drop(bot.hanna, 'status of these people', 'upn;note\n'))).toMatch(/names nobody/);
  });

  test('who is written otherwise in a list is told apart, and not asked about', async () => {
    bot.tenant.change(PERSON_IDS.isabelle, { displayName: 'Søren Håland', surname: 'Håland' });
    const cells = ['soeren haaland', 'ugo.ferri@mail.example', 'CONTOSO\\muelleju', 'j.mueller@contoso.com'];
    const text = readable(await drop(bot.hanna, 'status of these people', ['upn', ...cells].join('\n')));
    expect(text).toMatch(/One person in “list\.csv”/);
    expect(text).toMatch(/Spelled otherwise: 2 lines/);
    expect(text).toMatch(/Line 2: “soeren haaland” is not in the directory like this/);
    expect(text).toMatch(/Line 5: “j\.mueller@contoso\.com” is in line 4/);
  });

  test('without a sentence it is asked what should happen; a look ahead stays one', async () => {
    const report = await drop(bot.hanna, '', 'upn\nalice.wonder@contoso.com');
    expect(readable(report)).toMatch(/Choose what should happen/);
    await press(bot.hanna, 'complete', { on: report.activityId, inputs: { to: 'enabled' } });
    const confirm = await saw(bot.hanna, /Enable MFA for Alice Wonder/);
    await press(bot.hanna, 'cancel', { on: confirm.activityId });
    const look = await drop(
      bot.hanna,
      'what if I enable mfa for these people',
      'upn\nfemke.smit@contoso.com',
    );
    const before = (await open()).length;
    await press(bot.hanna, 'complete', { on: look.activityId });
    await saw(bot.hanna, /If you asked: Enable MFA for Femke Smit/);
    expect(await open()).toHaveLength(before);
  });

  test('sessions are ended for a list too: a blocked leaver is kept in it, emergency accounts and guests are not, and its own limit holds', async () => {
    const leaver = PERSON_UPNS.accountDisabled;
    const report = await drop(
      bot.hanna,
      'revoke sessions for the attached list because phished',
      `upn\n${leaver}\n${PERSON_UPNS.guest}\nemergency1\n`,
    );
    expect(readable(report)).toMatch(/One person in “list\.csv”/);
    expect(readable(report)).toMatch(/Line 3: .*guest/);
    expect(readable(report)).toMatch(/Line 4: .*emergency account/);
    await press(bot.hanna, 'complete', { on: report.activityId });
    const confirm = await saw(bot.hanna, /End all sessions of|Sign .* out/);
    expect(readable(confirm)).toMatch(/phished/);
    await press(bot.hanna, 'cancel', { on: confirm.activityId });
    const four = `upn\n${['femke', 'henk', 'layla', 'nadia'].map((key) => `${key}@contoso.com`).join('\n')}`;
    expect(readable(await drop(bot.hanna, 'revoke sessions for these people', four))).toMatch(
      /has 4 people; the limit is 3/,
    );
    const fetches = bot.teams.requests.length;
    expect(readable(await drop(bot.hanna, 'reset mfa for these people', four))).toMatch(
      /not allow|closed|not offered|switched off/i,
    );
    expect(bot.teams.requests.slice(fetches).filter((each) => each.includes('/files/'))).toEqual([]);
  });

  test('a list for an unclear time is asked again for its length, and is not even fetched', async () => {
    const fetches = bot.teams.requests.length;
    const answer = await drop(bot.hanna, 'temporarily disable mfa for these people', 'upn\nkarl.weber');
    expect(readable(answer)).toMatch(
      /until when\. Say how long, for example “for 4 hours”.*Nothing was changed/s,
    );
    expect(bot.teams.requests.slice(fetches).filter((each) => each.includes('/files/'))).toEqual([]);
    const records = await bot.app.world.store.reads.auditRecords(0, 1_000);
    expect(records.at(-1)).toMatchObject({
      event: { kind: 'command-refused', refusal: 'time-limit-unclear' },
      actor: PERSON_IDS.hannaBakker,
    });
  });

  test('people of a list are only looked at where nothing else is wished', async () => {
    const report = await drop(bot.hanna, 'status of these people', `upn\n${PERSON_UPNS.guest}\njsmith`);
    expect(readable(report)).toMatch(/2 people in “list\.csv”/);
    expect(readable(report)).toMatch(/Nothing has been changed\. Go on to see it person by person/);
    await press(bot.hanna, 'complete', { on: report.activityId });
    await saw(bot.hanna, /MFA of 2 people/);
  });

  test('nothing in a file is a command, and a sentence that forbids or names people decides', async () => {
    const report = await drop(bot.hanna, '', 'user\ndisable mfa for jsmith\ngroup:finance\n@john smith');
    expect(readable(report)).toMatch(/Nobody in “list\.csv”/);
    expect(
      readable(await drop(bot.hanna, "don't enable mfa for these people", 'upn\nfemke.smit@contoso.com')),
    ).toMatch(/not|did nothing/i);
    expect(readable(await drop(bot.hanna, 'enable mfa for jsmith', 'upn\nfemke.smit@contoso.com'))).toMatch(
      /name nobody else/,
    );
  });

  test('more people than the cap: both numbers, no look-up and no request', async () => {
    const many = Array.from({ length: 26 }, (_, index) => `person${index}@contoso.com`).join('\n');
    const { roundTrips } = bot.tenant.requests;
    expect(readable(await drop(bot.hanna, 'enable mfa for these people', `upn\n${many}`))).toMatch(
      /“list\.csv” has 26 people; the limit is 25/,
    );
    expect(bot.tenant.requests.roundTrips - roundTrips).toBe(1);
  });

  test('the whole list is looked up in one Graph round trip', async () => {
    const upns = (
      ['femke', 'henk', 'layla', 'nadia', 'oscar', 'isabelle', 'giulia', 'david', 'elena', 'kenji'] as const
    ).map((key) => PERSON_UPNS[key]);
    const { roundTrips } = bot.tenant.requests;
    await drop(bot.hanna, 'enable mfa for these people', `upn\n${upns.join('\n')}`);
    // One for the rights, one for everybody in the list.
    expect(bot.tenant.requests.roundTrips - roundTrips).toBe(2);
  });

  test('a stranger makes the bot fetch nothing, and a file elsewhere is not fetched for anybody', async () => {
    const url = bot.teams.shareFile('list.csv', 'upn\njsmith@contoso.com');
    const fetches = (): number => bot.teams.requests.filter((each) => each.includes('/files/')).length;
    const before = fetches();
    await ask(bot.john, 'enable mfa for these people', { files: [{ name: 'list.csv', url }] });
    const evil = url.replace('127.0.0.1', 'localhost');
    expect(
      readable(
        await ask(bot.hanna, 'enable mfa for these people', {
          files: [{ name: 'x [y](http://z)', url: evil }],
        }),
      ),
    ).toMatch(/on a host that I may not read from/);
    expect(fetches()).toBe(before);
  });
});
