import { beforeEach, expect, test } from '@jest/globals';
import type { Notice } from '../../src/core/notices/notice.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, refusals, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const weakening = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;

let talk: SimulatedTalk;
/** REQ-1: MFA of TARGET is off for two hours. */
beforeEach(() => weaken());

async function weaken(more: Partial<Policy> = {}): Promise<void> {
  talk = new SimulatedTalk({ weakening, ...more });
  for (const number of [TARGET, OTHER]) entry(number).state = 'enforced';
  await talk.say(ASKER, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  expect([talk.request().status, talk.state(TARGET), talk.writes]).toEqual(['finished', 'disabled', 1]);
}

function entry(number: number) {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new RangeError(`nobody is person ${number}`);
  return found;
}

const box = (): TimeBox => talk.site.rows.get('time-box', `REQ-1/${samplePersonId(TARGET)}`) as TimeBox;
const due = (): number => Date.parse(box().dueAt);
const wanted = () => talk.say(ASKER, 'extend req-1 by 3 hours');

async function requested(): Promise<void> {
  await wanted();
  await talk.press(ASKER, 'confirm');
}

/** The last yes comes while no worker runs, so that something can happen before the work begins. */
async function approvedButNotBegun(): Promise<() => Promise<void>> {
  await requested();
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  expect(talk.request(2).status).toBe('approved');
  return async () => {
    talk.site.jobs.workers = workers;
    talk.site.jobs.pump();
    await talk.pass(MINUTE);
  };
}

test('an approved extension moves the end and writes nothing; at the new end the earlier state comes back', async () => {
  const before = due();
  const begin = await approvedButNotBegun();
  await begin();
  expect([talk.request(2).status, due() - before]).toEqual(['finished', 3 * HOUR]);
  expect(talk.audit.filter((kind) => kind === 'time-box-extended')).toHaveLength(1);
  await talk.pass(3 * HOUR);
  expect([talk.state(TARGET), talk.writes]).toEqual(['disabled', 1]);
  await talk.pass(2 * HOUR);
  expect([talk.state(TARGET), talk.writes, box().status]).toEqual(['enforced', 2, 'restored']);
});

test('the person is warned before the new end as well, and told that it has moved', async () => {
  const begin = await approvedButNotBegun();
  await begin();
  await talk.pass(5 * HOUR);
  const target = samplePersonId(TARGET);
  const notices = talk.site.rows.all('notice').map(([, notice]) => notice as Notice);
  const kinds = notices.filter(({ person }) => person.id === target).map(({ about }) => about.kind);
  expect(kinds).toEqual(['mfa-disabled', 'mfa-disabled', 'mfa-returning', 'mfa-restored']);
});

test('carried out twice, it moves the end once', async () => {
  const before = due();
  const begin = await approvedButNotBegun();
  await begin();
  await talk.site.world.store.transaction((tx) =>
    tx.send({ kind: 'execute-request', request: 'REQ-2' as never }),
  );
  await talk.pass(MINUTE);
  expect(due() - before).toBe(3 * HOUR);
});

test('without a second person nothing moves, and it needs the proof of a weakening', async () => {
  const before = due();
  await requested();
  expect(talk.request(2).requirement).toMatchObject({
    facts: { direction: 'weakening' },
    callerProof: true,
    stages: [{ count: 1 }],
  });
  await talk.pass(MINUTE);
  expect(due()).toBe(before);
});

test('E1: more time for whoever has become an emergency account is told to security', async () => {
  const breakGlass = [samplePersonId(40)];
  await weaken({ breakGlass });
  breakGlass.push(samplePersonId(TARGET));
  await wanted();
  expect(talk.audit).toContain('protected-asked');
});

test('whoever has been put back meanwhile stays so: at the decision and right before it is carried out', async () => {
  await requested();
  entry(TARGET).state = 'enforced';
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  expect(talk.request(2).status).not.toBe('finished');
  await weaken();
  const before = due();
  const begin = await approvedButNotBegun();
  entry(TARGET).state = 'enforced';
  await begin();
  expect([talk.request(2).status, talk.state(TARGET), talk.writes]).toEqual([
    'partly-finished',
    'enforced',
    1,
  ]);
  expect(due()).toBe(before);
});

test('an end that has come is not moved any more: the request is void with it', async () => {
  await talk.pass(100 * MINUTE);
  await requested();
  await talk.pass(30 * MINUTE);
  expect([talk.request(2).status, talk.state(TARGET)]).toEqual(['expired', 'enforced']);
});

test('an approval that is carried out after the end moves nothing', async () => {
  const begin = await approvedButNotBegun();
  const stored = box();
  // Somebody is putting it back already.
  await talk.site.world.store.transaction((tx) => tx.saveTimeBox({ ...stored, attempts: 1 }));
  await begin();
  expect([talk.request(2).status, box().dueAt]).toEqual(['partly-finished', stored.dueAt]);
});

test('two extensions of the same end: the second one finds the person taken, and after the first it counts anew', async () => {
  const before = due();
  const begin = await approvedButNotBegun();
  expect(refusals(await wanted())).toEqual(['nothing-to-extend']);
  await begin();
  await talk.say(ASKER, 'extend req-1 by 2 hours');
  await talk.press(ASKER, 'confirm');
  await talk.press(SECOND, 'approve');
  await talk.pass(MINUTE);
  expect(due() - before).toBe(5 * HOUR);
});

test('never further away than a weakening may last, and not while weakening is closed', async () => {
  expect(refusals(await talk.say(ASKER, 'extend req-1 by 7 hours'))).toEqual(['time-limit-too-long']);
  await wanted();
  await talk.say(DECIDER, 'threat mode on');
  expect(refusals(await wanted())).toEqual(['weakening-closed']);
  expect(refusals(await talk.press(ASKER, 'confirm'))).toContain('weakening-closed');
});

test('nothing to extend: a request without an end, one that is over, and one that there is not', async () => {
  await talk.say(ASKER, `enforce mfa for person${OTHER}@contoso.com`);
  expect(refusals(await talk.say(ASKER, 'extend req-7 by 1 hour'))).toEqual(['request-unknown']);
  await talk.pass(3 * HOUR);
  expect(talk.state(TARGET)).toBe('enforced');
  expect(refusals(await wanted())).toEqual(['nothing-to-extend']);
});
