import { beforeEach, expect, test } from '@jest/globals';
import type { WriteAnswer } from '../../src/core/ports/mfa.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { DECIDER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;

let talk: SimulatedTalk;
beforeEach(() => {
  talk = new SimulatedTalk();
});

test('F2, F7: a write without an answer that took effect is found by reading, however long a replica shows the old state: it is not made again', async () => {
  answerWrites({ kind: 'uncertain', code: 'timeout' });
  await talk.requested();
  staleFor(40_000);
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.state(TARGET), talk.writes]).toEqual(['finished', 'enabled', 1]);
});

test('G1, F7: whoever is killed right after a write took effect comes back to a replica that shows the old state: it is not made again', async () => {
  const { site } = talk;
  site.onEdge = (process, side, what) => {
    if (side === 'after' && what === 'write') process.kill();
  };
  await talk.requested();
  // Longer than the claim of the one that was killed.
  staleFor(85_000);
  await talk.press(DECIDER, 'approve');
  site.onEdge = () => undefined;
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.state(TARGET), talk.writes]).toEqual(['finished', 'enabled', 1]);
});

test('G1: whoever is killed right after a write took effect, and comes back to its state, waits for nothing but the claim of the one that was killed', async () => {
  const { site } = talk;
  site.onEdge = (process, side, what) => {
    if (side === 'after' && what === 'write') process.kill();
  };
  await talk.requested();
  await talk.press(DECIDER, 'approve');
  site.onEdge = () => undefined;
  // The claim lives for a minute; the settling time would be over half a minute later.
  await talk.pass(65_000);
  expect([talk.request().status, talk.state(TARGET), talk.writes]).toEqual(['finished', 'enabled', 1]);
});

test('F2: a write without an answer that took no effect is made again once reading has shown it for long enough', async () => {
  const { mfa } = talk.site.world;
  const { write } = mfa;
  const lost = (): Promise<ReadonlyMap<ReturnType<typeof samplePersonId>, WriteAnswer>> => {
    Object.assign(mfa, { write });
    return Promise.resolve(new Map([[samplePersonId(TARGET), { kind: 'uncertain', code: 'timeout' }]]));
  };
  Object.assign(mfa, { write: lost });
  await talk.requested();
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  expect([talk.writes, talk.request().status]).toEqual([0, 'running']);
  await talk.pass(2 * MINUTE);
  expect([talk.writes, talk.request().status]).toEqual([1, 'finished']);
});

test('F1: a write that Graph was too busy for was not made, and is made as soon as Graph asked for', async () => {
  const { mfa } = talk.site.world;
  const { write } = mfa;
  const busy = (): Promise<ReadonlyMap<ReturnType<typeof samplePersonId>, WriteAnswer>> => {
    Object.assign(mfa, { write });
    return Promise.resolve(
      new Map([[samplePersonId(TARGET), { kind: 'busy', code: 'throttled', retryAfterMs: 5_000 }]]),
    );
  };
  Object.assign(mfa, { write: busy });
  await talk.requested();
  await talk.press(DECIDER, 'approve');
  await talk.pass(20_000);
  expect([talk.writes, talk.request().status]).toEqual([1, 'finished']);
});

/** For so long every reading shows what was before the write. */
function staleFor(ms: number): void {
  const entry = talk.site.graph.people.get(samplePersonId(TARGET));
  if (entry) entry.stale = { state: 'disabled', until: talk.site.time.now + ms };
}

/** Whatever became of a write, this is what the bot hears of it. */
function answerWrites(answer: WriteAnswer): void {
  const { mfa } = talk.site.world;
  const { write } = mfa;
  const heard: typeof write = async (...asked) =>
    new Map([...(await write(...asked))].map(([person]) => [person, answer] as const));
  Object.assign(mfa, { write: heard });
}
