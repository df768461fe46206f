import { expect, test } from '@jest/globals';
import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { WaveStep } from '../../src/core/requests/bulk-rules.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, HELPDESK, refusals, SECOND, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const ASKS: WaveStep = { size: { people: 1 }, askToGoOn: true };

/** Two people, the first one a wave of their own: the list asks before it goes on, or waits. */
async function heldList(step = ASKS): Promise<SimulatedTalk> {
  const steps = [step];
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves: { from: 2, steps } } });
  await talk.say(ASKER, 'enable mfa for person10@contoso.com and person11@contoso.com');
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  return talk;
}

const updates = (talk: SimulatedTalk): number => talk.site.history.of('card-update-tried').length;

test('a list that waits for somebody costs nothing meanwhile: no card is shown anew, no job runs', async () => {
  const talk = await heldList();
  expect([talk.request().status, talk.writes]).toEqual(['running', 1]);
  const before = updates(talk);
  await talk.pass(50 * MINUTE);
  expect(updates(talk)).toBe(before);
});

test('whoever lets it go on is obeyed at once, and a list that nobody lets go on ends when its approval does', async () => {
  const [resumed, left] = [await heldList(), await heldList()];
  await resumed.press(ASKER, 'bulk-resume');
  await resumed.pass(MINUTE);
  expect([resumed.request().status, resumed.writes]).toEqual(['finished', 2]);
  await left.pass(13 * 60 * MINUTE);
  expect([left.request().status, left.writes]).toEqual(['partly-finished', 1]);
});

test('where the policy wants an approver before the next wave, neither the requester nor somebody of the list lets it start, also not by a pause in between', async () => {
  const talk = await heldList({ size: { people: 1 }, askToGoOn: 'approver' });
  await talk.say(ASKER, 'resume REQ-1');
  await talk.say(ASKER, 'pause REQ-1');
  await talk.say(ASKER, 'resume REQ-1');
  await talk.pass(MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['running', 1]);
  Object.assign(talk.site.graph.people.get(samplePersonId(12)) ?? {}, { groups: new Set([HELPDESK]) });
  expect(refusals(await talk.say(12, 'resume REQ-1'))).toEqual(['request-unknown']);
  await talk.say(DECIDER, 'resume REQ-1');
  await talk.pass(MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['finished', 2]);
});

const ASKS_APPROVER: WaveStep = { size: { people: 1 }, askToGoOn: 'approver' };
const WAITS: WaveStep = { size: { people: 1 }, askToGoOn: false, waitMinutes: 60 };

test.each<[string, WaveStep, object]>([
  ['whether an approver is waited for', ASKS_APPROVER, { awaits: undefined }],
  ['when the next wave starts', WAITS, { notBefore: '2026-01-01T09:00:00.000Z' }],
  ['whether it has a time', WAITS, { notBefore: undefined }],
  ['which wave it is', WAITS, { wave: 2 }],
])(
  'C1: %s is altered in the row of a list on its way: nobody further is changed, and it raises the alarm',
  async (_, step, altered) => {
    const talk = await heldList(step);
    const run = talk.site.rows.get('bulk', 'REQ-1') as BulkRun;
    talk.site.rows.apply('bulk', 'REQ-1', { ...run, ...altered });
    // What goes on without whom it waited for is not made genuine by going on.
    await talk.say(ASKER, 'resume REQ-1');
    await talk.pass(90 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 1]);
    expect(talk.audit).toContain('approval-forged');
    expect(talk.site.alarms).toEqual(['ALARM: an approval was forged']);
  },
);

test('C1: a list whose row says it runs, or is gone from the database, still waits for its approver', async () => {
  const [altered, gone] = [await heldList(ASKS_APPROVER), await heldList(ASKS_APPROVER)];
  const run = altered.site.rows.get('bulk', 'REQ-1') as BulkRun;
  altered.site.rows.apply('bulk', 'REQ-1', { ...run, status: 'running' });
  gone.site.rows.apply('bulk', 'REQ-1', undefined);
  for (const talk of [altered, gone]) {
    await talk.pass(14 * 60 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 1]);
  }
});

