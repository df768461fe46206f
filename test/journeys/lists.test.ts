import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import type { SeenMessage } from '../../src/rehearsal/teams/chat-log.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { startScan } from '../../src/core/posture/start-scan.ts';
import { isUnderWay } from '../../src/core/posture/tenant-scan.ts';
import { askedFile } from '../../src/rehearsal/teams/file-consent.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { answerText, ask, press, readable, saw } from '../support/talk.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot({
    tenant: { people: { generate: 300, seed: 7 } },
    policy: { signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 } },
  });
}, 60_000);
afterAll(() => bot.stop());

async function untilRead(): Promise<void> {
  while ((await bot.app.world.store.reads.snapshots(1)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Data that somebody took from another person's card, as a card pasted into a chat of their own would send it. */
async function pressOnCardOf(owner: RehearsalPerson, thief: RehearsalPerson): Promise<string> {
  const cards = JSON.stringify(owner.messages().at(-1)?.card);
  const data = /"data":(\{"action":"[\w-]+"[^}]*\})/.exec(cards)?.[1];
  if (data === undefined) throw new Error(`no action in ${cards}`);
  const action = { type: 'Action.Execute', verb: 'page-next', data: JSON.parse(data) as unknown };
  const value = { action, trigger: 'manual' };
  return answerText(
    await bot.teams.deliver(thief.activity({ type: 'invoke', name: 'adaptiveCard/action', value })),
  );
}

/** The press of this moment's button, to be sent again by whomever. */
function repeatable(owner: RehearsalPerson, on: string) {
  const card = JSON.stringify(owner.messages().find(({ activityId }) => activityId === on)?.card);
  const data = { ...(JSON.parse(/\{"action":"[\w-]+"\}/.exec(card)?.[0] ?? '{}') as object), whom: 'all' };
  const action = { type: 'Action.Execute', verb: 'stuck-enforce', data };
  const value = { action, trigger: 'manual' };
  return (by: RehearsalPerson) =>
    bot.teams.deliver(by.activity({ type: 'invoke', name: 'adaptiveCard/action', value }));
}

/** What a press brings as a message of its own. */
async function nextAfter(person: RehearsalPerson, act: () => Promise<unknown>): Promise<SeenMessage> {
  const seen = new Set(person.messages().map(({ activityId }) => activityId));
  await act();
  return person.waitForMessage(({ activityId }) => !seen.has(activityId));
}

const concerned = (state: string): number => {
  const { people } = bot.tenant.model;
  const all = Array.from({ length: people.positions }, (_, position) => people.at(position));
  return all.filter((each) => each?.userType === 'Member' && each.accountEnabled && each.mfaState === state)
    .length;
};

test('the first list begins a reading and says so; then it is shown by pages, in the same message, to whoever asked alone', async () => {
  const { hanna, amir, tenant } = bot;
  expect(readable(await ask(hanna, 'list enforced'))).toMatch(/The list is being made/);
  await untilRead();
  const total = concerned('enforced');
  expect(await press(hanna, 'page-refresh')).toMatch(new RegExp(`Enforced: ${total} people`));
  const card = await ask(hanna, 'list enforced');
  const first = readable(card);
  expect(first).toMatch(new RegExp(`People 1 to 10 of ${total}`));
  expect(first).toMatch(/The tenant was read/);
  expect(first).toMatch(/The buttons work until/);
  expect(first).not.toMatch(/Previous/);

  const count = hanna.messages().length;
  const second = await press(hanna, 'page-next', { on: card.activityId });
  expect(second).toMatch(/People 11 to 20/);
  expect(hanna.messages()).toHaveLength(count);
  expect(await pressOnCardOf(hanna, amir)).toMatch(/somebody else/);
  expect(await press(hanna, 'page-next', { on: card.activityId })).toMatch(/People 21 to 30/);
  expect(tenant.effects.all.filter(({ kind }) => kind === 'mfa-state')).toHaveLength(0);
}, 60_000);

test('what changed since the tenant was read is seen on the page, because its people are read again', async () => {
  const { hanna, tenant } = bot;
  const [snapshot] = await bot.app.world.store.reads.snapshots(1);
  const [someone] = await bot.app.world.store.reads.scannedPeople({
    scan: snapshot?.id ?? '',
    filter: 'disabled',
    from: 0,
    limit: 1,
  });
  tenant.changeInPortal(someone?.id ?? '', 'enabled');
  const text = readable(await ask(hanna, 'list disabled'));
  expect(text).toMatch(/Now: enabled\. The list still said “disabled”/);
}, 60_000);

test('somebody registered and still enabled is listed as stuck; whoever has yet to register as pending', async () => {
  const { hanna, tenant } = bot;
  tenant.posture.flipsRegisteredToEnforced = false;
  tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
  expect(readable(await ask(hanna, 'list pending'))).toMatch(/Yet to register/);
  expect(readable(await ask(hanna, 'list stuck'))).toMatch(/Stuck at “enabled”/);
});

test('whoever somebody else switched on is reminded with everybody of the list of those who have yet to register', async () => {
  const { reads } = bot.app.world.store;
  const [snapshot] = await reads.snapshots(1);
  const page = { scan: snapshot?.id ?? '', filter: 'pending', from: 0, limit: 300 } as const;
  const waited = (await reads.scannedPeople(page)).filter(({ state }) => state === 'enabled');
  expect(waited.length).toBeGreaterThan(1);
  const card = readable(await ask(bot.hanna, 'remind all pending'));
  expect(card).toContain(`Remind ${waited.length} people?`);
});

test('the list of the stuck is one to work with: each person, or all of the page, goes the ordinary way from a button', async () => {
  const { hanna, amir, tenant } = bot;
  tenant.posture.flipsRegisteredToEnforced = false;
  const { people } = tenant.model;
  const all = Array.from({ length: people.positions }, (_, position) => people.at(position));
  const ready = all
    .filter((each) => each?.userType === 'Member' && each.mfaState === 'enforced')
    .filter((each) => each?.id !== PERSON_IDS[PERSONAS.helpdesk])
    .slice(0, 2);
  for (const each of ready) tenant.changeInPortal(each?.id ?? '', 'enabled');
  const on = (await ask(hanna, 'list stuck')).activityId;
  // Until the reading that the first press begins is over.
  for (let look = 0, shown = ''; look < 100 && !/All \d+ on this page/.test(shown); look += 1) {
    await press(hanna, 'page-refresh', { on });
    shown = JSON.stringify(hanna.messages().find(({ activityId }) => activityId === on)?.card);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const work = (verb: string, whom: string) => () => press(hanna, verb, { on, inputs: { whom } });
  const said = async (act: () => Promise<unknown>) => readable(await nextAfter(hanna, act));
  expect(await said(() => press(hanna, 'stuck-enforce', { on }))).toMatch(/Nobody was chosen/);
  // One of them; the list stays, with buttons of its own.
  const used = repeatable(hanna, on);
  const first = await nextAfter(hanna, work('stuck-enforce', '0'));
  expect(readable(first)).toMatch(/Enforce MFA for [^]*Now enabled → then enforced/);
  expect(await said(() => used(hanna))).toMatch(/used before/);
  expect(answerText(await used(amir))).toMatch(/somebody else/);
  await press(hanna, 'cancel', { on: first.activityId });
  // All of the page: a request that still has to be confirmed, and approved by somebody else.
  const both = await nextAfter(hanna, work('stuck-enforce', 'all'));
  expect(readable(both)).toMatch(/Enforce MFA for \d+ people/);
  await press(hanna, 'cancel', { on: both.activityId });
  expect(await said(work('stuck-reset', '1'))).toMatch(/Reset|register/i);
  // A place that the list does not have, and a right that is gone.
  expect(await said(work('stuck-enforce', '99'))).toMatch(/Nobody was chosen/);
  tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS[PERSONAS.helpdesk]);
  expect(await said(work('stuck-enforce', 'all'))).toMatch(/You may not do this/);
  tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS[PERSONAS.helpdesk]);
  expect(tenant.effects.mfaWrites().filter(({ actor }) => actor.by !== 'portal')).toEqual([]);
  // An auditor sees the same people, and no buttons.
  const seen = await ask(bot.person('ottoBrandt'), 'list stuck');
  expect(readable(seen)).toMatch(/Stuck at/);
  expect(JSON.stringify(seen.card)).not.toMatch(/stuck-enforce/);
}, 60_000);

test('posture: the numbers of the tenant on one card', async () => {
  const text = readable(await ask(bot.hanna, 'posture'));
  expect(text).toMatch(/people who may sign in/);
});

test('why: who changed it when, by which request, and the flip when the person registered; one’s own for everybody', async () => {
  const { hanna, john } = bot;
  expect(readable(await ask(hanna, 'why jsmith'))).toMatch(
    /not set through this assistant|Nobody changed it/,
  );
  expect(readable(await ask(john, 'why me'))).toMatch(/Why .* is/);
});

const SEVEN = ['bob', 'carol', 'david', 'elena', 'femke', 'giulia', 'henk'] as const;

test('status, history and why of more people than a card holds are turned by pages; each is read when it is shown', async () => {
  const { hanna, amir, tenant } = bot;
  const names = SEVEN.map((key) => PERSON_IDS[key]).join(', ');
  const card = await ask(hanna, `status ${names}, zzz`);
  const first = readable(card);
  expect(first).toMatch(/People 1 to 6 of 7/);
  expect(first).toMatch(/zzz/);
  expect(first).not.toMatch(/henk\.mulder|Previous/);
  expect(await pressOnCardOf(hanna, amir)).toMatch(/somebody else/);
  tenant.changeInPortal(PERSON_IDS.henk, 'enforced');
  const second = await press(hanna, 'page-next', { on: card.activityId });
  expect(second).toMatch(/People 7 to 7 of 7/);
  expect(second).toMatch(/henk\.mulder@contoso\.com .*Now: enforced/);
  expect(second).not.toMatch(/zzz/);
  const back = await press(hanna, 'page-previous', { on: card.activityId });
  expect(back).toMatch(/People 1 to 6 of 7/);
  expect(back).toMatch(/zzz/);
  expect(readable(await ask(hanna, `history ${names}`))).toMatch(/People 1 to 6 of 7/);
  const why = await ask(hanna, `why ${names}`);
  expect(await press(hanna, 'page-next', { on: why.activityId })).toMatch(/People 7 to 7 of 7/);
  expect(readable(await ask(hanna, 'status alice.wonder, jsmith'))).not.toMatch(/People 1 to/);
});

test('whoever was deleted between two pages is named, not left out silently', async () => {
  const { hanna, tenant } = bot;
  const card = await ask(hanna, `status ${SEVEN.map((key) => PERSON_IDS[key]).join(', ')}`);
  tenant.delete(PERSON_IDS.henk);
  expect(await press(hanna, 'page-next', { on: card.activityId })).toMatch(new RegExp(PERSON_IDS.henk));
});

test('a right that was lost since the page was shown is lost for the next page', async () => {
  const { hanna, tenant } = bot;
  const card = await ask(hanna, 'list enforced');
  tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS[PERSONAS.helpdesk]);
  // What is said to a press comes as a message too, after the answer: left alone it would be taken for that of a later test.
  const message = await nextAfter(hanna, async () => {
    expect(await press(hanna, 'page-next', { on: card.activityId })).toMatch(/helpdesk/i);
  });
  expect(readable(message)).toMatch(/You may not do this/);
  tenant.addToGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS[PERSONAS.helpdesk]);
  expect(await press(hanna, 'page-next', { on: card.activityId })).toMatch(/People 11 to 20/);
});

