import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { nodesOf } from '../../src/rehearsal/teams/activity.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({ policy: { signIns: { reset: 'refuse', revoke: 'allow', maxPeople: 5 } } });
}, 60_000);
afterAll(() => bot.stop());

const said = async (words: string): Promise<string> => readable(await ask(bot.hanna, words));

test('a name that imitates another one is marked wherever somebody has to tell them apart, with the sign-in name', async () => {
  const confirm = await said('enable mfa for john.smith2@contoso.com');
  expect(confirm).toMatch(/\(john\.smith2@contoso\.com\): The name mixes alphabets/);
  expect(await said('status john.smith2@contoso.com')).toMatch(/name may imitate another one/);
  expect(await said('why john.smith2@contoso.com')).toMatch(/name may imitate another one/);
  // The same to the eye as the Anna Jansen of Sales: a variation selector is drawn by nobody.
  bot.tenant.change(PERSON_IDS.annaJansenLegal, { displayName: 'Anna Jan\uFE0Fsen' });
  const list = await said('enable mfa for anna jansen');
  expect(list).toMatch(
    /anna\.jansen2@contoso\.com · Legal · id ending in 0010 · name may imitate another one/,
  );
  expect(list).not.toMatch(/anna\.jansen@contoso\.com · Sales · id ending in 0009 · name may/);
});

test('a typed name with a letter of another alphabet names nobody, and it is said why', async () => {
  expect(await said('enable mfa for jsm\u0456th')).toMatch(
    /nobody was found\. .*holds letters of another alphabet.*type it by hand/,
  );
  expect(await said('enable mfa for jsmit')).not.toMatch(/another alphabet/);
});

test('guests, blocked, unlicensed, shared and service accounts are flagged in a status', async () => {
  const status = await said(
    'status pat@fabrikam.example, rita.moss, ugo.ferri, invoices, svc-backup, jsmith',
  );
  for (const flags of [
    /Pat Guest[^]*guest[^]*Rita Moss/,
    /Rita Moss[^]*sign-in blocked[^]*Ugo Ferri/,
    /Ugo Ferri[^]*no licence[^]*Invoices/,
    /Invoices[^]*sign-in blocked · shared mailbox[^]*svc-backup/,
    /svc-backup[^]*no licence · perhaps a service account[^]*John Smith/,
  ])
    expect(status).toMatch(flags);
});

test('nobody of a pick list was meant: whoever the people picker finds is taken, and then seen before anything is asked', async () => {
  const list = await ask(bot.hanna, 'enable mfa for anna jansen');
  const picker = nodesOf(list.card).find((node) => node['id'] === 'somebody');
  expect(picker).toMatchObject({ 'choices.data': { dataset: 'graph.microsoft.com/users' } });
  const both = { person: PERSON_IDS.annaJansenSales, somebody: PERSON_IDS.femke };
  await press(bot.hanna, 'pick', { on: list.activityId, inputs: both });
  await saw(bot.hanna, /Nobody was chosen/);
  await press(bot.hanna, 'pick', { on: list.activityId, inputs: { somebody: PERSON_IDS.femke } });
  await saw(bot.hanna, /Enable MFA for Femke Smit\?/);
});

test('who is spelled otherwise, or has this address besides, is offered, also where nobody else is', async () => {
  bot.tenant.change(PERSON_IDS.isabelle, { displayName: 'Søren Håland', surname: 'Håland' });
  for (const typed of ['haaland', 'soeren haaland', 'ugo.ferri@mail.example', 'NORTH\\femke.smit']) {
    const list = await ask(bot.hanna, `revoke sessions for ${typed}`);
    expect(readable(list)).toMatch(/Nobody is called or addressed exactly so\. Did you mean one of these/);
    expect(nodesOf(list.card).some(({ verb }) => verb === 'confirm')).toBe(false);
  }
  expect(await said('status NORTH\\muelleju')).toMatch(/Jürgen Müller/);
  expect(await said('status j.mueller@contoso.com')).toMatch(/Jürgen Müller/);
  const list = await ask(bot.hanna, 'enable mfa for haaland');
  await press(bot.hanna, 'pick', { on: list.activityId, inputs: { person: PERSON_IDS.isabelle } });
  await saw(bot.hanna, /Enable MFA for Søren Håland\?/);
});

test('whoever’s Teams speaks a language that the bot does not is answered in that of the directory, a refusal too', async () => {
  const { displayName } = bot.tenant.person(PERSON_IDS.sanneDeVries);
  const sanne = bot.teams.person({
    aadObjectId: PERSON_IDS.sanneDeVries,
    name: displayName,
    locale: 'pt-BR',
  });
  expect(readable(await ask(sanne, 'status jsmith'))).toMatch(/Dit is voor de helpdesk/);
  expect(readable(await ask(sanne, 'help'))).toMatch(/Wat je kunt zeggen/);
});

/** The examples of a help card, as they are typed. */
function examplesIn(card: unknown): readonly string[] {
  return nodesOf(card)
    .filter((node) => node['fontType'] === 'Monospace')
    .map((node) => String(node['text']));
}

test('every example of the help is for whoever reads it: none is refused for want of a right, and none is missing', async () => {
  const otto = bot.person('ottoBrandt');
  const readers = [
    [
      bot.hanna,
      ['enable mfa for group Finance', 'what if', 'undo REQ-12', 'remind jsmith', 'revoke', 'report'],
    ],
    [bot.amir, ['approve REQ-12', 'reject REQ-12', 'freeze', 'threat mode on', 'report', 'requests']],
    [otto, ['status jsmith', 'posture', 'report', 'check ABCD-1234']],
    [bot.john, ['status', 'check ABCD-1234']],
  ] as const;
  for (const [reader, wanted] of readers) {
    const examples = examplesIn((await ask(reader, 'help')).card);
    for (const start of wanted) expect(examples.some((each) => each.startsWith(start))).toBe(true);
    // What was only closed by the rules here, or is about an id that there is not, is no want of a right.
    for (const example of examples.filter((each) => !/^(?:freeze|threat)/.test(each)))
      expect([example, readable(await ask(reader, example))]).not.toEqual([
        example,
        expect.stringMatching(/You may not do this|not sure what you mean|does not allow/),
      ]);
  }
  const everybody = examplesIn((await ask(bot.john, 'help')).card);
  expect(everybody.filter((each) => /enable|approve|freeze|report|requests/.test(each))).toEqual([]);
  const auditors = examplesIn((await ask(otto, 'help')).card);
  expect(auditors.filter((each) => /enable|approve|freeze|remind|undo/.test(each))).toEqual([]);
}, 120_000);

test('what the rules of the installation close is no example of the help', async () => {
  const examples = examplesIn((await ask(bot.hanna, 'help')).card);
  expect(examples.filter((each) => /re-registration|emergency|delegate/.test(each))).toEqual([]);
});

test('the welcome at the installation begins with what this person may do', async () => {
  const reads = async (who: TestBot['hanna']): Promise<readonly string[]> => {
    await who.install();
    const welcome = await saw(who, /I look after per-user MFA/);
    return examplesIn(welcome.card);
  };
  expect(await reads(bot.hanna)).toEqual(['enable mfa for jsmith', 'status jsmith', 'help']);
  expect(await reads(bot.amir)).toEqual(['requests', 'status jsmith', 'help']);
  expect(await reads(bot.person('ottoBrandt'))).toEqual(['requests', 'status jsmith', 'help']);
  expect(await reads(bot.john)).toEqual(['status', 'help']);
});
