import { describe, expect, test } from '@jest/globals';
import type { NoticeId, PersonId } from '../../src/core/ids.ts';
import { keyOf } from '../../src/core/jobs/job-key.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import type { Delivery } from '../../src/core/requests/change-request.ts';
import type { HistoryEvent } from '../support/simulated-history.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { Campaign, COHORT, DAY, MANAGER, READERS, shownAt, START, type Setup } from './reminder-campaign.ts';

const HOUR = DAY / 24;
const AMSTERDAM = 'Europe/Amsterdam';
const OTHER = samplePersonId(11);
/** Due with the first reminder, on Tuesday afternoon: told on Wednesday morning. */
const SOON: Setup = { readers: READERS.slice(0, 1), reminders: { copyManagerWith: 1 } };
const PAUSED = { kind: 'paused', by: MANAGER, at: new Date(START).toISOString() };
const WEDNESDAY = Date.UTC(2026, 2, 4, 8, 0);

function named(campaign: Campaign): readonly PersonId[] {
  return campaign.copies.flatMap(({ of = [] }) => of);
}

/** Right after the commit of the message to a manager, before it is sent. */
function whenMade(campaign: Campaign, act: () => void): void {
  once(campaign, (event) => event.kind === 'committed' && event.record.event.kind === 'manager-copied', act);
}

/** Right after the message has reached the manager, before anybody knows. */
function whenHeard(campaign: Campaign, act: () => void): void {
  once(campaign, (event) => event.kind === 'told' && event.of !== undefined, act);
}

function once(campaign: Campaign, is: (event: HistoryEvent) => boolean, act: () => void): void {
  const { history } = campaign.site;
  const add = history.add.bind(history);
  let done = false;
  history.add = (event) => {
    add(event);
    if (done || !is(event)) return;
    done = true;
    act();
  };
}

/** What an earlier version left behind for one person: told by its own record, and the message still waits for its reader. */
function leaveOldMessage(campaign: Campaign, of: PersonId): void {
  const { rows, jobs, time } = campaign.site;
  const id = `manager:${of}:${START}` as NoticeId;
  const at = new Date(time.now).toISOString();
  const { copy: _, ...series } = rows.get('series', of) as ReminderSeries;
  rows.apply('series', of, { ...series, managerToldAt: at });
  const notice: NoticeRecord = {
    ...{ id, at, reference: `OLD-${of.slice(-3)}`, plan: 'first-channel' },
    person: campaign.entry(MANAGER).person,
    about: { kind: 'manager-copy', of: campaign.entry(of).person, count: 1 },
  };
  rows.apply('notice', id, notice);
  const delivery: Delivery = {
    ...{ notice: id, person: MANAGER, channel: 'teams', reference: notice.reference },
    result: { kind: 'queued' },
  };
  rows.apply('delivery', `${id}/teams`, delivery);
  const job = { kind: 'send-notice', notice: id, channel: 'teams' } as const;
  jobs.send([{ job, key: keyOf(job) }]);
}

/** The managers for whom a job is asked from now on; none of these jobs runs. */
function noteWoken({ site: { jobs } }: Campaign): ReadonlySet<PersonId> {
  const woken = new Set<PersonId>();
  const send = jobs.send.bind(jobs);
  jobs.send = (sent) => {
    for (const { job } of sent) if (job.kind === 'copy-manager') woken.add(job.manager);
    send(sent.filter(({ job }) => job.kind !== 'copy-manager'));
  };
  return woken;
}

function copyJobs(campaign: Campaign) {
  return campaign.site.jobs.unfinished.filter(({ job }) => job.kind === 'copy-manager');
}

