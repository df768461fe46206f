import { expect, test } from '@jest/globals';
import type { WaveStep } from '../../src/core/requests/bulk-rules.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, HELPDESK, refusals, SimulatedTalk } from '../support/simulated-talk.ts';

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
