import { describe, expect, test } from '@jest/globals';
import type { ApprovalRule } from '../../src/core/approval-rules.ts';
import type { GroupId } from '../../src/core/ids.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
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

const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const GUARD = 12;
const MINUTE = 60_000;
type Waiting = RequestIn<'awaiting-approval'>;

const rule = (over: Partial<ApprovalRule> = {}): ApprovalRule => ({
  ...{ name: 'tested', when: {}, stages: [{ group: 'approvers', count: 1 }] },
  ...over,
});

/** Confirmed under one rule; then the bot is restarted with others. */
async function waiting(
  before: Partial<ApprovalRule>,
  after: Partial<ApprovalRule>,
  {
    words = `enable mfa for person${TARGET}@contoso.com`,
    policy = {},
  }: { words?: string; policy?: Partial<Policy> } = {},
): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ approvals: rules(before), ...policy });
  groupsOf(talk, GUARD).add(SECURITY);
  if (words.startsWith('disable'))
    Object.assign(talk.site.graph.people.get(samplePersonId(TARGET)) ?? {}, { state: 'enabled' });
  await talk.say(ASKER, words);
  await talk.press(ASKER, 'confirm', {
    inputs: before.callerProof === false ? { reason: 'lost phone' } : CONFIRMED,
  });
  Object.assign(talk.site.world.policy, { approvals: rules(after) });
  return talk;
}

const CONFIRMED = { reason: 'lost phone', proof: 'in-person' };
const rules = (over: Partial<ApprovalRule>) => ({ groups: { security: [SECURITY] }, rules: [rule(over)] });

function groupsOf(talk: SimulatedTalk, number: number): Set<GroupId> {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`nobody is person ${number}`);
  return entry.groups;
}

const approve = async (talk: SimulatedTalk, by: number, inputs: Record<string, string> = {}) =>
  refusals(await talk.press(by, 'approve', { inputs }));
const told = (talk: SimulatedTalk) =>
  talk.site.rows.all('notice').map(([, row]) => (row as NoticeRecord).about);

