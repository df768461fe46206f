import { expect, test } from '@jest/globals';
import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, HELPDESK, refusals, SECOND, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PEOPLE = [10, 11, 12];

/** A list of three who are enforced, the third a wave of their own: at the first write the process ends, before or after it. */
async function endedAtWrite(side: 'before' | 'after', order = 'disable mfa for'): Promise<SimulatedTalk> {
  const signIns = { reset: 'allow', revoke: 'allow', maxPeople: 3 } as const;
  const waves = { from: 2, steps: [{ size: { people: 2 }, askToGoOn: false }] };
  const talk = new SimulatedTalk({ signIns, bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves } });
  for (const number of PEOPLE)
    Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, {
      ...{ state: 'enforced', methods: ['authenticator'] },
    });
  let ended = false;
  talk.site.onEdge = (process, where, what) => {
    if (ended || where !== side || !/^(write|reset)$/.test(what)) return;
    ended = true;
    process.kill();
  };
  await talk.say(ASKER, `${order} ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  if (talk.request().status === 'awaiting-approval') await talk.press(SECOND, 'approve');
  expect([ended, talk.request().status]).toEqual([true, 'running']);
  return talk;
}

async function brakedAtWrite(...story: Parameters<typeof endedAtWrite>): Promise<SimulatedTalk> {
  const talk = await endedAtWrite(...story);
  await talk.say(DECIDER, 'threat mode on');
  return talk;
}

const outcomes = (talk: SimulatedTalk) =>
  talk.site.rows.all('item').map(([, row]) => (row as { item: RequestItem }).item.outcome?.kind);
const heard = (talk: SimulatedTalk, about: string) =>
  new Set(
    talk.site.history
      .of('told')
      .filter((told) => told.about === about)
      .map(({ person }) => person),
  );

test('a weakening list that is cancelled under a brake closes under it: whoever was changed is told, and can be protected again', async () => {
  const talk = await brakedAtWrite('after');
  await talk.say(ASKER, 'cancel REQ-1');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 2]);
  expect(outcomes(talk)).toEqual(['done', 'done', 'cancelled']);
  expect(heard(talk, 'mfa-disabled')).toEqual(new Set([10, 11].map(samplePersonId)));
  expect(refusals(await talk.say(ASKER, 'enable mfa for person10@contoso.com'))).toEqual([]);
  expect(talk.request(2).status).toBe('awaiting-confirmation');
});

test('whoever was begun and not changed by then stays as they are', async () => {
  const talk = await brakedAtWrite('before');
  await talk.say(ASKER, 'cancel REQ-1');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
  expect(outcomes(talk)).toEqual(['cancelled', 'cancelled', 'cancelled']);
});

test('C8: a list under a brake ends when whoever asked may not ask any more', async () => {
  const talk = await brakedAtWrite('after');
  talk.site.graph.people.get(samplePersonId(ASKER))?.groups.delete(HELPDESK);
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, outcomes(talk)]).toEqual(['partly-finished', ['done', 'done', 'cancelled']]);
  expect((talk.site.rows.get('bulk', 'REQ-1') as BulkRun).because).toBe('requester');
});

test('a list under a brake ends with its approval, and before that nobody is changed', async () => {
  const talk = await brakedAtWrite('before');
  await talk.pass(11 * HOUR);
  expect([talk.request().status, talk.writes]).toEqual(['running', 0]);
  await talk.pass(2 * HOUR);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
});

test('methods of a cancelled list are not taken under a brake, also not of whoever was begun', async () => {
  const talk = await brakedAtWrite('before', 'reset mfa for');
  const taken = () => talk.site.history.of('act-landed').length;
  await talk.say(ASKER, 'cancel REQ-1');
  await talk.pass(HOUR);
  expect([talk.request().status, taken()]).toEqual(['running', 0]);
  for (const approver of [DECIDER, SECOND]) await talk.say(approver, 'threat mode off');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, taken()]).toEqual(['partly-finished', 2]);
});

test('while the clock is wrong, by which claims end, nothing is done with a weakening list that is cancelled', async () => {
  const talk = await endedAtWrite('after');
  const { world } = talk.site;
  const { brakes } = world;
  Object.assign(world, { brakes: { weakeningClosed: () => 'clock-skew' } });
  await talk.say(ASKER, 'cancel REQ-1');
  await talk.pass(HOUR);
  expect(outcomes(talk)).toEqual([undefined, undefined, undefined]);
  Object.assign(world, { brakes });
  await talk.pass(5 * MINUTE);
  expect(outcomes(talk)).toEqual(['done', 'done', 'cancelled']);
});
