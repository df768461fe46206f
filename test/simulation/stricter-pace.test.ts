import { describe, expect, test } from '@jest/globals';
import type { ApprovalRule } from '../../src/core/approval-rules.ts';
import type { RequestId } from '../../src/core/ids.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { Limits } from '../../src/core/guard-rules.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { viewHeld } from '../../src/core/requests/request-view.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { ASKER, DECIDER, OTHER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const THIRD = 12;
type Loose = { -readonly [Key in keyof Policy]?: Policy[Key] };

const coolDown = (coolDownMinutes: number): Loose => {
  const rule: ApprovalRule = {
    ...{ name: 'tested', when: { transition: 'weakening' }, coolDownMinutes },
    stages: [{ group: 'approvers', count: 1 }],
  };
  return { approvals: { rules: [rule] } };
};

const limits = (over: Partial<Limits['weakeningsPerDay']> = {}, weakenings = 5, minutes = 10): Loose => ({
  limits: {
    weakeningsPerDay: { requester: 20, approver: 40, tenant: 100, ...over },
    burst: { weakenings, minutes },
  },
});

function talkUnder(before: Loose): SimulatedTalk {
  const talk = new SimulatedTalk(before);
  for (const number of [TARGET, OTHER, THIRD])
    Object.assign(talk.site.graph.people.get(samplePersonId(number)) ?? {}, {
      ...{ state: 'enforced', methods: ['authenticator'] },
    });
  return talk;
}

async function asks(talk: SimulatedTalk, ...people: readonly number[]): Promise<void> {
  await talk.say(ASKER, `disable mfa for ${people.map((each) => `person${each}@contoso.com`).join(' and ')}`);
  await talk.press(ASKER, 'confirm');
}

/** Nothing is carried out while `work` is done; then the bot is restarted with these rules. */
async function whileIdle(talk: SimulatedTalk, after: Loose, work: () => Promise<unknown>): Promise<void> {
  const { jobs, world } = talk.site;
  const { workers } = jobs;
  jobs.workers = [];
  await work();
  Object.assign(world.policy, after);
  jobs.workers = workers;
  jobs.pump();
  await talk.pass(10_000);
}

const approve = (talk: SimulatedTalk, number = 1) =>
  talk.press(DECIDER, 'approve', { actionId: talk.cardOf(DECIDER, number) });
const states = (talk: SimulatedTalk) => [TARGET, OTHER].map((number) => talk.state(number));
const outcome = (talk: SimulatedTalk, number: number, request = 'REQ-1') =>
  (talk.site.rows.get('item', itemKey(request as RequestId, samplePersonId(number))) as ItemRow).item.outcome;
/** Until the returned function is called, Graph does not say how this person stands. */
function unreadable(talk: SimulatedTalk, number: number): () => void {
  const { mfa } = talk.site.world;
  const { readStates } = mfa;
  Object.assign(mfa, {
    readStates: async (...asked: Parameters<typeof readStates>) => {
      const readings = new Map(await readStates.apply(mfa, asked));
      const reading = { kind: 'unreadable', code: 'odd-answer' } as const;
      if (readings.has(samplePersonId(number))) readings.set(samplePersonId(number), reading);
      return readings;
    },
  });
  return () => void Object.assign(mfa, { readStates });
}

const planned = (talk: SimulatedTalk) =>
  talk.site.rows
    .all('notice')
    .map(([, row]) => row as NoticeRecord)
    .filter(({ about }) => about.kind === 'weakening-planned');