describe('a manager hears of all of their people in one message', () => {
  test('forty are named in one, at the next beginning of the manager’s work', async () => {
    const campaign = new Campaign(40, 1, SOON);
    await campaign.run(14);
    expect(campaign.copies).toHaveLength(1);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
    expect(campaign.copies[0]?.about).toBe('manager-list');
    expect(shownAt(campaign.copies[0]?.at ?? 0, AMSTERDAM)).toEqual({ day: '2026-03-04', minute: 9 * 60 });
  });

  test('forty are looked at once before it is sent, and leave the quota to whoever waits for an answer', async () => {
    const campaign = new Campaign(40, 16, SOON);
    const { world } = campaign.site;
    const { mfa, store } = world;
    const lanes: (string | undefined)[] = [];
    const read: string[] = [];
    const examine: typeof mfa.examine = (people, lane) => {
      if (people.length === 40) lanes.push(lane);
      return mfa.examine(people, lane);
    };
    const noteReads = (target: typeof store.reads, name: string): unknown => {
      if (campaign.site.time.now > WEDNESDAY) read.push(name);
      return Reflect.get(target, name);
    };
    Object.assign(world, {
      mfa: { ...mfa, examine },
      store: { ...store, reads: new Proxy(store.reads, { get: noteReads }) },
    });
    await campaign.run((WEDNESDAY + HOUR / 60 - START) / DAY);
    expect(campaign.copies).toHaveLength(1);
    expect(lanes).toEqual(['bulk']);
    expect(read.filter((name) => name === 'seriesOf' || name === 'halts')).toHaveLength(2);
    expect(read).not.toContain('series');
  });

  test('on a day on which the manager was told, Graph is not asked about others who are due', async () => {
    const campaign = new Campaign(3, 25, SOON);
    const [paused] = campaign.people as [PersonId];
    campaign.after(1.3, () => campaign.site.rows.apply('halt', paused, { ...PAUSED, of: paused }));
    whenHeard(campaign, () => campaign.resume(paused));
    const { world } = campaign.site;
    const { mfa } = world;
    const asked: string[] = [];
    const examine: typeof mfa.examine = (people, lane) => {
      // Rounds of looks ask about everybody.
      if (people.length === 1 && people[0] === paused)
        asked.push(shownAt(campaign.site.time.now, AMSTERDAM).day);
      return mfa.examine(people, lane);
    };
    Object.assign(world, { mfa: { ...mfa, examine } });
    campaign.site.time.at(WEDNESDAY + 2 * HOUR, () => {
      for (const row of copyJobs(campaign)) row.startAfter = campaign.site.time.now;
      campaign.site.jobs.pump();
    });
    await campaign.run(2.75);
    expect(campaign.copies.map(({ of }) => of?.length)).toEqual([2, 1]);
    expect(asked).not.toContain('2026-03-04');
    expect(asked).toContain('2026-03-05');
  });

  test('H10: one that waited past its day is made anew with everybody, and not sent beside a newer one', async () => {
    const [here] = READERS;
    const back = '2026-03-10T00:00:00.000Z';
    const later = { ...here, away: { from: '2026-03-02T00:00:00.000Z', to: '2026-03-05T00:00:00.000Z' } };
    const campaign = new Campaign(4, 28, { ...SOON, readers: [here ?? {}, later] });
    whenMade(campaign, () => {
      const away = { from: new Date(campaign.site.time.now).toISOString(), to: back };
      campaign.entry(MANAGER).reading = { away };
    });
    await campaign.run(14);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toEqual(['2026-03-10']);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('H10: a team in five time zones takes more days, and each of them one message at most', async () => {
    const campaign = new Campaign(40, 2, { ...SOON, readers: READERS });
    await campaign.run(14);
    const days = campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day);
    expect(new Set(days).size).toBe(days.length);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('H10: on a day of the manager’s own reminder they hear of nobody else', async () => {
    const campaign = new Campaign(9, 3, SOON);
    const [manager, ...people] = campaign.people as [PersonId, ...PersonId[]];
    campaign.manage(manager, people);
    campaign.site.jobs.send([{ job: { kind: 'remind-due' }, key: 'remind-due' }]);
    // Reminded on Tuesday with the others, and on Wednesday because of this.
    campaign.after(1.5, () => {
      const series = campaign.site.rows.get('series', manager) as object;
      const now = new Date(START + 1.5 * DAY).toISOString();
      campaign.site.rows.apply('series', manager, { ...series, askedAt: now, nextAt: now });
      campaign.resume();
    });
    await campaign.run(14);
    const heard = [
      ...campaign.toldTo(manager, 'reminder', 'deadline-near'),
      ...campaign.copies.filter(({ person }) => person === manager),
    ];
    const days = new Map<string, Set<string>>();
    for (const { at, reference } of heard) {
      const { day } = shownAt(at, AMSTERDAM);
      days.set(day, (days.get(day) ?? new Set()).add(reference));
    }
    expect([...days.keys()]).toContain('2026-03-04');
    expect([...days].filter(([, references]) => references.size > 1)).toEqual([]);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
    expect(campaign.copies.find(({ person }) => person === manager)?.of).toHaveLength(8);
  });

  test('H10: a manager who was told of somebody is not asked to register on the same day', async () => {
    const campaign = new Campaign(3, 4, SOON);
    const [manager, ...people] = campaign.people as [PersonId, ...PersonId[]];
    campaign.manage(manager, people);
    // By then the message of Wednesday is out.
    campaign.after(1 + (20 * HOUR) / DAY, () => {
      const series = campaign.site.rows.get('series', manager) as object;
      const now = new Date(campaign.site.time.now).toISOString();
      campaign.site.rows.apply('series', manager, { ...series, askedAt: now, nextAt: now });
      campaign.resume();
    });
    await campaign.run(2.9);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toContain('2026-03-04');
    const asked = campaign.toldTo(manager, 'reminder').map(({ at }) => shownAt(at, AMSTERDAM).day);
    expect(new Set(asked)).toEqual(new Set(['2026-03-03', '2026-03-05']));
  });
});

describe('only what is so', () => {
  test('H9: whoever registers between the making and the sending is not named, and nobody else is left out', async () => {
    const campaign = new Campaign(5, 5, SOON);
    const [first, second, ...others] = campaign.people as [PersonId, PersonId, ...PersonId[]];
    whenMade(campaign, () => [first, second].forEach((id) => campaign.register(id)));
    await campaign.run(14);
    expect(campaign.copies).toHaveLength(1);
    expect([...named(campaign)].sort()).toEqual(others);
  });

  test('H9: while Graph cannot tell of one of them, the message waits, and nobody is left out', async () => {
    const campaign = new Campaign(3, 26, SOON);
    const [unclear] = campaign.people as [PersonId];
    whenMade(campaign, () => Object.assign(campaign.entry(unclear), { methods: 'unknown' }));
    campaign.site.time.at(WEDNESDAY + HOUR / 6, () => (campaign.entry(unclear).methods = []));
    await campaign.run(14);
    expect(campaign.copies).toHaveLength(1);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('H9: somebody whose reminder reached nobody is not named for it', async () => {
    const campaign = new Campaign(3, 27, { ...SOON, reminders: { copyManagerWith: 1, afterDays: [1] } });
    const [unreached, ...others] = campaign.people as [PersonId, ...PersonId[]];
    const { person } = campaign.entry(unreached);
    // No app, and nothing in the directory that a mail can go to.
    campaign.site.teams.installed.delete(unreached);
    campaign.entry(unreached).person = { ...person, mail: 'none', userPrincipalName: 'none' };
    await campaign.run(14);
    expect(campaign.reminders.filter((told) => told.person === unreached)).toEqual([]);
    expect([...named(campaign)].sort()).toEqual(others);
  });

  test('H9: when all have registered by then, nothing is sent', async () => {
    const campaign = new Campaign(3, 6, SOON);
    whenMade(campaign, () => campaign.people.forEach((id) => campaign.register(id)));
    await campaign.run(14);
    expect(campaign.copies).toEqual([]);
  });

  test('H9: when one is left, the message is about that one', async () => {
    const campaign = new Campaign(3, 7, SOON);
    const [last, ...others] = campaign.people as [PersonId, ...PersonId[]];
    whenMade(campaign, () => others.forEach((id) => campaign.register(id)));
    await campaign.run(14);
    expect(campaign.copies.map(({ about, of }) => ({ about, of }))).toEqual([
      { about: 'manager-copy', of: [last] },
    ]);
  });

  test('people of a request whose reminders are paused are named once they go on', async () => {
    const campaign = new Campaign(3, 8, SOON);
    campaign.after(1.3, () => campaign.site.rows.apply('halt', COHORT, { ...PAUSED, of: COHORT }));
    await campaign.run(4.9);
    expect(campaign.copies).toEqual([]);
    campaign.resume(COHORT);
    await campaign.run(9);
    expect(campaign.copies).toHaveLength(1);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('somebody paused between the making and the sending is left out, and named on another day once they go on', async () => {
    const campaign = new Campaign(5, 18, SOON);
    const [paused, registered, ...others] = campaign.people as [PersonId, PersonId, ...PersonId[]];
    whenMade(campaign, () => {
      campaign.site.rows.apply('halt', paused, { ...PAUSED, of: paused });
      campaign.register(registered);
    });
    await campaign.run(7.9);
    expect(campaign.copies.map(({ of = [] }) => [...of].sort())).toEqual([others]);
    campaign.resume(paused);
    await campaign.run(14);
    expect(campaign.copies.map(({ of = [] }) => [...of].sort())).toEqual([others, [paused]]);
  });

  test('somebody who goes on while the message is tried again is not named in two', async () => {
    const campaign = new Campaign(3, 19, SOON);
    const [paused] = campaign.people as [PersonId];
    campaign.site.teams.installed.delete(MANAGER);
    campaign.site.teams.mailIsBusy = true;
    whenMade(campaign, () => campaign.site.rows.apply('halt', paused, { ...PAUSED, of: paused }));
    campaign.site.time.at(WEDNESDAY + HOUR / 30, () => {
      campaign.site.teams.mailIsBusy = false;
      campaign.resume(paused);
    });
    await campaign.run(14);
    expect(campaign.copies.map(({ of }) => of?.length)).toEqual([2, 1]);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('whom a try that may have arrived has named is not named anew, though they are paused at the next try', async () => {
    const campaign = new Campaign(3, 20, SOON);
    const [paused] = campaign.people as [PersonId];
    campaign.site.teams.installed.delete(MANAGER);
    whenMade(campaign, () => campaign.site.teams.nextMails.push('arrived-untold'));
    whenHeard(campaign, () => campaign.site.rows.apply('halt', paused, { ...PAUSED, of: paused }));
    campaign.after(3, () => campaign.resume(paused));
    await campaign.run(14);
    expect(campaign.copies.map(({ of }) => of?.length)).toEqual([3, 2]);
  });

  test('who has another manager by then is named to that one alone', async () => {
    const campaign = new Campaign(4, 9, SOON);
    const [moved, ...others] = campaign.people as [PersonId, ...PersonId[]];
    campaign.after(1.3, () => campaign.manage(OTHER, [moved]));
    await campaign.run(14);
    const told = campaign.copies.map(({ person, of = [] }) => ({ person, of: [...of].sort() }));
    expect(told).toHaveLength(2);
    expect(told).toContainEqual({ person: OTHER, of: [moved] });
    expect(told).toContainEqual({ person: MANAGER, of: others });
  });
});

test('when managers are told no more, what became of the last message is written down, and no job is left', async () => {
  const campaign = new Campaign(4, 24, SOON);
  const [due, ...told] = campaign.people as [PersonId, ...PersonId[]];
  const copyOf = (person: PersonId) => (campaign.site.rows.get('series', person) as ReminderSeries).copy;
  campaign.after(1.3, () => campaign.site.rows.apply('halt', due, { ...PAUSED, of: due }));
  whenHeard(campaign, () => Object.assign(campaign.site.world.policy.reminders, { copyManagerWith: 0 }));
  await campaign.run(4);
  expect([...named(campaign)].sort()).toEqual(told);
  expect(told.map(copyOf)).toEqual([undefined, undefined, undefined]);
  expect(copyOf(due)).toMatchObject({ manager: MANAGER });
  const woken = noteWoken(campaign);
  campaign.site.startProcess();
  await campaign.run(9);
  expect([...woken]).toEqual([]);
});

describe('nobody is forgotten', () => {
  test('H8: a message that no channel took is made anew on another day, with everybody', async () => {
    const campaign = new Campaign(3, 10, SOON);
    const { installed, noMail } = campaign.site.teams;
    installed.delete(MANAGER);
    noMail.add(MANAGER);
    campaign.after(2, () => noMail.delete(MANAGER));
    await campaign.run(14);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toEqual(['2026-03-05']);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('H8: a message whose first try may have arrived is not made anew when the second is refused', async () => {
    const campaign = new Campaign(3, 17, SOON);
    const { installed, nextMails } = campaign.site.teams;
    installed.delete(MANAGER);
    whenMade(campaign, () => nextMails.push('arrived-untold', 'refused'));
    await campaign.run(14);
    expect(campaign.copies).toHaveLength(1);
    const [person] = campaign.people as [PersonId];
    expect(campaign.site.rows.get('series', person)).toMatchObject({ managerToldAt: expect.any(String) });
  });

  test('a manager who may not sign in is told once they may', async () => {
    const campaign = new Campaign(3, 11, SOON);
    const manager = campaign.entry(MANAGER);
    const { person } = manager;
    manager.person = { ...person, accountEnabled: false };
    // In the evening of a Friday.
    campaign.after(4.3, () => (manager.person = person));
    await campaign.run(14);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toEqual(['2026-03-09']);
  });

  test('a manager on leave reads of everybody when they are back', async () => {
    const campaign = new Campaign(3, 12, SOON);
    const away = { from: '2026-03-03T00:00:00.000Z', to: '2026-03-10T00:00:00.000Z' };
    campaign.entry(MANAGER).reading = { away };
    await campaign.run(14);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toEqual(['2026-03-10']);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('a message that an earlier version made for one person waits for its reader, over days', async () => {
    const campaign = new Campaign(2, 15, SOON);
    const away = { from: '2026-03-03T00:00:00.000Z', to: '2026-03-10T00:00:00.000Z' };
    campaign.entry(MANAGER).reading = { away };
    campaign.after(1.2, () => campaign.people.forEach((id) => leaveOldMessage(campaign, id)));
    await campaign.run(14);
    expect(campaign.copies.map(({ at }) => shownAt(at, AMSTERDAM).day)).toEqual(['2026-03-10', '2026-03-10']);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });

  test('a job that was lost is there again at the start of a process', async () => {
    const campaign = new Campaign(60, 21, SOON);
    await campaign.run(1.2);
    for (const row of copyJobs(campaign)) row.state = 'gone';
    campaign.site.startProcess();
    // Before the first round of looks is over, which brings it too.
    await campaign.site.time.run(campaign.site.time.now + 2_000);
    expect(copyJobs(campaign)).toHaveLength(1);
  });

  test('one that waits for the morning is not brought forward by a start or a round of looks', async () => {
    const campaign = new Campaign(3, 22, SOON);
    await campaign.run(1.2);
    const [before] = copyJobs(campaign).map(({ startAfter }) => startAfter);
    campaign.site.startProcess();
    await campaign.site.time.run(campaign.site.time.now + HOUR);
    expect(copyJobs(campaign).map(({ startAfter }) => startAfter)).toEqual([before]);
  });

  test('more managers than one statement takes are all there again', async () => {
    const campaign = new Campaign(1, 23, SOON);
    const { rows } = campaign.site;
    const managers = Array.from({ length: 1_001 }, (_, index) => samplePersonId(2_000 + index));
    const [person] = campaign.people as [PersonId];
    await campaign.run(1.2);
    const series = rows.get('series', person) as ReminderSeries;
    managers.forEach((manager, index) => {
      const id = samplePersonId(5_000 + index);
      rows.apply('series', id, { ...series, person: id, copy: { manager, since: series.startedAt } });
    });
    const woken = noteWoken(campaign);
    campaign.site.startProcess();
    await campaign.site.time.run(campaign.site.time.now + 2_000);
    expect(managers.filter((manager) => !woken.has(manager))).toEqual([]);
  });

  test('a job that was lost is set going again', async () => {
    const campaign = new Campaign(3, 13, SOON);
    campaign.after(1.2, () => {
      for (const row of copyJobs(campaign)) row.state = 'gone';
    });
    await campaign.run(14);
    expect([...named(campaign)].sort()).toEqual(campaign.people);
  });
});

test('H5: two processes, ended before and after each lasting step, tell everybody once, and repeat a message once at most', async () => {
  const calm = await playWithDeath();
  expect(calm.steps).toBeGreaterThan(3);
  const wrong: string[] = [];
  for (let step = 1; step <= calm.steps; step += 1)
    for (const side of ['before', 'after'] as const) {
      const { campaign } = await playWithDeath({ step, side });
      const references = new Set(campaign.copies.map(({ reference }) => reference));
      const names = new Set(named(campaign));
      if (references.size !== 1 || campaign.copies.length > 2 || names.size !== 3)
        wrong.push(`${side} step ${step}: ${references.size} codes, ${campaign.copies.length} messages`);
    }
  expect(wrong).toEqual([]);
}, 120_000);

/** The steps from the morning on which the manager is told. */
async function playWithDeath(point?: { readonly step: number; readonly side: 'before' | 'after' }) {
  const campaign = new Campaign(3, 14, SOON);
  campaign.site.startProcess();
  const counted = { before: 0, after: 0 };
  campaign.site.onEdge = (process, side) => {
    const { now } = campaign.site.time;
    if (now < WEDNESDAY || now > WEDNESDAY + HOUR / 60) return;
    counted[side] += 1;
    if (side === point?.side && counted[side] === point.step) process.kill();
  };
  await campaign.run(3);
  return { campaign, steps: counted.before };
}
