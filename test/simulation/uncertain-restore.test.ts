import { expect, test } from '@jest/globals';
import { beginRestore } from '../../src/core/execution/begin-restore.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;

/** TARGET was enforced, and is without MFA for an hour, which is about to be over. */
async function aboutToEnd(): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } });
  const entry = talk.site.graph.people.get(samplePersonId(TARGET));
  if (entry) entry.state = 'enforced';
  await talk.say(ASKER, `disable mfa for person${TARGET}@contoso.com for 1 hour`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(50 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['disabled', 1]);
  return talk;
}

/** The process ends at its write once: right before it leaves, or when it has landed, and readings lag behind for so long. */
function endsAtWrite(talk: SimulatedTalk, at: 'before' | 'after', staleMs = 0): void {
  talk.site.onEdge = (process, side, what) => {
    if (side !== at || what !== 'write') return;
    talk.site.onEdge = () => undefined;
    const entry = talk.site.graph.people.get(samplePersonId(TARGET));
    if (entry && staleMs > 0) entry.stale = { state: 'disabled', until: talk.site.time.now + staleMs };
    process.kill();
  };
}

const box = (talk: SimulatedTalk): TimeBox =>
  talk.site.rows.get('time-box', `REQ-1/${samplePersonId(TARGET)}`) as TimeBox;

test('E9, G1, F7: the process ends right after putting somebody back took effect, and a replica shows the old state: it is not written again, and counts as put back', async () => {
  const talk = await aboutToEnd();
  // Longer than the claim of the one that ended.
  endsAtWrite(talk, 'after', 85_000);
  await talk.pass(15 * MINUTE);
  expect([talk.state(TARGET), talk.writes, box(talk).status]).toEqual(['enforced', 2, 'restored']);
});

test('E9, G1: the process ends right before putting somebody back: it is written once the settling time is over, and not given up', async () => {
  const talk = await aboutToEnd();
  endsAtWrite(talk, 'before');
  await talk.pass(15 * MINUTE);
  expect([talk.state(TARGET), talk.writes, box(talk).status]).toEqual(['enforced', 2, 'restored']);
});

test('E10: a write that Graph was too busy for was not made: putting back is tried again as soon as Graph asked for', async () => {
  const talk = await aboutToEnd();
  const { mfa } = talk.site.world;
  const { write } = mfa;
  const busy: typeof write = async (_, terms) => {
    Object.assign(mfa, { write });
    // As the client does: what it begins goes out, and Graph says no.
    await terms?.begin([samplePersonId(TARGET)]);
    return new Map([
      [samplePersonId(TARGET), { kind: 'busy', code: 'throttled', retryAfterMs: 5_000 } as const],
    ]);
  };
  Object.assign(mfa, { write: busy });
  await talk.pass(11 * MINUTE);
  expect([talk.state(TARGET), talk.writes, box(talk).status]).toEqual(['enforced', 2, 'restored']);
});

test('E9, G9, G11: a clock that was set back says that there is time, but another try has begun: nothing is written, and nothing noted of the other one', async () => {
  const talk = await aboutToEnd();
  const { world, rows } = talk.site;
  const { write } = world.mfa;
  const person = samplePersonId(TARGET);
  const heard: unknown[] = [];
  const slow: typeof write = async (_, terms) => {
    Object.assign(world.mfa, { write });
    const claim = rows.get('claim', person) as object;
    rows.apply('claim', person, { ...claim, until: new Date(0).toISOString() });
    // The other one is killed right after it has begun.
    heard.push((await beginRestore(world, box(talk))) satisfies object);
    heard.push(await terms?.begin([person]), box(talk).writtenAt);
    return new Map([[person, { kind: 'not-sent' } as const]]);
  };
  Object.assign(world.mfa, { write: slow });
  await talk.pass(15 * MINUTE);
  expect(heard).toEqual([
    expect.objectContaining({ box: expect.anything() as object }),
    new Set(),
    undefined,
  ]);
  expect([talk.state(TARGET), talk.writes, box(talk).status]).toEqual(['enforced', 2, 'restored']);
});
