import { beforeEach, expect, test } from '@jest/globals';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/** Monday, ten o'clock in the morning in Amsterdam. */
const DAY = 86_400_000;

let talk: SimulatedTalk;
beforeEach(() => {
  talk = new SimulatedTalk();
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
