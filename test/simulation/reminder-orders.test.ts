import { beforeEach, describe, expect, test } from '@jest/globals';
import { SenderPool } from '../../src/adapters/mail/sender-pool.ts';
import type { ApprovalRule } from '../../src/core/approval-rules.ts';
import type { ChannelId } from '../../src/core/channels.ts';
import type { ActionId, GroupId } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { PostResult } from '../../src/core/ports/messenger.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import { sealOrder } from '../../src/core/reminders/seal-order.ts';
import type { RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import { fileParts } from '../../src/core/reports/file-parts.ts';
import { readTotal } from '../../src/core/reports/read-total.ts';
import { refuseFile } from '../../src/core/reports/refuse-file.ts';
import type { Viewer } from '../../src/core/rights.ts';
import { samplePerson, samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import {
  ASKER,
  BOTH,
  DECIDER,
  HELPDESK,
  OTHER,
  refusals,
  SECOND,
  SimulatedTalk,
  TARGET,
} from '../support/simulated-talk.ts';
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

test('whoever presses too late is not shown as the one who decided', async () => {
  await order();
  await talk.pass(HOUR);
  // Its time is over, and the job that ends it has not had its turn yet.
  const [[id, waiting] = ['', undefined]] = talk.site.rows.all('order');
  const expiresAt = new Date(talk.site.time.now).toISOString();
  talk.site.rows.apply('order', id, sealOrder(talk.site.seal, { ...(waiting as ReminderOrder), expiresAt }));
  await talk.press(DECIDER, 'approve');
  await talk.pass(60_000);
  const { status, decidedBy } = seenBy(ASKER).at(-1)?.view ?? {};
  expect({ status, decidedBy }).toEqual({ status: 'expired', decidedBy: undefined });
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

describe('where a change of so many people would need more than one approver', () => {
  const SECURITY = '00000000-0000-4000-8000-0000000005ec' as GroupId;
  const groupsOf = (number: number) => {
    const found = talk.site.graph.people.get(samplePersonId(number));
    if (!found) throw new Error(`there is no person ${number}`);
    return found.groups;
  };
  const status = () => (talk.site.rows.all('order')[0]?.[1] as ReminderOrder | undefined)?.status;

  function beginWith(...stages: ApprovalRule['stages']): void {
    const rules = [{ name: 'many', when: { morePeopleThan: 2 }, stages }];
    begin({ approvals: { groups: { security: [SECURITY] }, rules } });
    for (const number of [BOTH, DECIDER, SECOND, 13]) talk.site.teams.installed.add(samplePersonId(number));
  }

  test('C6: one is not enough, nor one twice; the other is, and whoever asked is told of both', async () => {
    beginWith({ group: 'approvers', count: 2 });
    await order();
    await talk.pass(HOUR);
    expect(seenBy(DECIDER).map(({ view }) => view.agreement)).toEqual([
      { stages: [{ group: 'approvers', count: 2, outsideHelpdesk: false }], approvals: [] },
    ]);
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(refusals(await talk.press(DECIDER, 'approve'))).toContain('approved-already');
    expect(status()).toBe('awaiting-approval');
    expect(talk.site.history.of('told')).toEqual([]);
    expect(seenBy(DECIDER).map(({ buttons }) => buttons)).toEqual(['none']);
    expect(seenBy(SECOND).map(({ buttons, view }) => [buttons, view.shown.length])).toEqual([['decide', 3]]);
    await talk.press(SECOND, 'approve');
    await talk.pass(HOUR);
    expect(seenBy(ASKER).at(-1)?.view).toMatchObject({
      status: 'ordered',
      agreement: { approvals: [DECIDER, SECOND].map((number) => ({ by: { id: samplePersonId(number) } })) },
    });
    expect(talk.site.history.of('told').filter(({ about }) => about === 'reminder')).not.toEqual([]);
    expect(talk.audit.filter((kind) => kind === 'reminders-agreed')).toHaveLength(2);
  });

  test('C6: two accounts of one human are one', async () => {
    begin({
      approvals: { rules: [{ name: 'many', when: {}, stages: [{ group: 'approvers', count: 2 }] }] },
      samePerson: [[samplePersonId(DECIDER), samplePersonId(SECOND)]],
    });
    await order();
    await talk.pass(HOUR);
    await talk.press(DECIDER, 'approve');
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('approved-already');
  });

  test('a no of one ends it, whoever agreed before', async () => {
    beginWith({ group: 'approvers', count: 2 });
    await order();
    await talk.pass(HOUR);
    await talk.press(DECIDER, 'approve');
    await talk.press(SECOND, 'reject');
    await talk.pass(HOUR);
    expect(status()).toBe('rejected');
    expect(seenBy(BOTH).map(({ buttons }) => buttons)).toEqual(['none']);
  });

  test('C8: the yes of somebody who lost the right since does not count, nor that of who got it since', async () => {
    beginWith({ group: 'approvers', count: 2 });
    await order();
    await talk.pass(HOUR);
    await talk.press(DECIDER, 'approve');
    groupsOf(DECIDER).delete(APPROVERS);
    groupsOf(OTHER).add(APPROVERS);
    const late = await talk.press(OTHER, 'approve', { of: SECOND });
    expect(refusals(late).some((kind) => kind !== undefined)).toBe(true);
    await talk.press(SECOND, 'approve');
    await talk.pass(HOUR);
    expect(status()).toBe('awaiting-approval');
    expect(talk.audit).toContain('reminders-agreement-lapsed');
    await talk.press(BOTH, 'approve');
    expect(seenBy(BOTH).at(-1)?.view.status).toBe('ordered');
  });

  test('one stage after the other: the next group is asked once the first has agreed', async () => {
    beginWith({ group: 'approvers', count: 1 }, { group: 'security', count: 1 });
    groupsOf(13).add(SECURITY);
    await order();
    await talk.pass(HOUR);
    expect(seenBy(13)).toEqual([]);
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('not-your-stage');
    await talk.press(13, 'approve');
    await talk.pass(HOUR);
    expect(status()).toBe('ordered');
  });

  test('whoever asked may not ask any more: nothing is sent, and it is closed', async () => {
    beginWith({ group: 'approvers', count: 2 });
    await order();
    await talk.pass(HOUR);
    groupsOf(ASKER).delete(HELPDESK);
    expect(refusals(await talk.press(DECIDER, 'approve'))).toContain('requester-lost');
    await talk.pass(HOUR);
    expect(status()).toBe('cancelled');
    expect(seenBy(SECOND).map(({ buttons }) => buttons)).toEqual(['none']);
  });

  test('where the rules let the requester alone decide about a change, an approver decides all the same', async () => {
    beginWith(...([] as unknown as ApprovalRule['stages']));
    await order();
    await talk.pass(HOUR);
    expect(status()).toBe('awaiting-approval');
    await talk.press(DECIDER, 'approve');
    await talk.pass(HOUR);
    expect(status()).toBe('ordered');
  });
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

describe('whoever ordered hears once how it went', () => {
  const DAY = 24 * HOUR;
  const reports = () => seenBy(ASKER).flatMap(({ view }) => view.report ?? []);
  const personOf = (number: number) => {
    const found = talk.site.graph.people.get(samplePersonId(number));
    if (!found) throw new Error(`there is no person ${number}`);
    return found;
  };

  test('who got it, who had registered before, and who could be reached nowhere, by name', async () => {
    begin({ maxPeoplePerRequest: 3 });
    // In the evening: nobody is written to before the morning.
    await talk.pass(12 * HOUR);
    await order();
    Object.assign(personOf(OTHER), { methods: ['authenticator'], state: 'enforced' });
    const nowhere = samplePersonId(12);
    talk.site.teams.installed.delete(nowhere);
    talk.site.teams.noMail.add(nowhere);
    await talk.pass(2 * DAY);
    const firstNowhere = [personOf(12).person.displayName];
    const report = { sent: 1, registered: 1, left: 0, open: 0, nowhere: 1, firstOpen: [], firstNowhere };
    expect(reports()).toEqual([report]);
    await talk.pass(20 * DAY);
    expect(reports()).toHaveLength(1);
  });

  test('not while somebody is still to come, and after four days with who that is', async () => {
    begin({ maxPeoplePerRequest: 3 });
    const away = { from: '2026-01-04T00:00:00.000Z', to: '2026-01-24T00:00:00.000Z' };
    personOf(OTHER).reading = { away };
    await order();
    await talk.pass(3 * DAY);
    expect(reports()).toEqual([]);
    await talk.pass(2 * DAY);
    const name = personOf(OTHER).person.displayName;
    expect(reports()).toEqual([
      { sent: 2, registered: 0, left: 0, open: 1, nowhere: 0, firstOpen: [name], firstNowhere: [] },
    ]);
    await talk.pass(30 * DAY);
    expect(reports()).toHaveLength(1);
  });

  test('not when they may not ask any more: names are for nobody else', async () => {
    begin({ maxPeoplePerRequest: 3 });
    await order();
    await talk.pass(HOUR / 2);
    personOf(ASKER).groups.delete(HELPDESK);
    await talk.pass(9 * DAY);
    expect(talk.site.history.of('told').filter(({ about }) => about === 'reminder')).not.toEqual([]);
    expect(reports()).toEqual([]);
  });

  test('nor of the decision when they lost that right before it was told', async () => {
    talk.site.teams.installed.add(samplePersonId(DECIDER));
    await order();
    await talk.pass(HOUR);
    personOf(ASKER).groups.delete(HELPDESK);
    await talk.press(DECIDER, 'reject');
    await talk.pass(HOUR);
    expect(seenBy(ASKER).map(({ view }) => view.status)).not.toContain('rejected');
  });

  test('nothing of an order that was called off', async () => {
    begin({ maxPeoplePerRequest: 3 });
    await talk.say(ASKER, 'remind everyone who has not registered');
    await talk.press(ASKER, 'cancel');
    await talk.pass(9 * DAY);
    expect(reports()).toEqual([]);
  });
});

test('G10: two replicas with the same news of an order tell it once, and no job of it waits twice', async () => {
  talk.site.startProcess();
  await order();
  await talk.pass(HOUR);
  const told = () => seenBy(ASKER).filter(({ view }) => view.status === 'ordered' && !view.report);
  const { jobs } = talk.site;
  const send = jobs.send.bind(jobs);
  const keys: (string | undefined)[] = [];
  // A worker that stood still past its lease, and whoever took over from it.
  jobs.send = (sent) => {
    const news = sent.filter(({ job }) => job.kind === 'order-reminders');
    keys.push(...news.map(({ key }) => key));
    send([...sent, ...news.map(({ key: _, ...twin }) => twin)]);
  };
  await talk.press(DECIDER, 'approve');
  await talk.pass(2 * HOUR);
  expect(told()).toHaveLength(1);
  expect(keys).toEqual([expect.stringContaining('order-reminders:'), expect.stringMatching(/:0$/)]);
  expect(talk.site.history.of('told').filter(({ about }) => about === 'reminder')).toHaveLength(6);
});

test('how a long order went is a file of everybody in it, with what became of their message on each channel', async () => {
  begin({ maxPeoplePerRequest: 3 });
  await talk.pass(12 * HOUR);
  await order();
  const entry = (number: number) => talk.site.graph.people.get(samplePersonId(number));
  Object.assign(entry(OTHER) ?? {}, { methods: ['authenticator'], state: 'enforced' });
  talk.site.teams.installed.delete(samplePersonId(12));
  await talk.pass(2 * 24 * HOUR);
  const [[id] = ['']] = talk.site.rows.all('order');
  const of = { kind: 'order', order: id } as const;
  const viewer = (number: number) =>
    ({ person: samplePerson(number), roles: ['helpdesk'], groups: new Set() }) as const;
  const { world } = talk.site;
  expect(await refuseFile(world.store.reads, of, viewer(ASKER) as unknown as Viewer)).toBeUndefined();
  expect(await refuseFile(world.store.reads, of, viewer(BOTH) as unknown as Viewer)).toMatchObject({
    typed: id,
  });
  expect(await readTotal(world.store.reads, of)).toBe(3);
  const read = async (): Promise<string> => {
    let all = '';
    for await (const { text } of fileParts(world, of, 'en')) all += text;
    return all;
  };
  const reading = read();
  await talk.pass(60_000);
  const lines = (await reading).trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/Result.*By e-mail.*In Teams/);
  const row = (number: number) => lines.find((line) => line.includes(samplePersonId(number)));
  expect(row(TARGET)).toMatch(/person10@contoso.com.*sent.*E-mail: accepted.*Teams message: sent/i);
  expect(row(OTHER)).toMatch(/person11@contoso.com.*registered/);
  expect(row(12)).toMatch(/sent.*E-mail: accepted.*Teams message: not delivered/i);
  // Files are off in this world: the button leads to where they are asked for, and says so.
  const grant = { kind: 'order-report', order: id } as const;
  const issuedAt = new Date(talk.site.time.now).toISOString();
  const action = 'order-report-button-1' as ActionId;
  talk.site.rows.apply('action', action, { id: action, grant, holder: samplePersonId(ASKER), issuedAt });
  expect(refusals(await talk.press(ASKER, 'as-file', { actionId: action }))).toEqual(['no-file']);
  expect(refusals(await talk.press(ASKER, 'approve', { actionId: action }))).toEqual(['card-unknown']);
});