describe('a cool-down that became longer after the approval', () => {
  test('E8: what was approved and not begun waits for it, its target is told, and can stop it', async () => {
    const talk = talkUnder(coolDown(0));
    await asks(talk, TARGET);
    await whileIdle(talk, coolDown(30), () => approve(talk));
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
    expect(talk.request().requirement).toMatchObject({ coolDownMinutes: 30, raisedAt: expect.any(String) });
    expect(talk.audit).toContain('requirement-raised');
    expect(planned(talk).map(({ person }) => person.id)).toEqual([samplePersonId(TARGET)]);
    await talk.pass(28 * MINUTE);
    expect(talk.writes).toBe(0);
    await talk.pass(3 * MINUTE);
    expect([talk.request().status, talk.state(TARGET)]).toEqual(['finished', 'disabled']);
    const stopped = talkUnder(coolDown(0));
    await asks(stopped, TARGET);
    await whileIdle(stopped, coolDown(30), () => approve(stopped));
    await stopped.press(DECIDER, 'stop');
    await stopped.pass(40 * MINUTE);
    expect([stopped.request().status, stopped.writes]).toEqual(['stopped', 0]);
  });

  test('what cools down already goes on to cool down, and ends by itself; its end is counted from there', async () => {
    const talk = talkUnder(coolDown(10));
    await asks(talk, TARGET);
    await approve(talk);
    expect(talk.request().status).toBe('cooling-down');
    const { coolDownUntil } = talk.request() as RequestIn<'cooling-down'>;
    Object.assign(talk.site.world.policy, coolDown(45));
    await talk.pass(20 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['cooling-down', 0]);
    expect(
      Date.parse((talk.request() as RequestIn<'cooling-down'>).coolDownUntil) - Date.parse(coolDownUntil),
    ).toBe(35 * MINUTE);
    await talk.pass(26 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('what a freeze kept from beginning cools down once it is lifted, as long as is left of it', async () => {
    const talk = talkUnder(coolDown(0));
    await asks(talk, TARGET);
    await whileIdle(talk, {}, async () => {
      await approve(talk);
      await talk.say(SECOND, 'freeze');
    });
    expect([talk.request().status, talk.writes]).toEqual(['running', 0]);
    Object.assign(talk.site.world.policy, coolDown(30));
    await talk.pass(2 * MINUTE);
    expect(talk.request().status).toBe('cooling-down');
    for (const by of [SECOND, DECIDER]) await talk.say(by, 'unfreeze');
    await talk.pass(20 * MINUTE);
    expect(talk.writes).toBe(0);
    await talk.pass(10 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['finished', 1]);
  });

  test('what has begun stands still until then, and its card says why', async () => {
    const talk = talkUnder(coolDown(0));
    await asks(talk, TARGET, OTHER);
    const readable = unreadable(talk, OTHER);
    await approve(talk);
    await talk.pass(5_000);
    expect([talk.request().status, talk.state(TARGET), talk.state(OTHER)]).toEqual([
      'running',
      'disabled',
      'enforced',
    ]);
    Object.assign(talk.site.world.policy, coolDown(30));
    readable();
    await talk.pass(20 * MINUTE);
    expect([talk.request().status, talk.state(OTHER)]).toEqual(['running', 'enforced']);
    const { store } = talk.site.world;
    const view = await viewHeld(talk.site.world, store.reads, talk.request());
    expect(view.waits).toMatchObject({ because: 'cool-down' });
    await talk.pass(11 * MINUTE);
    expect([talk.request().status, talk.state(OTHER)]).toEqual(['finished', 'disabled']);
  });

  test('C1: a forged approval does not become ours by cooling down: nothing is written, and it raises the alarm', async () => {
    const talk = talkUnder(coolDown(0));
    await asks(talk, TARGET);
    await whileIdle(talk, coolDown(30), async () => {
      await approve(talk);
      const approved = talk.request() as RequestIn<'approved'>;
      talk.site.rows.apply('request', 'REQ-1', { ...approved, to: 'enabled' });
    });
    expect(talk.audit).toContain('approval-forged');
    await talk.pass(40 * MINUTE);
    expect(talk.writes).toBe(0);
  });

  test('a shorter one, and one for something else, changes nothing', async () => {
    const talk = talkUnder(coolDown(10));
    await asks(talk, TARGET);
    await approve(talk);
    Object.assign(talk.site.world.policy, coolDown(1));
    await talk.pass(5 * MINUTE);
    expect(talk.request().status).toBe('cooling-down');
    await talk.pass(6 * MINUTE);
    expect(talk.request().status).toBe('finished');
  });
});

describe('limits that became lower after the approval', () => {
  test('E5: fewer at once: the first goes, the second waits until the first is long enough ago, and its card says so', async () => {
    const talk = talkUnder(limits());
    for (const number of [TARGET, OTHER]) await asks(talk, number);
    await whileIdle(talk, limits({}, 1, 30), async () => {
      await approve(talk);
      await talk.pass(MINUTE);
      await approve(talk, 2);
    });
    expect(states(talk)).toEqual(['disabled', 'enforced']);
    expect(talk.request(2)).toMatchObject({ status: 'running', waits: { because: 'limit' } });
    await talk.pass(25 * MINUTE);
    expect(states(talk)).toEqual(['disabled', 'enforced']);
    await talk.pass(6 * MINUTE);
    expect(states(talk)).toEqual(['disabled', 'disabled']);
    expect(talk.request(2).status).toBe('finished');
  });

  test.each<[string, Loose]>([
    ['asked for by one person', limits({ requester: 1 })],
    ['approved by one person', limits({ approver: 1 })],
    ['all together', limits({ tenant: 1 })],
  ])(
    'fewer in a day, %s: the second is not made while its approval holds, and it is said why',
    async (_, after) => {
      const talk = talkUnder(limits());
      for (const number of [TARGET, OTHER]) await asks(talk, number);
      await whileIdle(talk, after, async () => {
        await approve(talk);
        await approve(talk, 2);
      });
      expect(states(talk)).toEqual(['disabled', 'enforced']);
      expect(outcome(talk, OTHER, 'REQ-2')).toMatchObject({ kind: 'failed', code: 'limit-lowered' });
    },
  );

  test('a list that is longer than they now let through is not made at all', async () => {
    const talk = talkUnder(limits());
    await asks(talk, TARGET, OTHER);
    await whileIdle(talk, limits({}, 1), () => approve(talk));
    expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 0]);
    for (const number of [TARGET, OTHER])
      expect(outcome(talk, number)).toMatchObject({ kind: 'failed', code: 'limit-lowered' });
  });

  test('what was decided afterwards takes nothing from it, and what is as low as before lets it through', async () => {
    const talk = talkUnder(limits({}, 2));
    for (const number of [TARGET, OTHER]) await asks(talk, number);
    await whileIdle(talk, limits({ tenant: 2 }, 2), async () => {
      await approve(talk);
      await approve(talk, 2);
    });
    expect(states(talk)).toEqual(['disabled', 'disabled']);
  });
});