describe('rules that became stricter while a request waits: the press is judged by the stricter of then and now', () => {
  test('more approvers: the first press is one of two, and the cards are drawn anew', async () => {
    const talk = await waiting({}, { stages: [{ group: 'approvers', count: 2 }] });
    expect(await approve(talk, DECIDER)).not.toContain('rules-stricter');
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.request().requirement).toMatchObject({
      stages: [{ count: 2 }],
      raisedAt: expect.any(String),
    });
    expect(talk.audit.filter((kind) => kind === 'requirement-raised')).toHaveLength(1);
    await approve(talk, SECOND);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
    expect(talk.audit.filter((kind) => kind === 'requirement-raised')).toHaveLength(1);
  });

  test('another kind of approvers: who was asked then, and in addition who is asked now, as they are at that moment', async () => {
    const talk = await waiting({}, { stages: [{ group: 'security', count: 1 }] });
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    groupsOf(talk, OTHER).add(SECURITY);
    await talk.say(OTHER, 'approve REQ-1');
    expect(await approve(talk, OTHER)).toContain('entitled-too-late');
    await approve(talk, GUARD);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('C8: somebody from outside the helpdesk: an approval from inside it, given before, does not count', async () => {
    const talk = await waiting(
      { stages: [{ group: 'approvers', count: 2 }] },
      { stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }] },
    );
    Object.assign(talk.site.world.policy, {
      approvals: rules({ stages: [{ group: 'approvers', count: 2 }] }),
    });
    await approve(talk, BOTH);
    Object.assign(talk.site.world.policy, {
      approvals: rules({ stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }] }),
    });
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.audit).toContain('approval-lapsed');
    await approve(talk, SECOND);
    expect(talk.request().status).toBe('finished');
  });

  test('C16: number matching: nothing is approved without the number, which the requester sees from now on', async () => {
    const talk = await waiting({}, { numberMatching: true });
    expect((talk.request() as Waiting).digits).toBeUndefined();
    expect(await approve(talk, DECIDER)).toContain('number-needed');
    const { digits = '' } = talk.request() as Waiting;
    expect(digits).toMatch(/^[1-9][0-9]$/);
    expect(talk.writes).toBe(0);
    await approve(talk, DECIDER, { number: digits });
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('a cool-down: the approved weakening waits', async () => {
    const talk = await waiting(
      {},
      { coolDownMinutes: 10 },
      { words: `disable mfa for person${TARGET}@contoso.com` },
    );
    await approve(talk, DECIDER);
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
    await talk.pass(11 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test.each<[string, Partial<ApprovalRule>, string]>([
    ['how the caller was recognised', { callerProof: true }, 'caller-proof'],
    ['a ticket', { callerProof: false, ticket: { required: true } }, 'statement'],
    [
      'a reason of another form',
      { callerProof: false, reason: { required: true, pattern: 'INC-[0-9]+' } },
      'statement',
    ],
  ])(
    'E7: %s, which only the requester can state: it is closed, nothing is written, and the requester hears why',
    async (_, after, because) => {
      const words = `disable mfa for person${TARGET}@contoso.com`;
      const talk = await waiting({ callerProof: false }, after, { words });
      expect(await approve(talk, DECIDER)).toContain('rules-stricter');
      expect(talk.request()).toMatchObject({ status: 'stopped', stop: { because: 'rules', rule: because } });
      expect(talk.writes).toBe(0);
      expect(told(talk)).toContainEqual(
        expect.objectContaining({ kind: 'request-decided', verdict: 'stopped' }),
      );
      await talk.say(ASKER, words);
      expect(talk.request(2).status).toBe('awaiting-confirmation');
    },
  );

  test('E12: fewer people in one request than it has: it is closed at the press, and not only before the write', async () => {
    const words = `enable mfa for person${TARGET}@contoso.com and person${OTHER}@contoso.com`;
    const talk = await waiting({}, {}, { words });
    Object.assign(talk.site.world.policy, { maxPeoplePerRequest: 1 });
    expect(await approve(talk, DECIDER)).toContain('rules-stricter');
    expect(talk.request()).toMatchObject({ status: 'stopped', stop: { rule: 'list-too-long' } });
  });

  test('whoever could not approve closes nothing', async () => {
    const talk = await waiting(
      { callerProof: false },
      { callerProof: true },
      {
        words: `disable mfa for person${TARGET}@contoso.com`,
      },
    );
    groupsOf(talk, DECIDER).clear();
    await approve(talk, DECIDER);
    expect(talk.request().status).toBe('awaiting-approval');
  });

  test('rules that became looser take nothing back of what was asked for then', async () => {
    const strict = { stages: [{ group: 'approvers', count: 2 }], numberMatching: true };
    const talk = await waiting(strict, {});
    expect(await approve(talk, DECIDER)).toContain('number-needed');
    await approve(talk, DECIDER, { number: (talk.request() as Waiting).digits ?? '' });
    expect([talk.request().status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.audit).not.toContain('requirement-raised');
  });
});

test('E7: how the caller was recognised is asked for only since the approval: nothing is written', async () => {
  const talk = await waiting(
    { callerProof: false },
    { callerProof: false },
    {
      words: `disable mfa for person${TARGET}@contoso.com`,
    },
  );
  const { workers } = talk.site.jobs;
  talk.site.jobs.workers = [];
  await approve(talk, DECIDER);
  Object.assign(talk.site.world.policy, { approvals: rules({ callerProof: true }) });
  talk.site.jobs.workers = workers;
  talk.site.jobs.pump();
  await talk.pass(MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
});

test('a draft that the rules would not take any more is not confirmed', async () => {
  const talk = new SimulatedTalk();
  await talk.say(ASKER, `enable mfa for person${TARGET}@contoso.com and person${OTHER}@contoso.com`);
  Object.assign(talk.site.world.policy, { maxPeoplePerRequest: 1 });
  expect(refusals(await talk.press(ASKER, 'confirm'))).toContain('rules-stricter');
  expect(talk.request().status).toBe('awaiting-confirmation');
});
