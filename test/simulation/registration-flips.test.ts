import { beforeEach, expect, test } from '@jest/globals';
import { resultsOf } from '../../src/core/reminders/order-results.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PERSON = samplePersonId(TARGET);

let talk: SimulatedTalk;
beforeEach(async () => {
  talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 50 } });
  await talk.requested('enable');
  await talk.press(DECIDER, 'approve');
  await talk.pass(HOUR / 2);
  expect(series()).toMatchObject({ cohort: 'REQ-1', sent: 0 });
});

const series = () => talk.site.rows.get('series', PERSON) as ReminderSeries | undefined;
const become = (now: object) => Object.assign(talk.site.graph.people.get(PERSON) ?? {}, now);
const thanks = () =>
  talk.site.history.of('told').filter(({ about, channel }) => about === 'registered' && channel === 'mail');
const reminders = () =>
  talk.site.history.of('told').filter(({ about }) => about === 'reminder' || about === 'deadline-near');
const ends = () =>
  talk.site.history
    .of('committed')
    .flatMap(({ record: { event } }) => (event.kind === 'reminders-ended' ? [event.because] : []));
const calendar = async () => {
  const [reply] = await talk.say(ASKER, 'reminders');
  const about = reply?.kind === 'reminders' ? reply.about : undefined;
  return about?.kind === 'calendar' ? about.view : undefined;
};
const registered = async () => (await calendar())?.cohorts.map((each) => each.registered);
const unseen = async () => (await calendar())?.unseen;
const digests = () =>
  [...talk.site.teams.screens.values()].flatMap(({ reply }) =>
    reply.kind === 'notice' && reply.notice.about.kind === 'digest' ? [reply.notice.about] : [],
  );
const now = () => new Date(talk.site.time.now).toISOString();

test('H9: whose state moved on before their method can be seen is reminded no more, thanked once it can, and counted', async () => {
  become({ state: 'enforced' });
  await talk.pass(9 * HOUR);
  expect([thanks(), ends()]).toEqual([[], []]);
  become({ methods: ['authenticator'] });
  await talk.pass(20 * DAY);
  expect([thanks().length, ends(), reminders()]).toEqual([1, ['registered'], []]);
  expect(await registered()).toEqual([1]);
});

test('whoever says "done" right after that is thanked once too', async () => {
  become({ state: 'enforced' });
  await talk.say(TARGET, 'done');
  become({ methods: ['authenticator'] });
  await talk.say(TARGET, 'done');
  await talk.pass(5 * DAY);
  expect([thanks().length, ends()]).toEqual([1, ['registered']]);
});

test('whoever is enforced and shows no method for days stays waited for: the helpdesk is told by name, and they are thanked whenever it comes', async () => {
  become({ state: 'enforced' });
  await talk.pass(2 * DAY);
  expect(await unseen()).toBeUndefined();
  await talk.pass(5 * DAY);
  const told = { people: 1, names: ['Person 10'] };
  expect(await unseen()).toEqual(told);
  expect(digests().at(-1)).toMatchObject({ late: 0, view: { unseen: told } });
  await talk.pass(20 * DAY);
  expect([thanks(), ends(), reminders()]).toEqual([[], [], []]);
  become({ methods: ['authenticator'] });
  await talk.pass(3 * DAY);
  expect([thanks().length, ends(), reminders(), await unseen()]).toEqual([1, ['registered'], [], undefined]);
  expect(await registered()).toEqual([1]);
});

test('whoever had been enforced for long without a method, and is back at enabled, is reminded again', async () => {
  become({ state: 'enforced' });
  await talk.pass(5 * DAY);
  become({ state: 'enabled' });
  await talk.pass(4 * DAY);
  expect(reminders().length).toBeGreaterThan(0);
  expect(await unseen()).toBeUndefined();
});

test('an order of reminders says of whoever is enforced without a method in view that they are no longer concerned', async () => {
  become({ state: 'enforced' });
  await talk.pass(5 * DAY);
  const report = await resultsOf(talk.site.world, {
    ...{ id: '7F3A-91BC', status: 'ordered', people: [PERSON], createdAt: now(), expiresAt: now() },
    ...{ requester: talk.site.graph.people.get(PERSON)?.person, requesterLocale: 'en' },
    conversation: talk.site.teams.chatOf(PERSON),
  } as ReminderOrder);
  expect(report).toMatchObject({ left: 1, open: [] });
});

test('whoever is back at enabled meanwhile is reminded, and a later move is waited for as long as the first one', async () => {
  become({ state: 'enforced' });
  await talk.pass(2 * DAY);
  become({ state: 'enabled' });
  await talk.pass(4 * DAY);
  expect(reminders().length).toBeGreaterThan(0);
  become({ state: 'enforced' });
  await talk.pass(2 * DAY);
  expect(ends()).toEqual([]);
  become({ methods: ['authenticator'] });
  await talk.pass(DAY);
  expect([thanks().length, ends()]).toEqual([1, ['registered']]);
});

test('whom an approved request of ours set to enforced is not thanked before a method of theirs is in view', async () => {
  become({ methods: ['authenticator'] });
  await talk.say(ASKER, `enforce mfa for person${TARGET}@contoso.com`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  become({ methods: [] });
  await talk.pass(9 * HOUR);
  expect([talk.state(TARGET), thanks(), ends()]).toEqual(['enforced', [], []]);
  become({ methods: ['authenticator'] });
  await talk.pass(DAY);
  expect([thanks().length, ends()]).toEqual([1, ['registered']]);
});

test('whoever is enforced and named by the report of registrations is thanked, whenever their method comes into view', async () => {
  become({ state: 'enforced' });
  talk.site.jobs.send([{ job: { kind: 'look-at-registered', people: [PERSON] } }]);
  await talk.pass(DAY);
  expect([thanks().length, ends()]).toEqual([1, ['registered']]);
});
