import { expect, test } from '@jest/globals';
import { isStillTrue } from '../../src/core/notifications/still-true.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { WaveStep } from '../../src/core/requests/bulk-rules.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, BOTH, DECIDER, HELPDESK, SECOND, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PEOPLE = [10, 11, 12, 13];

/** A list of four, the first one a wave of their own; on two replicas, which are killed so often, each time right after a commit. */
async function firstWaveOver(step: WaveStep, kills = 0): Promise<SimulatedTalk> {
  const waves = { from: 2, steps: [step] };
  const haltAt = { percent: 10, failures: 1 };
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves, haltAt } });
  talk.site.startProcess();
  await talk.say(ASKER, `enable mfa for ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  let left = kills;
  talk.site.onEdge = (process, side, what) => {
    if (left === 0 || side !== 'after' || what !== 'commit' || !talk.site.rows.get('bulk', 'REQ-1')) return;
    left -= 1;
    process.kill();
  };
  await talk.press(DECIDER, 'approve');
  await talk.pass(20 * MINUTE);
  expect([left, talk.writes]).toEqual([0, 1]);
  return talk;
}

const ASKS: WaveStep = { size: { people: 1 }, askToGoOn: true };
const ASKS_APPROVER: WaveStep = { size: { people: 1 }, askToGoOn: 'approver' };

/** Who was told of a list, in what words, each time that a message reached them. */
const told = (talk: SimulatedTalk): readonly (readonly [string, number])[] => {
  const notices = records(talk);
  return talk.site.history.of('told').flatMap(({ reference, person }) => {
    const about = notices.find((notice) => notice.reference === reference)?.about;
    const number = Number(person.slice(-12));
    return about?.kind === 'guard-alarm' ? [[about.alarm, number] as const] : [];
  });
};
const records = (talk: SimulatedTalk): readonly NoticeRecord[] =>
  talk.site.rows.all('notice').map(([, row]) => row as NoticeRecord);

test('whoever asked is told, once, that a list waits for their word; on two replicas, and however often a process ends meanwhile', async () => {
  for (const kills of [0, 6]) {
    const talk = await firstWaveOver(ASKS, kills);
    expect(told(talk)).toEqual([['list-asks', ASKER]]);
    await talk.pass(HOUR);
    expect(told(talk)).toHaveLength(1);
  }
});

test('where an approver has to let the next wave start, each approver is asked once, and whoever ordered it hears that they are', async () => {
  const talk = await firstWaveOver(ASKS_APPROVER, 6);
  const expected = [
    ['wave-approval', BOTH],
    ['wave-approval', DECIDER],
    ['wave-approval', SECOND],
    ['wave-waits', ASKER],
  ];
  expect([...told(talk)].sort()).toEqual(expected);
});

test('approvers who are in the list, or are its requester, are not asked to let it go on', async () => {
  const waves = { from: 2, steps: [ASKS_APPROVER] };
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves } });
  await talk.say(BOTH, `enable mfa for person10@contoso.com, person${SECOND}@contoso.com`);
  await talk.press(BOTH, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(20 * MINUTE);
  expect([...told(talk)].sort()).toEqual([
    ['wave-approval', DECIDER],
    ['wave-waits', BOTH],
  ]);
});

test('whoever asked is told when a list halts by itself', async () => {
  const talk = await firstWaveOver(ASKS);
  Object.assign(talk.site.world.policy, { breakGlass: [11, 12].map(samplePersonId) });
  await talk.say(ASKER, 'resume REQ-1');
  await talk.pass(10 * MINUTE);
  expect(told(talk)).toEqual([
    ['list-asks', ASKER],
    ['list-halted', ASKER],
  ]);
});

test('whoever asked is told when a list ends because it stood still for longer than its approval holds', async () => {
  const talk = await firstWaveOver(ASKS);
  await talk.pass(14 * HOUR);
  expect(talk.request().status).toBe('partly-finished');
  expect(told(talk)).toEqual([
    ['list-asks', ASKER],
    ['list-expired', ASKER],
  ]);
});

test.each<[string, number, WaveStep, string]>([
  ['requester', ASKER, ASKS, HELPDESK],
  ['approver', SECOND, ASKS_APPROVER, APPROVERS],
])(
  'C8: a message that still waits to be sent is not sent to a %s who has lost the right, nor once the list goes on',
  async (_, reader, step, group) => {
    const talk = await firstWaveOver(step);
    const [notice] = records(talk).filter(
      ({ person, about }) => about.kind === 'guard-alarm' && person.id === samplePersonId(reader),
    );
    const isWanted = async (): Promise<unknown> => {
      const asked = isStillTrue(talk.site.world, notice as NoticeRecord);
      await talk.pass(1_000);
      return asked;
    };
    expect(await isWanted()).toBe(true);
    const groups = talk.site.graph.people.get(samplePersonId(reader))?.groups as Set<string>;
    groups.delete(group);
    expect(await isWanted()).toBe(false);
    groups.add(group);
    await talk.say(step.askToGoOn === 'approver' ? DECIDER : ASKER, 'resume REQ-1');
    expect(await isWanted()).toBe(false);
  },
);
