import { describe, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import type { ReminderHalt } from '../../src/core/ports/reminders.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import type { Worker } from '../support/simulated-jobs.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { Campaign, COHORT, READERS, shownAt } from './reminder-campaign.ts';

const HALT: ReminderHalt = {
  of: 'all',
  kind: 'paused',
  by: samplePersonId(1),
  at: '2026-03-01T00:00:00.000Z',
};

/** Does something at the very moment at which the first message is written down, before it is sent. */
function atFirstReminder(campaign: Campaign, act: (person: PersonId | undefined) => void): void {
  const { history } = campaign.site;
  const add = history.add.bind(history);
  let done = false;
  history.add = (event) => {
    add(event);
    if (done || event.kind !== 'committed' || event.record.event.kind !== 'reminder-made') return;
    done = true;
    act(event.record.subject);
  };
}

function seriesOf(campaign: Campaign, index = 0): ReminderSeries {
  return campaign.site.rows.get('series', campaign.people[index] ?? '') as ReminderSeries;
}

describe('right before a message goes', () => {
  test('H9: whoever registers between the plan and the sending is not reminded, but thanked', async () => {
    const campaign = new Campaign(1, 1);
    atFirstReminder(campaign, (person) => person && campaign.register(person));
    await campaign.run(3);
    expect(campaign.reminders).toEqual([]);
    expect(campaign.told.map(({ about }) => about)).toEqual(['registered', 'registered']);
  });

  test('whoever was blocked or deleted between the plan and the sending hears nothing', async () => {
    const [blocked, deleted] = [new Campaign(1, 2), new Campaign(1, 3)];
    atFirstReminder(blocked, (id) => {
      const entry = blocked.entry(id ?? samplePersonId(0));
      entry.person = { ...entry.person, accountEnabled: false };
    });
    atFirstReminder(deleted, (id) => (deleted.entry(id ?? samplePersonId(0)).deleted = true));
    await Promise.all([blocked.run(3), deleted.run(3)]);
    expect([...blocked.told, ...deleted.told]).toEqual([]);
    expect(seriesOf(deleted).ended?.because).toBe('gone');
    expect(seriesOf(blocked).ended).toBeUndefined();
  });

  test('H10: paused between the plan and the sending, nothing goes; resumed, the message comes after all', async () => {
    const campaign = new Campaign(1, 4);
    atFirstReminder(campaign, () => campaign.site.rows.apply('halt', 'all', HALT));
    await campaign.run(2);
    expect(campaign.told).toEqual([]);
    campaign.resume();
    await campaign.run(3);
    expect(campaign.reminders.map(({ channel }) => channel).sort()).toEqual(['mail', 'teams']);
  });
});

describe('while the helpdesk has paused', () => {
  test.each([['all'], [COHORT], [samplePersonId(100)]])('nothing goes out: %s', async (of) => {
    const campaign = new Campaign(1, 5);
    campaign.site.rows.apply('halt', of, { ...HALT, of });
    await campaign.run(10);
    expect(campaign.told).toEqual([]);
    expect(seriesOf(campaign).sent).toBe(0);
    campaign.resume(of);
    await campaign.run(11);
    expect(new Set(campaign.reminders.map(({ reference }) => reference)).size).toBe(1);
  });

  test('whoever registers is noticed and thanked all the same', async () => {
    const campaign = new Campaign(1, 6);
    campaign.site.rows.apply('halt', 'all', HALT);
    campaign.after(2, () => campaign.people.forEach((id) => campaign.register(id)));
    await campaign.run(3);
    expect(campaign.told.map(({ about }) => about)).toEqual(['registered', 'registered']);
  });
});

describe('one message a day', () => {
  test('H10: asked for again on the same day, the next one comes on the next working day', async () => {
    const campaign = new Campaign(1, 7);
    await campaign.run(1.02);
    const before = campaign.reminders.length;
    expect(before).toBe(2);
    const now = new Date(campaign.site.time.now).toISOString();
    campaign.site.rows.apply('series', campaign.people[0] ?? '', {
      ...seriesOf(campaign),
      askedAt: now,
      nextAt: now,
    });
    campaign.site.jobs.send([{ job: { kind: 'remind-due' }, key: 'remind-due' }]);
    await campaign.run(4);
    const days = new Set(campaign.reminders.map(({ at }) => shownAt(at, 'Europe/Amsterdam').day));
    expect([...days]).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
    expect(campaign.reminders).toHaveLength(6);
  });
});

describe('after downtime', () => {
  test('G16: ten thousand reminders that became due in three days of downtime are one message each, paced', async () => {
    const count = 10_000;
    // All in one time zone, so that all are due at once.
    const campaign = new Campaign(count, 8, { readers: READERS.slice(0, 1) });
    const { jobs, history } = campaign.site;
    const round = onlyTheRound(jobs.workers);
    jobs.workers = round;
    campaign.after(0.1, () => (jobs.workers = []));
    const friday = 3.75;
    await campaign.run(friday);
    const made = () =>
      history
        .of('committed')
        .flatMap(({ record }) => (record.event.kind === 'reminder-made' ? [record] : []));
    expect(made()).toEqual([]);
    // The first and the second of them are due by now.
    jobs.workers = round;
    jobs.send([{ job: { kind: 'remind-due' }, key: 'remind-due' }]);
    await campaign.run(friday + 4 / 24);
    const minutes = new Map<string, number>();
    for (const { at } of made()) minutes.set(at.slice(0, 16), (minutes.get(at.slice(0, 16)) ?? 0) + 1);
    expect(Math.max(...minutes.values())).toBeLessThanOrEqual(160);
    // Monday at noon the third is not due yet, and whatever was left of the second would have come.
    await campaign.run(6.86);
    expect(made()).toHaveLength(count);
    expect(new Set(made().map(({ subject }) => subject)).size).toBe(count);
    expect(minutes.size).toBeGreaterThan(60);
  }, 180_000);
});

/** What it makes waits to be delivered: the pace of mail and of Teams has tests of its own. */
function onlyTheRound(workers: readonly Worker[]): Worker[] {
  return workers.map(({ process, run }) => ({
    process,
    run: (due) =>
      ['follow-request', 'remind-due'].includes(due.job.kind) ? run(due) : Promise.resolve({ kind: 'done' }),
  }));
}
