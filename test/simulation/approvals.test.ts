import { describe, expect, test } from '@jest/globals';
import type { ApprovalRule } from '../../src/core/approval-rules.ts';
import { ServiceFailure } from '../../src/core/failures.ts';
import type { GroupId, RequestId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import { cancelCoolDown, endCoolDown } from '../../src/core/approvals/cool-down.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { ChangeRequest, RequestIn } from '../../src/core/requests/change-request.ts';
import { samplePerson, samplePersonId, sampleQuorum } from '../support/sample-people.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
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

const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const [GUARD, OTHER_GUARD] = [12, 13];
const MINUTE = 60_000;
const REQ_1 = 'REQ-1' as RequestId;
type Waiting = RequestIn<'awaiting-approval'>;

function talkWith(rule: Partial<ApprovalRule>, policy: Partial<Policy> = {}): SimulatedTalk {
  const stages = [{ group: 'approvers', count: 2 }];
  const rules = [{ name: 'tested', when: {}, stages, ...rule }];
  const talk = new SimulatedTalk({ approvals: { groups: { security: [SECURITY] }, rules }, ...policy });
  for (const number of [GUARD, OTHER_GUARD]) groupsOf(talk, number).add(SECURITY);
  return talk;
}

function groupsOf(talk: SimulatedTalk, number: number): Set<GroupId> {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`person ${number} does not exist`);
  return entry.groups;
}

function approvedBy(talk: SimulatedTalk): readonly string[] {
  const request = talk.request();
  return 'approvals' in request ? request.approvals.map(({ by }) => by.displayName) : [];
}

const approve = (talk: SimulatedTalk, by: number, inputs: Record<string, string> = {}) =>
  talk.press(by, 'approve', { inputs });

