import { expect, test } from '@jest/globals';
import { endRun } from '../../src/core/execution/end-run.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { RequestIn, RequestItem } from '../../src/core/requests/change-request.ts';
import type { WaveStep } from '../../src/core/requests/bulk-rules.ts';
import { SAMPLE_POLICY, samplePersonId } from '../support/sample-people.ts';
import { ASKER, BOTH, DECIDER, HELPDESK, SimulatedTalk } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const PEOPLE = [10, 11, 12, 13];

/** A list of four; the first one is changed, and then whoever asked loses the right to. */
async function lostInTheMiddle(step: WaveStep): Promise<SimulatedTalk> {
  const waves = { from: 2, steps: [step] };
  const haltAt = { percent: 10, failures: 1 };
  const talk = new SimulatedTalk({ bulk: { ...SAMPLE_POLICY.bulk, from: 2, waves, haltAt } });
  await talk.say(ASKER, `enable mfa for ${PEOPLE.map((number) => `person${number}@contoso.com`).join(', ')}`);
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  expect([talk.request().status, talk.writes]).toEqual(['running', 1]);
  talk.site.graph.people.get(samplePersonId(ASKER))?.groups.delete(HELPDESK);
  return talk;
}

const outcomes = (talk: SimulatedTalk) =>
  talk.site.rows.all('item').map(([, row]) => (row as { item: RequestItem }).item.outcome);

const run = (talk: SimulatedTalk): BulkRun => talk.site.rows.get('bulk', 'REQ-1') as BulkRun;

const toldOfEnd = (talk: SimulatedTalk): readonly NoticeRecord[] =>
  talk.site.rows
    .all('notice')
    .map(([, row]) => row as NoticeRecord)
    .filter(({ about }) => about.kind === 'guard-alarm' && about.alarm === 'list-ended');

const left = { kind: 'cancelled', because: 'requester' };

test.each<[string, WaveStep]>([
  ['goes on by itself', { size: { people: 1 }, askToGoOn: false, waitMinutes: 30 }],
  ['waits for an answer', { size: { people: 1 }, askToGoOn: true }],
  ['goes on hours later', { size: { people: 1 }, askToGoOn: false, waitMinutes: 600 }],
])(
  'C8: whoever asked loses the right in the middle of a list that %s: it ends, nobody further is changed or counts as failed, and it is said to them and to whoever agreed',
  async (_, step) => {
    const talk = await lostInTheMiddle(step);
    await talk.pass(65 * MINUTE);
    expect([talk.request().status, talk.writes]).toEqual(['partly-finished', 1]);
    expect(outcomes(talk)).toMatchObject([{ kind: 'done' }, left, left, left]);
    expect(run(talk)).toMatchObject({
      ...{ status: 'over', because: 'requester' },
      tally: { done: 1, failed: 0, skipped: 3 },
    });
    const told = toldOfEnd(talk).map(({ person }) => person.id);
    expect(told.sort()).toEqual([ASKER, DECIDER].map(samplePersonId));
    const said = talk.site.history.of('committed').map(({ record }) => record.event);
    expect(said).toContainEqual(expect.objectContaining({ kind: 'bulk-rest-left', because: 'requester' }));
    // A colleague can ask for whoever was left out, at once.
    await talk.say(BOTH, 'enable mfa for person11@contoso.com');
    expect(talk.request(2).status).toBe('awaiting-confirmation');
  },
);

test('a list that an approver cancels after its requester lost the right was cancelled, and nobody is told anything else', async () => {
  const talk = await lostInTheMiddle({ size: { people: 1 }, askToGoOn: true });
  await talk.say(DECIDER, 'cancel REQ-1');
  await talk.pass(5 * MINUTE);
  expect(talk.request().status).toBe('partly-finished');
  expect(run(talk)).not.toHaveProperty('because');
  expect(toldOfEnd(talk)).toEqual([]);
});

test('a run that would end a list which another run has closed meanwhile changes nothing of it', async () => {
  const talk = await lostInTheMiddle({ size: { people: 1 }, askToGoOn: true });
  const seen = talk.request() as RequestIn<'running'>;
  await talk.say(DECIDER, 'cancel REQ-1');
  await talk.pass(5 * MINUTE);
  const closed = run(talk);
  expect(closed.status).toBe('over');
  const ending = endRun(talk.site.world, seen, 'requester');
  await talk.pass(MINUTE);
  expect(await ending).toEqual({ kind: 'done' });
  expect([run(talk), toldOfEnd(talk)]).toEqual([closed, []]);
});

test('a list that halted at its last person is over, and that whoever asked lost the right then ends nothing', async () => {
  const bulk = { ...SAMPLE_POLICY.bulk, from: 2, haltAt: { percent: 10, failures: 1 } };
  const waves = { from: 2, steps: [{ size: { people: 1 }, askToGoOn: true }] };
  const talk = new SimulatedTalk({ bulk: { ...bulk, waves } });
  await talk.say(ASKER, 'enable mfa for person10@contoso.com and person11@contoso.com');
  await talk.press(ASKER, 'confirm');
  await talk.press(DECIDER, 'approve');
  await talk.pass(5 * MINUTE);
  // Now one of the emergency accounts: the second one fails, and the process ends before it closes the list.
  Object.assign(talk.site.world.policy, { breakGlass: [samplePersonId(11)] });
  let ended = false;
  talk.site.onEdge = (process) => {
    if (ended || run(talk).status !== 'halted') return;
    ended = true;
    talk.site.graph.people.get(samplePersonId(ASKER))?.groups.delete(HELPDESK);
    process.kill();
  };
  await talk.say(ASKER, 'resume REQ-1');
  await talk.pass(5 * MINUTE);
  expect([ended, talk.request().status]).toEqual([true, 'partly-finished']);
  expect(run(talk)).toMatchObject({ status: 'over', tally: { done: 1, failed: 1, skipped: 0 } });
  expect([run(talk).because, toldOfEnd(talk)]).toEqual([undefined, []]);
});
