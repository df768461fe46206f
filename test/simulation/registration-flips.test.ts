import { beforeEach, expect, test } from '@jest/globals';
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
const registered = async () => {
  const [reply] = await talk.say(ASKER, 'reminders');
  const about = reply?.kind === 'reminders' ? reply.about : undefined;
  return about?.kind === 'calendar' ? about.view.cohorts.map((each) => each.registered) : [];
};

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

test('whoever was set to enforced by hand, and has no method days later, is thanked for nothing', async () => {
  become({ state: 'enforced' });
  await talk.pass(20 * DAY);
  expect([thanks(), ends(), reminders()]).toEqual([[], ['enforced'], []]);
  expect(await registered()).toEqual([0]);
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

test('whom an approved request of ours set to enforced is thanked for nothing, and not waited for', async () => {
  become({ methods: ['authenticator'] });
  await talk.say(ASKER, `enforce mfa for person${TARGET}@contoso.com`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  become({ methods: [] });
  await talk.pass(9 * HOUR);
  expect([talk.state(TARGET), thanks(), ends()]).toEqual(['enforced', [], ['enforced']]);
});

test('whoever is enforced and named by the report of registrations is thanked, whenever their method comes into view', async () => {
  become({ state: 'enforced' });
  talk.site.jobs.send([{ job: { kind: 'look-at-registered', people: [PERSON] } }]);
  await talk.pass(DAY);
  expect([thanks().length, ends()]).toEqual([1, ['registered']]);
});