describe('several approvals', () => {
  test('two are asked for: the first alone changes nothing, the second starts it, and both are on record', async () => {
    const talk = talkWith({});
    await talk.requested();
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    await approve(talk, SECOND);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
    expect(approvedBy(talk)).toEqual(['Person 3', 'Person 4']);
    const intended = talk.site.history
      .of('committed')
      .find(({ record }) => record.event.kind === 'write-intended');
    expect(intended?.record.event).toMatchObject({
      approvers: [samplePersonId(DECIDER), samplePersonId(SECOND)],
    });
  });

  test('C6: nobody counts twice, on whichever card', async () => {
    const talk = talkWith({});
    await talk.requested();
    const actionId = talk.buttons(DECIDER, 'approve');
    await approve(talk, DECIDER);
    expect(refusals(await talk.press(DECIDER, 'approve', { actionId }))).toContain('approved-already');
    await talk.say(DECIDER, 'approve REQ-1');
    expect(talk.writes).toBe(0);
    expect(approvedBy(talk)).toEqual(['Person 3']);
  });

  test('C6: two accounts of one human count as one', async () => {
    const talk = talkWith({}, { samePerson: [[samplePersonId(DECIDER), samplePersonId(SECOND)]] });
    await talk.requested();
    await approve(talk, DECIDER);
    expect(refusals(await approve(talk, SECOND))).toContain('approved-already');
    expect(talk.writes).toBe(0);
  });

  test('one rejection is a veto, also after an approval', async () => {
    const talk = talkWith({});
    await talk.requested();
    await approve(talk, DECIDER);
    await talk.press(SECOND, 'reject');
    expect([talk.request().status, talk.writes]).toEqual(['rejected', 0]);
  });

  test('C8: an approval does not count any more when its giver has lost the right before the last one comes', async () => {
    const talk = talkWith({});
    await talk.requested();
    await approve(talk, DECIDER);
    groupsOf(talk, DECIDER).delete(APPROVERS);
    await approve(talk, SECOND);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.audit).toContain('approval-lapsed');
    expect(approvedBy(talk)).toEqual(['Person 4']);
  });

  test('C8: somebody who became an approver after the request was made does not count', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] });
    await talk.requested();
    groupsOf(talk, OTHER).add(APPROVERS);
    await talk.say(OTHER, 'approve REQ-1');
    expect(refusals(await approve(talk, OTHER))).toContain('entitled-too-late');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
  });

  test('C8: somebody who becomes an approver between Confirm and the asking does not count, and gets no card', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] });
    talk.site.onEdge = (_, side) => {
      const isConfirmed = side === 'after' && talk.request()?.status === 'awaiting-approval';
      if (isConfirmed) groupsOf(talk, OTHER).add(APPROVERS);
    };
    await talk.requested();
    expect(talk.request()).toMatchObject({ entitled: { approvers: [2, 3, 4].map(samplePersonId) } });
    expect(() => talk.buttons(OTHER, 'approve')).toThrow('never saw');
    await talk.say(OTHER, 'approve REQ-1');
    expect(refusals(await approve(talk, OTHER))).toContain('entitled-too-late');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
  });

  test('whoever asks belongs to another group by Confirm: those are read whom the rules name for it', async () => {
    const rules = [
      { name: 'of security', when: { requester: 'security' }, stages: [{ group: 'security', count: 1 }] },
      { name: 'usual', when: {}, stages: [{ group: 'approvers', count: 1 }] },
    ];
    const talk = talkWith({}, { approvals: { groups: { security: [SECURITY] }, rules } });
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    groupsOf(talk, ASKER).add(SECURITY);
    await talk.press(ASKER, 'confirm');
    await approve(talk, GUARD);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('C1: facts that stand in a draft only while it is looked who may decide do not bring in others: the draft is dropped, and its card says to ask again', async () => {
    const rules = [
      { name: 'many', when: { morePeopleThan: 5 }, stages: [{ group: 'security', count: 1 }] },
      { name: 'usual', when: {}, stages: [{ group: 'approvers', count: 1 }] },
    ];
    const talk = talkWith({}, { approvals: { groups: { security: [SECURITY] }, rules } });
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    const { requirement, ...draft } = talk.request() as RequestIn<'awaiting-confirmation'>;
    const facts = { ...requirement.facts, people: 9 };
    const many = { ...requirement, facts, stages: [{ group: 'security', count: 1 }] };
    const { directory } = talk.site.world;
    const { membersOf } = directory;
    const asked: string[] = [];
    Object.assign(directory, {
      membersOf: (...[groups, ms]: Parameters<typeof membersOf>) => {
        asked.push(...groups);
        talk.site.rows.apply('request', REQ_1, { ...draft, requirement });
        return membersOf(groups, ms);
      },
    });
    talk.site.rows.apply('request', REQ_1, { ...draft, requirement: many });
    const answers = await talk.press(ASKER, 'confirm');
    expect(asked).toEqual([SECURITY]);
    expect(refusals(answers)).toContain('settled');
    expect(talk.request().status).toBe('expired');
    expect(talk.audit).not.toContain('request-confirmed');
  });

  test('C1: a made-up first approval in the database does not save the second person', async () => {
    const talk = talkWith({});
    await talk.requested();
    const forged = sampleQuorum(samplePerson(SECOND));
    talk.site.rows.apply('request', REQ_1, { ...talk.request(), approvals: forged });
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.site.alarms).toEqual(['ALARM: an approval was forged']);
  });

  const strict = { callerProof: true, coolDownMinutes: 60, numberMatching: true };
  const demanding = (less: object) => (asked: Waiting) => ({
    requirement: { ...asked.requirement, ...less },
  });
  const ONE = [{ group: 'approvers', count: 1, outsideHelpdesk: false }];
  test.each<[string, (asked: Waiting) => Partial<Record<keyof Waiting, unknown>>]>([
    ['how many must agree', demanding({ stages: ONE })],
    ['the cool-down', demanding({ coolDownMinutes: 0 })],
    ['the number matching', demanding({ numberMatching: false })],
    ['the end', () => ({ timeLimit: undefined })],
    ['who asked', () => ({ requester: samplePerson(OTHER) })],
    ['who may answer', () => ({ entitled: { approvers: [samplePersonId(DECIDER), samplePersonId(OTHER)] } })],
    ['which stage was handed on', () => ({ escalated: { stage: 0, at: '2026-01-05T09:00:00.000Z' } })],
    ['until when it waits', () => ({ expiresAt: '2036-01-01T00:00:00.000Z' })],
    ['the number on the card', () => ({ digits: '11' })],
    ['the seal', () => ({ waitingSeal: 'another' })],
  ])(
    'C1: %s is altered in the database while a request waits: it is closed, not decided',
    async (_, alter) => {
      const talk = await waitingWeakening();
      const asked = talk.request() as Waiting;
      talk.site.rows.apply('request', REQ_1, { ...asked, ...alter(asked) });
      expect(refusals(await approve(talk, DECIDER, { number: asked.digits ?? '' }))).toContain('settled');
      await talk.pass(2 * 60 * MINUTE);
      expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'security' } });
      expect([talk.writes, talk.audit.includes('approval-forged')]).toEqual([0, true]);
      expect(talk.site.alarms).toEqual(['ALARM: a waiting request was altered']);
    },
  );

  test.each<[string, object]>([
    ['the end', { timeLimit: undefined }],
    ['who asked', { requester: samplePerson(OTHER) }],
  ])(
    'C1: %s is altered in the database before the request is confirmed: it is closed',
    async (_, altered) => {
      const talk = talkWith({}, { weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } });
      Object.assign(talk.site.graph.people.get(samplePersonId(TARGET)) ?? {}, { state: 'enforced' });
      await talk.say(ASKER, 'disable mfa for person10@contoso.com');
      talk.site.rows.apply('request', REQ_1, { ...talk.request(), ...altered });
      expect(refusals(await talk.press(ASKER, 'confirm'))).toContain('settled');
      expect([talk.request().status, talk.site.alarms]).toEqual([
        'expired',
        ['ALARM: a waiting request was altered'],
      ]);
    },
  );

  test('C1: what was altered does not become genuine when the bot asks, reminds and escalates', async () => {
    const talk = await waitingWeakening();
    const asked = talk.request() as Waiting;
    const { entitled: _, askedAt: __, ...unasked } = { ...asked, timeLimit: undefined };
    talk.site.rows.apply('request', REQ_1, unasked);
    await talk.site.world.store.transaction((tx) => tx.send({ kind: 'ask-approvers', request: REQ_1 }, {}));
    await talk.pass(45 * MINUTE);
    const { askedAt, reminded, escalated } = talk.request() as Waiting;
    expect([askedAt, reminded, escalated].map((time) => time !== undefined)).toEqual([true, true, true]);
    await approve(talk, DECIDER, { number: asked.digits ?? '' });
    expect([talk.request().status, talk.writes]).toEqual(['stopped', 0]);
  });

  test('after a reminder, an escalation and a wrong number the row is still a genuine one', async () => {
    const talk = await waitingWeakening();
    await talk.pass(45 * MINUTE);
    const { digits = '', reminded, escalated } = talk.request() as Waiting;
    expect([reminded, escalated].map((time) => time !== undefined)).toEqual([true, true]);
    await approve(talk, DECIDER, { number: digits === '10' ? '11' : '10' });
    await approve(talk, DECIDER, { number: digits });
    await approve(talk, SECOND, { number: digits });
    expect([talk.request().status, talk.site.alarms]).toEqual(['cooling-down', []]);
  });

  test('a request that waits without a seal, of an earlier version, is closed and has to be made again', async () => {
    const talk = talkWith({});
    await talk.requested();
    const { waitingSeal: _, ...older } = talk.request() as Waiting;
    talk.site.rows.apply('request', REQ_1, older);
    expect(refusals(await approve(talk, DECIDER))).toContain('settled');
    expect([talk.request().status, talk.writes, talk.site.alarms]).toEqual(['expired', 0, []]);
  });

  test('C1: whether somebody holds a role is taken from the sealed truth, not from the warning', async () => {
    const talk = new SimulatedTalk({ privilegedTargets: 'warn' });
    const target = talk.site.graph.people.get(samplePersonId(TARGET));
    Object.assign(target ?? {}, { state: 'enforced', roles: ['Global Administrator'] });
    await talk.say(ASKER, 'disable mfa for person10@contoso.com');
    const row = talk.site.rows.get('item', itemKey(REQ_1, samplePersonId(TARGET))) as ItemRow;
    const bare = { ...row, item: { ...row.item, warnings: [] } };
    talk.site.rows.apply('item', itemKey(REQ_1, samplePersonId(TARGET)), bare);
    await talk.press(ASKER, 'confirm');
    expect(talk.request().requirement).toMatchObject({ rule: 'weakening of privileged people' });
  });

  async function waitingWeakening(): Promise<SimulatedTalk> {
    const approvals = {
      rules: [{ name: 'strict', when: {}, stages: [{ group: 'approvers', count: 2 }], ...strict }],
      groups: { security: [SECURITY] },
      escalation: { afterMinutes: 40, group: 'security' },
    };
    const weakening = { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } as const;
    const talk = new SimulatedTalk({ weakening, approvals });
    Object.assign(talk.site.graph.people.get(samplePersonId(TARGET)) ?? {}, { state: 'enforced' });
    await talk.requested('disable');
    return talk;
  }

  test('stages are asked one after the other, each by its own group', async () => {
    const talk = talkWith({
      stages: [
        { group: 'approvers', count: 1 },
        { group: 'security', count: 1 },
      ],
    });
    await talk.requested();
    expect(() => talk.buttons(GUARD, 'approve')).toThrow('never saw');
    await talk.say(GUARD, 'approve REQ-1');
    expect(refusals(await approve(talk, GUARD))).toContain('not-your-stage');
    await approve(talk, DECIDER);
    expect(refusals(await approve(talk, SECOND))).toContain('not-your-stage');
    await approve(talk, GUARD);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('an approver from outside the helpdesk is somebody who is not helpdesk too', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1, outsideHelpdesk: true }] });
    await talk.requested();
    expect(() => talk.buttons(BOTH, 'approve')).toThrow('never saw');
    await talk.say(BOTH, 'approve REQ-1');
    expect(refusals(await approve(talk, BOTH))).toContain('outside-helpdesk-only');
    await approve(talk, DECIDER);
    expect(talk.writes).toBe(1);
  });

  const OUTSIDE = { group: 'approvers', count: 1, outsideHelpdesk: true };
  const aliasOfDecider = { samePerson: [[samplePersonId(DECIDER), samplePersonId(OTHER)]] };

  test('C6: whoever is helpdesk with another of their accounts is not from outside of it: no card, and no yes', async () => {
    const talk = talkWith({ stages: [OUTSIDE] }, aliasOfDecider);
    groupsOf(talk, OTHER).add(HELPDESK);
    await talk.requested();
    expect(() => talk.buttons(DECIDER, 'approve')).toThrow('never saw');
    await talk.say(DECIDER, 'approve REQ-1');
    expect(refusals(await approve(talk, DECIDER))).toContain('outside-helpdesk-only');
    expect(talk.writes).toBe(0);
    await approve(talk, SECOND);
    expect(talk.writes).toBe(1);
  });

  test('C8: a yes lapses when another account of its giver comes into the helpdesk before the last one', async () => {
    const talk = talkWith({ stages: [{ ...OUTSIDE, count: 2 }] }, aliasOfDecider);
    await talk.requested();
    await approve(talk, DECIDER);
    groupsOf(talk, OTHER).add(HELPDESK);
    await approve(talk, SECOND);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(approvedBy(talk)).toEqual(['Person 4']);
  });

  test('where the rules ask for nobody else, the confirmation is enough for strengthening', async () => {
    const talk = talkWith({ stages: [] });
    await talk.requested();
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
    expect(() => talk.buttons(DECIDER, 'approve')).toThrow('never saw');
  });

  test('nothing is ever weakened on the word of one person, whatever a rule says', async () => {
    const talk = talkWith({ stages: [] });
    weaken(talk);
    await talk.requested('disable');
    expect([talk.writes, talk.state(TARGET)]).toEqual([0, 'enabled']);
  });
});

