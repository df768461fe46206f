import { beforeEach, expect, test } from '@jest/globals';
import type { EmergencyRules } from '../../src/core/guard-rules.ts';
import type { Notice } from '../../src/core/notices/notice.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { PaceEntry, TimeBox } from '../../src/core/ports/guard-rails.ts';
import { samplePersonId } from '../support/sample-people.ts';
import {
  ASKER,
  BOTH,
  DECIDER,
  HELPDESK,
  OTHER,
  refusals,
  SECOND,
  SimulatedTalk,
  TARGET,
} from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const OPEN = {
  enabled: true,
  groups: [HELPDESK],
  reviewHours: 6,
  perDay: { requester: 2, tenant: 3 },
} as const satisfies EmergencyRules;
const weakening = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;

let talk: SimulatedTalk;
beforeEach(() => start());

function start(emergency: Partial<EmergencyRules> = {}, more: Partial<Policy> = {}): void {
  talk = new SimulatedTalk({ weakening, emergency: { ...OPEN, ...emergency }, ...more });
  for (const number of [TARGET, OTHER, 12]) entry(number).state = 'enforced';
}

function entry(number: number) {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new RangeError(`nobody is person ${number}`);
  return found;
}

const say = (target: number = TARGET, by: number = ASKER) =>
  talk.say(by, `emergency: disable mfa for person${target}@contoso.com because the line is down`);
const box = (): TimeBox => talk.site.rows.get('time-box', `REQ-1/${samplePersonId(TARGET)}`) as TimeBox;
const because = (replies: Awaited<ReturnType<typeof say>>) =>
  replies.map((reply) => reply.kind === 'refused' && 'because' in reply.refusal && reply.refusal.because);
const notices = (): readonly Notice[] => talk.site.rows.all('notice').map(([, notice]) => notice as Notice);

/** REQ-1, done; REQ-2 is its review. */
async function done(): Promise<void> {
  await say();
  await talk.press(ASKER, 'confirm');
  await talk.pass(2 * MINUTE);
  expect([talk.request().status, talk.state(TARGET)]).toEqual(['finished', 'disabled']);
}

test('it waits for the confirmation of whoever asked, then happens at once, and is told to the others and the person', async () => {
  await say();
  await talk.pass(MINUTE);
  expect([talk.writes, talk.state(TARGET)]).toEqual([0, 'enforced']);
  await talk.press(ASKER, 'confirm');
  await talk.pass(2 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['disabled', 1]);
  const alarmed = notices().filter(
    ({ about }) => about.kind === 'guard-alarm' && about.alarm === 'emergency',
  );
  const people = alarmed.map(({ person }) => person.id).sort();
  expect(people).toEqual([BOTH, DECIDER, SECOND].map(samplePersonId).sort());
  expect(
    notices().some(
      ({ person, about }) => person.id === samplePersonId(TARGET) && about.kind === 'mfa-disabled',
    ),
  ).toBe(true);
  expect(talk.request(2)).toMatchObject({
    status: 'awaiting-approval',
    extends: { request: 'REQ-1', review: true },
  });
  expect(talk.audit).toContain('review-raised');
});

test('without a review the earlier state comes back at the end', async () => {
  await done();
  await talk.pass(5 * HOUR);
  expect(talk.state(TARGET)).toBe('disabled');
  await talk.pass(2 * HOUR);
  expect([talk.state(TARGET), box().status, talk.request(2).status]).toEqual([
    'enforced',
    'restored',
    'expired',
  ]);
});

test('a review that lets it stay gives it the time of any weakening, and it ends all the same', async () => {
  await done();
  const before = Date.parse(box().dueAt);
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  expect([talk.request(2).status, Date.parse(box().dueAt) - before]).toEqual(['finished', 2 * HOUR]);
  await talk.pass(9 * HOUR);
  expect([talk.state(TARGET), box().status]).toEqual(['enforced', 'restored']);
});

test('a review can be decided whatever became of whoever acted', async () => {
  await done();
  const before = Date.parse(box().dueAt);
  entry(ASKER).groups.delete(HELPDESK);
  await talk.press(DECIDER, 'approve');
  await talk.pass(MINUTE);
  expect([talk.request(2).status, Date.parse(box().dueAt) - before]).toEqual(['finished', 2 * HOUR]);
});

test('a review that says no puts the earlier state back at once', async () => {
  await done();
  await talk.press(DECIDER, 'reject');
  await talk.pass(MINUTE);
  expect([talk.request(2).status, talk.state(TARGET), box().status]).toEqual([
    'rejected',
    'enforced',
    'restored',
  ]);
});

test('whoever acted and calls the review off puts the earlier state back at once', async () => {
  await done();
  await talk.say(ASKER, 'cancel req-2');
  await talk.pass(MINUTE);
  expect([talk.request(2).status, talk.state(TARGET), box().status]).toEqual([
    'withdrawn',
    'enforced',
    'restored',
  ]);
});

test('whoever acted does not review it, though an approver', async () => {
  await say(TARGET, BOTH);
  await talk.press(BOTH, 'confirm');
  await talk.pass(2 * MINUTE);
  expect(talk.request(2).status).toBe('awaiting-approval');
  const card = talk.buttons(DECIDER, 'approve');
  await talk.press(BOTH, 'approve', { actionId: card });
  expect(talk.request(2).status).toBe('awaiting-approval');
  expect(() => talk.buttons(BOTH, 'approve')).toThrow();
});

