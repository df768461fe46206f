import { expect, test } from '@jest/globals';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const PEOPLE = [10, 11, 12, 13];

/** A list of four, whose process ends at the first write: right before it leaves, or right after it has landed. */
async function cancelledAfterCrash(side: 'before' | 'after'): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({
    bulk: {
      ...SAMPLE_POLICY.bulk,
      from: 2,
      waves: { from: 2, steps: [{ size: { people: 2 }, askToGoOn: false }] },
    },
  });
  let ended = false;
  talk.site.onEdge = (process, where, what) => {
    if (ended || where !== side || !/write/.test(what)) return;
    ended = true;
    process.kill();
  };
  await talk.say(ASKER, `enable mfa for ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  expect(ended).toBe(true);
  // The card has its buttons by then, and the claim of the process that is gone still lives.
  await talk.pass(20_000);
  await talk.press(ASKER, 'bulk-cancel');
  await talk.pass(10 * MINUTE);
  expect(talk.request().status).toBe('partly-finished');
  return talk;
}

const outcomes = (talk: SimulatedTalk) =>
  talk.site.rows
    .all('item')
    .map(([, row]) => (row as { item: RequestItem }).item)
    .map(({ person, outcome }) => [Number(person.id.slice(-12)), outcome?.kind]);

test('G2: whoever was changed by a process that ended right after is told, although the list was cancelled meanwhile', async () => {
  const talk = await cancelledAfterCrash('after');
  const changed = PEOPLE.filter((number) => talk.state(number) === 'enabled');
  expect(changed.length).toBeGreaterThan(0);
  const told = talk.site.history.of('told').filter(({ about }) => about === 'mfa-enabled');
  const heard = new Set(told.map(({ person }) => person));
  expect([...heard].sort()).toEqual(changed.map((number) => samplePersonId(number)));
  expect(outcomes(talk)).toEqual(
    PEOPLE.map((number) => [number, changed.includes(number) ? 'done' : 'cancelled']),
  );
});

test('whoever was begun and not changed stays as they are once the list is cancelled: not changed, and said so', async () => {
  const talk = await cancelledAfterCrash('before');
  expect(PEOPLE.map((number) => talk.state(number))).toEqual(PEOPLE.map(() => 'disabled'));
  expect([talk.writes, outcomes(talk)]).toEqual([0, PEOPLE.map((number) => [number, 'cancelled'])]);
});
