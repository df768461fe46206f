import { expect, test } from '@jest/globals';
import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { ItemRow } from '../support/simulated-claims.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const PEOPLE = [10, 11, 12, 13];
const ORDER = `enable mfa for ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`;

/** A list of four, the first two a wave, whose process ends at their write: right before it leaves, or when it has landed. */
async function endedAtWrite(side: 'before' | 'after', order = ORDER): Promise<SimulatedTalk> {
  const waves = { from: 2, steps: [{ size: { people: 2 }, askToGoOn: false }] };
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves } });
  let ended = false;
  talk.site.onEdge = (process, where, what) => {
    if (ended || where !== side || what !== 'write') return;
    ended = true;
    process.kill();
  };
  await talk.say(ASKER, order);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  expect([ended, talk.request().status]).toEqual([true, 'running']);
  return talk;
}

const items = (talk: SimulatedTalk): readonly ItemRow[] =>
  talk.site.rows.all('item').map(([, row]) => row as ItemRow);
const outcomes = (talk: SimulatedTalk) => items(talk).map(({ item }) => item.outcome?.kind);
const tries = (talk: SimulatedTalk) => items(talk).map(({ attempts }) => attempts);
const done = (talk: SimulatedTalk) => (talk.site.rows.get('bulk', 'REQ-1') as BulkRun).tally.done;
const told = (talk: SimulatedTalk) =>
  new Set(
    talk.site.history
      .of('told')
      .filter(({ about }) => about === 'mfa-enabled')
      .map(({ person }) => person),
  );

test.each<[string, (talk: SimulatedTalk) => Promise<unknown>]>([
  ['paused', (talk) => talk.say(ASKER, 'pause REQ-1')],
  ['frozen', (talk) => talk.say(DECIDER, 'freeze')],
  ['paused and frozen', (talk) => talk.say(ASKER, 'pause REQ-1').then(() => talk.say(DECIDER, 'freeze'))],
])(
  'G2: who was written by a process that ended right after is proved, told and counted although the list is %s meanwhile, and nobody else is changed',
  async (_, hold) => {
    const talk = await endedAtWrite('after');
    await hold(talk);
    await talk.pass(5 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['running', 2]);
    expect(outcomes(talk)).toEqual(['done', 'done', undefined, undefined]);
    expect([done(talk), told(talk)]).toEqual([2, new Set([10, 11].map(samplePersonId))]);
    // It was a look, and no try at them.
    expect(tries(talk)).toEqual([1, 1, 0, 0]);
  },
);

test('F7: a replica shows the old state for a while after the write: who is in flight when the list is paused is proved once it is seen, and not written again', async () => {
  const talk = await endedAtWrite('after');
  for (const number of [10, 11]) staleFor(talk, number, 80_000);
  await talk.say(ASKER, 'pause REQ-1');
  await talk.pass(5 * MINUTE);
  expect([outcomes(talk), talk.writes]).toEqual([['done', 'done', undefined, undefined], 2]);
});

test('F8: while Graph cannot be read, who is in flight of a list that stands still is looked at for as long as it takes', async () => {
  const talk = await endedAtWrite('after');
  await talk.say(ASKER, 'pause REQ-1');
  talk.site.graph.downUntil = talk.site.time.now + 5 * 60 * MINUTE;
  await talk.pass(4 * 60 * MINUTE);
  expect([outcomes(talk), tries(talk)]).toEqual([PEOPLE.map(() => undefined), [1, 1, 0, 0]]);
  await talk.pass(70 * MINUTE);
  expect([outcomes(talk), talk.writes]).toEqual([['done', 'done', undefined, undefined], 2]);
});

test('who is found not to have been changed by then is left for when the list goes on: nobody is looked at any more, and each is written once', async () => {
  const talk = await endedAtWrite('before');
  await talk.say(ASKER, 'pause REQ-1');
  await talk.pass(5 * MINUTE);
  expect([outcomes(talk), talk.writes, tries(talk)]).toEqual([PEOPLE.map(() => undefined), 0, [1, 1, 0, 0]]);
  const read = talk.site.history.of('state-read').length;
  await talk.pass(50 * MINUTE);
  expect(talk.site.history.of('state-read')).toHaveLength(read);
  await talk.say(ASKER, 'resume REQ-1');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['finished', 4]);
});

test('the change of one person that was in flight when everything was frozen is proved and told under the freeze', async () => {
  const talk = await endedAtWrite('after', `enable mfa for person${TARGET}@contoso.com`);
  await talk.say(DECIDER, 'freeze');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  expect(told(talk)).toEqual(new Set([samplePersonId(TARGET)]));
});

test('methods that were begun when everything was frozen are not taken further, and what was sent stays on record', async () => {
  const signIns = { reset: 'allow', revoke: 'allow', maxPeople: 3 } as const;
  const talk = new SimulatedTalk({ signIns, bulk: { ...SAMPLE_POLICY.bulk, from: 2 } });
  for (const number of [10, 11])
    Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, { methods: ['authenticator'] });
  let ended = false;
  talk.site.onEdge = (process, side, what) => {
    if (ended || side !== 'before' || what !== 'reset') return;
    ended = true;
    process.kill();
  };
  await talk.say(ASKER, 'reset mfa for person10@contoso.com, person11@contoso.com');
  await talk.press(ASKER, 'confirm');
  for (const by of [DECIDER, SECOND])
    if (talk.request().status === 'awaiting-approval') await talk.press(by, 'approve');
  await talk.say(DECIDER, 'freeze');
  await talk.pass(30 * MINUTE);
  expect([ended, talk.request().status]).toEqual([true, 'running']);
  expect(talk.site.history.of('act-landed')).toEqual([]);
  const [first] = items(talk).filter(({ attempts }) => attempts > 0);
  expect(first).toHaveProperty('writtenAt');
});

/** For so long every reading shows what was before the write. */
function staleFor(talk: SimulatedTalk, number: number, ms: number): void {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (entry) entry.stale = { state: 'disabled', until: talk.site.time.now + ms };
}
