import { describe, expect, test } from '@jest/globals';
import type { ApprovalRules, StageRule } from '../../src/core/approval-rules.ts';
import type { GroupId, PersonId } from '../../src/core/ids.ts';
import type { Reply } from '../../src/core/reply.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import {
  ASKER,
  BOTH,
  DECIDER,
  HELPDESK,
  refusals,
  SECOND,
  SimulatedTalk,
} from '../support/simulated-talk.ts';

const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const [GUARD, OTHER_GUARD] = [12, 13];
const MINUTE = 60_000;
const escalation = { afterMinutes: 120, group: 'security' };

function talkWith(
  rules: Partial<ApprovalRules>,
  stages: readonly StageRule[] = [{ group: 'approvers', count: 1 }],
): SimulatedTalk {
  const rule = { name: 'tested', when: {}, stages };
  const talk = new SimulatedTalk({
    approvals: { groups: { security: [SECURITY] }, rules: [rule], ...rules },
    approveWithinMinutes: 480,
  });
  for (const number of [GUARD, OTHER_GUARD]) groupsOf(talk, number).add(SECURITY);
  return talk;
}

function groupsOf(talk: SimulatedTalk, number: number): Set<GroupId> {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`person ${number} does not exist`);
  return entry.groups;
}

const away = { from: '2026-01-01T00:00:00.000Z' };
function goAway(talk: SimulatedTalk, people: readonly number[], reading: object): void {
  for (const number of people)
    Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, { reading });
}

/** The approval cards in somebody's chat, as they stand there now. */
function cardsOf(talk: SimulatedTalk, number: number): Extract<Reply, { kind: 'approver-card' }>[] {
  const own = [...talk.site.teams.screens.values()].filter(({ person }) => person === samplePersonId(number));
  return own.flatMap(({ reply }) => (reply.kind === 'approver-card' ? [reply] : []));
}

const pressable = (talk: SimulatedTalk, number: number): number =>
  cardsOf(talk, number).filter(({ buttons }) => buttons.kind === 'approve-reject').length;
const asked = (talk: SimulatedTalk, number: number): number => cardsOf(talk, number).length;
const told = (talk: SimulatedTalk): readonly PersonId[] =>
  talk.site.history
    .of('told')
    .filter(({ about }) => about === 'guard-alarm')
    .map(({ person }) => person);

describe('reminders to approvers', () => {
  test('after half of the time everybody who has not answered gets the card once more, and only the new one can be pressed', async () => {
    const talk = talkWith({});
    await talk.requested();
    await talk.pass(235 * MINUTE);
    expect([asked(talk, DECIDER), talk.audit.includes('approvers-reminded')]).toEqual([1, false]);
    await talk.pass(10 * MINUTE);
    expect([asked(talk, DECIDER), asked(talk, SECOND), pressable(talk, DECIDER)]).toEqual([2, 2, 1]);
    await talk.pass(200 * MINUTE);
    expect(asked(talk, DECIDER)).toBe(2);
    await talk.press(DECIDER, 'approve');
    expect([talk.request().status, talk.writes, pressable(talk, SECOND)]).toEqual(['finished', 1, 0]);
  });

  test('the file says when, or never', async () => {
    const soon = talkWith({ remindAfterMinutes: 5 });
    await soon.requested();
    await soon.pass(6 * MINUTE);
    expect(asked(soon, DECIDER)).toBe(2);
    const never = talkWith({ remindAfterMinutes: 0 });
    await never.requested();
    await never.pass(470 * MINUTE);
    expect(asked(never, DECIDER)).toBe(1);
  });

  test.each(['approve', 'reject'])('nobody is reminded after "%s"', async (verb) => {
    const talk = talkWith({ remindAfterMinutes: 30 });
    await talk.requested();
    await talk.press(DECIDER, verb);
    await talk.pass(60 * MINUTE);
    expect([asked(talk, DECIDER), asked(talk, SECOND)]).toEqual([1, 1]);
    expect(talk.audit).not.toContain('approvers-reminded');
  });

  test('nobody is reminded of what is withdrawn or void', async () => {
    const withdrawn = talkWith({ remindAfterMinutes: 30, escalation });
    await withdrawn.requested();
    await withdrawn.press(ASKER, 'withdraw');
    const expired = talkWith({ remindAfterMinutes: 480, escalation: { ...escalation, afterMinutes: 500 } });
    await expired.requested();
    for (const talk of [withdrawn, expired]) {
      await talk.pass(600 * MINUTE);
      expect([asked(talk, DECIDER), asked(talk, GUARD), told(talk)]).toEqual([1, 0, []]);
    }
    expect([withdrawn.request().status, expired.request().status]).toEqual(['withdrawn', 'expired']);
  });

  test('whoever has approved is not reminded, the other one is', async () => {
    const talk = talkWith({ remindAfterMinutes: 30 }, [{ group: 'approvers', count: 2 }]);
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    await talk.pass(40 * MINUTE);
    expect([asked(talk, DECIDER), asked(talk, SECOND)]).toEqual([1, 2]);
  });
});

