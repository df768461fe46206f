import { describe, expect, test } from '@jest/globals';
import type { ApprovalRule, ApprovalRules } from '../../src/core/approval-rules.ts';
import type { GroupId } from '../../src/core/ids.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, BOTH, DECIDER, SECOND, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const GUARD = 12;

/** Two people are not many yet, three are. */
const MANY: ApprovalRule = {
  ...{ name: 'many', when: { morePeopleThan: 2 } },
  stages: [{ group: 'approvers', count: 2 }],
};
const FEW: ApprovalRule = { name: 'few', when: {}, stages: [{ group: 'approvers', count: 1 }] };

function talkWith(more: ApprovalRules = {}, policy: Partial<Policy> = {}): SimulatedTalk {
  return new SimulatedTalk({ approvals: { rules: [MANY, FEW], ...more }, ...policy });
}

async function ask(
  talk: SimulatedTalk,
  people: readonly number[],
  by: number = ASKER,
): Promise<readonly Reply[]> {
  const answers = await talk.say(
    by,
    `enable mfa for ${people.map((each) => `person${each}@contoso.com`).join(', ')}`,
  );
  await talk.press(by, 'confirm');
  return answers;
}

const stages = (talk: SimulatedTalk, number: number) =>
  talk.request(number).requirement.stages.map(({ count }) => count);
const approve = (talk: SimulatedTalk, by: number, number: number) =>
  talk.press(by, 'approve', { actionId: talk.cardOf(by, number) });

