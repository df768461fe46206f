import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ApprovalRules } from '../../src/core/approval-rules.ts';
import type { GroupId } from '../../src/core/ids.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
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
const SECURITY = '00000000-0000-4000-8000-0000000005ec' as GroupId;
const STAND_INS = '00000000-0000-4000-8000-0000000057d1' as GroupId;
const [GUARD, STAND_IN] = [13, 50];

let talk: SimulatedTalk;
beforeEach(() => begin({}));

/** More people wait than one request may change; two of its approvers have to agree unless told otherwise. */
function begin(more: Partial<ApprovalRules>, count = 1): void {
  const rules = [{ name: 'many', when: {}, stages: [{ group: 'approvers', count }] }];
  const groups = { security: [SECURITY], 'stand-ins': [STAND_INS] };
  talk = new SimulatedTalk({
    ...{ maxPeoplePerRequest: 2, approveWithinMinutes: 600 },
    approvals: { groups, rules, ...more },
  });
  entry(GUARD).groups.add(SECURITY);
  entry(OTHER).groups.add(STAND_INS);
  for (const number of [TARGET, 12, STAND_IN]) {
    const person = samplePersonId(number);
    entry(number).state = 'enabled';
    const startedAt = new Date(talk.site.time.now).toISOString();
    const row = { person, cohort: 'REQ-7', startedAt, step: 0, sent: 0, nextAt: '2027-01-01T09:00:00.000Z' };
    talk.site.rows.apply('series', person, row);
  }
}

function entry(number: number) {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new RangeError(`there is no person ${number}`);
  return found;
}

async function order(): Promise<void> {
  await talk.say(ASKER, 'remind everyone who has not registered');
  await talk.press(ASKER, 'confirm');
  await talk.pass(MINUTE);
}

const row = () => talk.site.rows.all('order')[0]?.[1] as ReminderOrder;
const reminded = () => talk.site.history.of('told').filter(({ about }) => about === 'reminder');

/** The cards of the order in somebody's chat. */
function seenBy(number: number): readonly Extract<RemindersReply, { kind: 'order' }>[] {
  return [...talk.site.teams.screens.values()].flatMap(({ person, reply }) =>
    person === samplePersonId(number) && reply.kind === 'reminders' && reply.about.kind === 'order'
      ? [reply.about]
      : [],
  );
}

describe('the next group, where nobody answers an order', () => {
  const escalation = { afterMinutes: 40, group: 'security' };

  test('is asked too, the requester is told, and its yes counts in place of the first one’s', async () => {
    begin({ escalation });
    await order();
    await talk.pass(30 * MINUTE);
    expect(seenBy(GUARD)).toEqual([]);
    await talk.pass(20 * MINUTE);
    expect(seenBy(GUARD).map(({ buttons }) => buttons)).toEqual(['decide']);
    expect(seenBy(ASKER).filter(({ view }) => view.escalated)).toHaveLength(1);
    expect(talk.audit.filter((kind) => kind === 'reminders-escalated')).toHaveLength(1);
    await talk.press(GUARD, 'approve');
    await talk.pass(HOUR);
    expect(row()).toMatchObject({ status: 'ordered', approvals: [{ via: 'security' }] });
    expect(reminded()).not.toEqual([]);
  });

  test('is asked at once where everybody who was asked is away', async () => {
    begin({ escalation });
    const away = { from: '2026-01-01T00:00:00.000Z' };
    for (const number of [BOTH, DECIDER, SECOND]) entry(number).reading = { away };
    await order();
    await talk.pass(2 * MINUTE);
    expect(seenBy(GUARD)).toHaveLength(1);
  });

  test('is not asked once somebody has decided', async () => {
    begin({ escalation });
    await order();
    await talk.press(DECIDER, 'reject');
    await talk.pass(2 * HOUR);
    expect([row().status, seenBy(GUARD)]).toEqual(['rejected', []]);
  });
});