function weaken(talk: SimulatedTalk): void {
  const entry = talk.site.graph.people.get(samplePersonId(TARGET));
  if (entry) entry.state = 'enabled';
}

describe('whoever asked', () => {
  const ONE = [{ group: 'approvers', count: 1 }];
  const account = (talk: SimulatedTalk, number: number) => talk.site.graph.people.get(samplePersonId(number));
  const leave = (talk: SimulatedTalk) => groupsOf(talk, ASKER).delete(HELPDESK);
  const block = (talk: SimulatedTalk) =>
    Object.assign(account(talk, ASKER) ?? {}, { person: samplePerson(ASKER, { accountEnabled: false }) });
  const outcome = (talk: SimulatedTalk) =>
    (talk.site.rows.get('item', itemKey(REQ_1, samplePersonId(TARGET))) as ItemRow).item.outcome;

  /** Approved while no worker runs, so that something can happen before the write. */
  async function approvedButNotBegun(talk: SimulatedTalk): Promise<() => Promise<void>> {
    await talk.requested();
    const { workers } = talk.site.jobs;
    talk.site.jobs.workers = [];
    await approve(talk, DECIDER);
    expect(talk.request().status).toBe('approved');
    return async () => {
      talk.site.jobs.workers = workers;
      talk.site.jobs.pump();
      await talk.pass(10_000);
    };
  }

  test.each([
    ['has left the helpdesk', leave],
    ['is blocked', block],
  ])('C8: %s before somebody approves: the approver hears it, and the request is closed', async (_, lose) => {
    const talk = talkWith({ stages: ONE });
    await talk.requested();
    lose(talk);
    const said = (await approve(talk, DECIDER)).find(({ kind }) => kind === 'refused');
    expect(said).toMatchObject({ refusal: { kind: 'requester-lost', request: REQ_1, name: 'Person 1' } });
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'requester' } });
    expect([talk.writes, talk.audit.includes('request-stopped')]).toEqual([0, true]);
    // A colleague can ask for the same person.
    await talk.say(BOTH, 'enable mfa for person10@contoso.com');
    expect(talk.request(2).status).toBe('awaiting-confirmation');
  });

  test('a rejection needs nobody’s right but one’s own', async () => {
    const talk = talkWith({ stages: ONE });
    await talk.requested();
    leave(talk);
    await talk.press(DECIDER, 'reject');
    expect(talk.request().status).toBe('rejected');
  });

  test('C8: loses the right in the cool-down: nothing is written, and whoever was told of it hears that it is off', async () => {
    const talk = talkWith({ stages: ONE, coolDownMinutes: 10 });
    weaken(talk);
    await talk.requested('disable');
    await approve(talk, DECIDER);
    leave(talk);
    await talk.pass(11 * MINUTE);
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'requester' } });
    expect([talk.writes, talk.state(TARGET)]).toEqual([0, 'enabled']);
    const told = talk.site.rows.all('notice').map(([, row]) => (row as NoticeRecord).about.kind);
    expect(told).toContain('weakening-cancelled');
  });

  test('C8: loses the right between the approval and the write: nothing is written, and the reason is said', async () => {
    const talk = talkWith({ stages: ONE });
    const begin = await approvedButNotBegun(talk);
    leave(talk);
    await begin();
    expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
    expect(outcome(talk)).toMatchObject({ kind: 'failed', code: 'requester-lost' });
  });

  test('Graph cannot say right before the write whether whoever asked still may: it waits until it can', async () => {
    const talk = talkWith({ stages: ONE });
    const begin = await approvedButNotBegun(talk);
    const { directory } = talk.site.world;
    const { rightsOf } = directory;
    const failure = { service: 'graph', code: 'unavailable', retryable: true } as const;
    directory.rightsOf = () => Promise.reject(new ServiceFailure('Graph is down', failure));
    await begin();
    expect([talk.request().status, talk.writes]).toEqual(['running', 0]);
    directory.rightsOf = rightsOf;
    await talk.pass(5 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });
});

