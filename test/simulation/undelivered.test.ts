import { beforeEach, describe, expect, test } from '@jest/globals';
import { changeNoticeId } from '../../src/core/ids.ts';
import type { NoticeKind } from '../../src/core/notices/notice.ts';
import { runJob } from '../../src/core/run-job.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { ASKER, DECIDER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const HOUR = 3_600_000;
const person = samplePersonId(TARGET);

describe('H8: told on no channel', () => {
  let talk: SimulatedTalk;

  beforeEach(async () => {
    talk = new SimulatedTalk();
    talk.site.teams.installed.delete(person);
    talk.site.teams.noMail.add(person);
    await change('enable');
  });

  async function change(to: 'enable' | 'disable'): Promise<void> {
    await talk.requested(to);
    await talk.press(DECIDER, 'approve');
    await talk.pass(60_000);
  }

  function openTheWay(): void {
    talk.site.teams.installed.add(person);
    talk.site.teams.noMail.delete(person);
  }

  /** What has arrived of the first message; reminders come as well. */
  const told = (kind: NoticeKind = 'mfa-enabled') =>
    talk.site.history.of('told').filter(({ person: to, about }) => to === person && about === kind);
  const tries = () =>
    talk.site.history
      .of('committed')
      .filter(({ record: { event } }) => event.kind === 'notice-settled' && event.about === 'mfa-enabled')
      .length;

  test('the notice is tried again after 1, 2, 4, 8 and 16 hours on each channel, and then no more', async () => {
    const seen: number[] = [];
    for (let hour = 0, before = tries(); hour < 48; hour += 1) {
      await talk.pass(HOUR);
      if (tries() > before) seen.push(hour + 1);
      before = tries();
    }
    expect(seen).toEqual([1, 2, 4, 8, 16]);
    expect(told()).toEqual([]);
  });

  test('once a way is open they hear of it, once on each channel and under the code that was escalated', async () => {
    await talk.pass(HOUR / 2);
    openTheWay();
    await talk.pass(24 * HOUR);
    expect(told().map(({ channel }) => channel)).toEqual(['mail', 'teams']);
    expect(new Set(told().map(({ reference }) => reference)).size).toBe(1);
  });

  test('one channel that took it is enough: it is not sent again', async () => {
    talk.site.teams.noMail.delete(person);
    await talk.pass(2 * HOUR);
    const before = told().length;
    openTheWay();
    await talk.pass(24 * HOUR);
    expect([before, told().length]).toEqual([1, 1]);
  });

  test('what has arrived meanwhile is not sent again, however often the job runs', async () => {
    openTheWay();
    await talk.pass(2 * HOUR);
    const notice = changeNoticeId(talk.request().id, person);
    for (let run = 1; run <= 2; run += 1)
      await runJob(talk.site.world, {
        job: { kind: 'retry-notice', notice },
        attempt: 1,
        isStopping: () => false,
      });
    await talk.pass(HOUR);
    expect(told()).toHaveLength(2);
  });

  test('what has been changed since is not told any more', async () => {
    await change('disable');
    openTheWay();
    await talk.pass(24 * HOUR);
    expect([told().length, told('mfa-disabled').length]).toEqual([0, 2]);
  });

  test('whom an untold message may have reached gets one more at most, also when it is tried again after an hour', async () => {
    talk.site.teams.noMail.delete(person);
    await change('disable');
    const before = told('mfa-disabled').length;
    const { nextMails } = talk.site.teams;
    nextMails.push('arrived-untold', 'refused');
    await change('enable');
    // The alarms that nobody took it are out by now.
    nextMails.push('arrived-untold', 'arrived-untold');
    await talk.pass(24 * HOUR);
    expect([before, told().length]).toEqual([1, 2]);
  });
});

test('an hour in which Exchange asks to wait for seconds is bridged: whoever waits is told, and nobody is called unreachable', async () => {
  const talk = new SimulatedTalk();
  talk.site.teams.mailIsBusy = true;
  await talk.requested('enable');
  await talk.press(DECIDER, 'approve');
  await talk.pass(HOUR);
  talk.site.teams.mailIsBusy = false;
  await talk.pass(2 * 60_000);
  const settled = talk.site.history
    .of('committed')
    .flatMap(({ record: { event, subject } }) =>
      event.kind === 'notice-settled' && subject === person && event.channel === 'mail' ? [event.result] : [],
    );
  expect(settled).toEqual(['sent']);
});

test('E8: while Graph does not say who is in a group, "this was not me" reaches the mailbox and the requester at once, and the group later', async () => {
  const security = { mailbox: 'soc@contoso.com', groups: [APPROVERS] };
  const talk = new SimulatedTalk({ security });
  await talk.requested('enable');
  await talk.press(DECIDER, 'approve');
  await talk.pass(60_000);
  const button = [...talk.site.teams.screens.values()].flatMap(({ person: of, reply }) =>
    of === person && reply.kind === 'notice' ? [reply.notMe] : [],
  );
  talk.site.graph.downUntil = talk.site.time.now + 3 * HOUR;
  await talk.press(TARGET, 'not-me', { actionId: button[0] ?? '' });
  const alarmed = () => {
    const alarms = talk.site.history.of('told').filter(({ about }) => about === 'not-me-raised');
    return [...new Set(alarms.map(({ person: to }) => Number(to.slice(-12))))].sort((one, two) => one - two);
  };
  await talk.pass(HOUR);
  expect(alarmed()).toEqual([0, ASKER]);
  await talk.pass(3 * HOUR);
  expect(alarmed()).toEqual([0, ASKER, 2, DECIDER, 4]);
});
