import { describe, expect, test } from '@jest/globals';
import type { ApprovalRules } from '../../src/core/approval-rules.ts';
import type { GroupId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Delegation } from '../../src/core/ports/delegations.ts';
import { sealApproval } from '../../src/core/approvals/seal-approval.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { samplePerson, samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import {
  ASKER,
  BOTH,
  DECIDER,
  HELPDESK,
  refusals,
  SECOND,
  SimulatedTalk,
  TARGET,
} from '../support/simulated-talk.ts';

const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const STAND_INS = '00000000-0000-4000-8000-0000000057d1' as GroupId;
const [GUARD, OTHER_GUARD, NOBODY] = [12, 13, 11];
const DAY = 86_400_000;
const delegation = { to: 'approvers', maxDays: 14 };

/** Guards decide; whoever is an approver may stand in for them. */
function talkWith(
  stage: Partial<{ count: number; outsideHelpdesk: boolean }> = {},
  more: Partial<ApprovalRules> = {},
  policy: Partial<Policy> = {},
): SimulatedTalk {
  const rules = [{ name: 'tested', when: {}, stages: [{ group: 'security', count: 1, ...stage }] }];
  const approvals = { groups: { security: [SECURITY] }, rules, delegation, ...more };
  const talk = new SimulatedTalk({ approvals, approveWithinMinutes: 20_000, ...policy });
  for (const number of [GUARD, OTHER_GUARD]) groupsOf(talk, number).add(SECURITY);
  return talk;
}

/** Deputies hold no role of their own here, and what is approved can still be stopped. */
function talkForDeputies(more: Partial<ApprovalRules> = {}): SimulatedTalk {
  const stages = [{ group: 'security', count: 1 }];
  const talk = talkWith(
    {},
    {
      groups: { security: [SECURITY], 'stand-ins': [STAND_INS] },
      rules: [{ name: 'tested', when: {}, stages, coolDownMinutes: 60 }],
      delegation: { to: 'stand-ins', maxDays: 14 },
      ...more,
    },
  );
  groupsOf(talk, NOBODY).add(STAND_INS);
  personOf(talk, TARGET).state = 'enabled';
  return talk;
}

function groupsOf(talk: SimulatedTalk, number: number): Set<GroupId> {
  return personOf(talk, number).groups;
}

function personOf(talk: SimulatedTalk, number: number) {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`person ${number} does not exist`);
  return entry;
}

/** Approval cards in somebody's chat. */
const cardsOf = (talk: SimulatedTalk, number: number): number =>
  [...talk.site.teams.screens.values()].filter(
    ({ person, reply }) => person === samplePersonId(number) && reply.kind === 'approver-card',
  ).length;

const handOver = (talk: SimulatedTalk, from: number, to: number, until = ''): Promise<readonly Reply[]> =>
  talk.say(from, `delegate to person${to}@contoso.com${until}`);
function delegationOf(talk: SimulatedTalk, from: number): Delegation {
  return talk.site.rows.get('delegation', samplePersonId(from)) as Delegation;
}

/** As whoever can write to the database does it. */
function write(talk: SimulatedTalk, row: Delegation): void {
  talk.site.rows.apply('delegation', row.from.id, row);
}

const why = (replies: readonly Reply[]): readonly unknown[] =>
  replies.map((reply) =>
    reply.kind === 'refused' && 'because' in reply.refusal ? reply.refusal.because : reply.kind,
  );

/** Brings the card where none came by itself, and presses it. */
async function tries(talk: SimulatedTalk, by: number): Promise<readonly (string | undefined)[]> {
  await talk.say(by, 'approve REQ-1');
  return refusals(await talk.press(by, 'approve'));
}

