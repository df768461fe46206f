import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import type { OrderStanding } from '../../src/core/reminders/reminders-reply.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Delivery, DeliveryResult } from '../../src/core/requests/change-request.ts';
import { noticeIdOf } from '../../src/core/reminders/send-reminder.ts';
import { samplePerson, samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, HELPDESK, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const ID = '7F3A-91BC';
const AT = '2026-01-05T09:00:00.000Z';
const LATER = '2026-01-05T10:00:00.000Z';
const LAST = 60;

let talk: SimulatedTalk;
beforeEach(() => {
  talk = new SimulatedTalk({ maxPeoplePerRequest: 9 });
});

/** An order of ASKER's that is on its way to these people. */
function order(people: readonly number[], over: Partial<ReminderOrder> = {}): void {
  const made: ReminderOrder = {
    ...{ id: ID, status: 'ordered', requester: samplePerson(ASKER), requesterLocale: 'en' },
    conversation: talk.site.teams.chatOf(samplePersonId(ASKER)),
    people: people.map(samplePersonId),
    ...{ createdAt: AT, expiresAt: LATER },
    ...over,
  };
  talk.site.rows.apply('order', ID, made);
}

/** Somebody's message of the order, and what became of it. */
function made(number: number, results: Partial<Record<Delivery['channel'], DeliveryResult>>): void {
  const person = samplePersonId(number);
  talk.site.rows.apply('series', person, { person, startedAt: AT, step: 1, sent: 1, lastAt: LATER });
  const notice = noticeIdOf(person, LATER);
  for (const channel of ['mail', 'teams'] as const) {
    const result = results[channel];
    if (!result) continue;
    const delivery: Delivery = { notice, person, channel, reference: 'REF', result };
    talk.site.rows.apply('delivery', `${notice}/${channel}`, delivery);
  }
}

function orderIn(replies: readonly Reply[]) {
  const [reply] = replies;
  return reply?.kind === 'reminders' && reply.about.kind === 'order' ? reply.about : undefined;
}

async function progress(by: number = ASKER): Promise<OrderStanding['progress']> {
  return orderIn(await talk.say(by, `status ${ID}`))?.view.standing?.progress;
}

describe('an order of reminders asked for by its id', () => {
  test('counts what became of every message on each channel, and who needed none', async () => {
    const at = LATER;
    const sent = { kind: 'sent', at } as const;
    const nowhere = { kind: 'unreachable', reason: 'app-not-installed', at } as const;
    order([10, 11, 12, 13, 14, 15, 16, 17, 18, LAST]);
    made(10, { mail: sent, teams: sent });
    made(11, { mail: sent, teams: nowhere });
    made(12, { mail: { kind: 'queued' }, teams: { kind: 'attempted', attempt: 1 } });
    made(13, { mail: { kind: 'failed', reference: 'REF', at }, teams: nowhere });
    made(14, { mail: { kind: 'uncertain', at }, teams: { kind: 'dropped', at } });
    made(15, { mail: { kind: 'failed', reference: 'REF', at, mayHaveArrived: true }, teams: nowhere });
    talk.site.rows.apply('passed', `${ID}/${samplePersonId(16)}`, 'registered');
    talk.site.rows.apply('passed', `${ID}/${samplePersonId(17)}`, 'left');
    expect(await progress()).toEqual({
      ...{ registered: 1, left: 1, nowhere: 1 },
      channels: [
        // Two have no message yet.
        { channel: 'mail', sent: 4, waiting: 3, failed: 1, unreachable: 0 },
        { channel: 'teams', sent: 1, waiting: 4, failed: 0, unreachable: 3 },
      ],
    });
  });

  test('is shown to its requester, to approvers, and to nobody else', async () => {
    order([TARGET]);
    const other = talk.site.graph.people.get(samplePersonId(OTHER));
    for (const number of [ASKER, DECIDER]) expect(await progress(number)).toBeDefined();
    const stranger = await talk.say(OTHER, `status ${ID}`);
    expect(stranger).toMatchObject([{ kind: 'code-checked', found: { kind: 'unknown' } }]);
    other?.groups.add(HELPDESK);
    const colleague = await talk.say(OTHER, `status ${ID}`);
    expect(colleague).toMatchObject([{ kind: 'code-checked', found: { kind: 'unknown' } }]);
    expect(await talk.say(OTHER, 'requests')).toMatchObject([{ orders: [] }]);
    expect(await talk.say(ASKER, 'requests')).toMatchObject([{ orders: [{ id: ID }] }]);
  });

  test('is as good as none until it is confirmed, and has no file before it goes out', async () => {
    order([TARGET], { status: 'awaiting-confirmation' });
    expect(orderIn(await talk.say(ASKER, `status ${ID}`))).toBeUndefined();
    order([TARGET], { status: 'awaiting-approval' });
    const waiting = orderIn(await talk.say(ASKER, `status ${ID}`));
    expect(waiting).toMatchObject({ buttons: 'none', view: { standing: { askedAt: AT } } });
    order([TARGET], { status: 'rejected', cards: [] });
    expect(orderIn(await talk.say(ASKER, `status ${ID}`))?.view.status).toBe('rejected');
    expect(await talk.say(ASKER, 'requests')).toMatchObject([{ orders: [] }]);
  });
});
