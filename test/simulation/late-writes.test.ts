import { expect, test } from '@jest/globals';
import { SAMPLE_POLICY } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
/** Longer than any call to Graph takes. */
const CALL_MS = 15_000;

test.each([
  ['until its claim is about to end', 40_000],
  ['until its claim has ended and another replica has taken its people', 75_000],
])(
  'G9: a write of a list that waits for its turn %s does not leave: its people are given back, and written once',
  async (_, queueMs) => {
    const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
    const { site } = talk;
    site.startProcess();
    const left = leftOfClaims(talk);
    site.graph.queueMs = queueMs;
    await talk.say(ASKER, 'enable mfa for person10@contoso.com and person11@contoso.com');
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(3 * MINUTE);
    expect(talk.writes).toBe(0);
    site.graph.queueMs = 0;
    await talk.pass(5 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 2]);
    expect(Math.min(...left)).toBeGreaterThan(CALL_MS);
  },
);

/** What is left of the claim whenever a write leaves, in milliseconds. */
function leftOfClaims({ site }: SimulatedTalk): readonly number[] {
  const left: number[] = [];
  const add = site.history.add.bind(site.history);
  site.history.add = (event) => {
    if (event.kind === 'write-sent') {
      const claim = site.rows.get('claim', event.person) as { readonly until: string } | undefined;
      left.push(claim ? Date.parse(claim.until) - site.time.now : Number.NEGATIVE_INFINITY);
    }
    add(event);
  };
  return left;
}

test('G11: of two replicas whose clocks are five minutes apart, neither takes a person from the other while it writes', async () => {
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  const { site } = talk;
  for (const aheadMs of [5 * MINUTE, -5 * MINUTE]) site.startProcess(aheadMs);
  const left = leftOfClaims(talk);
  // Whoever has the list dies right after the claim, and another one comes to it with its own clock.
  site.onEdge = (process, side, what) => {
    if (side === 'after' && what === 'write') process.kill();
  };
  await talk.say(ASKER, 'enable mfa for person10@contoso.com and person11@contoso.com');
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(10 * MINUTE);
  site.onEdge = () => undefined;
  await talk.pass(20 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['finished', 2]);
  expect(Math.min(...left)).toBeGreaterThan(CALL_MS);
});