describe('a flood of requests', () => {
  const limits = {
    openRequests: 2,
    weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
    burst: { weakenings: 5, minutes: 10 },
  };
  const flooded = async (policy: Partial<Policy> = {}): Promise<SimulatedTalk> => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] }, { limits, ...policy });
    await talk.requested();
    await talk.requested('enable', OTHER);
    return talk;
  };
  const further = (talk: SimulatedTalk, by: number = ASKER) =>
    talk.say(by, 'enable mfa for person12@contoso.com');

  test('so many of one person wait for a decision, and no more; a decision makes room', async () => {
    const talk = await flooded();
    expect(await further(talk)).toMatchObject([{ refusal: { kind: 'too-many-open', open: 2, cap: 2 } }]);
    expect(refusals(await further(talk, BOTH))).not.toContain('too-many-open');
    await approve(talk, DECIDER);
    expect(refusals(await further(talk))).toEqual([undefined]);
  });

  test('a draft too many is not taken; a Cancel makes room, and so does the end of an old one', async () => {
    const talk = talkWith({}, { limits: { ...limits, drafts: 2 } });
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    await talk.say(ASKER, 'enable mfa for person11@contoso.com');
    const full = { kind: 'too-many-drafts', open: 2, cap: 2, minutes: 15 };
    expect(await further(talk)).toMatchObject([{ refusal: full }]);
    expect(refusals(await talk.say(ASKER, 'what if I enable mfa for person12@contoso.com'))).toEqual([
      undefined,
    ]);
    await talk.press(ASKER, 'cancel');
    expect(refusals(await further(talk))).toEqual([undefined]);
    expect(await further(talk)).toMatchObject([{ refusal: full }]);
    await talk.pass(16 * MINUTE);
    expect(refusals(await further(talk))).toEqual([undefined]);
  });

  test('G15: a draft whose timer was lost ends at the look of every hour', async () => {
    const talk = talkWith({});
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    const { rows } = talk.site.jobs;
    rows.splice(0, rows.length, ...rows.filter(({ job }) => job.kind !== 'expire-request'));
    await talk.pass(20 * MINUTE);
    expect(talk.request().status).toBe('awaiting-confirmation');
    await talk.pass(120 * MINUTE);
    expect(talk.request().status).toBe('expired');
  });

  test('drafts that were made before are held to it when they are confirmed', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] }, { limits });
    const drafts: string[] = [];
    for (const number of [TARGET, OTHER, 12]) {
      await talk.say(ASKER, `enable mfa for person${number}@contoso.com`);
      drafts.push(talk.buttons(ASKER, 'confirm'));
    }
    const answers = [];
    for (const actionId of drafts)
      answers.push(...refusals(await talk.press(ASKER, 'confirm', { actionId })));
    expect(answers.filter((kind) => kind !== undefined)).toEqual(['too-many-open']);
    expect(talk.request(3).status).toBe('awaiting-confirmation');
  });

  test('a thousand drafts that nobody confirms hide nothing of what waits', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] }, { limits });
    await talk.say(ASKER, 'enable mfa for person13@contoso.com');
    for (let number = 1; number <= 1_000; number += 1)
      talk.site.rows.apply('request', `REQ-${9_000 + number}`, talk.request());
    await talk.requested('enable', TARGET);
    await talk.requested('enable', OTHER);
    expect(refusals(await further(talk))).toEqual(['too-many-open']);
  });

  test('with two accounts one is still one', async () => {
    const talk = await flooded({ samePerson: [[ASKER, BOTH].map(samplePersonId)] });
    expect(refusals(await further(talk, BOTH))).toContain('too-many-open');
  });
});

