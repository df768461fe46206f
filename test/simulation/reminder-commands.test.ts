import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionId } from '../../src/core/ids.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import type { Reply } from '../../src/core/reply.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { DEFAULT_REMINDERS, samplePersonId } from '../support/sample-people.ts';
import { buttonsOf, SimulatedTeams } from '../support/simulated-teams.ts';
import { ASKER, BOTH, DECIDER, OTHER, refusals, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/** Monday, nine o'clock in the morning in UTC: ten in Amsterdam. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let talk: SimulatedTalk;
beforeEach(() => {
  talk = new SimulatedTalk({ maxPeoplePerRequest: 2 });
  for (const number of [TARGET, OTHER, 12]) entry(number).state = 'enabled';
});

const entry = (number: number) => {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new Error(`there is no person ${number}`);
  return found;
};

function about(replies: readonly Reply[]): RemindersReply {
  const [reply] = replies;
  if (reply?.kind !== 'reminders') throw new Error(`not about reminders: ${JSON.stringify(reply)}`);
  return reply.about;
}

/** As its reader sees it. */
const shown = (reply: RemindersReply): string =>
  JSON.stringify(
    renderReply({ kind: 'reminders', about: reply }, { locale: 'en', timeZone: 'Europe/Amsterdam' }).card,
  );
const reminders = () => talk.site.history.of('told').filter((told) => told.about === 'reminder');
const toldPeople = () => [...new Set(reminders().map(({ person }) => person))].sort();
const series = (number: number) => talk.site.rows.get('series', samplePersonId(number)) as ReminderSeries;

function follow(number: number): void {
  const at = new Date(talk.site.time.now).toISOString();
  const nextAt = new Date(talk.site.time.now + DAY).toISOString();
  const row = { person: samplePersonId(number), cohort: 'REQ-7', startedAt: at, step: 0, sent: 0, nextAt };
  talk.site.rows.apply('series', row.person, row);
  talk.site.jobs.send([{ job: { kind: 'remind-due' }, key: 'remind-due' }]);
}

describe('"remind …"', () => {
  test('shows who gets it when and who is left out, sends nothing before Confirm, and one message each after it', async () => {
    entry(OTHER).methods = ['authenticator'];
    const card = about(await talk.say(ASKER, 'remind person10@contoso.com and person11@contoso.com'));
    expect(card).toMatchObject({
      kind: 'order',
      buttons: 'confirm',
      view: { people: 1, needsApproval: false },
    });
    if (card.kind !== 'order') return;
    expect(card.view.leftOut.map(({ because }) => because)).toEqual(['stuck']);
    const first = { person: expect.objectContaining({ id: samplePersonId(TARGET) }), number: 1 };
    expect(card.view.shown).toEqual([expect.objectContaining(first)]);
    await talk.pass(10 * 60_000);
    expect(reminders()).toEqual([]);
    expect(about(await talk.press(ASKER, 'confirm'))).toMatchObject({ view: { status: 'ordered' } });
    await talk.pass(HOUR);
    expect(toldPeople()).toEqual([samplePersonId(TARGET)]);
    expect(reminders()).toHaveLength(2);
    await talk.pass(20 * DAY);
    expect(reminders()).toHaveLength(2);
    const again = about(await talk.say(ASKER, 'remind person10@contoso.com'));
    expect(again).toMatchObject({ view: { shown: [{ number: 2 }] } });
    expect(talk.audit).toEqual(
      expect.arrayContaining(['reminders-proposed', 'reminders-decided', 'reminder-made']),
    );
  });

  test('cancelled, pressed twice, or too late: nothing, or once', async () => {
    await talk.say(ASKER, 'remind person10@contoso.com');
    expect(about(await talk.press(ASKER, 'cancel'))).toMatchObject({ view: { status: 'cancelled' } });
    expect(about(await talk.press(ASKER, 'confirm'))).toMatchObject({ view: { status: 'cancelled' } });
    await talk.say(ASKER, 'remind person10@contoso.com');
    await talk.pass(16 * 60_000);
    expect(about(await talk.press(ASKER, 'confirm'))).toMatchObject({ view: { status: 'expired' } });
    await talk.pass(HOUR);
    expect(reminders()).toEqual([]);
  });

  test('while all are paused: by whom and since when is said before and after Confirm, nothing goes, and it goes when resumed', async () => {
    await talk.say(BOTH, 'pause reminders');
    const held = { people: 2, halts: [{ of: 'all', how: 'paused', by: entry(BOTH).person.displayName }] };
    const card = about(await talk.say(ASKER, 'remind person10@contoso.com and person11@contoso.com'));
    expect(card).toMatchObject({ view: { held, shown: [{ held: true }, { held: true }] } });
    const confirmed = about(await talk.press(ASKER, 'confirm'));
    expect(confirmed).toMatchObject({ view: { status: 'ordered', held } });
    await talk.pass(DAY);
    expect(reminders()).toEqual([]);
    await talk.say(ASKER, 'resume reminders');
    await talk.pass(HOUR);
    expect(toldPeople()).toEqual([samplePersonId(TARGET), samplePersonId(OTHER)]);
  });

  test('for somebody whose reminders are stopped, by person or by request, no time is promised, and nobody else waits', async () => {
    for (const number of [OTHER, 12]) follow(number);
    talk.site.rows.apply('series', samplePersonId(12), { ...series(12), cohort: 'REQ-8' });
    talk.site.rows.apply('request', 'REQ-8', { id: 'REQ-8', status: 'finished' });
    await talk.say(ASKER, 'stop reminders for person10@contoso.com');
    await talk.say(ASKER, 'stop reminders for REQ-8');
    const names = 'person10@contoso.com, person11@contoso.com and person12@contoso.com';
    const card = about(await talk.say(ASKER, `remind ${names}`));
    if (card.kind !== 'order') throw new Error('no order');
    const held = card.view.shown.filter((each) => each.held).map(({ person }) => person.id);
    expect(held.sort()).toEqual([samplePersonId(TARGET), samplePersonId(12)]);
    expect(card.view.held?.halts.map(({ of }) => (typeof of === 'string' ? of : of.id)).sort()).toEqual(
      [samplePersonId(TARGET), 'REQ-8'].sort(),
    );
  });

  test('more people than one request may change: somebody else has to agree', async () => {
    await talk.say(DECIDER, 'hi');
    for (const number of [TARGET, OTHER, 12]) follow(number);
    const card = about(await talk.say(ASKER, 'remind everyone who has not registered'));
    expect(card).toMatchObject({ view: { people: 3, needsApproval: true } });
    expect(about(await talk.press(ASKER, 'confirm'))).toMatchObject({
      view: { status: 'awaiting-approval' },
    });
    await talk.pass(HOUR);
    expect(reminders()).toEqual([]);
    // Whoever decides sees whom it concerns.
    const asked = [...talk.site.teams.screens.values()].flatMap(({ person, reply }) =>
      person === samplePersonId(DECIDER) && reply.kind === 'reminders' ? [reply.about] : [],
    );
    const shown = [TARGET, OTHER, 12].map((number) => ({
      person: { id: samplePersonId(number) },
      number: 1,
    }));
    expect(asked).toMatchObject([{ view: { shown } }]);
    expect(about(await talk.press(DECIDER, 'approve'))).toMatchObject({ view: { status: 'ordered' } });
    await talk.pass(HOUR);
    expect(toldPeople()).toHaveLength(3);
  });

  test('once decided, no approver has a button left, and all see by whom', async () => {
    const orders = await askedTwoApprovers();
    expect(orders().map(buttonsOf)).toEqual([
      expect.objectContaining({ kind: 'approve-reject' }),
      expect.objectContaining({ kind: 'approve-reject' }),
    ]);
    await talk.press(DECIDER, 'reject');
    await talk.pass(HOUR);
    expect(orders().map(buttonsOf)).toEqual([{ kind: 'none' }, { kind: 'none' }]);
    const decidedBy = entry(DECIDER).person.displayName;
    for (const order of orders())
      expect(order.about).toMatchObject({ view: { status: 'rejected', decidedBy } });
  });

  test('an order that nobody decides lapses: buttons gone, requester told, nothing sent', async () => {
    const orders = await askedTwoApprovers();
    await talk.pass(9 * DAY);
    // Each was asked, and reminded once.
    expect(orders().map(buttonsOf)).toEqual(Array(4).fill({ kind: 'none' }));
    expect(ordersOf(ASKER).at(-1)?.about).toMatchObject({ view: { status: 'expired' } });
    expect(reminders()).toEqual([]);
  });

  /** What their chats show at any later time. */
  async function askedTwoApprovers() {
    await talk.say(DECIDER, 'hi');
    await talk.say(BOTH, 'hi');
    for (const number of [TARGET, OTHER, 12]) follow(number);
    // Far enough away that no reminder comes by itself.
    for (const number of [TARGET, OTHER, 12])
      talk.site.rows.apply('series', samplePersonId(number), {
        ...series(number),
        nextAt: '2027-01-01T09:00:00.000Z',
      });
    await talk.say(ASKER, 'remind everyone who has not registered');
    await talk.press(ASKER, 'confirm');
    await talk.pass(60_000);
    return () => [...ordersOf(DECIDER), ...ordersOf(BOTH)];
  }

  const ordersOf = (number: number) =>
    [...talk.site.teams.screens.values()]
      .filter(({ person }) => person === samplePersonId(number))
      .flatMap(({ reply }) => (reply.kind === 'reminders' ? [reply] : []));

  test('nobody agrees to the own order, with whichever card', async () => {
    for (const number of [TARGET, OTHER, 12]) follow(number);
    await talk.say(BOTH, 'remind everyone who has not registered');
    await talk.press(BOTH, 'confirm');
    const order = talk.site.rows.all('order')[0]?.[1] as ReminderOrder;
    const id = 'stolen-action-0001' as ActionId;
    const grant = { kind: 'decide-reminders', order: order.id };
    talk.site.rows.apply('action', id, {
      id,
      grant,
      holder: samplePersonId(BOTH),
      issuedAt: order.createdAt,
    });
    expect(refusals(await talk.press(BOTH, 'approve', { actionId: id }))).toContain('own-request');
    await talk.pass(HOUR);
    expect(reminders()).toEqual([]);
  });

  test('is for the helpdesk', async () => {
    expect(refusals(await talk.say(TARGET, 'remind person11@contoso.com'))).toEqual(['not-entitled']);
    expect(refusals(await talk.say(DECIDER, 'remind everyone who has not registered'))).toEqual([
      'not-entitled',
    ]);
    expect(refusals(await talk.say(TARGET, 'reminders'))).toEqual(['not-entitled']);
    expect(refusals(await talk.say(TARGET, 'stop reminders'))).toEqual(['not-entitled']);
  });
});

describe('the calendar', () => {
  test('shows what a cohort gets on which day before it starts, and its halt', async () => {
    for (const number of [TARGET, OTHER]) follow(number);
    const shown = about(await talk.say(ASKER, 'reminders'));
    if (shown.kind !== 'calendar') throw new Error('no calendar');
    const [cohort] = shown.view.cohorts;
    expect(cohort).toMatchObject({ cohort: 'REQ-7', waiting: 2, registered: 0 });
    // Started on Monday 5 January 2026; after 1, 3, 7 and 14 days.
    expect(cohort?.days.map(({ day, number, people }) => [day, number, people])).toEqual([
      ['2026-01-06', 1, 2],
      ['2026-01-08', 2, 2],
      ['2026-01-12', 3, 2],
      ['2026-01-19', 4, 2],
    ]);
    await talk.say(ASKER, 'pause reminders');
    const after = about(await talk.say(ASKER, 'reminders'));
    expect(after).toMatchObject({ view: { haltOfAll: { kind: 'paused' } } });
    expect(talk.audit).toContain('reminders-halted');
  });

  test('shows before anybody has agreed what the people of a request would get on which day', async () => {
    entry(OTHER).state = 'disabled';
    entry(OTHER).methods = ['passkey'];
    await talk.say(ASKER, 'enable mfa for person13@contoso.com and person11@contoso.com');
    await talk.press(ASKER, 'confirm');
    const calendar = about(await talk.say(DECIDER, 'reminders'));
    // Whoever has registered becomes enforced, and gets none.
    const days = [
      { day: '2026-01-06', number: 1, people: 1 },
      { day: '2026-01-08', number: 2, people: 1 },
      { day: '2026-01-12', number: 3, people: 1 },
      { day: '2026-01-19', number: 4, people: 1 },
    ];
    expect(calendar).toMatchObject({
      view: { cohorts: [{ cohort: 'REQ-1', waiting: 0, ahead: { people: 1, later: 0, days } }] },
    });
    expect(shown(calendar)).toMatch(
      /Waits for approval. If it happened now, one person would be reminded[^]*Tuesday, 6 January 2026: reminder 1 to one person/,
    );
    await talk.press(DECIDER, 'reject', { inputs: { reason: 'Not yet' } });
    expect(about(await talk.say(ASKER, 'reminders'))).toMatchObject({ view: { cohorts: [] } });
  });

  test('paused and resumed by command: nothing in between, then one message', async () => {
    follow(TARGET);
    expect(about(await talk.say(ASKER, 'stop reminders for person10@contoso.com'))).toMatchObject({
      how: 'stopped',
    });
    await talk.pass(9 * DAY);
    expect(reminders()).toEqual([]);
    expect(about(await talk.say(ASKER, 'resume reminders for person10@contoso.com'))).toMatchObject({
      how: 'resumed',
    });
    expect(about(await talk.say(ASKER, 'resume reminders'))).toMatchObject({ how: 'not-halted' });
    await talk.pass(DAY);
    expect(reminders()).toHaveLength(2);
    expect(refusals(await talk.say(ASKER, 'pause reminders for REQ-99'))).toEqual(['request-unknown']);
  });
});

test('resumed for one person, what holds them back all the same is said; resumed for all, whose wait all the same', async () => {
  follow(TARGET);
  for (const whose of ['', ' for person10@contoso.com', ' for person11@contoso.com'])
    await talk.say(ASKER, `pause reminders${whose}`);
  const one = about(await talk.say(ASKER, 'resume reminders for person10@contoso.com'));
  expect(one).toMatchObject({ how: 'resumed', still: [{ of: 'all', how: 'paused' }] });
  const all = about(await talk.say(ASKER, 'resume reminders'));
  expect(all).toMatchObject({ how: 'resumed', still: [{ of: { id: samplePersonId(OTHER) } }] });
  expect(about(await talk.say(ASKER, 'resume reminders for person11@contoso.com'))).toEqual(
    expect.not.objectContaining({ still: expect.anything() }),
  );
});

describe('the person', () => {
  test('learns what there is to do, and nothing of anybody else', async () => {
    follow(TARGET);
    const own = about(await talk.say(TARGET, 'what do I have to do?'));
    expect(own).toMatchObject({ kind: 'own', asked: 'todo', standing: 'unregistered' });
    expect(own).toHaveProperty('deadline');
    expect(JSON.stringify(own)).not.toContain('person11');
    expect(about(await talk.say(13, 'what do I have to do?'))).toMatchObject({ standing: 'disabled' });
    expect(refusals(await talk.say(50, 'what do I have to do?'))).toEqual(['outsider']);
    await talk.pass(30 * DAY);
    // Nobody is asked to register by a day that is over.
    expect(about(await talk.say(TARGET, 'what do I have to do?'))).not.toHaveProperty('deadline');
  });

  test('who approves is shown the requests that wait, unless there are reminders of their own registration', async () => {
    await talk.say(ASKER, 'enable mfa for person13@contoso.com');
    await talk.press(ASKER, 'confirm');
    const [waiting] = await talk.say(DECIDER, 'todo');
    expect(waiting).toMatchObject({
      kind: 'open-requests',
      requests: [{ request: { status: 'awaiting-approval' } }],
    });
    follow(DECIDER);
    expect(about(await talk.say(DECIDER, 'todo'))).toMatchObject({ kind: 'own', asked: 'todo' });
  });

  test('"done" is looked up: what is missing is said, and who has registered is thanked and left alone', async () => {
    follow(TARGET);
    expect(about(await talk.say(TARGET, 'done'))).toMatchObject({ asked: 'done', standing: 'unregistered' });
    expect(series(TARGET).ended).toBeUndefined();
    entry(TARGET).methods = ['passkey'];
    entry(TARGET).state = 'enforced';
    expect(about(await talk.say(TARGET, 'done'))).toMatchObject({ standing: 'registered' });
    expect(series(TARGET).ended?.because).toBe('registered');
    await talk.pass(20 * DAY);
    expect(reminders()).toEqual([]);
    expect(talk.site.history.of('told').map((told) => told.about)).toEqual(['registered', 'registered']);
  });

  test('H10: "remind me on Thursday" moves the next message to then, and no further than the policy lets it', async () => {
    follow(TARGET);
    const snoozed = about(await talk.say(TARGET, 'remind me on Thursday'));
    expect(snoozed).toMatchObject({ kind: 'snoozed', next: '2026-01-08T08:00:00.000Z', shortened: false });
    await talk.pass(2.5 * DAY);
    expect(reminders()).toEqual([]);
    await talk.pass(DAY);
    expect(reminders()).toHaveLength(2);
    expect(about(await talk.say(TARGET, 'remind me on 2026-12-24'))).toMatchObject({ shortened: true });
    expect(about(await talk.say(13, 'remind me on Thursday'))).toMatchObject({ kind: 'own' });
  });

  test.each([
    { words: 'stop reminding me', who: [TARGET, ASKER] },
    { words: 'stop reminders for me', who: [TARGET, ASKER] },
    { words: 'herinner me niet meer', who: [TARGET, ASKER] },
    { words: 'stop herinneringen voor mij', who: [TARGET, ASKER] },
    { words: 'ne me rappelle plus', who: [TARGET, ASKER] },
    { words: 'deja de recordarme', who: [TARGET, ASKER] },
    // From the helpdesk it may be about everybody's.
    { words: 'please, no more reminders!', who: [TARGET] },
    { words: 'keine Erinnerungen mehr', who: [TARGET] },
  ])('who says "$words" hears what there is to do, and nobody else’s are touched', async ({ words, who }) => {
    for (const number of who) {
      entry(number).state = 'enabled';
      follow(number);
      const own = about(await talk.say(number, words));
      expect(own).toMatchObject({ kind: 'own', asked: 'todo', standing: 'unregistered' });
      expect(shown(own)).toMatch(/the reminders stop by themselves/);
    }
    const calendar = about(await talk.say(ASKER, 'reminders'));
    expect(calendar).toMatchObject({ kind: 'calendar', view: { cohorts: [{ waiting: who.length }] } });
    expect(calendar).not.toHaveProperty('view.haltOfAll');
  });

  test('D11: is told the moment by their own clock, wherever the bot is', async () => {
    follow(TARGET);
    Object.assign(entry(TARGET), { reading: { timeZone: 'America/New_York' } });
    const snoozed = about(await talk.say(TARGET, 'remind me on Thursday at 15:00'));
    expect(shown(snoozed)).toMatch(/not before 8 January 2026 at 15:00 GMT-5/);
    expect(shown(about(await talk.say(TARGET, 'what do I have to do?')))).toMatch(/at 15:00 GMT-5/);
  });

  test('who names a day that is over, or none, is told so; whoever has nothing to do hears that', async () => {
    follow(TARGET);
    const before = series(TARGET);
    for (const day of ['2020-01-01', '31 February'])
      expect(about(await talk.say(TARGET, `remind me on ${day}`))).toEqual({ kind: 'no-moment' });
    expect(series(TARGET)).toEqual(before);
    expect(about(await talk.say(13, 'remind me on 2020-01-01'))).toMatchObject({ kind: 'own' });
  });

  test('H10: "remind me later today" is in some hours, and in the evening the next morning', async () => {
    follow(TARGET);
    const today = about(await talk.say(TARGET, 'remind me later today'));
    expect(today).toMatchObject({ kind: 'snoozed', next: expect.stringContaining('2026-01-05T12:00') });
    await talk.pass(9 * HOUR);
    const evening = about(await talk.say(TARGET, 'remind me later today'));
    expect(evening).toMatchObject({ kind: 'snoozed', next: '2026-01-06T08:00:00.000Z' });
    await talk.pass(DAY);
    // One of today and one of tomorrow, on two channels.
    expect(reminders()).toHaveLength(4);
  });

  test('H10: "remind me on Thursday" after the last message of the plan brings one on Thursday, unless they register before', async () => {
    const startedAt = new Date(talk.site.time.now - 30 * DAY).toISOString();
    for (const number of [TARGET, OTHER]) {
      const person = samplePersonId(number);
      const row = { person, cohort: 'REQ-7', startedAt, step: 4, sent: 4, lastAt: startedAt };
      talk.site.rows.apply('series', person, row);
      const next = '2026-01-08T08:00:00.000Z';
      expect(about(await talk.say(number, 'remind me on Thursday'))).toMatchObject({ kind: 'snoozed', next });
    }
    Object.assign(entry(OTHER), { methods: ['authenticator'], state: 'enforced' });
    await talk.pass(2.9 * DAY);
    expect(reminders()).toEqual([]);
    await talk.pass(20 * DAY);
    expect(toldPeople()).toEqual([samplePersonId(TARGET)]);
    expect(reminders()).toHaveLength(2);
  });

  test('"remind me tomorrow" brings one tomorrow where the plan would not, and to whom nobody follows too', async () => {
    follow(TARGET);
    talk.site.rows.apply('series', samplePersonId(TARGET), { ...series(TARGET), step: 2, sent: 2 });
    const next = '2026-01-06T08:00:00.000Z';
    for (const number of [TARGET, OTHER])
      expect(about(await talk.say(number, 'remind me tomorrow'))).toMatchObject({ kind: 'snoozed', next });
    await talk.pass(2 * DAY);
    expect(toldPeople()).toEqual([samplePersonId(TARGET), samplePersonId(OTHER)]);
    expect(reminders()).toHaveLength(4);
  });

  test('where the policy reminds nobody by itself, the one that somebody asked for is the only one', async () => {
    talk = new SimulatedTalk({ reminders: { ...DEFAULT_REMINDERS, enabled: false } });
    entry(TARGET).state = 'enabled';
    const startedAt = new Date(talk.site.time.now).toISOString();
    const person = samplePersonId(TARGET);
    talk.site.rows.apply('series', person, { person, cohort: 'REQ-7', startedAt, step: 0, sent: 0 });
    await talk.say(TARGET, 'remind me tomorrow');
    await talk.pass(30 * DAY);
    expect(reminders()).toHaveLength(2);
  });

  test('is promised no day while the helpdesk has halted the reminders', async () => {
    follow(TARGET);
    await talk.say(ASKER, 'pause reminders for person10@contoso.com');
    expect(about(await talk.say(TARGET, 'what do I have to do?'))).toMatchObject({ kind: 'own', held: true });
    expect(about(await talk.say(TARGET, 'remind me on Thursday'))).toMatchObject({
      kind: 'snoozed',
      held: true,
    });
    await talk.say(ASKER, 'resume reminders for person10@contoso.com');
    expect(about(await talk.say(TARGET, 'what do I have to do?'))).not.toHaveProperty('held');
  });

  test('registered and yet enabled: on the list of those for whom somebody has to act, until somebody has', async () => {
    follow(TARGET);
    entry(TARGET).methods = ['authenticator'];
    await talk.say(TARGET, 'done');
    expect(series(TARGET).stuckSince).toBeDefined();
    entry(TARGET).state = 'enforced';
    await talk.say(TARGET, 'done');
    expect(series(TARGET).stuckSince).toBeUndefined();
  });
});

describe('the weekly digest', () => {
  test('tells everybody of the helpdesk who is late, once a week, and ends with the last one who waits', async () => {
    await talk.say(ASKER, 'hi');
    for (const number of [TARGET, OTHER]) follow(number);
    for (const kind of ['remind-digest', 'watch-registrations'] as const)
      talk.site.jobs.send([{ job: { kind }, key: kind }]);
    const digests = () => digestsIn(talk).filter(({ person }) => person === samplePersonId(ASKER));
    await talk.pass(30 * DAY);
    // Mondays 5, 12, 19 and 26 January, 2 February; the deadline is on the 26th.
    expect(digests().map(({ about: { late } }) => late)).toEqual([0, 0, 0, 0, 2]);
    expect(digests().at(-1)?.about.names).toEqual(['Person 10', 'Person 11']);
    for (const number of [TARGET, OTHER]) entry(number).state = 'disabled';
    await talk.pass(14 * DAY);
    expect(digests()).toHaveLength(5);
    expect(talk.site.jobs.unfinished.filter(({ job }) => job.kind === 'remind-digest')).toEqual([]);
  });

  test('comes a day late, and once, where the bot was down on its day', async () => {
    follow(TARGET);
    await talk.pass(DAY);
    talk.site.jobs.send([{ job: { kind: 'remind-digest' }, key: 'remind-digest' }]);
    await talk.pass(DAY);
    talk.site.jobs.send([{ job: { kind: 'remind-digest' }, key: 'other' }]);
    await talk.pass(DAY);
    expect(
      digestsIn(talk)
        .map(({ person }) => person)
        .sort(),
    ).toEqual([ASKER, BOTH].map((number) => samplePersonId(number)));
  });

  test('begins once the policy names a day for it, for whoever waits already', async () => {
    const policy = { ...DEFAULT_REMINDERS, digestOn: 0 };
    talk = new SimulatedTalk({ reminders: policy });
    entry(TARGET).state = 'enabled';
    follow(TARGET);
    talk.site.jobs.send([{ job: { kind: 'watch-registrations' }, key: 'watch-registrations' }]);
    await talk.pass(8 * DAY);
    policy.digestOn = 1;
    expect(digestsIn(talk)).toEqual([]);
    await talk.pass(8 * DAY);
    expect(
      digestsIn(talk)
        .map(({ person }) => person)
        .sort(),
    ).toEqual([ASKER, BOTH].map((number) => samplePersonId(number)));
  });

  test('H10: is read in everybody’s own hours, after a leave of some days, and not once the next one is out', async () => {
    follow(TARGET);
    entry(ASKER).reading = { timeZone: 'America/New_York' };
    const away = { from: '2026-01-04T00:00:00.000Z', to: '2026-01-14T00:00:00.000Z' };
    entry(BOTH).reading = { away };
    const told: { person: string; day: string; minute: number }[] = [];
    const { history, time } = talk.site;
    const add = history.add.bind(history);
    history.add = (event) => {
      add(event);
      if (event.kind !== 'told' || event.about !== 'digest') return;
      const zone = event.person === samplePersonId(ASKER) ? 'America/New_York' : 'Europe/Amsterdam';
      told.push({ person: event.person, ...talk.site.world.calendar.wallClock(new Date(time.now), zone) });
    };
    talk.site.jobs.send([{ job: { kind: 'remind-digest' }, key: 'remind-digest' }]);
    await talk.pass(13 * DAY);
    const of = (number: number) => told.filter(({ person }) => person === samplePersonId(number));
    expect(of(ASKER).map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-12']);
    for (const { minute } of of(ASKER)) expect(Math.abs(minute - 9 * 60)).toBeLessThanOrEqual(60);
    // On leave over the first one; back on the Wednesday after the second one.
    expect(of(BOTH).map(({ day }) => day)).toEqual(['2026-01-14']);
  });

  test('reaches whoever never wrote to the bot, by mail where Teams cannot, and again where Teams was too busy', async () => {
    const refuse = sometimesBusy(2);
    talk = new SimulatedTalk();
    refuse.restore();
    entry(TARGET).state = 'enabled';
    talk.site.teams.installed.delete(samplePersonId(BOTH));
    follow(TARGET);
    talk.site.jobs.send([{ job: { kind: 'remind-digest' }, key: 'remind-digest' }]);
    await talk.pass(DAY);
    expect(refuse.refused()).toBe(2);
    expect(digestsIn(talk).map(({ person }) => person)).toEqual([samplePersonId(ASKER)]);
    const told = talk.site.history.of('told').filter((each) => each.about === 'digest');
    expect(told.map(({ person, channel }) => [person, channel])).toEqual(
      expect.arrayContaining([
        [samplePersonId(ASKER), 'teams'],
        [samplePersonId(BOTH), 'mail'],
      ]),
    );
    expect(told).toHaveLength(2);
  });
});

function digestsIn({ site }: SimulatedTalk) {
  return [...site.teams.screens.values()].flatMap(({ person, reply }) =>
    reply.kind === 'notice' && reply.notice.about.kind === 'digest'
      ? [{ person, about: reply.notice.about }]
      : [],
  );
}

/** Teams refuses so many digests of whoever is born before `restore`. */
function sometimesBusy(times: number) {
  const real = SimulatedTeams.prototype.messenger;
  let refused = 0;
  SimulatedTeams.prototype.messenger = function (process) {
    const messenger = real.call(this, process);
    return {
      ...messenger,
      post: (to, message) => {
        if (!JSON.stringify(message.reply).includes('"digest"') || refused >= times)
          return messenger.post(to, message);
        refused += 1;
        return Promise.resolve({ kind: 'busy', retryAfterMs: 1_000 });
      },
    };
  };
  return { refused: () => refused, restore: () => (SimulatedTeams.prototype.messenger = real) };
}