describe('an approver hands decisions over', () => {
  test('the deputy is told, gets the card, and decides; both names are on record and are written', async () => {
    const talk = talkWith();
    expect(await handOver(talk, GUARD, DECIDER)).toMatchObject([{ kind: 'delegation', what: 'made' }]);
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    expect(talk.request()).toMatchObject({
      status: 'finished',
      approvals: [{ by: { id: samplePersonId(DECIDER) }, onBehalfOf: samplePersonId(GUARD) }],
    });
    const told = talk.site.history.of('told').filter(({ about }) => about === 'guard-alarm');
    expect(told.map(({ person }) => person)).toEqual([samplePersonId(DECIDER)]);
    expect(talk.audit).toContain('delegation-made');
    expect(talk.writes).toBe(1);
  });

  test('whoever handed over may still decide, and the two count once', async () => {
    const talk = talkWith({ count: 2 });
    await handOver(talk, GUARD, DECIDER);
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    expect(await tries(talk, GUARD)).toContain('approved-already');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    await talk.press(OTHER_GUARD, 'approve');
    expect(talk.writes).toBe(1);
    const other = talkWith({ count: 2 });
    await handOver(other, GUARD, DECIDER);
    await other.requested();
    await other.press(GUARD, 'approve');
    expect(await tries(other, DECIDER)).toContain('not-your-stage');
    expect(other.writes).toBe(0);
  });

  test('one deputy of two approvers counts once', async () => {
    const talk = talkWith({ count: 2 });
    await handOver(talk, GUARD, DECIDER);
    await handOver(talk, OTHER_GUARD, DECIDER);
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    expect(await tries(talk, DECIDER)).toContain('approved-already');
    expect(talk.writes).toBe(0);
  });

  test('it ends at its time, and when it is taken back', async () => {
    const over = talkWith();
    await handOver(over, GUARD, DECIDER, ' for 2 days');
    await over.pass(2.5 * DAY);
    await over.requested();
    expect(await tries(over, DECIDER)).toContain('not-your-stage');
    const late = talkWith();
    await handOver(late, GUARD, DECIDER, ' for 2 days');
    await late.requested();
    await late.pass(2.5 * DAY);
    expect(await tries(late, DECIDER)).toContain('not-your-stage');
    const back = talkWith();
    await handOver(back, GUARD, DECIDER);
    await back.requested();
    expect(await back.say(GUARD, 'end my delegation')).toMatchObject([{ kind: 'delegation', what: 'ended' }]);
    expect(await tries(back, DECIDER)).toContain('not-your-stage');
    expect([over.writes, late.writes, back.writes]).toEqual([0, 0, 0]);
  });

  test('whoever does not stand in any more, or may not, gets no card and no reminder', async () => {
    const over = talkForDeputies({ remindAfterMinutes: 2 * 1_440 });
    await handOver(over, GUARD, NOBODY, ' for 2 days');
    await over.pass(1.5 * DAY);
    await over.requested('disable');
    const asked = cardsOf(over, NOBODY);
    await over.pass(2.5 * DAY);
    expect([asked, cardsOf(over, NOBODY), cardsOf(over, GUARD)]).toEqual([1, 1, 2]);
    const unfit: readonly ((talk: SimulatedTalk) => void)[] = [
      (talk) => groupsOf(talk, NOBODY).delete(STAND_INS),
      (talk) =>
        talk.site.graph.people.set(samplePersonId(NOBODY), {
          ...personOf(talk, NOBODY),
          person: samplePerson(NOBODY, { accountEnabled: false }),
        }),
    ];
    for (const spoil of unfit) {
      const talk = talkForDeputies();
      await handOver(talk, GUARD, NOBODY);
      spoil(talk);
      await talk.requested('disable');
      expect([cardsOf(talk, NOBODY), cardsOf(talk, GUARD)]).toEqual([0, 1]);
    }
  });

  test('it does not hold for a request that was there before', async () => {
    const talk = talkWith();
    await talk.requested();
    await handOver(talk, GUARD, DECIDER);
    expect(await tries(talk, DECIDER)).toContain('not-your-stage');
    expect(talk.writes).toBe(0);
  });

  test('C6: neither the requester nor a target decides through somebody else', async () => {
    const talk = talkWith();
    groupsOf(talk, ASKER).add(SECURITY);
    groupsOf(talk, TARGET).add(SECURITY);
    await handOver(talk, ASKER, DECIDER);
    await handOver(talk, TARGET, SECOND);
    await handOver(talk, GUARD, BOTH);
    await talk.requested();
    for (const deputy of [DECIDER, SECOND]) expect(await tries(talk, deputy)).toContain('not-your-stage');
    expect(talk.writes).toBe(0);
  });

  test('C8: it counts only while the one who handed over holds the right, and the deputy is fit for it', async () => {
    const lost = talkWith();
    await handOver(lost, GUARD, DECIDER);
    await lost.requested();
    groupsOf(lost, GUARD).delete(SECURITY);
    expect(await tries(lost, DECIDER)).toContain('not-your-stage');
    const unfit = talkWith({ count: 2 });
    await handOver(unfit, GUARD, DECIDER);
    await unfit.requested();
    await unfit.press(DECIDER, 'approve');
    groupsOf(unfit, DECIDER).delete(APPROVERS);
    await unfit.press(OTHER_GUARD, 'approve');
    expect([lost.writes, unfit.writes]).toEqual([0, 0]);
    expect(unfit.audit).toContain('approval-lapsed');
  });

  test.each<[string, (talk: SimulatedTalk) => unknown]>([
    ['the deputy comes into the helpdesk', (talk) => groupsOf(talk, DECIDER).add(HELPDESK)],
    ['the one stood in for comes into the helpdesk', (talk) => groupsOf(talk, GUARD).add(HELPDESK)],
    ['the delegation is taken back', (talk) => talk.say(GUARD, 'end my delegation')],
  ])('C8: a yes lapses when between two votes %s', async (_, change) => {
    const talk = talkWith({ count: 2, outsideHelpdesk: true });
    await handOver(talk, GUARD, DECIDER);
    await talk.requested();
    await talk.press(DECIDER, 'approve');
    expect(talk.request()).toMatchObject({ approvals: [{}] });
    await change(talk);
    await talk.press(OTHER_GUARD, 'approve');
    expect(talk.request()).toMatchObject({
      status: 'awaiting-approval',
      approvals: [{ by: { id: samplePersonId(OTHER_GUARD) } }],
    });
    expect(talk.audit).toContain('approval-lapsed');
    expect(talk.writes).toBe(0);
  });

  test('taken back and made again after the request, it does not hold for that request', async () => {
    const talk = talkWith();
    await handOver(talk, GUARD, DECIDER);
    await talk.requested();
    await talk.say(GUARD, 'end my delegation');
    await handOver(talk, GUARD, DECIDER);
    expect(await tries(talk, DECIDER)).toContain('not-your-stage');
    expect(talk.writes).toBe(0);
  });

  test('it cannot be handed on, and a deputy is from outside the helpdesk where that is asked for', async () => {
    const talk = talkWith({ outsideHelpdesk: true });
    groupsOf(talk, GUARD).add(APPROVERS);
    await handOver(talk, GUARD, BOTH);
    expect(why(await handOver(talk, OTHER_GUARD, GUARD))).toEqual(['away']);
    await talk.requested();
    expect(await tries(talk, BOTH)).toContain('not-your-stage');
    const chain = talkWith();
    await handOver(chain, GUARD, DECIDER);
    await handOver(chain, DECIDER, SECOND);
    await chain.requested();
    expect(await tries(chain, SECOND)).toContain('not-your-stage');
    expect([talk.writes, chain.writes]).toEqual([0, 0]);
  });

  test.each([
    ['the deputy', DECIDER],
    ['the one stood in for', GUARD],
  ])('C6: %s is helpdesk with another account: nobody stands in for outsiders', async (_, insider) => {
    const samePerson = [[insider, NOBODY].map(samplePersonId)];
    const talk = talkWith({ outsideHelpdesk: true }, {}, { samePerson });
    groupsOf(talk, NOBODY).add(HELPDESK);
    await handOver(talk, GUARD, DECIDER);
    await talk.requested();
    expect(await tries(talk, DECIDER)).toContain('not-your-stage');
    expect(talk.writes).toBe(0);
  });

  test('C6: a chain or a circle of delegations neither loops nor counts anybody twice', async () => {
    const two = (): SimulatedTalk => talkWith({ count: 2 });
    const chain = two();
    await handOver(chain, GUARD, DECIDER);
    await handOver(chain, DECIDER, SECOND);
    const circle = two();
    for (const number of [GUARD, OTHER_GUARD]) groupsOf(circle, number).add(APPROVERS);
    await handOver(circle, GUARD, OTHER_GUARD);
    await handOver(circle, OTHER_GUARD, GUARD);
    for (const talk of [chain, circle]) await talk.requested();
    // The right of one is used up by whoever used it, and the next in the chain has nothing from it.
    await chain.press(DECIDER, 'approve');
    expect(await tries(chain, GUARD)).toContain('approved-already');
    expect(await tries(chain, SECOND)).toContain('not-your-stage');
    // In a circle each has one yes, and not another's on top of it.
    await circle.press(GUARD, 'approve');
    expect(await tries(circle, GUARD)).toContain('approved-already');
    expect([chain.writes, circle.writes]).toEqual([0, 0]);
    await chain.press(OTHER_GUARD, 'approve');
    await circle.press(OTHER_GUARD, 'approve');
    expect([chain.writes, circle.writes]).toEqual([1, 1]);
  });

  test('whoever may stand in and does not can look, and neither reject nor stop nor hold up', async () => {
    const talk = talkForDeputies();
    await talk.requested('disable');
    expect(await talk.say(NOBODY, 'requests')).toMatchObject([{ kind: 'open-requests', requests: [{}] }]);
    expect(refusals(await talk.say(NOBODY, 'status person10@contoso.com'))).toContain('not-entitled');
    expect(await tries(talk, NOBODY)).toContain('not-your-stage');
    const actionId = talk.buttons(NOBODY, 'reject');
    await handOver(talk, GUARD, NOBODY);
    expect(refusals(await talk.press(NOBODY, 'reject', { actionId }))).toContain('not-your-stage');
    expect(talk.request().status).toBe('awaiting-approval');
    expect(refusals(await talk.say(NOBODY, 'pause REQ-1'))).toEqual(['request-unknown']);
    await talk.press(GUARD, 'approve');
    expect(refusals(await talk.press(NOBODY, 'stop', { actionId }))).toContain('not-entitled');
    expect(talk.request().status).toBe('cooling-down');
    expect(refusals(await talk.say(NOBODY, 'delegate to person13@contoso.com'))).toContain('not-entitled');
  });

  test('whoever stands in rejects, stops and holds up like the approver', async () => {
    const rejected = talkForDeputies();
    await handOver(rejected, GUARD, NOBODY);
    await rejected.requested('disable');
    await rejected.press(NOBODY, 'reject');
    const stopped = talkForDeputies();
    await handOver(stopped, GUARD, NOBODY);
    await stopped.requested('disable');
    expect(refusals(await stopped.say(NOBODY, 'pause REQ-1'))).toEqual(['bulk-not-so']);
    await stopped.press(NOBODY, 'approve');
    await stopped.press(NOBODY, 'stop');
    expect([rejected.request().status, stopped.request().status]).toEqual(['rejected', 'stopped']);
    const lost = talkForDeputies();
    await handOver(lost, GUARD, NOBODY);
    await lost.requested('disable');
    groupsOf(lost, GUARD).delete(SECURITY);
    expect(refusals(await lost.press(NOBODY, 'reject'))).toContain('not-your-stage');
    expect(lost.request().status).toBe('awaiting-approval');
  });

  test('C8: what was handed over is taken back in the cool-down: the yes that was given with it is lost', async () => {
    const [kept, lost] = [talkForDeputies(), talkForDeputies()];
    for (const talk of [kept, lost]) {
      await handOver(talk, GUARD, NOBODY);
      await talk.requested('disable');
      await talk.press(NOBODY, 'approve');
      expect(talk.request().status).toBe('cooling-down');
    }
    await lost.say(GUARD, 'end my delegation');
    for (const talk of [kept, lost]) await talk.pass(61 * 60_000);
    expect([kept.request().status, kept.writes]).toEqual(['finished', 1]);
    expect([lost.request().status, lost.writes]).toEqual(['awaiting-approval', 0]);
    await lost.press(OTHER_GUARD, 'approve');
    await lost.pass(61 * 60_000);
    expect([lost.request().status, lost.writes]).toEqual(['finished', 1]);
  });

  test('a deputy’s yes of an earlier version, which did not keep who stood in, stands at the end of the cool-down', async () => {
    const talk = talkForDeputies();
    await handOver(talk, GUARD, NOBODY);
    await talk.requested('disable');
    await talk.press(NOBODY, 'approve');
    const { asked: _, ...earlier } = talk.request() as RequestIn<'cooling-down'>;
    const approvalSeal = sealApproval(talk.site.seal, earlier);
    talk.site.rows.apply('request', earlier.id, { ...earlier, approvalSeal });
    await talk.pass(61 * 60_000);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
    expect(talk.audit).not.toContain('approval-lapsed');
  });

  test('a row that somebody wrote into the database gives nobody a seat', async () => {
    const genuine = talkForDeputies();
    await handOver(genuine, GUARD, NOBODY);
    const sealed = delegationOf(genuine, GUARD);
    const { seal: _, ...plain } = sealed;
    const forged = { ...sealed, from: samplePerson(OTHER_GUARD) };
    for (const row of [plain, forged, { ...sealed, until: '2999-01-01T00:00:00.000Z' }]) {
      const talk = talkForDeputies();
      write(talk, row);
      await talk.requested('disable');
      expect(await tries(talk, NOBODY)).toContain('not-your-stage');
      write(talk, row);
      expect(refusals(await talk.press(NOBODY, 'reject'))).toContain('not-your-stage');
      await talk.press(GUARD, 'approve');
      expect(
        refusals(await talk.press(NOBODY, 'stop', { actionId: talk.buttons(NOBODY, 'reject') })),
      ).toContain('not-entitled');
      expect(talk.request()).toMatchObject({ status: 'cooling-down', approvals: [{}] });
    }
    // Put in the place of a genuine one, after approvers were asked.
    const swapped = talkForDeputies();
    await handOver(swapped, GUARD, NOBODY);
    await swapped.requested('disable');
    write(swapped, plain);
    expect(refusals(await swapped.press(NOBODY, 'approve'))).toContain('not-your-stage');
  });

  test('who, to whom and how long is for the file to say', async () => {
    const talk = talkWith({}, {}, { samePerson: [[samplePersonId(GUARD), samplePersonId(SECOND)]] });
    expect(why(await handOver(talk, GUARD, NOBODY))).toEqual(['unfit']);
    expect(why(await handOver(talk, GUARD, SECOND))).toEqual(['self']);
    expect(await handOver(talk, GUARD, DECIDER, ' for 60 days')).toMatchObject([{ shortened: true }]);
    expect(refusals(await handOver(talk, TARGET, DECIDER))).toContain('not-entitled');
    expect(await talk.say(OTHER_GUARD, 'end my delegation')).toMatchObject([{ what: 'none' }]);
    const off = new SimulatedTalk();
    expect(why(await handOver(off, DECIDER, SECOND))).toEqual(['off']);
  });
});
