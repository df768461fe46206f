import { beforeEach, expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/** Monday, ten o'clock in the morning in Amsterdam. */
const DAY = 86_400_000;

let talk: SimulatedTalk;
/** What each was told of their own registration, of their people, and of everybody, by day in Amsterdam. */
let told: { readonly person: PersonId; readonly about: string; readonly day: string }[];

beforeEach(() => {
  talk = new SimulatedTalk();
  told = [];
  const { history, time, world } = talk.site;
  const add = history.add.bind(history);
  history.add = (event) => {
    add(event);
    if (event.kind !== 'told') return;
    const { day } = world.calendar.wallClock(new Date(time.now), 'Europe/Amsterdam');
    told.push({ person: event.person, about: event.about, day });
  };
});

const entry = (number: number) => {
  const found = talk.site.graph.people.get(samplePersonId(number));
  if (!found) throw new Error(`there is no person ${number}`);
  return found;
};

/** Switched on at this moment, by a request or by somebody else. */
function follow(number: number, over: Partial<ReminderSeries> = { cohort: 'REQ-7' as never }): void {
  entry(number).state = 'enabled';
  const startedAt = new Date(talk.site.time.now).toISOString();
  const nextAt = new Date(talk.site.time.now + DAY).toISOString();
  const row = { person: samplePersonId(number), startedAt, step: 0, sent: 0, nextAt, ...over };
  talk.site.rows.apply('series', row.person, row);
}

function begin(): void {
  for (const kind of ['remind-due', 'remind-digest'] as const)
    talk.site.jobs.send([{ job: { kind }, key: kind }]);
}

const daysOf = (number: number, ...kinds: readonly string[]) => [
  ...new Set(
    told
      .filter(({ person, about }) => person === samplePersonId(number) && kinds.includes(about))
      .map(({ day }) => day),
  ),
];

const digests = () =>
  [...talk.site.teams.screens.values()].flatMap(({ reply }) =>
    reply.kind === 'notice' && reply.notice.about.kind === 'digest' ? [reply.notice.about] : [],
  );

test('whom nobody switched on through the bot has no day to register by, and is called late by no digest', async () => {
  follow(TARGET);
  follow(OTHER, { step: 4 });
  begin();
  await talk.pass(29 * DAY);
  expect(digests().at(-1)).toMatchObject({ late: 1, names: [entry(TARGET).person.displayName] });
});

test('H10: somebody of the helpdesk who has to register too hears one of the two a day', async () => {
  follow(ASKER);
  begin();
  await talk.pass(20 * DAY);
  const own = daysOf(ASKER, 'reminder', 'deadline-near');
  const all = daysOf(ASKER, 'digest');
  expect([own.length, all.length]).toEqual([4, 3]);
  expect(own.filter((day) => all.includes(day))).toEqual([]);
});

test('H10: a manager who is of the helpdesk hears of their own people and of everybody on two days', async () => {
  const manager = entry(ASKER).person;
  for (const number of [TARGET, OTHER]) entry(number).reading = { manager };
  await talk.pass(6.9 * DAY);
  const since = new Date(talk.site.time.now - DAY).toISOString();
  // Due on the Monday of the digest.
  follow(TARGET, { cohort: 'REQ-7' as never, step: 3, sent: 3, copy: { manager: manager.id, since } });
  begin();
  talk.site.jobs.send([{ job: { kind: 'copy-manager', manager: manager.id } }]);
  await talk.pass(5 * DAY);
  const [copies, all] = [daysOf(ASKER, 'manager-copy', 'manager-list'), daysOf(ASKER, 'digest')];
  expect([copies.length, all.length]).toEqual([1, 1]);
  expect(copies).not.toEqual(all);
});
