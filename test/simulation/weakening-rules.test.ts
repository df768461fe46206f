import { expect, test } from '@jest/globals';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { ItemRow } from '../support/simulated-claims.ts';
import { samplePersonId } from '../support/sample-people.ts';
import {
  ASKER,
  BOTH,
  DECIDER,
  OTHER,
  refusals,
  SECOND,
  SimulatedTalk,
  TARGET,
} from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const weakening = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;
const unlimited = { requester: 20, approver: 40, tenant: 100 };
const samePerson = [[samplePersonId(ASKER), samplePersonId(BOTH)]];

function talkUnder(policy: Partial<Policy> = {}): SimulatedTalk {
  const talk = new SimulatedTalk({ weakening, ...policy });
  for (const number of [TARGET, OTHER]) entry(talk, number).state = 'enforced';
  return talk;
}

function entry(talk: SimulatedTalk, number: number) {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new RangeError(`nobody is person ${number}`);
  return found;
}

/** Asked for, confirmed and approved; gives what was refused on the way. */
async function carriedOut(
  talk: SimulatedTalk,
  words: string,
  by: number = ASKER,
): Promise<readonly string[]> {
  const asked = refusals(await talk.say(by, words));
  const confirmed = refusals(await talk.press(by, 'confirm'));
  const approved = refusals(await talk.press(DECIDER, 'approve'));
  await talk.pass(MINUTE);
  return [...asked, ...confirmed, ...approved].filter((kind) => kind !== undefined);
}

const box = (talk: SimulatedTalk): TimeBox =>
  talk.site.rows.get('time-box', `REQ-1/${samplePersonId(TARGET)}`) as TimeBox;
const whats = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => ('what' in reply ? [reply.what] : []));
const told = (talk: SimulatedTalk, about: string) =>
  talk.site.history.of('told').filter((event) => event.about === about).length;

test('undoing is no way round: where a weakening needs an end, one that takes something back has one too', async () => {
  const talk = talkUnder();
  entry(talk, TARGET).state = 'disabled';
  await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
  await carriedOut(talk, 'undo REQ-1');
  expect(talk.state(TARGET)).toBe('disabled');
  expect(talk.request(2)).toMatchObject({ timeLimit: { minutes: 240, from: 'policy' } });
  await talk.pass(5 * HOUR);
  expect(talk.state(TARGET)).toBe('enabled');
});

test('a policy that makes undoing an exception has it stay as it was recorded', async () => {
  const talk = talkUnder({ weakening: { ...weakening, undoWithoutEnd: true } });
  entry(talk, TARGET).state = 'disabled';
  await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
  await carriedOut(talk, 'undo REQ-1');
  await talk.pass(48 * HOUR);
  expect(talk.state(TARGET)).toBe('disabled');
});

test.each<[string, (box: TimeBox) => TimeBox | undefined]>([
  ['is taken out of the database', () => undefined],
  [
    'is marked as put back in the database',
    (now) => ({ ...now, status: 'restored', closedAt: '2026-01-05T09:00:00.000Z' }),
  ],
  ['is moved by years in the database', (now) => ({ ...now, dueAt: '2036-01-01T00:00:00.000Z' })],
  [
    'is moved in the name of another request',
    (now) => ({ ...now, dueAt: '2036-01-01T00:00:00.000Z', extendedBy: now.request }),
  ],
])(
  'C1: the end of a weakening %s: the earlier state comes back at the end that was approved',
  async (_, alter) => {
    const talk = talkUnder();
    await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com`);
    expect([talk.state(TARGET), talk.site.alarms]).toEqual(['disabled', []]);
    talk.site.rows.apply('time-box', `REQ-1/${samplePersonId(TARGET)}`, alter(box(talk)));
    await talk.pass(4 * HOUR);
    expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
    expect(talk.site.alarms).toEqual(['ALARM: the end of a weakening was altered']);
  },
);

test('C1: a next try that is years away is nobody’s of ours: it is tried at the end, with an alarm', async () => {
  const talk = talkUnder();
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com`);
  const later = { ...box(talk), nextTryAt: '2036-01-01T00:00:00.000Z' };
  talk.site.rows.apply('time-box', `REQ-1/${samplePersonId(TARGET)}`, later);
  await talk.pass(4 * HOUR);
  expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
  expect(talk.site.alarms).toContain('ALARM: the end of a weakening was altered');
});

test('E1: whoever has become an emergency account is not put back by the bot, and people are told at once and every day', async () => {
  const breakGlass = [samplePersonId(40)];
  const talk = talkUnder({ breakGlass });
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 1 hour`);
  breakGlass.push(samplePersonId(TARGET));
  const before = talk.writes;
  await talk.pass(HOUR + 5 * MINUTE);
  expect([talk.state(TARGET), talk.writes]).toEqual(['disabled', before]);
  expect(box(talk)).toMatchObject({ status: 'waiting', trouble: 'protected-account' });
  expect(talk.audit.filter((kind) => kind === 'restore-escalated')).toHaveLength(1);
  await talk.pass(25 * HOUR);
  expect(talk.audit.filter((kind) => kind === 'restore-escalated')).toHaveLength(2);
  breakGlass.pop();
  await talk.pass(2 * HOUR);
  expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
});

test('what was put back is over: the look at the audit log opens it no second time', async () => {
  const talk = talkUnder();
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com`);
  await talk.pass(30 * HOUR);
  expect(box(talk).status).toBe('restored');
  expect(talk.audit.filter((kind) => kind === 'time-box-opened')).toHaveLength(1);
  expect(talk.site.alarms).toEqual([]);
});