test('a plain user sees neither lists nor the numbers of the tenant', async () => {
  expect(readable(await ask(bot.john, 'list enabled'))).toMatch(/helpdesk/i);
  expect(readable(await ask(bot.john, 'posture'))).toMatch(/helpdesk/i);
});

test('a card that lies about for longer than its buttons live is refused', async () => {
  const { hanna, clock } = bot;
  const card = await ask(hanna, 'list enforced');
  expect(readable(card)).toMatch(/People 1 to 10/);
  clock.move(35);
  expect(await press(hanna, 'page-next', { on: card.activityId })).toMatch(/type .*again/i);
});

test('D9: a report shows the tenant in short; everybody in it is had as a file, of that reading alone', async () => {
  const { hanna, person, teams, tenant, app } = bot;
  const otto = person('ottoBrandt');
  expect(readable(await ask(bot.john, 'report'))).toMatch(/You may not do this/);
  tenant.change(PERSON_IDS.femke, { displayName: '@SUM(1)' });
  await app.world.store.transaction((tx) => startScan(app.world, tx));
  for (let scan; !scan || isUnderWay(scan); scan = await app.world.store.reads.latestScan())
    await new Promise((resolve) => setTimeout(resolve, 20));
  const card = await ask(otto, 'report');
  expect(readable(card)).toMatch(new RegExp(`Enforced: ${concerned('enforced')}`));
  expect(readable(card)).toMatch(/Registered: \d+[^]*The tenant was read/);
  await press(otto, 'as-file', { on: card.activityId });
  const asked = askedFile([await saw(otto, /The tenant as a table/)]);
  await otto.consent('accept', { asked });
  await saw(otto, /is in your OneDrive/);
  const lines = teams.uploads.files().at(-1)?.text.trimEnd().split('\r\n') ?? [];
  const { people } = tenant.model;
  const all = Array.from({ length: people.positions }, (_, position) => people.at(position)).flatMap(
    (each) => each ?? [],
  );
  expect(
    lines
      .slice(1)
      .map((line) => line.split('","')[2])
      .toSorted(),
  ).toEqual(all.map(({ id }) => id).toSorted());
  expect(lines.find((line) => line.includes(PERSON_IDS.femke))).toMatch(/^"'@SUM\(1\)"/);
  expect(lines.find((line) => line.includes(PERSON_IDS.breakGlass))).toMatch(/"(yes|no|not known)"$/);
  const [snapshot] = await app.world.store.reads.snapshots(1);
  const sent = (await app.world.store.reads.auditRecords(0, 1_000)).find(
    ({ event }) => event.kind === 'file-sent',
  );
  expect(sent).toMatchObject({
    event: { about: `tenant:${snapshot?.id}`, rows: all.length },
    actor: PERSON_IDS[PERSONAS.auditor],
  });
  // Of a reading that was replaced nobody is kept.
  await app.world.store.transaction((tx) => startScan(app.world, tx));
  while ((await app.world.store.reads.snapshots(1))[0]?.id === snapshot?.id)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await press(otto, 'as-file', { on: card.activityId });
  await saw(otto, /replaced by something newer/);
  expect(await press(hanna, 'page-refresh', { on: (await ask(hanna, 'report')).activityId })).toMatch(
    /MFA of everybody/,
  );
}, 60_000);