describe('a list that one person asks for in parts is decided by as many as the whole of it', () => {
  test('the second part needs two, and its card says why', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    expect(stages(talk, 1)).toEqual([1]);
    const [card] = await ask(talk, [12, 13]);
    expect(card).toMatchObject({ kind: 'confirm-change' });
    expect(stages(talk, 2)).toEqual([2]);
    expect(talk.request(2).requirement).toMatchObject({
      facts: { people: 2, beside: 2 },
      reasons: expect.arrayContaining([{ kind: 'asked-beside', points: 20, people: 2, minutes: 60 }]),
    });
    await approve(talk, DECIDER, 2);
    expect([talk.request(2).status, talk.writes]).toEqual(['awaiting-approval', 0]);
    await approve(talk, SECOND, 2);
    expect([talk.request(2).status, talk.writes]).toEqual(['finished', 2]);
  });

  test('the first part, still waiting, needs two from then on: the press is judged by what has been asked for since', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    await ask(talk, [12, 13]);
    await approve(talk, DECIDER, 1);
    expect([talk.request(1).status, talk.writes]).toEqual(['awaiting-approval', 0]);
    expect(talk.request(1).requirement).toMatchObject({ raisedBy: 'people', raisedAt: expect.any(String) });
    await approve(talk, SECOND, 1);
    expect([talk.request(1).status, talk.writes]).toEqual(['finished', 2]);
  });

  describe('a part that was approved and is not written yet, when the other part is asked for', () => {
    /** As behind a brake, an outage or a full queue. */
    async function whileNothingRuns(talk: SimulatedTalk, work: () => Promise<unknown>): Promise<void> {
      const { jobs } = talk.site;
      const { workers } = jobs;
      jobs.workers = [];
      await work();
      jobs.workers = workers;
      jobs.pump();
      await talk.pass(10_000);
    }

    test('waits for the second approver, its cards say why, and nobody who became an approver since counts', async () => {
      const talk = talkWith();
      await ask(talk, [10, 11]);
      const { entitled } = talk.request(1) as RequestIn<'awaiting-approval'>;
      await whileNothingRuns(talk, async () => {
        await approve(talk, DECIDER, 1);
        expect(talk.request(1).status).toBe('approved');
        await ask(talk, [12, 13]);
      });
      const waiting = talk.request(1) as RequestIn<'awaiting-approval'>;
      expect([waiting.status, talk.writes, stages(talk, 1)]).toEqual(['awaiting-approval', 0, [2]]);
      expect(waiting).toMatchObject({
        requirement: { raisedBy: 'people' },
        askedAgainAt: expect.any(String),
      });
      expect([waiting.entitled, waiting.approvals.length]).toEqual([entitled, 1]);
      expect(talk.audit).toContain('requirement-raised');
      await approve(talk, SECOND, 1);
      expect([talk.request(1).status, talk.writes]).toEqual(['finished', 2]);
    });

    test('ends like any other that nobody decides', async () => {
      const talk = talkWith();
      await ask(talk, [10, 11]);
      await whileNothingRuns(talk, async () => {
        await approve(talk, DECIDER, 1);
        await ask(talk, [12]);
      });
      await talk.pass(9 * 60 * MINUTE);
      expect([talk.request(1).status, talk.writes]).toEqual(['expired', 0]);
    });

    test('at the end of its cool-down: its people hear that it is off, and again when it is on', async () => {
      const talk = talkWith({
        rules: [
          { ...MANY, coolDownMinutes: 10 },
          { ...FEW, coolDownMinutes: 10 },
        ],
      });
      for (const number of [10, 11, 12])
        Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, { state: 'enabled' });
      const kinds = (): readonly string[] =>
        talk.site.rows.all('notice').map(([, row]) => (row as NoticeRecord).about.kind);
      await talk.say(ASKER, 'disable mfa for person10@contoso.com, person11@contoso.com');
      await talk.press(ASKER, 'confirm');
      await approve(talk, DECIDER, 1);
      expect(talk.request(1).status).toBe('cooling-down');
      await talk.say(ASKER, 'disable mfa for person12@contoso.com');
      await talk.press(ASKER, 'confirm');
      await talk.pass(11 * MINUTE);
      expect([talk.request(1).status, talk.writes]).toEqual(['awaiting-approval', 0]);
      expect(kinds().filter((kind) => kind === 'weakening-cancelled')).toHaveLength(2);
      await approve(talk, SECOND, 1);
      expect(talk.request(1).status).toBe('cooling-down');
      await talk.pass(11 * MINUTE);
      expect([talk.request(1).status, talk.writes]).toEqual(['finished', 2]);
    });

    test('goes on when the other part has come to nothing, or when it had enough approvers for both', async () => {
      const talk = talkWith();
      await ask(talk, [10, 11]);
      await whileNothingRuns(talk, async () => {
        await approve(talk, DECIDER, 1);
        await ask(talk, [12, 13]);
        // Nobody can be shown a card meanwhile.
        const expiredAt = talk.site.world.clock.now().toISOString();
        talk.site.rows.apply('request', 'REQ-2', { ...talk.request(2), status: 'expired', expiredAt });
      });
      expect([talk.request(2).status, talk.request(1).status, talk.writes]).toEqual([
        ...['expired', 'finished'],
        2,
      ]);
      const both = talkWith({ rules: [MANY, { ...FEW, stages: [{ group: 'approvers', count: 2 }] }] });
      await ask(both, [10, 11]);
      await whileNothingRuns(both, async () => {
        for (const by of [DECIDER, SECOND]) await approve(both, by, 1);
        await ask(both, [12, 13]);
      });
      expect([both.request(1).status, both.writes]).toEqual(['finished', 2]);
    });
  });

  test('what was carried out a moment ago counts, and no longer after an hour', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    await approve(talk, DECIDER, 1);
    expect(talk.request(1).status).toBe('finished');
    await talk.pass(30 * MINUTE);
    await ask(talk, [12]);
    expect(stages(talk, 2)).toEqual([2]);
    await talk.pass(61 * MINUTE);
    await ask(talk, [13]);
    expect(stages(talk, 3)).toEqual([1]);
  });

  test('what comes to nothing is asked for by nobody: withdrawn, rejected, or never confirmed', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    await talk.press(ASKER, 'withdraw');
    await ask(talk, [10, 11]);
    await talk.press(DECIDER, 'reject', { actionId: talk.cardOf(DECIDER, 2) });
    expect([1, 2].map((number) => talk.request(number).status)).toEqual(['withdrawn', 'rejected']);
    await talk.say(ASKER, 'enable mfa for person10@contoso.com, person11@contoso.com');
    await ask(talk, [12, 13]);
    expect(stages(talk, 4)).toEqual([1]);
  });

  test('nobody counts twice, and whom an approver left out does not count', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    await talk.press(DECIDER, 'approve', { actionId: talk.cardOf(DECIDER, 1), inputs: { strike: '2' } });
    expect([talk.request(1).status, talk.writes]).toEqual(['partly-finished', 1]);
    await ask(talk, [11]);
    expect(stages(talk, 2)).toEqual([1]);
    await approve(talk, DECIDER, 2);
    // Enabled a moment ago, and enforced now.
    for (const number of [10, 11]) {
      const person = talk.site.graph.people.get(samplePersonId(number));
      Object.assign(person ?? {}, { methods: ['microsoftAuthenticator'] });
    }
    await talk.say(ASKER, 'enforce mfa for person10@contoso.com, person11@contoso.com');
    await talk.press(ASKER, 'confirm');
    expect([talk.request(3).to, ...stages(talk, 3)]).toEqual(['enforced', 1]);
  });

  test('with another account of the same human it is the same list; somebody else’s is not, nor what goes the other way', async () => {
    const talk = talkWith({}, { samePerson: [[ASKER, BOTH].map(samplePersonId)] });
    await ask(talk, [10, 11]);
    await ask(talk, [12], BOTH);
    expect(stages(talk, 2)).toEqual([2]);
    const apart = talkWith();
    Object.assign(apart.site.graph.people.get(samplePersonId(13)) ?? {}, { state: 'enabled' });
    await ask(apart, [10, 11]);
    await ask(apart, [12], BOTH);
    await apart.say(ASKER, 'disable mfa for person13@contoso.com');
    await apart.press(ASKER, 'confirm');
    expect([2, 3].map((number) => stages(apart, number))).toEqual([[1], [1]]);
  });

  test('the file can widen the time, and switch the counting off', async () => {
    const [off, day] = [0, 1_440].map((minutes) => talkWith({ countTogetherWithinMinutes: minutes }));
    for (const talk of [off, day]) {
      await ask(talk!, [10, 11]);
      await talk!.pass(90 * MINUTE);
      await ask(talk!, [12, 13]);
    }
    expect([off, day].map((talk) => stages(talk!, 2))).toEqual([[1], [2]]);
  });

  test('a look ahead counts what was asked for, too', async () => {
    const talk = talkWith();
    await ask(talk, [10, 11]);
    expect(await talk.say(ASKER, 'what if I enable mfa for person12@contoso.com')).toMatchObject([
      { kind: 'dry-run', requirement: { stages: [{ count: 2 }] } },
    ]);
  });

  test('a part that waits is not closed for a statement that only its Confirm could have made', async () => {
    const talk = talkWith({ rules: [{ ...MANY, ticket: { required: true }, callerProof: true }, FEW] });
    await ask(talk, [10, 11]);
    await talk.say(ASKER, 'enable mfa for person12@contoso.com ticket INC-7');
    await talk.press(ASKER, 'confirm');
    expect(talk.request(2).status).toBe('awaiting-approval');
    for (const by of [DECIDER, SECOND]) await approve(talk, by, 1);
    expect([talk.request(1).status, talk.writes]).toEqual(['finished', 2]);
  });

  test('another part is confirmed while it is looked who may decide: those are asked who decide about both', async () => {
    const talk = talkWith({
      groups: { security: [SECURITY] },
      rules: [{ ...MANY, stages: [{ group: 'security', count: 1 }] }, FEW],
    });
    talk.site.graph.people.get(samplePersonId(GUARD))?.groups.add(SECURITY);
    await ask(talk, [10, 11]);
    const first = talk.request(1);
    talk.site.rows.apply('request', 'REQ-1', { ...first, status: 'awaiting-confirmation' });
    await talk.say(ASKER, 'enable mfa for person13@contoso.com');
    const { store } = talk.site.world;
    const { reads } = store;
    const confirmedBetween: typeof reads.confirmedBetween = async (from, to) => {
      const found = await reads.confirmedBetween(from, to);
      talk.site.rows.apply('request', 'REQ-1', first);
      return found.filter(({ status }) => status !== 'awaiting-confirmation');
    };
    Object.assign(store, {
      reads: new Proxy(reads, {
        get: (_, name) =>
          name === 'confirmedBetween' ? confirmedBetween : (Reflect.get(reads, name) as unknown),
      }),
    });
    await talk.press(ASKER, 'confirm');
    const waiting = talk.request(2) as RequestIn<'awaiting-approval'>;
    expect([waiting.status, waiting.requirement.stages.map(({ group }) => group)]).toEqual([
      'awaiting-approval',
      ['security'],
    ]);
    expect(waiting.entitled?.['security']).toEqual([samplePersonId(GUARD)]);
  });
});
