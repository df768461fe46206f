import { beforeEach, describe, expect, test } from '@jest/globals';
import { SenderPool } from '../../src/adapters/mail/sender-pool.ts';
import type { ChannelId } from '../../src/core/channels.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { PostResult } from '../../src/core/ports/messenger.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, BOTH, DECIDER, OTHER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';
import { SimulatedTeams } from '../support/simulated-teams.ts';

const HOUR = 3_600_000;
const LATE = '2027-01-01T09:00:00.000Z';

let talk: SimulatedTalk;
beforeEach(() => begin());

/** More people wait than one request may change. */
function begin(policy: Partial<Policy> = {}): void {
  talk = new SimulatedTalk({ maxPeoplePerRequest: 2, ...policy });
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

describe('where the policy names a channel for approvals', () => {
  type Refused = Exclude<PostResult, { kind: 'sent' }>;
  const CHANNEL = '19:approvals@thread.tacv2' as ChannelId;
  /** Posts into the channel that were refused. */
  let refused: number;

  /** What Teams says of the channel: of its address, and of each message into it; undefined lets it through. */
  function beginWithChannel(opening: Refused | undefined, posting: Refused | undefined): void {
    refused = 0;
    const real = SimulatedTeams.prototype.messenger;
    SimulatedTeams.prototype.messenger = function (process) {
      const messenger = real.call(this, process);
      return {
        ...messenger,
        channel: (id) => opening ?? messenger.channel(id),
        post: (to, message) => {
          if (!posting || to.kind !== 'channel') return messenger.post(to, message);
          refused += 1;
          return Promise.resolve(posting);
        },
      };
    };
    begin({ channels: { helpdesk: [], approvals: CHANNEL } });
    SimulatedTeams.prototype.messenger = real;
    for (const number of [DECIDER, SECOND]) talk.site.teams.installed.add(samplePersonId(number));
  }

  /** The conversations in which there is a card that asks. */
  function askedIn(): readonly string[] {
    return [...talk.site.teams.screens.values()].flatMap(({ person, reply }) =>
      reply.kind === 'reminders' && reply.about.kind === 'order' && reply.about.buttons === 'decide'
        ? [person as string]
        : [],
    );
  }

  test('approvers are asked there, and in no chat of their own', async () => {
    beginWithChannel(undefined, undefined);
    await order();
    await talk.pass(HOUR);
    expect(askedIn()).toEqual([CHANNEL.slice(2)]);
  });

  test.each<[string, Refused | undefined, Refused | undefined]>([
    ['the channel cannot be found', { kind: 'unreachable', reason: 'conversation-gone' }, undefined],
    ['the bot is no member there', undefined, { kind: 'unreachable', reason: 'conversation-gone' }],
    ['Teams refuses the card', undefined, { kind: 'failed' }],
    ['Teams stays too busy for it', undefined, { kind: 'busy', retryAfterMs: 1_000 }],
  ])('each is asked in their own chat when %s, and the press there counts', async (_, opening, posting) => {
    beginWithChannel(opening, posting);
    await order();
    await talk.pass(HOUR);
    expect([...askedIn()].sort()).toEqual([BOTH, DECIDER, SECOND].map(samplePersonId));
    expect(seenBy(ASKER).some(({ view }) => view.unasked === true)).toBe(false);
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(seenBy(ASKER).at(-1)?.view.status).toBe('ordered');
    expect(askedIn()).toEqual([]);
  });

  test('a channel that is busy for a moment is waited for, and nobody is asked twice', async () => {
    beginWithChannel(undefined, { kind: 'busy', retryAfterMs: 60_000 });
    await order();
    await talk.pass(5 * 60_000);
    expect(refused).toBeGreaterThan(3);
    expect(askedIn()).toEqual([]);
  });
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