describe('escalation', () => {
  test('when nobody answers, the next group is asked too, the requester is told, and either group decides', async () => {
    const talk = talkWith({ escalation });
    await talk.requested();
    await talk.say(GUARD, 'approve REQ-1');
    expect(refusals(await talk.press(GUARD, 'approve'))).toContain('not-your-stage');
    await talk.pass(125 * MINUTE);
    expect([asked(talk, OTHER_GUARD), told(talk)]).toEqual([1, [samplePersonId(ASKER)]]);
    await talk.press(OTHER_GUARD, 'approve');
    expect(talk.request()).toMatchObject({
      status: 'finished',
      approvals: [{ group: 'approvers', via: 'security' }],
    });
    expect(talk.writes).toBe(1);
  });

  test('an answer in time stops it, and the first group may still decide after it', async () => {
    const answered = talkWith({ escalation });
    await answered.requested();
    await answered.press(DECIDER, 'approve');
    const late = talkWith({ escalation });
    await late.requested();
    await late.pass(125 * MINUTE);
    await late.press(SECOND, 'approve');
    expect([answered.request().status, asked(answered, GUARD)]).toEqual(['finished', 0]);
    expect(late.request()).toMatchObject({ status: 'finished', approvals: [{ group: 'approvers' }] });
  });

  test('nobody stands in for a group that a rule names: silence makes no stricter stage a laxer one', async () => {
    const stages = [{ group: 'security', count: 2, outsideHelpdesk: true }];
    const talk = talkWith({ escalation: { afterMinutes: 120, group: 'approvers' } }, stages);
    goAway(talk, [GUARD, OTHER_GUARD], { away });
    await talk.requested();
    await talk.pass(250 * MINUTE);
    expect([asked(talk, SECOND), told(talk)]).toEqual([0, []]);
    await talk.say(SECOND, 'approve REQ-1');
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('not-your-stage');
    expect(talk.request()).not.toHaveProperty('escalated');
    await talk.press(GUARD, 'approve');
    await talk.press(OTHER_GUARD, 'approve');
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('whoever stands in is as many, and from as far, as the stage wants', async () => {
    const talk = talkWith({ escalation }, [{ group: 'approvers', count: 2, outsideHelpdesk: true }]);
    groupsOf(talk, OTHER_GUARD).add(HELPDESK);
    await talk.requested();
    await talk.pass(125 * MINUTE);
    expect([asked(talk, GUARD), asked(talk, OTHER_GUARD)]).toEqual([1, 0]);
    await talk.press(GUARD, 'approve');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    await talk.say(OTHER_GUARD, 'approve REQ-1');
    expect(refusals(await talk.press(OTHER_GUARD, 'approve'))).toContain('outside-helpdesk-only');
    await talk.press(DECIDER, 'approve');
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('it holds for its stage only: the next stage is not open to that group before its own time', async () => {
    const stages = [
      { group: 'approvers', count: 1 },
      { group: 'approvers', count: 1 },
    ];
    const talk = talkWith({ escalation }, stages);
    await talk.requested();
    await talk.pass(125 * MINUTE);
    await talk.press(GUARD, 'approve');
    await talk.say(OTHER_GUARD, 'approve REQ-1');
    expect(refusals(await talk.press(OTHER_GUARD, 'approve'))).toContain('not-your-stage');
    await talk.pass(125 * MINUTE);
    await talk.press(OTHER_GUARD, 'approve');
    expect(talk.writes).toBe(1);
  });

  test('nobody there is not overlooked for want of time: the next group is asked shortly before the end too', async () => {
    const stages = [
      { group: 'approvers', count: 1 },
      { group: 'approvers', count: 1 },
    ];
    const talk = talkWith({ escalation: { ...escalation, afterMinutes: 300 } }, stages);
    await talk.requested();
    await talk.pass(290 * MINUTE);
    goAway(talk, [BOTH, SECOND], { away });
    expect(asked(talk, GUARD)).toBe(0);
    await talk.press(DECIDER, 'approve');
    // Five hours more would be too late.
    expect(asked(talk, GUARD)).toBe(1);
    await talk.press(GUARD, 'approve');
    expect(talk.request()).toMatchObject({ status: 'finished' });
  });

  test('when everybody who was asked is out of office, the next group is asked at once; one who is there is enough', async () => {
    const empty = talkWith({ escalation });
    goAway(empty, [BOTH, DECIDER, SECOND], { away });
    const oneThere = talkWith({ escalation });
    goAway(oneThere, [BOTH, DECIDER], { away });
    const back = talkWith({ escalation });
    goAway(back, [BOTH, DECIDER, SECOND], { away: { ...away, to: '2026-01-05T08:00:00.000Z' } });
    const off = talkWith({ escalation: { ...escalation, atOnceWhenAway: false } });
    goAway(off, [BOTH, DECIDER, SECOND], { away });
    const all = [empty, oneThere, back, off];
    for (const talk of all) await talk.requested();
    expect(all.map((talk) => asked(talk, GUARD))).toEqual([1, 0, 0, 0]);
    await empty.press(GUARD, 'approve');
    expect(empty.request()).toMatchObject({ status: 'finished', approvals: [{ via: 'security' }] });
  });

  test('C8: an approval given in the place of another group lapses with the right to that place', async () => {
    const talk = talkWith({ escalation }, [{ group: 'approvers', count: 2 }]);
    await talk.requested();
    await talk.pass(125 * MINUTE);
    await talk.press(GUARD, 'approve');
    groupsOf(talk, GUARD).delete(SECURITY);
    groupsOf(talk, GUARD).add(APPROVERS);
    await talk.press(DECIDER, 'approve');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.audit).toContain('approval-lapsed');
  });

  test('C8: whoever came into that group after the request was made does not count', async () => {
    const talk = talkWith({ escalation });
    await talk.requested();
    groupsOf(talk, 11).add(SECURITY);
    await talk.pass(125 * MINUTE);
    await talk.say(11, 'approve REQ-1');
    expect(refusals(await talk.press(11, 'approve'))).toContain('entitled-too-late');
  });
});