describe('the same asked for again after a no', () => {
  const rejected = async (): Promise<SimulatedTalk> => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }] });
    await talk.requested();
    await talk.press(DECIDER, 'reject');
    return talk;
  };
  const shown = (talk: SimulatedTalk) =>
    [...talk.site.teams.screens.values()]
      .filter(({ person, reply }) => person === samplePersonId(SECOND) && reply.kind === 'approver-card')
      .map(({ reply }) => reply.kind === 'approver-card' && reply.view.rejected?.id)
      .at(-1);

  test('whoever decides next reads who rejected it, whoever asks now, also in a longer list', async () => {
    const talk = await rejected();
    await talk.say(BOTH, 'enable mfa for person11@contoso.com, person10@contoso.com');
    await talk.press(BOTH, 'confirm');
    expect(shown(talk)).toBe(REQ_1);
  });

  test('something else, or a day later, is not the same', async () => {
    const other = await rejected();
    await other.requested('enable', OTHER);
    expect(shown(other)).toBeUndefined();
    const later = await rejected();
    await later.pass(25 * 60 * MINUTE);
    await later.requested();
    expect(shown(later)).toBeUndefined();
  });
});

describe('what the requester has to state', () => {
  const confirm = async (talk: SimulatedTalk, inputs: Record<string, string>) => {
    return refusals(await talk.press(ASKER, 'confirm', { inputs }));
  };

  test('E7: without a way from the list in which the caller was recognised, a weakening cannot be submitted', async () => {
    const talk = new SimulatedTalk();
    weaken(talk);
    await talk.say(ASKER, 'disable mfa for person10@contoso.com');
    const reason = 'she lost her phone, I know her voice';
    expect(await confirm(talk, { reason })).toContain('proof-needed');
    expect(await confirm(talk, { reason, proof: 'I know her' })).toContain('proof-needed');
    expect(talk.request().status).toBe('awaiting-confirmation');
    expect(await confirm(talk, { reason, proof: 'in-person' })).not.toContain('proof-needed');
    expect(talk.request()).toMatchObject({ status: 'awaiting-approval', callerProof: 'in-person' });
  });

  test('E7: a ticket that is missing, or not of the form that the rules ask for, stops it on the server', async () => {
    const talk = talkWith({ ticket: { required: true, pattern: 'INC-[0-9]{4,}' } });
    await talk.say(ASKER, 'enable mfa for person10@contoso.com');
    expect(await confirm(talk, {})).toContain('ticket-needed');
    expect(await confirm(talk, { ticket: 'INC-12' })).toContain('text-unfit');
    expect(await confirm(talk, { ticket: 'see INC-12345' })).toContain('text-unfit');
    await confirm(talk, { ticket: 'INC-12345' });
    expect(talk.request()).toMatchObject({ status: 'awaiting-approval', ticket: 'INC-12345' });
  });
});

