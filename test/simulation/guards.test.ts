import { beforeEach, describe, expect, test } from '@jest/globals';
import { samplePerson, samplePersonId, sampleQuorum, SAMPLE_REQUIREMENT } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { notePolicy } from '../../src/core/audit/note-policy.ts';
import type { RequestId } from '../../src/core/ids.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { viewHeld } from '../../src/core/requests/request-view.ts';
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
const REQ_1 = 'REQ-1' as RequestId;
type Genuine = RequestIn<'approved'>;

let talk: SimulatedTalk;
beforeEach(() => {
  talk = new SimulatedTalk();
});

describe('who may decide', () => {
  test('without any trouble the request is approved by somebody else, written once, proved and told on both channels', async () => {
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    expect(talk.request().status).toBe('finished');
    expect(talk.state(TARGET)).toBe('enabled');
    expect(talk.writes).toBe(1);
    expect(
      talk.site.history
        .of('told')
        .map(({ about, channel }) => `${about} ${channel}`)
        .sort(),
    ).toEqual(['mfa-enabled mail', 'mfa-enabled teams', 'request-decided teams']);
  });

  test('C6: a requester who approves too decides nothing about the own request, even with a card for it', async () => {
    await talk.say(BOTH, 'enable mfa for person10@contoso.com');
    await talk.press(BOTH, 'confirm');
    // A card that should never have been issued: as from an older version, or a restored backup.
    await giveDecideCard(BOTH);
    expect(refusals(await talk.press(BOTH, 'approve', { actionId: 'stolen-action-0001' }))).toContain(
      'own-request',
    );
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('C7: an approver who is the target decides nothing about it, even with a card for it', async () => {
    await talk.requested('enable', DECIDER);
    await giveDecideCard(DECIDER);
    expect(refusals(await talk.press(DECIDER, 'approve', { actionId: 'stolen-action-0001' }))).toContain(
      'own-target',
    );
    expect(talk.writes).toBe(0);
  });

  test('C8: the right is looked up at the press, not when the card was sent', async () => {
    await talk.requested();
    person(DECIDER).groups.delete(APPROVERS);
    expect(refusals(await talk.press(DECIDER, 'approve'))).toContain('not-entitled');
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('A12: an approver who has become a guest, or is blocked, decides nothing', async () => {
    await talk.requested();
    for (const change of [{ userType: 'guest' as const }, { accountEnabled: false }]) {
      const entry = person(DECIDER);
      const before = entry.person;
      entry.person = { ...before, ...change };
      expect(refusals(await talk.press(DECIDER, 'approve'))).toContain('outsider');
      entry.person = before;
    }
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test("C9: somebody else's card is of no use, whoever presses it", async () => {
    await talk.requested();
    expect(
      refusals(await talk.press(SECOND, 'approve', { actionId: talk.buttons(DECIDER, 'approve') })),
    ).toContain('card-of-somebody-else');
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('an automatic refresh of a card never counts as a press', async () => {
    await talk.requested();
    const [answer] = await talk.press(DECIDER, 'approve', { trigger: 'automatic' });
    expect(answer?.kind).toBe('approver-card');
    expect(talk.request().status).toBe('awaiting-approval');
  });
});

describe('when it may be decided', () => {
  beforeEach(() => {
    // The timer that would close it by itself stands still: the press has to look at the time.
    talk.site.jobs.workers = [];
  });

  test('C5: a confirmation after its time confirms nothing', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    await talk.pass(16 * MINUTE);
    await talk.press(ASKER, 'confirm');
    expect(talk.request().status).toBe('expired');
  });

  test('C5: an approval after its time approves nothing', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    await talk.press(ASKER, 'confirm');
    await giveDecideCard(DECIDER);
    await talk.pass(481 * MINUTE);
    await talk.press(DECIDER, 'approve', { actionId: 'stolen-action-0001' });
    expect(talk.request().status).toBe('expired');
  });

  test('C12: a card of months ago decides nothing', async () => {
    await talk.requested();
    await giveDecideCard(DECIDER);
    await talk.pass(90 * 24 * 60 * MINUTE);
    await talk.press(DECIDER, 'approve', { actionId: 'stolen-action-0001' });
    expect([talk.request().status, talk.writes]).toEqual(['expired', 0]);
  });

  test('C12: a card whose request a restored backup does not know is no longer valid', async () => {
    await talk.requested();
    await giveDecideCard(DECIDER);
    const restored = new SimulatedTalk();
    await restored.requested('enable', OTHER);
    const answers = await restored.press(DECIDER, 'approve', { actionId: 'stolen-action-0001' });
    expect([refusals(answers), restored.writes]).toEqual([['card-unknown'], 0]);
  });

  test('C12: a button of a version that knew another kind is no longer valid', async () => {
    await talk.requested();
    await giveDecideCard(DECIDER);
    const record = talk.site.rows.get('action', 'stolen-action-0001') as object;
    talk.site.rows.apply('action', 'stolen-action-0001', {
      ...record,
      grant: { kind: 'sign', request: REQ_1 },
    });
    const answers = await talk.press(DECIDER, 'approve', { actionId: 'stolen-action-0001' });
    expect([refusals(answers), talk.writes]).toEqual([['card-unknown'], 0]);
  });

  test('C5: a withdrawal after its time finds the request expired', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    await talk.pass(16 * MINUTE);
    await talk.press(ASKER, 'cancel');
    expect(talk.request().status).toBe('expired');
  });
});

describe('what is decided', () => {
  test('C3: decided is decided: a later approval or rejection changes nothing', async () => {
    await talk.requested();
    await talk.press(DECIDER, 'reject');
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('settled');
    expect(talk.request().status).toBe('rejected');
    expect(talk.writes).toBe(0);
  });

  test('E12: a list that is not the one that was shown cannot be approved', async () => {
    await talk.requested();
    const key = itemKey(REQ_1, samplePersonId(TARGET));
    const row = talk.site.rows.get('item', key) as ItemRow;
    talk.site.rows.apply('item', key, { ...row, item: { ...row.item, from: 'enforced' } });
    await talk.press(DECIDER, 'approve');
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('E12: a person who was put into the list, or whose state was altered, after the approval is not written', async () => {
    person(TARGET).state = 'enabled';
    person(OTHER).state = 'enabled';
    await talk.say(ASKER, 'disable mfa for person10@contoso.com and person11@contoso.com');
    await talk.press(ASKER, 'confirm');
    const { workers } = talk.site.jobs;
    talk.site.jobs.workers = [];
    await talk.press(DECIDER, 'approve');
    for (const number of [TARGET, 12]) {
      const row = rowOf(TARGET);
      const item = { ...row.item, person: samplePerson(number), from: 'enforced' as const };
      talk.site.rows.apply('item', itemKey(REQ_1, samplePersonId(number)), { ...row, item });
      person(number).state = 'enforced';
    }
    talk.site.jobs.workers = workers;
    talk.site.jobs.pump();
    await talk.pass(MINUTE);
    expect([OTHER, TARGET, 12].map((number) => talk.state(number))).toEqual([
      'disabled',
      'enforced',
      'enforced',
    ]);
    expect(talk.audit.filter((kind) => kind === 'write-failed')).toHaveLength(2);
    expect(talk.site.alarms).toHaveLength(2);
  });

  test('E12: whoever the approver struck out is not written, even when that outcome is wiped out of the database', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com and person11@contoso.com');
    await talk.press(ASKER, 'confirm');
    const { workers } = talk.site.jobs;
    talk.site.jobs.workers = [];
    await talk.press(DECIDER, 'approve', { inputs: { strike: '1' } });
    const { item, ...row } = rowOf(TARGET);
    const { outcome, ...bare } = item;
    expect(outcome?.kind).toBe('struck-out');
    talk.site.rows.apply('item', itemKey(REQ_1, samplePersonId(TARGET)), { ...row, item: bare });
    talk.site.jobs.workers = workers;
    talk.site.jobs.pump();
    await talk.pass(MINUTE);
    expect([talk.state(TARGET), talk.state(OTHER)]).toEqual(['disabled', 'enabled']);
    expect(talk.site.alarms).toHaveLength(1);
  });

  test('C1: an approval that somebody wrote into the database moves nothing, is on record, and raises the alarm', async () => {
    await talk.requested();
    const forged = {
      ...talk.request(),
      status: 'approved',
      approvals: sampleQuorum(samplePerson(SECOND)),
      approvedAt: new Date(talk.site.time.now).toISOString(),
    };
    await carryOut(forged);
    expect(talk.writes).toBe(0);
    expect(talk.audit).toContain('approval-forged');
    expect(talk.audit).not.toContain('write-intended');
    expect(talk.site.alarms).toEqual(['ALARM: an approval was forged']);
    expect(talk.request().status).toBe('partly-finished');
  });

  // The name alone: a yes that was given at another moment would be seen without it.
  const bySecond = ({ approvals }: Genuine) => ({
    approvals: approvals.map((yes) => ({ ...yes, by: samplePerson(SECOND) })),
  });
  test.each<[string, (genuine: Genuine) => Partial<Record<keyof Genuine, unknown>>]>([
    ['who approved', bySecond],
    ['when it was approved', () => ({ approvedAt: '2026-01-05T09:00:00.000Z' })],
    ['what the rules asked for', () => ({ requirement: { ...SAMPLE_REQUIREMENT, stages: [] } })],
    ['who asked', () => ({ requester: samplePerson(SECOND) })],
    ['the wished state', () => ({ to: 'disabled' })],
    ['the list', () => ({ fingerprint: 'another' })],
    ['that it is a move to Conditional Access', () => ({ convert: true })],
    ['that it takes something back', () => ({ undoes: REQ_1 })],
    ['in which waves it goes', () => ({ waves: [{ end: 1, askToGoOn: false }] })],
    ['when it was confirmed', () => ({ confirmedAt: '2026-01-01T09:00:00.000Z' })],
  ])('C1: %s in a genuine approval is altered in the database: nothing is written', async (_, alter) => {
    await talk.requested();
    const { workers } = talk.site.jobs;
    talk.site.jobs.workers = [];
    await talk.press(DECIDER, 'approve');
    const genuine = talk.request() as Genuine;
    talk.site.rows.apply('request', REQ_1, { ...genuine, ...alter(genuine) });
    talk.site.jobs.workers = workers;
    talk.site.jobs.pump();
    await talk.pass(MINUTE);
    expect(talk.writes).toBe(0);
    expect(talk.audit).toContain('approval-forged');
  });

  test('a rejection, and a weakening, need a reason', async () => {
    await talk.requested();
    expect(refusals(await talk.press(DECIDER, 'reject', { inputs: {} }))).toContain('reason-needed');
    expect(talk.request().status).toBe('awaiting-approval');
    person(OTHER).state = 'enabled';
    await talk.say(ASKER, 'disable mfa for person11@contoso.com');
    expect(refusals(await talk.press(ASKER, 'confirm', { inputs: {} }))).toContain('reason-needed');
    expect(talk.request(2).status).toBe('awaiting-confirmation');
  });

  test('E13: two open requests never hold the same person', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    await talk.say(BOTH, 'enable mfa for person10@contoso.com');
    await talk.press(ASKER, 'confirm');
    expect(refusals(await talk.press(BOTH, 'confirm'))).toContain('held-elsewhere');
    expect(talk.request(2).status).toBe('awaiting-confirmation');
  });

  test('only the requester withdraws', async () => {
    await talk.requested();
    expect(refusals(await talk.say(BOTH, 'cancel REQ-1'))).toContain('request-unknown');
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('Cancel on the card of another device, after Confirm: the request is withdrawn, not broken', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    const old = talk.buttons(ASKER, 'cancel');
    await talk.press(ASKER, 'confirm');
    await talk.press(ASKER, 'cancel', { actionId: old });
    expect(talk.request().status).toBe('withdrawn');
  });

  test('E1, E4: an emergency account, the own account and a guest are never put into a request', async () => {
    for (const number of [40, ASKER, 50]) {
      await talk.say(ASKER, `enable mfa for person${number}@contoso.com`);
      expect(talk.request()).toBeUndefined();
    }
  });

  test('which rules hold goes on record when they are others than before, also when they are as once again', async () => {
    const { world } = talk.site;
    for (const [file, rules] of ['a1', 'a1', 'b1', 'a1', 'a2', 'a2'])
      await notePolicy(world, { file: file ?? '', rules: rules ?? '' });
    const noted = talk.site.history.of('committed').flatMap(({ record: { event } }) => {
      return event.kind === 'policy-loaded' ? [event.file + event.rules] : [];
    });
    expect(noted).toEqual(['a1', 'b1', 'a1', 'a2']);
  });

  const alarms = () => talk.site.history.of('told').filter(({ about }) => about === 'guard-alarm');
  const EMERGENCY = 'person40@contoso.com';

  test('E1: an attempt on an emergency account, alone or in a list, is told to security once a day, and whoever asks hears no more than before', async () => {
    const first = await talk.say(ASKER, `disable mfa for ${EMERGENCY}`);
    for (const list of [`person10@contoso.com, ${EMERGENCY}`, EMERGENCY, EMERGENCY])
      await talk.say(ASKER, `enable mfa for ${list}`);
    await talk.pass(5 * MINUTE);
    expect(first).toMatchObject([
      { refusal: { kind: 'nothing-to-change', refused: [{ kind: 'break-glass' }] } },
    ]);
    expect(talk.audit.filter((kind) => kind === 'protected-asked')).toHaveLength(1);
    // Without a security group the approvers, each by mail and in Teams.
    const heard = alarms().map(({ person: reader, channel }) => `${reader} ${channel}`);
    expect([new Set(heard).size, heard.length]).toEqual([6, 6]);
    expect(alarms().map(({ person: reader }) => reader)).not.toContain(samplePersonId(ASKER));
    await talk.say(BOTH, `disable mfa for ${EMERGENCY}`);
    await talk.pass(24 * 60 * MINUTE);
    await talk.say(ASKER, `disable mfa for ${EMERGENCY}`);
    await talk.pass(5 * MINUTE);
    expect(alarms()).toHaveLength(18);
    const [notice] = talk.site.rows.all('notice').map(([, row]) => row as NoticeRecord);
    expect(notice?.about).toMatchObject({
      alarm: 'break-glass',
      who: { id: samplePersonId(40) },
      by: 'Person 1',
    });
  });

  test('E1: what if is no attempt on an emergency account', async () => {
    await talk.say(ASKER, `what if I disable mfa for ${EMERGENCY}`);
    expect(talk.audit).not.toContain('protected-asked');
  });

  test.each(['reset mfa', 'revoke sessions'])(
    'E1: %s of an emergency account is told to security',
    async (words) => {
      talk = new SimulatedTalk({ signIns: { reset: 'allow', revoke: 'allow', maxPeople: 3 } });
      await talk.say(ASKER, `${words} for ${EMERGENCY}`);
      expect(talk.audit).toContain('protected-asked');
    },
  );

  test('A16: a command in a group chat is not carried out', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com', { kind: 'group' });
    expect(talk.request()).toBeUndefined();
  });

  test('a message that is delivered twice is one request', async () => {
    await talk.say(ASKER, 'enable mfa for person10@contoso.com', { id: 'same' });
    await talk.say(ASKER, 'enable mfa for person10@contoso.com', { id: 'same' });
    expect(talk.request(2)).toBeUndefined();
  });

  test('A17: an activity id that comes again with another text or another sender does nothing, is on record and raises the alarm', async () => {
    const once = { id: 'same' };
    await talk.say(ASKER, 'enable mfa for person10@contoso.com', once);
    await talk.say(ASKER, 'enable mfa for person10@contoso.com', once);
    expect(talk.site.alarms).toEqual([]);
    await talk.say(ASKER, 'enable mfa for person11@contoso.com', once);
    expect(talk.request(2)).toBeUndefined();
    expect(talk.audit.filter((kind) => kind === 'activity-altered')).toHaveLength(1);
    expect(talk.site.alarms).toHaveLength(1);
  });

  test('A17: an activity id that comes again, word for word, under the name of somebody else does nothing, is on record and raises the alarm', async () => {
    const [order, once] = ['enable mfa for person10@contoso.com', { id: 'same', chatOf: ASKER }];
    await talk.say(ASKER, order, once);
    await talk.say(BOTH, order, once);
    expect(talk.request(2)).toBeUndefined();
    expect(talk.audit.filter((kind) => kind === 'activity-altered')).toHaveLength(1);
    expect(talk.site.alarms).toHaveLength(1);
  });

  test('a form is sent off once: a second press makes no second request', async () => {
    const [form] = await talk.say(ASKER, 'enable mfa');
    if (form?.kind !== 'ask-missing') throw new Error('there was no form');
    const filled = { actionId: form.action, inputs: { targets: 'person10@contoso.com' } };
    await talk.press(ASKER, 'complete', filled);
    expect(refusals(await talk.press(ASKER, 'complete', filled))).toContain('card-used');
    expect(talk.request().status).toBe('awaiting-confirmation');
    expect(talk.request(2)).toBeUndefined();
  });

  test('somebody without a role asks for nothing', async () => {
    expect(refusals(await talk.say(TARGET, 'enable mfa for person11@contoso.com'))).toContain('not-entitled');
    expect(talk.request()).toBeUndefined();
  });
});

describe('how it is carried out', () => {
  test('F1: whoever asked sees on the card that Graph is waited for, and until when, each time anew', async () => {
    const { graph, time, history, world, jobs } = talk.site;
    await talk.requested();
    const { workers } = jobs;
    jobs.workers = [];
    await talk.press(DECIDER, 'approve');
    graph.downUntil = time.now + 30 * MINUTE;
    jobs.workers = workers;
    jobs.pump();
    const updates = (): number => history.of('card-update-tried').length;
    await talk.pass(5 * MINUTE);
    const before = updates();
    const view = viewHeld(world, world.store.reads, talk.request());
    await talk.pass(1_000);
    expect(Date.parse((await view).nextTry ?? '')).toBeGreaterThan(time.now + MINUTE);
    await talk.pass(15 * MINUTE);
    expect(updates()).toBeGreaterThan(before);
  });

  test('F8: an hour without Graph, from right after the approval, is bridged by the queue: nobody is told that it failed', async () => {
    const { graph, time, jobs } = talk.site;
    await talk.requested();
    const { workers } = jobs;
    jobs.workers = [];
    await talk.press(DECIDER, 'approve');
    graph.downUntil = time.now + 60 * MINUTE;
    jobs.workers = workers;
    jobs.pump();
    await talk.pass(59 * MINUTE);
    expect([talk.state(TARGET), talk.writes, talk.request().status]).toEqual(['disabled', 0, 'running']);
    await talk.pass(7 * MINUTE);
    expect([talk.state(TARGET), talk.writes, talk.request().status]).toEqual(['enabled', 1, 'finished']);
    const told = talk.site.history.of('told').map(({ about, channel }) => `${about} ${channel}`);
    expect(told.sort()).toEqual(['mfa-enabled mail', 'mfa-enabled teams', 'request-decided teams']);
  });

  test('I3: the intent is on record before the write, the proof after it', async () => {
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    const order = talk.site.history.events.flatMap((event) => {
      if (event.kind === 'write-sent') return ['sent'];
      if (event.kind !== 'committed') return [];
      const { kind } = event.record.event;
      return kind.startsWith('write-') ? [kind] : [];
    });
    expect(order).toEqual(['write-intended', 'sent', 'write-proved']);
  });

  test('C13: a state that was changed in the portal since is not written over', async () => {
    await talk.requested();
    person(TARGET).state = 'enforced';
    await talk.press(DECIDER, 'approve');
    expect(talk.writes).toBe(0);
    person(OTHER).state = 'enabled';
    await talk.requested('disable', OTHER);
    person(OTHER).state = 'enforced';
    await talk.press(DECIDER, 'approve');
    expect(talk.writes).toBe(0);
    expect(talk.state(OTHER)).toBe('enforced');
  });

  test('F7: success is said only after the new state was read', async () => {
    await talk.requested();
    const entry = person(TARGET);
    entry.stale = { state: 'disabled', until: talk.site.time.now + 20_000 };
    await talk.press(DECIDER, 'approve');
    expect(talk.audit).not.toContain('write-proved');
    await talk.pass(MINUTE);
    expect(talk.audit).toContain('write-proved');
    expect(talk.writes).toBe(1);
  });

  test('G9: a worker that stood still until its claim was almost over claims anew before it writes', async () => {
    await talk.requested();
    const [worker] = talk.site.jobs.workers;
    const { history, time } = talk.site;
    const add = history.add.bind(history);
    history.add = (event) => {
      const isFirst = event.kind === 'committed' && event.record.event.kind === 'write-intended';
      if (isFirst && worker && worker.process.frozenUntil === 0)
        worker.process.frozenUntil = time.now + 45_000;
      add(event);
    };
    await talk.press(DECIDER, 'approve');
    await talk.pass(5 * MINUTE);
    const order = history.events.map((event) =>
      event.kind === 'committed' ? event.record.event.kind : event.kind,
    );
    const beforeWrite = order.slice(0, order.indexOf('write-sent'));
    expect(beforeWrite.filter((kind) => kind === 'write-intended').length).toBeGreaterThan(1);
    expect(talk.writes).toBe(1);
  });

  test('H1, H2: a notice whose fate is unknown twice is not sent a third time', async () => {
    await talk.requested();
    talk.site.teams.fate = 'arrives-unanswered';
    await talk.press(DECIDER, 'approve');
    await talk.pass(10 * MINUTE);
    const told = talk.site.history.of('told').filter(({ about }) => about === 'mfa-enabled');
    expect(told.filter(({ channel }) => channel === 'mail')).toHaveLength(2);
    expect(told.filter(({ channel }) => channel === 'teams')).toHaveLength(2);
    expect(new Set(told.map(({ reference }) => reference)).size).toBe(1);
  });

  test('H1: whoever is killed after each sending, before it is recorded: the person is told twice at most', async () => {
    await talk.requested();
    const { history, jobs } = talk.site;
    const add = history.add.bind(history);
    history.add = (event) => {
      add(event);
      if (event.kind === 'told' && event.channel === 'mail')
        for (const { process } of jobs.workers) process.kill();
    };
    await talk.press(DECIDER, 'approve');
    await talk.pass(60 * MINUTE);
    expect(history.of('told').filter(({ channel }) => channel === 'mail')).toHaveLength(2);
    expect(talk.audit).toContain('notice-settled');
  });

  test('H1: a worker that stood still while another one sent the notice changes nothing about it', async () => {
    await talk.requested();
    const { history, jobs, time } = talk.site;
    const add = history.add.bind(history);
    talk.site.startProcess();
    let isFirst = true;
    history.add = (event) => {
      add(event);
      if (event.kind !== 'told' || event.channel !== 'mail' || !isFirst) return;
      isFirst = false;
      for (const { process } of jobs.workers.slice(0, 1)) process.frozenUntil = time.now + 90_000;
    };
    await talk.press(DECIDER, 'approve');
    await talk.pass(60 * MINUTE);
    // The target's two channels, and the requester's one.
    expect(talk.audit.filter((kind) => kind === 'notice-settled')).toHaveLength(3);
  });
});

function person(number: number) {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new Error(`nobody is person ${number}`);
  return entry;
}

function rowOf(number: number): ItemRow {
  return talk.site.rows.get('item', itemKey(REQ_1, samplePersonId(number))) as ItemRow;
}

/** As somebody would who can write to the database: the row, and the job that looks at it. */
async function carryOut(row: unknown): Promise<void> {
  talk.site.rows.apply('request', REQ_1, row);
  talk.site.jobs.send([{ job: { kind: 'execute-request', request: REQ_1 } }]);
  await talk.pass(MINUTE);
}

/** An approval card for somebody who must not have one. */
function giveDecideCard(number: number): Promise<void> {
  talk.site.rows.apply('action', 'stolen-action-0001', {
    id: 'stolen-action-0001',
    grant: { kind: 'decide', request: 'REQ-1' },
    holder: samplePersonId(number),
    issuedAt: new Date(talk.site.time.now).toISOString(),
  });
  return Promise.resolve();
}