describe('approvers who were asked about an order and do not answer', () => {
  const asks = (number: number) =>
    seenBy(number).map(({ buttons, again }) => (again ? `${buttons} again` : buttons));

  test('get the card once more, with the buttons that the old one loses, and no third one; their yes counts', async () => {
    begin({ remindAfterMinutes: 30 });
    await order();
    await talk.pass(20 * MINUTE);
    expect(asks(DECIDER)).toEqual(['decide']);
    await talk.pass(20 * MINUTE);
    expect([asks(DECIDER), asks(BOTH)]).toEqual([
      ['none', 'decide again'],
      ['none', 'decide again'],
    ]);
    await talk.pass(3 * HOUR);
    expect(asks(DECIDER)).toHaveLength(2);
    expect(talk.audit.filter((kind) => kind === 'reminders-approvers-reminded')).toHaveLength(1);
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(row().status).toBe('ordered');
    expect(reminded()).not.toEqual([]);
  });

  test('are reminded after half of the time, and never once somebody has decided', async () => {
    await order();
    await talk.pass(4 * HOUR);
    await talk.press(DECIDER, 'reject');
    await talk.pass(3 * HOUR);
    expect([asks(BOTH), asks(SECOND)]).toEqual([['none'], ['none']]);
    await order();
    await talk.pass(5 * HOUR + 5 * MINUTE);
    expect(asks(SECOND)).toEqual(['none', 'none', 'decide again']);
  });
});

test('G10: two replicas that ask the same approvers at once post one card to each', async () => {
  begin({ remindAfterMinutes: 30 });
  talk.site.startProcess();
  const { jobs } = talk.site;
  const send = jobs.send.bind(jobs);
  // A worker that stood still past its lease, and whoever took over from it.
  jobs.send = (sent) => {
    const asking = sent.filter(({ job }) => job.kind === 'approve-reminders' || job.kind === 'remind-order');
    send([...sent, ...asking.map(({ key: _, ...twin }) => twin)]);
  };
  await order();
  await talk.pass(5 * MINUTE);
  expect([BOTH, DECIDER, SECOND].map((number) => seenBy(number).length)).toEqual([1, 1, 1]);
  await talk.pass(HOUR);
  expect([BOTH, DECIDER, SECOND].map((number) => seenBy(number).length)).toEqual([2, 2, 2]);
});

test('an order that nobody decides lapses at its time, and not at the next look of every hour', async () => {
  await talk.pass(37 * MINUTE);
  await order();
  await talk.pass(Date.parse(row().expiresAt) - talk.site.time.now + MINUTE);
  expect(row().status).toBe('expired');
});

describe('what was parked of an order', () => {
  const park = (kind: string) => {
    for (const each of talk.site.jobs.rows) if (each.job.kind === kind) each.state = 'gone';
  };
  const parkEach = (kind: string) => {
    const { jobs } = talk.site;
    const send = jobs.send.bind(jobs);
    jobs.send = (sent) => send(sent.filter(({ job }) => job.kind !== kind));
    return () => {
      jobs.send = send;
    };
  };

  test('is asked at the next start, reminded, and lapses at its time', async () => {
    const goOn = parkEach('approve-reminders');
    await order();
    expect(seenBy(DECIDER)).toEqual([]);
    goOn();
    talk.site.startProcess();
    await talk.pass(2 * MINUTE);
    expect(seenBy(DECIDER)).toHaveLength(1);
    park('remind-order');
    talk.site.startProcess();
    await talk.pass(11 * HOUR);
    expect(seenBy(DECIDER)).toHaveLength(2);
    expect(row().status).toBe('expired');
  });

  test.each(['start', 'look of every hour'])('is carried out and reported at the next %s', async (when) => {
    await order();
    const goOn = parkEach('order-reminders');
    await talk.press(DECIDER, 'approve');
    await talk.pass(MINUTE);
    expect([row().status, reminded()]).toEqual(['ordered', []]);
    goOn();
    if (when === 'start') talk.site.startProcess();
    await talk.pass(3 * HOUR);
    expect(reminded()).toHaveLength(6);
    await talk.pass(8 * 24 * HOUR);
    const told = seenBy(ASKER).filter(({ view }) => view.status === 'ordered');
    expect(told.filter(({ view }) => !view.report)).toHaveLength(1);
    expect(told.filter(({ view }) => view.report)).toHaveLength(1);
    const before = reminded().length;
    talk.site.startProcess();
    await talk.pass(2 * HOUR);
    expect(reminded()).toHaveLength(before);
    expect(seenBy(ASKER).filter(({ view }) => view.status === 'ordered')).toHaveLength(2);
    expect(talk.site.jobs.unfinished.filter(({ job }) => 'order' in job)).toEqual([]);
  });
});

