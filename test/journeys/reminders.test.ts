import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Job } from '../../src/core/jobs/job.ts';
import { parsePersonId, type PersonId } from '../../src/core/ids.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { runJob } from '../../src/core/run-job.ts';
import { PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import { askFor, sees } from '../support/request-story.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { ask, press, readable, saw } from '../support/talk.ts';

const JOHN = parsePersonId(PERSON_IDS.jsmith) as PersonId;
const MINUTE = 60_000;
let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
  await Promise.all([bot.amir.install(), bot.john.install()]);
}, 60_000);
afterAll(() => bot.stop());

const series = (): Promise<ReminderSeries | undefined> => bot.app.world.store.reads.series(JOHN);
/** The job that the queue runs at its time, run now. */
const run = (job: Job) => runJob(bot.app.world, { job, attempt: 1 });

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('"remind me later", with no time named, is the next working morning', async () => {
  const sanne = bot.person(PERSONAS.dutchReader);
  const id = PERSON_IDS[PERSONAS.dutchReader];
  bot.tenant.changeInPortal(id, 'enabled');
  expect(readable(await ask(sanne, 'Herinner me later'))).toMatch(/next reminder comes not before/);
  const { snoozedUntil = '', nextAt = '' } =
    (await bot.app.world.store.reads.series(parsePersonId(id) as PersonId)) ?? {};
  const { calendar } = bot.app.world;
  const day = (at: string) => calendar.wallClock(new Date(at), 'Europe/Amsterdam');
  expect(day(snoozedUntil).day > day(bot.clock.now().toISOString()).day).toBe(true);
  expect(nextAt >= snoozedUntil).toBe(true);
  expect(day(nextAt).minute).toBe(9 * 60);
}, 60_000);

test('who asks whether they are registered, and whose MFA is off here, sees their own state and methods', async () => {
  const marta = bot.person('registeredDisabled');
  expect(readable(await ask(marta, 'am I registered?'))).toMatch(/disabled[^]*Authenticator/);
}, 60_000);

test('H9: switched on, reminded in working hours by mail and in Teams, registered, thanked, and reminded no more: on the real stack', async () => {
  const { hanna, amir, john, tenant, clock } = bot;
  const { own, card } = await askFor(bot, 'enable mfa for jsmith');
  await press(amir, 'approve', { on: card });
  await sees(hanna, own, /done/i);
  await until(async () => (await series()) !== undefined);
  await john.say('what do I have to do?');
  await saw(john, /have yet to register/);
  await john.say('done');
  await saw(john, /no second step on your account yet/);
  expect(readable(await ask(john, 'am I registered?'))).toMatch(/no second step on your account yet/);
  expect(readable(await ask(john, 'Bin ich schon registriert?'))).toMatch(
    /no second step on your account yet/,
  );
  expect(readable(await ask(hanna, 'reminders'))).toMatch(/REQ-1.*reminder 1 to one person/);

  // From here on nobody speaks: Teams' clock stays behind, and so late a message is not taken.
  // To the first look, which reads the mailbox and works out the exact moment; then to that moment.
  for (let looks = 0; looks < 2; looks += 1) {
    const due = Date.parse((await series())?.nextAt ?? '');
    clock.move(Math.ceil((due - clock.now().getTime()) / MINUTE) + 1);
    await run({ kind: 'remind-due' });
  }
  expect((await series())?.sent).toBe(1);
  await saw(john, /Please register your second step by/);
  await until(() => Promise.resolve(tenant.mailbox('jsmith@contoso.com').length === 2));
  const [, mail] = tenant.mailbox('jsmith@contoso.com');
  expect(mail?.subject).toMatch(/Please register your second step by/);
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric' });
  expect(Number(shown.format(clock.now()))).toBeGreaterThanOrEqual(9);

  tenant.register(PERSON_IDS.jsmith);
  await run({ kind: 'watch-registrations' });
  await saw(john, /Thank you, your second step is registered/);
  expect((await series())?.ended?.because).toBe('registered');
  clock.move(60 * 24 * 30);
  expect(await run({ kind: 'remind-due' })).toEqual({ kind: 'done' });
  expect((await series())?.sent).toBe(1);
}, 60_000);

test('H10: two people of one manager are one mail with both names, and none of it goes a second time: on the real stack', async () => {
  const { tenant, clock } = bot;
  const [alice, bob] = [PERSON_IDS.alice, PERSON_IDS.bob].map((id) => parsePersonId(id) as PersonId);
  const manager = parsePersonId(PERSON_IDS.fionaClarke) as PersonId;
  tenant.changeInPortal(PERSON_IDS.alice, 'enabled');
  await bot.app.world.store.transaction(async (tx) => {
    for (const person of [alice, bob])
      await tx.saveSeries({
        ...{ person: person as PersonId, startedAt: '2026-03-02T09:00:00.000Z', step: 3, sent: 3 },
        copy: { manager, since: '2026-03-09T09:00:00.000Z' },
      });
  });
  const { calendar } = bot.app.world;
  const shown = () => calendar.wallClock(clock.now(), 'Europe/Amsterdam');
  while (
    shown().minute < 600 ||
    shown().minute > 660 ||
    new Date(`${shown().day}T12:00:00Z`).getUTCDay() !== 2
  )
    clock.move(30);
  await run({ kind: 'copy-manager', manager });
  await until(() => Promise.resolve(tenant.mailbox('fiona.clarke@contoso.com').length === 1));
  const [mail] = tenant.mailbox('fiona.clarke@contoso.com');
  expect(mail?.subject).toMatch(/2 people who report to you have yet to register/);
  await run({ kind: 'copy-manager', manager });
  expect((await bot.app.world.store.reads.series(alice as PersonId))?.managerToldAt).toBeDefined();
  expect(tenant.mailbox('fiona.clarke@contoso.com')).toHaveLength(1);
}, 60_000);
