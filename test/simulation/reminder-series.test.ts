import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import { sealOrder } from '../../src/core/reminders/seal-order.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import type { SimulatedPerson } from '../support/simulated-graph.ts';
import type { SentJob } from '../support/simulated-store.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let talk: SimulatedTalk;

const seriesOf = (person: PersonId) => talk.site.rows.get('series', person) as ReminderSeries | undefined;
const reminders = () => talk.site.history.of('told').filter(({ about }) => about === 'reminder');

function entry(number: number): SimulatedPerson {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new Error(`there is no person ${number}`);
  return found;
}

describe('whoever is switched on in a wave that is not over yet', () => {
  const person = samplePersonId(TARGET);
  /** The wave is over, and so its people are followed. */
  let endWave: () => void;

  beforeEach(async () => {
    const steps = [{ size: { people: 2 }, askToGoOn: false }] as const;
    talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves: { from: 2, steps } } });
    const { jobs } = talk.site;
    const send = jobs.send.bind(jobs);
    const held: SentJob[] = [];
    jobs.send = (sent) => {
      held.push(...sent.filter(({ job }) => job.kind === 'follow-request'));
      send(sent.filter(({ job }) => job.kind !== 'follow-request'));
    };
    endWave = () => send(held);
    await talk.say(ASKER, `enable mfa for person${TARGET}@contoso.com and person${OTHER}@contoso.com`);
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR / 2);
    expect(talk.state(TARGET)).toBe('enabled');
    expect(seriesOf(person)).toBeUndefined();
  });

  const followed = () => {
    const startedAt = seriesOf(samplePersonId(OTHER))?.startedAt;
    return { cohort: 'REQ-1', step: 0, startedAt: expect.stringContaining(startedAt?.slice(0, 16) ?? '?') };
  };

  test('and asks to be reminded on Thursday is followed like the others, and hears nothing before Thursday', async () => {
    await talk.say(TARGET, 'remind me on Thursday');
    endWave();
    await talk.pass(60_000);
    const snoozedUntil = '2026-01-07T23:00:00.000Z';
    expect(seriesOf(person)).toMatchObject({ ...followed(), snoozedUntil, askedAt: snoozedUntil, sent: 0 });
    await talk.pass(2.8 * DAY);
    expect(reminders().filter((told) => told.person === person)).toEqual([]);
    await talk.pass(20 * DAY);
    // On Thursday, of the third day (later that Thursday, so on Friday) and of the seventh. By Teams and by mail.
    expect(reminders().filter((told) => told.person === person)).toHaveLength(6);
    const near = talk.site.history.of('told').filter(({ about }) => about === 'deadline-near');
    expect(near.map((told) => told.person)).toContain(person);
  });

  test('and is reminded by the helpdesk is followed like the others, and that message counts', async () => {
    await talk.say(ASKER, `remind person${TARGET}@contoso.com`);
    await talk.press(ASKER, 'confirm');
    await talk.pass(60_000);
    const { lastAt } = seriesOf(person) ?? {};
    expect(lastAt).toBeDefined();
    endWave();
    await talk.pass(60_000);
    expect(seriesOf(person)).toMatchObject({ ...followed(), lastAt, sent: 1, nextAt: expect.any(String) });
    const [reply] = await talk.say(TARGET, 'what do I have to do?');
    expect(reply).toMatchObject({ about: { deadline: expect.any(String), next: expect.any(String) } });
  });

  test('and had registered by then counts for the request, and is not reminded', async () => {
    await talk.say(TARGET, 'remind me on Thursday');
    Object.assign(entry(TARGET), { methods: ['authenticator'], state: 'enforced' });
    await talk.say(TARGET, 'done');
    endWave();
    await talk.pass(20 * DAY);
    expect(seriesOf(person)).toMatchObject({ cohort: 'REQ-1', ended: { because: 'registered' } });
    expect(reminders().filter((told) => told.person === person)).toEqual([]);
  });
});