describe('number matching', () => {
  const matching = { stages: [{ group: 'approvers', count: 1 }], numberMatching: true };
  const digitsOf = (talk: SimulatedTalk): string => {
    const request = talk.request();
    if (request.status !== 'awaiting-approval' || !request.digits) throw new RangeError('no digits');
    return request.digits;
  };
  const wrong = (digits: string): string => (digits === '10' ? '11' : '10');

  test('the requester sees two digits, the approver does not, and only they approve', async () => {
    const talk = talkWith(matching);
    await talk.requested();
    const digits = digitsOf(talk);
    expect(digits).toMatch(/^[1-9][0-9]$/);
    expect(refusals(await approve(talk, DECIDER))).toContain('number-needed');
    expect(talk.request()).not.toHaveProperty('wrongNumbers');
    await approve(talk, DECIDER, { number: digits });
    expect(talk.writes).toBe(1);
  });

  test('C16: three wrong numbers, from whomever, close the request for good', async () => {
    const talk = talkWith(matching);
    await talk.requested();
    const digits = digitsOf(talk);
    expect(refusals(await approve(talk, DECIDER, { number: wrong(digits) }))).toContain('number-wrong');
    expect(refusals(await approve(talk, SECOND, { number: wrong(digits) }))).toContain('number-wrong');
    expect(refusals(await approve(talk, DECIDER, { number: wrong(digits) }))).toContain('number-locked');
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'number' } });
    expect(refusals(await approve(talk, SECOND, { number: digits }))).toContain('settled');
    expect(talk.writes).toBe(0);
  });
});