test('a wave has its own time: the next one starts by itself then, not before, and also after a pause in between', async () => {
  const waits: WaveStep = { size: { people: 1 }, askToGoOn: false, waitMinutes: 60 };
  const [alone, paused, cancelled] = [await heldList(waits), await heldList(waits), await heldList(waits)];
  expect([alone.request().status, alone.writes]).toEqual(['running', 1]);
  await alone.pass(54 * MINUTE);
  expect(alone.writes).toBe(1);
  await alone.pass(7 * MINUTE);
  expect([alone.request().status, alone.writes]).toEqual(['finished', 2]);
  await paused.press(ASKER, 'bulk-pause');
  await paused.press(ASKER, 'bulk-resume');
  await paused.pass(MINUTE);
  expect(paused.writes).toBe(1);
  await paused.pass(60 * MINUTE);
  expect(paused.writes).toBe(2);
  await cancelled.press(ASKER, 'bulk-cancel');
  await cancelled.pass(2 * MINUTE);
  expect([cancelled.request().status, cancelled.writes]).toEqual(['partly-finished', 1]);
});

/** Asked on Monday 5 January at 10:00 in Amsterdam. */
async function plannedList(plan: string): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  await talk.say(ASKER, `enable mfa for person10@contoso.com and person11@contoso.com, ${plan}`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  return talk;
}

const HOUR = 60 * MINUTE;

test('waves that somebody asks for begin on their day at their time, long after the twelve hours of an approval, and end there', async () => {
  const talk = await plannedList('1 person today, the rest on Wednesday at 07:00');
  expect(talk.request().waves).toEqual([
    { end: 1, askToGoOn: false },
    { end: 2, askToGoOn: false, notBefore: '2026-01-07T06:00:00.000Z' },
  ]);
  expect([talk.request().status, talk.writes]).toEqual(['running', 1]);
  await talk.pass(Date.parse('2026-01-07T05:59:00Z') - talk.site.time.now);
  expect(talk.writes).toBe(1);
  await talk.pass(2 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['finished', 2]);
});

test('a freeze, a pause and a question that are there when a wave would begin hold it, and it begins once they are gone', async () => {
  const plan = '1 person on Tuesday at 08:00, the rest on Wednesday at 07:00';
  const [frozen, paused] = [await plannedList(plan), await plannedList(plan)];
  expect([frozen.writes, paused.writes]).toEqual([0, 0]);
  await frozen.pass(30 * HOUR);
  await paused.say(ASKER, 'pause REQ-1');
  await paused.pass(30 * HOUR);
  expect([frozen.writes, paused.writes]).toEqual([1, 0]);
  await frozen.say(DECIDER, 'freeze');
  for (const talk of [frozen, paused]) await talk.pass(20 * HOUR);
  expect([frozen.writes, paused.writes]).toEqual([1, 0]);
  for (const approver of [DECIDER, SECOND]) await frozen.say(approver, 'unfreeze');
  await paused.say(ASKER, 'resume REQ-1');
  for (const talk of [frozen, paused]) await talk.pass(HOUR);
  expect([frozen.request().status, frozen.writes]).toEqual(['finished', 2]);
  expect([paused.request().status, paused.writes]).toEqual(['finished', 2]);
  const asked = await plannedList('1 person now, the rest on Wednesday at 07:00 after approval');
  await asked.pass(50 * HOUR);
  expect(asked.writes).toBe(1);
  await asked.say(DECIDER, 'resume REQ-1');
  await asked.pass(MINUTE);
  expect(asked.writes).toBe(2);
  const left = await plannedList(plan);
  await left.say(ASKER, 'pause REQ-1');
  await left.pass(60 * HOUR);
  expect([left.request().status, left.writes]).toEqual(['partly-finished', 0]);
});

test('nobody agrees to a plan any more once its first time has come', async () => {
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  await talk.say(
    ASKER,
    'enable mfa for person10@contoso.com and person11@contoso.com, 1 person at 11:00, the rest at 20:00',
  );
  await talk.press(ASKER, 'confirm');
  await talk.pass(61 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['expired', 0]);
});