test.each([
  ['off', { enabled: false }],
  ['off', { groups: [] }],
  ['group', { groups: ['00000000-0000-4000-8000-0000000ab5e7' as never] }],
] as const)('a path that is closed ("%s") is said so, and nothing is written', async (why, rules) => {
  start(rules);
  expect(because(await say())).toEqual([why]);
  await talk.pass(MINUTE);
  expect(talk.writes).toBe(0);
});

test('not for strengthening, not for several, not for administrators, emergency accounts or oneself', async () => {
  const asked = (words: string) => talk.say(ASKER, `emergency: ${words} because the line is down`);
  entry(12).state = 'disabled';
  expect(because(await asked('enable mfa for person12@contoso.com'))).toEqual(['strengthening']);
  expect(refusals(await asked('disable mfa for person10@contoso.com and person11@contoso.com'))).toEqual([
    'too-many',
  ]);
  expect(refusals(await asked('disable mfa for person40@contoso.com'))).toEqual(['nothing-to-change']);
  expect(refusals(await asked('disable mfa for person1@contoso.com'))).toEqual(['nothing-to-change']);
  start({}, { privilegedTargets: 'warn' });
  entry(TARGET).roles = ['User Administrator'];
  expect(because(await say())).toEqual(['privileged']);
  expect(talk.writes).toBe(0);
});

test('an admin role, a closed path or a lost right between card and press counts', async () => {
  start({}, { privilegedTargets: 'warn' });
  await say();
  entry(TARGET).roles = ['User Administrator'];
  await talk.press(ASKER, 'confirm');
  await talk.pass(2 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['enforced', 0]);
  const rules = { ...OPEN, enabled: true };
  start(rules);
  await say();
  Object.assign(talk.site.world.policy.emergency ?? {}, { enabled: false });
  expect(because(await talk.press(ASKER, 'confirm'))).toContain('off');
  await talk.pass(2 * MINUTE);
  expect(talk.writes).toBe(0);
});

test('a path that is closed before the work begins stops it', async () => {
  await say();
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await talk.press(ASKER, 'confirm');
  expect(talk.request().status).toBe('approved');
  Object.assign(talk.site.world.policy.emergency ?? {}, { enabled: false });
  talk.site.jobs.workers = workers;
  talk.site.jobs.pump();
  await talk.pass(2 * MINUTE);
  expect([talk.request().status, talk.state(TARGET), talk.writes]).toEqual([
    'partly-finished',
    'enforced',
    0,
  ]);
});

test('no reason or no proof: nothing happens', async () => {
  await talk.say(ASKER, `emergency: disable mfa for person${TARGET}@contoso.com`);
  expect(refusals(await talk.press(ASKER, 'confirm', { inputs: { proof: 'call-back' } }))).toContain(
    'reason-needed',
  );
  expect(refusals(await talk.press(ASKER, 'confirm', { inputs: { reason: 'down' } }))).toContain(
    'proof-needed',
  );
  expect(talk.writes).toBe(0);
});

test('brakes and limits hold: threat mode, and so many a day', async () => {
  start({ perDay: { requester: 1, tenant: 3 } });
  await done();
  await say(OTHER);
  expect(because(await talk.press(ASKER, 'confirm'))).toContain('often');
  start();
  await say();
  await talk.say(DECIDER, 'threat mode on');
  expect(refusals(await talk.press(ASKER, 'confirm'))).toContain('weakening-closed');
  await talk.pass(2 * MINUTE);
  expect(talk.writes).toBe(0);
});

test('C1: one whose row was taken out of the database, or made no emergency, is counted all the same', async () => {
  for (const alter of [() => undefined, (row: PaceEntry) => ({ ...row, emergency: undefined })]) {
    start({ perDay: { requester: 1, tenant: 3 } });
    await done();
    const key = `REQ-1/${samplePersonId(ASKER)}`;
    talk.site.rows.apply('pace', key, alter(talk.site.rows.get('pace', key) as PaceEntry));
    await say(OTHER);
    expect(because(await talk.press(ASKER, 'confirm'))).toContain('often');
    expect(talk.site.alarms).toEqual(['ALARM: a counted decision was altered']);
  }
});

test('fewer than two others who can be told: not at all', async () => {
  start({}, { samePerson: [[samplePersonId(BOTH), samplePersonId(DECIDER), samplePersonId(SECOND)]] });
  expect(because(await say())).toEqual(['unheard']);
});

test('a weakening without approvals that is no emergency is not carried out, whatever its record says', async () => {
  await say();
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await talk.press(ASKER, 'confirm');
  const { emergency: _, ...forged } = talk.request() as never as { emergency: true };
  await talk.site.world.store.transaction((tx) => tx.saveRequest(forged as never));
  talk.site.jobs.workers = workers;
  talk.site.jobs.pump();
  await talk.pass(2 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['enforced', 0]);
});

test('an approval that was made an emergency in the database is not carried out', async () => {
  const ordinary = `disable mfa for person${TARGET}@contoso.com because of a lost phone`;
  await talk.say(ASKER, ordinary);
  await talk.press(ASKER, 'confirm');
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await talk.press(DECIDER, 'approve');
  const forged = { ...talk.request(), emergency: true };
  await talk.site.world.store.transaction((tx) => tx.saveRequest(forged as never));
  talk.site.jobs.workers = workers;
  talk.site.jobs.pump();
  await talk.pass(2 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['enforced', 0]);
});
