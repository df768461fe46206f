import { afterAll, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { runJob } from '../../src/core/run-job.ts';
import { GENERATED_ID_PREFIX } from '../../src/rehearsal/model/people-store.ts';
import { askedFile } from '../../src/rehearsal/teams/file-consent.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

/** More than the built-in rules let one approver decide about. */
const MANY = 26;
const LATE = '2099-01-01T09:00:00.000Z';

let bot: TestBot;
afterAll(() => bot.stop());

/** A bot for which so many people have yet to register, far from their next reminder. */
async function start(people: number): Promise<void> {
  bot = await startTestBot({ tenant: { people: { generate: 60, seed: 1 } } });
  const members = [...bot.tenant.model.people.all()].filter(
    ({ id, accountEnabled }) => id.startsWith(GENERATED_ID_PREFIX) && accountEnabled,
  );
  const waiting = members.slice(0, people);
  expect(waiting).toHaveLength(people);
  for (const { id } of waiting) {
    bot.tenant.change(id, { methods: [] });
    bot.tenant.changeInPortal(id, 'enabled');
  }
  const startedAt = bot.clock.now().toISOString();
  await bot.app.world.store.transaction(async (tx) => {
    for (const { id } of waiting)
      await tx.saveSeries({ person: id as PersonId, startedAt, step: 0, sent: 0, nextAt: LATE });
  });
}

/** Confirmed; the cards of those who are asked. */
async function ordered(...approvers: readonly RehearsalPerson[]) {
  const seen = new Set(approvers.flatMap((each) => each.messages().map(({ activityId }) => activityId)));
  const confirm = await ask(bot.hanna, 'remind everyone who has not registered');
  const words = await press(bot.hanna, 'confirm', { on: confirm.activityId });
  const cards = await Promise.all(
    approvers.map((each) => each.waitForMessage(({ activityId }) => !seen.has(activityId))),
  );
  return { confirm: readable(confirm), words, cards: cards.map(({ activityId }) => activityId) };
}

const runningNow = async (): Promise<number> => {
  const series = await bot.app.world.store.reads.runningSeries({ limit: 100 });
  return series.filter(({ askedAt }) => askedAt !== undefined).length;
};

/** The last such event of the chain. */
async function audited(kind: string): Promise<unknown> {
  const records = await bot.app.world.store.reads.auditRecords(0, 10_000);
  return records.findLast(({ event }) => event.kind === kind)?.event;
}

test('C6: reminders for as many people as two have to agree to wait for two, and every card says how many have', async () => {
  await start(MANY);
  const { amir, lotte } = bot;
  await Promise.all([amir.install(), lotte.install()]);
  const { confirm, words, cards } = await ordered(amir, lotte);
  expect(confirm).toMatch(/Remind 26 people\?.*The approvers: 0 of 2/s);
  expect(words).toMatch(/The approvers: 0 of 2/);
  const id = /type “status ([0-9A-Z]{4}-[0-9A-Z]{4})”/.exec(words)?.[1] ?? 'none';
  const milan = bot.person('milanKovac');
  const otto = bot.person('ottoBrandt');
  const own = readable(await ask(bot.hanna, `status ${id}`));
  expect(own).toContain(`Order ${id}: reminders for 26 people`);
  expect(own).toMatch(/Asked for by Hanna Bakker on .*Waits for approval.*The approvers: 0 of 2/s);
  expect(own).not.toMatch(/As a file/);
  for (const reader of [bot.hanna, amir, otto])
    expect(readable(await ask(reader, 'requests'))).toMatch(
      new RegExp(`One open request.*Order ${id}: reminders for 26 people.*Waits for approval`, 's'),
    );
  // Whoever may not see it learns no more than of a code that nobody made.
  for (const stranger of [milan, bot.john]) {
    const unknown = readable(await ask(stranger, `status ${id}`)).replaceAll(id, 'ID');
    expect(unknown).toBe(readable(await ask(stranger, 'status 7777-7777')).replaceAll('7777-7777', 'ID'));
    expect(unknown).not.toMatch(/Hanna|reminders for/);
  }
  expect(readable(await ask(milan, 'requests'))).toMatch(/No open requests/);

  const [amirs = '', lottes = ''] = cards;
  expect(await press(amir, 'approve', { on: amirs })).toMatch(/The approvers: 1 of 2.*Approved by Amir/s);
  const left = await sees(lotte, lottes, /The approvers: 1 of 2/);
  expect(readable(left)).toMatch(/\bReject\b/);
  expect(readable(left)).toMatch(/Who gets it, and when/);
  expect(readable(await sees(amir, amirs, /1 of 2/))).not.toMatch(/\bReject\b/);
  expect(await runningNow()).toBe(0);

  await press(lotte, 'approve', { on: lottes });
  const told = await saw(bot.hanna, /Reminders are on their way/);
  expect(readable(told)).toMatch(/Approved by Amir.*Approved by Lotte/s);
  await sees(amir, amirs, /Reminders are on their way/);
  while ((await runningNow()) < MANY) await new Promise((resolve) => setTimeout(resolve, 20));
  const going = readable(await ask(bot.hanna, `status ${id}`));
  expect(going).toMatch(
    /The reminders are on their way.*Decided by Lotte.*Approved by Amir.*Approved by Lotte/s,
  );
  expect(going).toMatch(/E-mail: 0 sent, 26 waiting, 0 failed, 0 unreachable.*Teams: 0 sent, 26 waiting/s);

  // To working hours; nobody speaks meanwhile, so the tokens of Teams may be over.
  const { world } = bot.app;
  let ahead = 0;
  const order = /"order":"([^"]+)"/.exec(JSON.stringify(await audited('reminders-decided')))?.[1] ?? '';
  expect(order).toBe(id);
  const report = { job: { kind: 'report-order', order }, attempt: 1 } as const;
  while ((await runJob(world, report)).kind !== 'done') {
    // What was made is sent meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const next = Date.parse((await world.store.reads.nextDue()) ?? '');
    const minutes = (next - bot.clock.now().getTime()) / 60_000;
    if (minutes > 0 && (await runningNow()) > 0) {
      bot.clock.move(Math.ceil(minutes));
      ahead += Math.ceil(minutes);
    }
    await runJob(world, { job: { kind: 'remind-due' }, attempt: 1 });
  }
  const card = await saw(bot.hanna, /How the reminders went/);
  const went = readable(card);
  expect(went).toMatch(/26 people were written to/);
  expect(went).toMatch(/As a file/);
  expect(went).not.toMatch(/have yet to get it|could be reached/);
  const heard = bot.hanna.messages().length;
  expect(await runJob(world, report)).toEqual({ kind: 'done' });
  expect(bot.hanna.messages()).toHaveLength(heard);

  bot.clock.move(-ahead);
  await press(bot.hanna, 'as-file', { on: card.activityId });
  const asked = askedFile([await saw(bot.hanna, /as a table/)]);
  expect((await bot.hanna.consent('accept', { asked })).status).toBe(200);
  await saw(bot.hanna, /is in your OneDrive/);
  const lines = bot.teams.uploads.files()[0]?.text.trimEnd().split('\r\n') ?? [];
  expect(lines[0]).toMatch(/"Name","Sign-in name",/);
  expect(lines).toHaveLength(1 + MANY);
  for (const line of lines.slice(1))
    expect(line).toMatch(
      /@contoso\.com".*"sent".*"E-mail: accepted for delivery.*"Teams message: not delivered/,
    );

  const asking = await ask(otto, `status ${id}`);
  const over = readable(asking);
  expect(over).toMatch(/Nothing more of it is to come.*Decided by Lotte/s);
  expect(over).toMatch(/E-mail: 26 sent, 0 waiting, 0 failed, 0 unreachable/);
  expect(over).toMatch(/Teams: 0 sent, 0 waiting, 0 failed, 26 unreachable/);
  const before = otto.messages().length;
  expect(await press(otto, 'as-file', { on: asking.activityId })).not.toMatch(/may not|unknown/);
  while (otto.messages().length === before) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(askedFile(otto.messages().slice(before))).toBeDefined();
  expect(readable(await ask(bot.hanna, 'requests'))).toMatch(/No open requests/);
}, 90_000);