describe('whoever stands in for an approver', () => {
  beforeEach(async () => {
    begin({ delegation: { to: 'stand-ins', maxDays: 14 } });
    await talk.say(DECIDER, `delegate to person${OTHER}@contoso.com`);
    await talk.pass(MINUTE);
  });

  test('is asked about an order too, and their yes is that of both', async () => {
    await order();
    expect(seenBy(OTHER).map(({ buttons }) => buttons)).toEqual(['decide']);
    await talk.press(OTHER, 'approve');
    await talk.pass(HOUR);
    expect(row()).toMatchObject({
      status: 'ordered',
      approvals: [{ by: { id: samplePersonId(OTHER) }, onBehalfOf: samplePersonId(DECIDER) }],
    });
  });

  test('C8: decides nothing with a right that was taken back meanwhile', async () => {
    await order();
    await talk.say(DECIDER, 'undelegate');
    const answers = [await talk.press(OTHER, 'approve'), await talk.press(OTHER, 'reject')];
    expect(answers.map(refusals)).toEqual([['not-your-stage'], ['not-your-stage']]);
    expect(row().status).toBe('awaiting-approval');
  });
});

describe('an order that somebody altered in the database', () => {
  const alter = (over: Partial<ReminderOrder>) =>
    talk.site.rows.apply('order', row().id, { ...row(), ...over });

  test.each<[string, () => Partial<ReminderOrder>]>([
    ['whom it concerns', () => ({ people: [...row().people, samplePersonId(OTHER)] })],
    ['who has to agree', () => ({ stages: [{ group: 'helpdesk', count: 1, outsideHelpdesk: false }] })],
    ['who may', () => ({ entitled: { approvers: [samplePersonId(OTHER)] } })],
    ['until when', () => ({ expiresAt: '2030-01-01T00:00:00.000Z' })],
    ['what it is a proof of', () => ({ seal: 'made up' })],
  ])('C1: is closed at the next press, and it raises the alarm: %s', async (_, over) => {
    await order();
    alter(over());
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(row()).toMatchObject({ status: 'cancelled', because: 'altered' });
    expect(reminded()).toEqual([]);
    expect(talk.site.alarms).toEqual(['ALARM: an order of reminders was altered']);
    expect(seenBy(ASKER).at(-1)?.view.because).toBe('altered');
  });

  test('C1: into one that was agreed to is sent to nobody', async () => {
    await order();
    alter({ status: 'ordered' });
    talk.site.jobs.send([{ job: { kind: 'order-reminders', order: row().id } }]);
    await talk.pass(HOUR);
    expect([row().status, reminded()]).toEqual(['cancelled', []]);
    expect(talk.site.alarms).toHaveLength(1);
  });

  test('C1: after it was agreed to, so that it concerns others, goes to nobody further', async () => {
    await talk.pass(12 * HOUR);
    await order();
    await talk.press(DECIDER, 'approve');
    alter({ people: [samplePersonId(OTHER)], stages: undefined as never });
    talk.site.jobs.send([{ job: { kind: 'order-reminders', order: row().id, from: 0 } }]);
    await talk.pass(MINUTE);
    expect(talk.site.rows.get('series', samplePersonId(OTHER))).toBeUndefined();
  });
});

test('where the second of two cannot be reached, whoever ordered hears of it when the first has agreed', async () => {
  begin({}, 2);
  for (const number of [BOTH, SECOND]) talk.site.teams.installed.delete(samplePersonId(number));
  await talk.say(DECIDER, 'hi');
  await order();
  expect(seenBy(ASKER).filter(({ view }) => view.unasked)).toEqual([]);
  await talk.press(DECIDER, 'approve');
  await talk.pass(HOUR);
  const news = seenBy(ASKER).filter(({ view }) => view.unasked);
  expect(news.map(({ view }) => view.agreement?.approvals.length)).toEqual([1]);
});

test('an order that is called off says why: by whoever asked, or because they may not ask any more', async () => {
  await talk.say(ASKER, 'remind everyone who has not registered');
  await talk.press(ASKER, 'cancel');
  expect(row().because).toBe('called-off');
  begin({});
  await order();
  entry(ASKER).groups.delete(HELPDESK);
  await talk.press(DECIDER, 'approve');
  await talk.pass(HOUR);
  expect(seenBy(BOTH).map(({ view }) => view.because)).toEqual(['requester-lost']);
});
