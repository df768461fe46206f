import { expect, test } from '@jest/globals';
import type { FailureCode } from '../../src/core/failures.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { StateReading } from '../../src/core/ports/mfa.ts';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import { viewProgress } from '../../src/core/requests/bulk-progress.ts';
import type { ItemRow } from '../support/simulated-claims.ts';
import { SAMPLE_POLICY } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PEOPLE = [10, 11, 12, 13];

/** A list of four, and right after the approval nothing of Graph can be read, or only nobody's state. */
async function listInOutage(
  what: 'all of Graph' | 'the states',
  ms: number,
  code: FailureCode = 'unavailable',
): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  const { graph, jobs, time, world } = talk.site;
  const { workers } = jobs;
  await talk.say(ASKER, `enable mfa for ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  const until = time.now + ms;
  if (what === 'all of Graph') graph.downUntil = until;
  const { readStates } = world.mfa;
  const asked = code === 'throttled' ? { retryAfterMs: MINUTE } : {};
  const unreadable: StateReading = { kind: 'unreadable', code, ...asked };
  const read = (people: readonly PersonId[]) =>
    time.now < until
      ? Promise.resolve(new Map(people.map((person) => [person, unreadable])))
      : readStates(people);
  Object.assign(world.mfa, { readStates: read });
  jobs.workers = workers;
  jobs.pump();
  return talk;
}

const rows = (talk: SimulatedTalk): readonly ItemRow[] =>
  talk.site.rows.all('item').map(([, row]) => row as ItemRow);
const outcomes = (talk: SimulatedTalk): readonly (RequestItem['outcome'] | undefined)[] =>
  rows(talk).map(({ item }) => item.outcome);

async function held(talk: SimulatedTalk): Promise<string | undefined> {
  const { world } = talk.site;
  const viewed = viewProgress(world, world.store.reads, { request: talk.request() });
  await talk.pass(1_000);
  return (await viewed)?.held;
}

test.each(['all of Graph', 'the states'] as const)(
  'F8: while %s cannot be read, for however long, a list waits and says so: nobody of it uses up their tries, and it goes on by itself',
  async (what) => {
    const talk = await listInOutage(what, 5 * HOUR);
    await talk.pass(4 * HOUR);
    expect([talk.request().status, talk.writes, await held(talk)]).toEqual(['running', 0, 'graph']);
    expect(rows(talk).map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0]);
    // Looked at ever less often: what is intended is on record each time.
    expect(talk.audit.filter((kind) => kind === 'write-intended').length).toBeLessThan(300);
    await talk.pass(HOUR + 10 * MINUTE);
    expect([talk.request().status, talk.writes, await held(talk)]).toEqual(['finished', 4, undefined]);
  },
);

test('F8: a list that cannot go on for longer than its approval holds ends, and nobody is changed afterwards', async () => {
  const talk = await listInOutage('all of Graph', 14 * HOUR);
  await talk.pass(13 * HOUR);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
  expect(outcomes(talk).map((outcome) => outcome?.kind)).toEqual(PEOPLE.map(() => 'cancelled'));
  await talk.pass(3 * HOUR);
  expect(talk.writes).toBe(0);
});

test('F1: a list that Graph refuses again and again, for being asked too often, uses up nobody’s tries, and ends with its approval', async () => {
  const code = 'throttled';
  const [hours, longer] = [
    await listInOutage('the states', 5 * HOUR, code),
    await listInOutage('the states', 16 * HOUR, code),
  ];
  await hours.pass(4 * HOUR);
  expect([hours.request().status, hours.writes]).toEqual(['running', 0]);
  expect(Math.max(...rows(hours).map(({ attempts }) => attempts))).toBeLessThan(2);
  await hours.pass(HOUR + 10 * MINUTE);
  expect([hours.request().status, hours.writes]).toEqual(['finished', 4]);
  await longer.pass(15 * HOUR);
  expect([longer.request().status, longer.writes]).toEqual(['partly-finished', 0]);
});

test('one person of a list whose state nobody can read is tried as often as ever, and does not hold the others', async () => {
  const talk = await listInOutage('the states', 0);
  const { mfa } = talk.site.world;
  const { readStates } = mfa;
  const [one] = rows(talk).map(({ item }) => item.person.id);
  const read: typeof readStates = async (people) =>
    new Map(
      [...(await readStates(people))].map(([person, reading]) => [
        person,
        person === one ? { kind: 'unreadable', code: 'unavailable' } : reading,
      ]),
    );
  Object.assign(mfa, { readStates: read });
  await talk.pass(3 * HOUR);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 3]);
  expect(outcomes(talk).filter((outcome) => outcome?.kind === 'failed')).toHaveLength(1);
});