test('C1: an end that was moved by an approval and then marked as put back comes at the moved end', async () => {
  const talk = talkUnder();
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 1 hour`);
  await carriedOut(talk, 'extend REQ-1 by 2 hours');
  const { extendedBy, ...moved } = box(talk);
  expect(extendedBy).toBe('REQ-2');
  talk.site.rows.apply('time-box', `REQ-1/${samplePersonId(TARGET)}`, { ...moved, status: 'restored' });
  await talk.pass(2 * HOUR);
  expect(talk.state(TARGET)).toBe('disabled');
  await talk.pass(2 * HOUR);
  expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
});

test('E9: an end that comes in a freeze is told of loudly, once a day, and kept as soon as the freeze is lifted', async () => {
  const talk = talkUnder();
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 1 hour`);
  await talk.say(SECOND, 'freeze');
  await talk.pass(HOUR + 10 * MINUTE);
  expect(talk.state(TARGET)).toBe('disabled');
  expect(box(talk)).toMatchObject({ status: 'waiting', trouble: 'frozen' });
  expect(talk.audit.filter((kind) => kind === 'restore-escalated')).toHaveLength(1);
  await talk.pass(24 * HOUR);
  expect(talk.audit.filter((kind) => kind === 'restore-escalated')).toHaveLength(2);
  await talk.say(SECOND, 'unfreeze');
  await talk.say(DECIDER, 'unfreeze');
  await talk.pass(5 * MINUTE);
  expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
});

test('a later request has put back all of it: nobody is told that something comes back', async () => {
  const talk = talkUnder();
  entry(talk, TARGET).methods = ['authenticator'];
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  await carriedOut(talk, `enforce mfa for person${TARGET}@contoso.com`);
  await talk.pass(3 * HOUR);
  expect([told(talk, 'mfa-returning'), box(talk).status]).toEqual([0, 'replaced']);
});

test('a later request has put back a part of it: at the end the rest comes back too, and that is said', async () => {
  const talk = talkUnder();
  entry(talk, TARGET).methods = ['authenticator'];
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  const dueAt = box(talk).dueAt;
  await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
  expect(talk.state(TARGET)).toBe('enabled');
  const { item } = talk.site.rows.get('item', `REQ-2/${samplePersonId(TARGET)}`) as ItemRow;
  const warning = { kind: 'end-pending', request: 'REQ-1', dueAt, earlier: 'enforced' };
  expect(item.warnings).toContainEqual(warning);
  await talk.pass(3 * HOUR);
  expect([talk.state(TARGET), box(talk).status, told(talk, 'mfa-returning')]).toEqual([
    'enforced',
    'restored',
    0,
  ]);
  expect(told(talk, 'mfa-restored')).toBe(2);
});

test('a later request has put back a part of it for somebody who has registered nothing: not enforced, and that is said', async () => {
  const talk = talkUnder();
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
  const before = talk.writes;
  await talk.pass(3 * HOUR);
  expect([talk.state(TARGET), box(talk).status, talk.writes]).toEqual(['enabled', 'replaced', before]);
  const alarms = talk.site.rows.all('notice').map(([, row]) => (row as NoticeRecord).about);
  expect(alarms.filter((about) => 'alarm' in about && about.alarm === 'restore-partly')).toHaveLength(4);
});

test.each([
  ['before the end of the first', 1, 4],
  ['after the end of the first', 6, 2],
])(
  'switched off twice, the second time ending %s: what was recorded at first comes back',
  async (_, inner, outer) => {
    const talk = talkUnder();
    entry(talk, TARGET).methods = ['authenticator'];
    await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for ${outer} hours`);
    await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
    await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for ${inner} hours`);
    expect(talk.state(TARGET)).toBe('disabled');
    await talk.pass(Math.min(inner, outer) * HOUR);
    expect(talk.state(TARGET)).toBe(inner < outer ? 'enabled' : 'disabled');
    await talk.pass(Math.abs(inner - outer) * HOUR);
    expect([talk.state(TARGET), box(talk).status]).toEqual(['enforced', 'restored']);
  },
);

test('a later weakening without an end is meant to stay', async () => {
  const talk = talkUnder({ weakening: { ...weakening, withoutEnd: 'allow' } });
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 2 hours`);
  await carriedOut(talk, `enable mfa for person${TARGET}@contoso.com`);
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com`);
  await talk.pass(3 * HOUR);
  expect([talk.state(TARGET), box(talk).status]).toEqual(['disabled', 'replaced']);
});

test('E5: the limits of a day count people, not their accounts', async () => {
  const limits = {
    weakeningsPerDay: { ...unlimited, requester: 1 },
    burst: { weakenings: 50, minutes: 1 },
  };
  const talk = talkUnder({ limits, samePerson });
  expect(await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 1 hour`)).toEqual([]);
  expect(await carriedOut(talk, `disable mfa for person${OTHER}@contoso.com for 1 hour`, BOTH)).toContain(
    'limit-reached',
  );
  expect(talk.state(OTHER)).toBe('enforced');
});

test('E5: whoever took part in what tripped the breaker does not reset it', async () => {
  const limits = { weakeningsPerDay: unlimited, burst: { weakenings: 1, minutes: 60 } };
  const talk = talkUnder({ limits });
  await carriedOut(talk, `disable mfa for person${TARGET}@contoso.com for 1 hour`);
  expect(await carriedOut(talk, `disable mfa for person${OTHER}@contoso.com for 1 hour`)).toContain(
    'weakening-closed',
  );
  expect(whats(await talk.say(DECIDER, 'reset breaker'))).toEqual(['took-part']);
  expect(whats(await talk.say(SECOND, 'reset breaker'))).toEqual(['lifted']);
});
