import { beforeEach, expect, test } from '@jest/globals';
import { SenderPool } from '../../src/adapters/mail/sender-pool.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';
import { SimulatedTeams } from '../support/simulated-teams.ts';

const HOUR = 3_600_000;
const LATE = '2027-01-01T09:00:00.000Z';

let talk: SimulatedTalk;
beforeEach(() => begin());

/** More people wait than one request may change. */
function begin(): void {
  talk = new SimulatedTalk({ maxPeoplePerRequest: 2 });
  const startedAt = new Date(talk.site.time.now).toISOString();
  for (const number of [TARGET, OTHER, 12]) {
    const person = samplePersonId(number);
    Object.assign(talk.site.graph.people.get(person) ?? {}, { state: 'enabled' });
    const series = { person, cohort: 'REQ-7', startedAt, step: 0, sent: 0, nextAt: LATE };
    talk.site.rows.apply('series', person, series);
  }
}

async function order(): Promise<void> {
  await talk.say(ASKER, 'remind everyone who has not registered');
  await talk.press(ASKER, 'confirm');
}

/** The cards of the order in somebody's chat. */
function seenBy(number: number): readonly Extract<RemindersReply, { kind: 'order' }>[] {
  return [...talk.site.teams.screens.values()].flatMap(({ person, reply }) =>
    person === samplePersonId(number) && reply.kind === 'reminders' && reply.about.kind === 'order'
      ? [reply.about]
      : [],
  );
}

test('an approver who has the app and never wrote is asked about an order too', async () => {
  talk.site.teams.installed.add(samplePersonId(DECIDER));
  await order();
  await talk.pass(HOUR);
  expect(seenBy(DECIDER).map(({ buttons }) => buttons)).toEqual(['decide']);
});

test('where no approver can be reached the requester hears it at once, and again when the order lapses', async () => {
  talk.site.teams.installed.clear();
  await order();
  await talk.pass(60_000);
  expect(seenBy(ASKER).some(({ view }) => view.unasked === true)).toBe(true);
  await talk.pass(9 * 24 * HOUR);
  expect(seenBy(ASKER).at(-1)?.view.status).toBe('expired');
});

test('the time of an order counts the mails that a mailbox may send in a day', async () => {
  const limits = { atOnce: 4, perMinute: 30, perDay: 1 };
  const pool = new SenderPool(['it@contoso.com'], () => talk.site.time.now, limits);
  talk.site.teams.mailboxes = { perMinute: 30, pool };
  await order();
  const view = seenBy(ASKER).at(-1)?.view;
  expect(view?.slowest).toBe('mail');
  expect(view?.minutes).toBeGreaterThanOrEqual(2 * 24 * 60);
});

test('an approver to whom Teams was too busy is asked a little later, and once', async () => {
  const real = SimulatedTeams.prototype.messenger;
  let refused = 0;
  SimulatedTeams.prototype.messenger = function (process) {
    const messenger = real.call(this, process);
    return {
      ...messenger,
      post: (to, message) => {
        const { reply } = message;
        const isAsking = reply.kind === 'reminders' && JSON.stringify(reply.about).includes('"decide"');
        refused += isAsking ? 1 : 0;
        return isAsking && refused <= 2
          ? Promise.resolve({ kind: 'busy', retryAfterMs: 1_000 })
          : messenger.post(to, message);
      },
    };
  };
  begin();
  SimulatedTeams.prototype.messenger = real;
  await talk.say(DECIDER, 'hi');
  await order();
  await talk.pass(HOUR);
  expect(seenBy(DECIDER)).toHaveLength(1);
  expect(refused).toBeGreaterThan(2);
});
