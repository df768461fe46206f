import { expect, test } from '@jest/globals';
import type { WriteAnswer } from '../../src/core/ports/mfa.ts';
import type { ItemRow } from '../support/simulated-claims.ts';
import { SAMPLE_POLICY } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const REFUSED: WriteAnswer = { kind: 'busy', code: 'throttled' };

/** Approved, and for so long Graph says to each write that it is asked too often. */
async function refused(
  people: readonly number[],
  ms: number,
  answer: WriteAnswer = REFUSED,
): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  const { time, world } = talk.site;
  await talk.say(ASKER, `enable mfa for ${people.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  const { write } = world.mfa;
  const until = time.now + ms;
  const busy: typeof write = async (authorisations, terms) => {
    if (time.now >= until) return write(authorisations, terms);
    const asked = authorisations.map(({ person }) => person);
    // As the client does: what it begins goes out, and Graph says no.
    await terms?.begin(asked);
    return new Map(asked.map((person) => [person, answer]));
  };
  Object.assign(world.mfa, { write: busy });
  await talk.press(DECIDER, 'approve');
  return talk;
}

const attempts = (talk: SimulatedTalk): number =>
  Math.max(...talk.site.rows.all('item').map(([, row]) => (row as ItemRow).attempts));

test.each([
  { what: 'one person', people: [10] },
  { what: 'a list', people: [10, 11, 12, 13] },
])(
  'F1: writes for $what that Graph refuses for hours, for being asked too often, are nobody’s try, and are made when it takes them',
  async ({ people }) => {
    const asked = await refused(people, 3 * HOUR, { ...REFUSED, retryAfterMs: MINUTE });
    await asked.pass(2 * HOUR);
    expect([asked.request().status, asked.writes]).toEqual(['running', 0]);
    expect(attempts(asked)).toBeLessThan(2);
    await asked.pass(HOUR + 10 * MINUTE);
    expect([asked.request().status, asked.writes]).toEqual(['finished', people.length]);
  },
);

test('F1: one person’s write that Graph refuses without a word of when is tried soon, and then ever less often', async () => {
  const brief = await refused([10], 5_000);
  await brief.pass(20_000);
  expect([brief.request().status, brief.writes]).toEqual(['finished', 1]);
  const long = await refused([10], 3 * HOUR);
  await long.pass(2 * HOUR);
  expect([long.request().status, long.writes]).toEqual(['running', 0]);
  // What is intended is on record each time.
  expect(long.audit.filter((kind) => kind === 'write-intended').length).toBeLessThan(150);
});

test('F1: a change that Graph refuses for longer than its approval holds ends, and nobody is changed afterwards', async () => {
  const talk = await refused([10], 16 * HOUR, { ...REFUSED, retryAfterMs: MINUTE });
  await talk.pass(15 * HOUR);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
  await talk.pass(3 * HOUR);
  expect(talk.writes).toBe(0);
});