describe('the cool-down', () => {
  const cooling = async (): Promise<SimulatedTalk> => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }], coolDownMinutes: 10 });
    weaken(talk);
    await talk.requested('disable');
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
    return talk;
  };

  test('an approved weakening waits, and is carried out when nobody spoke up', async () => {
    const talk = await cooling();
    await talk.pass(8 * MINUTE);
    expect(talk.writes).toBe(0);
    await talk.pass(3 * MINUTE);
    expect([talk.request().status, talk.state(TARGET)]).toEqual(['finished', 'disabled']);
  });

  test('strengthening never waits', async () => {
    const talk = talkWith({ stages: [{ group: 'approvers', count: 1 }], coolDownMinutes: 10 });
    await talk.requested();
    await approve(talk, DECIDER);
    expect(talk.request().status).toBe('finished');
  });

  test('E8: "this was not me" cancels it, and it never runs', async () => {
    const talk = await cooling();
    const stop = { because: 'target', by: samplePerson(TARGET) } as const;
    const { world } = talk.site;
    await world.store.transaction((tx) => cancelCoolDown(world, tx, { request: REQ_1, stop }));
    await talk.pass(20 * MINUTE);
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'target' } });
    expect([talk.writes, talk.state(TARGET)]).toEqual([0, 'enabled']);
  });

  test('any approver stops it on the card, and the requester withdraws it', async () => {
    const stopped = await cooling();
    await stopped.press(SECOND, 'stop');
    expect(stopped.request()).toMatchObject({ status: 'stopped', stop: { because: 'approver' } });
    const withdrawn = await cooling();
    await withdrawn.press(ASKER, 'withdraw');
    expect(withdrawn.request().status).toBe('withdrawn');
    await withdrawn.pass(20 * MINUTE);
    expect([stopped.writes, withdrawn.writes]).toEqual([0, 0]);
  });

  test('C8: an approver who loses the right in the cool-down counts as lost: nothing is written, and somebody else is asked', async () => {
    const talk = await cooling();
    const before = talk.seen.length;
    groupsOf(talk, DECIDER).delete(APPROVERS);
    groupsOf(talk, OTHER).add(APPROVERS);
    await talk.pass(11 * MINUTE);
    expect(talk.request()).toMatchObject({ status: 'awaiting-approval', approvals: [] });
    expect([talk.writes, talk.state(TARGET)]).toEqual([0, 'enabled']);
    expect(talk.audit).toContain('approval-lapsed');
    const asked = talk.seen.slice(before).filter(({ verbs }) => verbs.includes('approve'));
    expect(new Set(asked.map(({ person }) => person))).toEqual(new Set([BOTH, SECOND].map(samplePersonId)));
    // Still only those who could decide at Confirm.
    await talk.say(OTHER, 'approve REQ-1');
    expect(refusals(await approve(talk, OTHER))).toContain('entitled-too-late');
    await approve(talk, SECOND);
    expect(talk.request().status).toBe('cooling-down');
    await talk.pass(11 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
    expect(approvedBy(talk)).toEqual(['Person 4']);
  });

  test('C8: an end that comes between two looks at the clock waits until the rights were read', async () => {
    const talk = await cooling();
    groupsOf(talk, DECIDER).delete(APPROVERS);
    const end = Date.parse((talk.request() as RequestIn<'cooling-down'>).coolDownUntil);
    const instants = [end - 1];
    const clock = { now: () => new Date(instants.shift() ?? end) };
    expect(await endCoolDown({ ...talk.site.world, clock }, REQ_1)).toEqual({ kind: 'again', afterMs: 0 });
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
  });

  test('G11: by a clock that jumped ahead it does not end, and ends at its time once the clock is right', async () => {
    const talk = await cooling();
    const { world } = talk.site;
    const early = Date.parse((talk.request() as RequestIn<'cooling-down'>).coolDownUntil) + 60 * MINUTE;
    let heard = false;
    const directory = {
      ...world.directory,
      // The first answer of Graph tells.
      rightsOf: (...asked: Parameters<typeof world.directory.rightsOf>) => {
        heard = true;
        return world.directory.rightsOf(...asked);
      },
    };
    const brakes = { weakeningClosed: () => (heard ? ('clock-skew' as const) : undefined) };
    const clock = { now: () => new Date(early) };
    const ended = endCoolDown({ ...world, directory, brakes, clock }, REQ_1);
    await talk.pass(3_000);
    expect(await ended).toEqual({ kind: 'again', afterMs: MINUTE });
    expect(talk.request().status).toBe('cooling-down');
    await talk.pass(8 * MINUTE);
    expect(talk.writes).toBe(0);
    await talk.pass(3 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('G9: an end whose job was lost is found by the look of every hour', async () => {
    const talk = await cooling();
    const { rows } = talk.site.jobs;
    rows.splice(0, rows.length, ...rows.filter(({ job }) => job.kind !== 'end-cool-down'));
    await talk.pass(30 * MINUTE);
    expect(talk.request().status).toBe('cooling-down');
    await talk.pass(90 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('whoever was told of a change hears that it was put off, and again when it is approved anew', async () => {
    const talk = await cooling();
    groupsOf(talk, DECIDER).delete(APPROVERS);
    await talk.pass(11 * MINUTE);
    await approve(talk, SECOND);
    const told = talk.site.rows.all('notice').map(([, row]) => (row as NoticeRecord).about);
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      'guard-alarm',
      'request-decided',
      'request-decided',
      'weakening-cancelled',
      'weakening-planned',
      'weakening-planned',
    ]);
  });

  test('the number is asked for again, and the wait is as long as for a new request', async () => {
    const talk = talkWith({
      stages: [{ group: 'approvers', count: 1 }],
      coolDownMinutes: 600,
      numberMatching: true,
    });
    weaken(talk);
    await talk.requested('disable');
    const { digits } = talk.request() as Waiting;
    await approve(talk, DECIDER, { number: digits ?? '' });
    groupsOf(talk, DECIDER).delete(APPROVERS);
    await talk.pass(601 * MINUTE);
    expect(talk.request()).toMatchObject({ status: 'awaiting-approval', digits });
    expect(refusals(await approve(talk, SECOND))).toContain('number-needed');
    await talk.pass(30 * MINUTE);
    expect(talk.request().status).toBe('awaiting-approval');
    await talk.pass(480 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['expired', 0]);
  });

  test('E8: "this was not me" to a change that was put off ends it', async () => {
    const talk = await cooling();
    groupsOf(talk, DECIDER).delete(APPROVERS);
    await talk.pass(11 * MINUTE);
    const stop = { because: 'target', by: samplePerson(TARGET) } as const;
    const { world } = talk.site;
    await world.store.transaction((tx) => cancelCoolDown(world, tx, { request: REQ_1, stop }));
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'target' } });
  });

  test('Graph cannot say at the end whether the right is still held: the change waits until it can', async () => {
    const talk = await cooling();
    const { directory } = talk.site.world;
    const { rightsOf } = directory;
    const failure = { service: 'graph', code: 'unavailable', retryable: true } as const;
    directory.rightsOf = () => Promise.reject(new ServiceFailure('Graph is down', failure));
    await talk.pass(30 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
    directory.rightsOf = rightsOf;
    await talk.pass(10 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('C1: who may decide after a loss is altered in the database: closed, not carried out', async () => {
    const talk = await cooling();
    groupsOf(talk, DECIDER).delete(APPROVERS);
    const { asked, ...cool } = talk.request() as RequestIn<'cooling-down'>;
    const entitled = { approvers: [samplePersonId(OTHER)] };
    talk.site.rows.apply('request', REQ_1, { ...cool, asked: { ...asked, entitled } });
    await talk.pass(20 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['stopped', 0]);
    expect(talk.audit).toContain('approval-forged');
  });

  test('C1: a cool-down whose end somebody moved in the database is closed, not carried out', async () => {
    const talk = await cooling();
    const altered = { ...talk.request(), coolDownUntil: '2020-01-01T00:00:00.000Z' } as ChangeRequest;
    talk.site.rows.apply('request', REQ_1, altered);
    await talk.pass(20 * MINUTE);
    expect(talk.request().status).toBe('stopped');
    expect(talk.writes).toBe(0);
    expect(talk.audit).toContain('approval-forged');
  });
});