test.each(['what do I have to do?', 'done'])(
  'whoever is enforced without any method is named no next reminder at "%s"',
  async (words) => {
    talk = new SimulatedTalk();
    // What is looked at when a process starts is over: nobody else finds them enforced.
    await talk.pass(60_000);
    const person = samplePersonId(TARGET);
    const startedAt = new Date(talk.site.time.now).toISOString();
    const nextAt = new Date(talk.site.time.now + DAY).toISOString();
    talk.site.rows.apply('series', person, { person, cohort: 'REQ-7', startedAt, step: 0, sent: 0, nextAt });
    entry(TARGET).state = 'enforced';
    const [reply] = await talk.say(TARGET, words);
    expect(reply).toMatchObject({ about: { kind: 'own', standing: 'enforced' } });
    expect(reply).not.toMatchObject({ about: { next: expect.anything() } });
    expect(reply).not.toMatchObject({ about: { deadline: expect.anything() } });
  },
);

test('of a long order nobody who has registered or was never switched on is begun anew, and whoever lost it stays of their request', async () => {
  talk = new SimulatedTalk();
  const at = new Date(talk.site.time.now).toISOString();
  const [stuck, off, fresh, again] = [TARGET, OTHER, 12, 13].map(samplePersonId) as [PersonId, ...PersonId[]];
  const ended = { because: 'registered', at: '2025-12-20T09:00:00.000Z' } as const;
  const before = { cohort: 'REQ-7', startedAt: '2025-12-01T09:00:00.000Z', step: 2, sent: 2, ended };
  talk.site.rows.apply('series', stuck, { ...before, person: stuck, stuckSince: ended.at });
  talk.site.rows.apply('series', again ?? stuck, { ...before, person: again });
  Object.assign(entry(TARGET), { state: 'enabled', methods: ['authenticator'] });
  for (const number of [12, 13]) entry(number).state = 'enabled';
  const order = {
    ...{ id: '7F3A-91BC', status: 'ordered', requester: entry(ASKER).person, requesterLocale: 'en' },
    ...{ conversation: talk.site.teams.chatOf(samplePersonId(ASKER)), createdAt: at, expiresAt: at },
    // Longer than what one job takes on; nobody stands behind the other ids.
    people: [
      ...Array.from({ length: 130 }, (_, index) => samplePersonId(1_000 + index)),
      stuck,
      off,
      fresh,
      again,
    ],
  };
  talk.site.rows.apply('order', order.id, sealOrder(talk.site.seal, order as ReminderOrder));
  const saved: string[] = [];
  const apply = talk.site.rows.apply.bind(talk.site.rows);
  talk.site.rows.apply = (table, key, value) => {
    if (table === 'order') saved.push(key);
    apply(table, key, value);
  };
  talk.site.jobs.send([{ job: { kind: 'order-reminders', order: order.id } }]);
  await talk.pass(HOUR / 2);
  // Its list is not written anew for each part of it: when it is begun, and when all were looked at.
  expect(saved).toEqual([order.id, order.id]);
  expect(seriesOf(stuck)).toEqual({ ...before, person: stuck, stuckSince: ended.at });
  expect(off && seriesOf(off)).toBeUndefined();
  expect(seriesOf(samplePersonId(1_000))).toBeUndefined();
  expect(fresh && seriesOf(fresh)).toMatchObject({ sent: 1, lastAt: expect.any(String) });
  expect(fresh && seriesOf(fresh)).not.toHaveProperty('cohort');
  expect(again && seriesOf(again)).toMatchObject({ cohort: 'REQ-7', startedAt: before.startedAt, sent: 1 });
  await talk.pass(DAY);
  const reports = [...talk.site.teams.screens.values()].flatMap(({ reply }) =>
    reply.kind === 'reminders' && reply.about.kind === 'order' ? (reply.about.view.report ?? []) : [],
  );
  expect(reports).toEqual([
    expect.objectContaining({ sent: 2, registered: 1, left: 131, open: 0, nowhere: 0 }),
  ]);
});
