import { describe, expect, test } from '@jest/globals';
import type { GroupId } from '../../src/core/ids.ts';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import { decisionsInChain, noteGuards } from '../../src/core/audit/guards-in-chain.ts';
import { tellSecurity } from '../../src/core/notifications/tell-security.ts';
import type { Notice } from '../../src/core/notices/notice.ts';
import type { BrakeRecord, PaceEntry } from '../../src/core/ports/guard-rails.ts';
import type { Reply } from '../../src/core/reply.ts';
import { samplePerson, samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { ASKER, BOTH, DECIDER, refusals, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const LIFTED_AT = '2026-01-05T08:00:30.000Z';
const limits = {
  weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
  burst: { weakenings: 1, minutes: 10 },
};

const row = (talk: SimulatedTalk, name = 'freeze'): BrakeRecord =>
  talk.site.rows.get('brake', name) as BrakeRecord;
/** As whoever can write to the database does it. */
const write = (talk: SimulatedTalk, brake: BrakeRecord | undefined, name = 'freeze'): void =>
  talk.site.rows.apply('brake', name, brake);
const whats = (replies: readonly Reply[]) =>
  replies.flatMap((reply) => ('what' in reply ? [reply.what] : []));

async function frozen(): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ limits });
  await talk.say(SECOND, 'freeze');
  return talk;
}

const asks = async (talk: SimulatedTalk) =>
  refusals(await talk.say(ASKER, 'enable mfa for person10@contoso.com'));

async function disables(talk: SimulatedTalk, number: number): Promise<void> {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (entry) entry.state = 'enforced';
  await talk.requested('disable', number);
}

/** Two weakenings where one is the most: the second trips the breaker. */
async function tripped(): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ limits });
  for (const [number, id] of [
    [TARGET, 1],
    [11, 2],
  ] as const) {
    await disables(talk, number);
    await talk.press(DECIDER, 'approve');
    expect(talk.request(id).status).toBe(id === 1 ? 'finished' : 'awaiting-approval');
  }
  return talk;
}

function groupsOf(talk: SimulatedTalk, number: number): Set<GroupId> {
  const entry = talk.site.graph.people.get(samplePersonId(number));
  if (!entry) throw new RangeError(`person ${number} does not exist`);
  return entry.groups;
}

async function liftedByTwo(talk: SimulatedTalk): Promise<readonly string[]> {
  return [...whats(await talk.say(SECOND, 'unfreeze')), ...whats(await talk.say(DECIDER, 'unfreeze'))];
}

const ALTERED = ['ALARM: a brake was altered'];

test('C8: whoever began to lift a brake and has lost the right since is not one of the two', async () => {
  const talk = await frozen();
  expect(whats(await talk.say(SECOND, 'unfreeze'))).toEqual(['lift-asked']);
  groupsOf(talk, SECOND).delete(APPROVERS);
  expect(whats(await talk.say(DECIDER, 'unfreeze'))).toEqual(['lift-asked']);
  expect(await asks(talk)).toEqual(['frozen']);
  expect(whats(await talk.say(BOTH, 'unfreeze'))).toEqual(['lifted']);
});

describe('C1: a brake in the database is only what this bot wrote', () => {
  test.each<[string, (brake: BrakeRecord) => BrakeRecord]>([
    ['lifted there', (brake) => ({ ...brake, liftedAt: LIFTED_AT })],
    ['lifted there, without the seal', ({ seal: _, ...brake }) => ({ ...brake, liftedAt: LIFTED_AT })],
  ])('%s: it stays on, with an alarm, and is written anew', async (_, alter) => {
    const talk = await frozen();
    write(talk, alter(row(talk)));
    expect(await asks(talk)).toEqual(['frozen']);
    expect(new Set(talk.site.alarms)).toEqual(new Set(ALTERED));
    await talk.pass(11 * MINUTE);
    expect(row(talk)).toMatchObject({ name: 'freeze', seal: expect.any(String) });
    expect(row(talk)).not.toHaveProperty('liftedAt');
    expect(await liftedByTwo(talk)).toEqual(['lift-asked', 'lifted']);
  });

  test.each<[string, (talk: SimulatedTalk, before: BrakeRecord | undefined) => BrakeRecord | undefined]>([
    ['taken out', () => undefined],
    ['put back as it was when it had been lifted', (_, before) => before],
    ['made another one’s', (talk) => ({ ...row(talk), name: 'threat' })],
  ])('%s: the audit log says that it is on, so it is on again ten minutes later', async (_, alter) => {
    const talk = await frozen();
    await liftedByTwo(talk);
    const before = row(talk);
    expect(before.liftedAt).toBeDefined();
    await talk.pass(MINUTE);
    await talk.say(SECOND, 'freeze');
    await talk.pass(2 * MINUTE);
    write(talk, alter(talk, before));
    await talk.pass(11 * MINUTE);
    expect(await asks(talk)).toEqual(['frozen']);
    expect(new Set(talk.site.alarms)).toEqual(new Set(ALTERED));
    expect(await liftedByTwo(talk)).toEqual(['lift-asked', 'lifted']);
  });

  test('whoever is written down as the first of two is not one: both have to say it', async () => {
    const talk = await frozen();
    const by = samplePerson(SECOND);
    write(talk, { ...row(talk), lifting: { by, at: new Date(talk.site.time.now).toISOString() } });
    expect(whats(await talk.say(DECIDER, 'unfreeze'))).toEqual(['lift-asked']);
    expect(row(talk)).not.toHaveProperty('liftedAt');
  });

  test('cards and alarms show it as the bot takes it: on, and with no name that somebody else wrote', async () => {
    const talk = new SimulatedTalk({ limits });
    await talk.requested();
    await talk.say(SECOND, 'freeze');
    const by = { ...samplePerson(SECOND), displayName: 'Mallory' };
    write(talk, { ...row(talk), at: LIFTED_AT, liftedAt: LIFTED_AT, by });
    const shown = await talk.say(DECIDER, 'approve REQ-1');
    expect(shown.flatMap((reply) => ('view' in reply ? [reply.view.brake] : []))).toEqual([
      { name: 'freeze', at: LIFTED_AT },
    ]);
    const telling = tellSecurity(talk.site.world, { kind: 'tell-security', about: 'freeze' });
    await talk.pass(MINUTE);
    await telling;
    const told = talk.site.rows.all('notice').map(([, notice]) => notice as Notice);
    const alarms = told.flatMap(({ about }) => (about.kind === 'guard-alarm' ? [about] : []));
    expect(alarms.map((alarm) => alarm.by)).toContain(undefined);
    expect(alarms.map((alarm) => alarm.by)).not.toContain('Mallory');
  });

  test('a breaker that is reset there stays tripped, and whoever tripped it does not reset it', async () => {
    const talk = await tripped();
    expect(row(talk, 'breaker')).toMatchObject({ trippedBy: [ASKER, DECIDER].map(samplePersonId) });
    write(talk, { ...row(talk, 'breaker'), liftedAt: LIFTED_AT, trippedBy: [] }, 'breaker');
    await talk.pass(11 * MINUTE);
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('weakening-closed');
    expect(whats(await talk.say(DECIDER, 'reset breaker'))).toEqual(['took-part']);
    expect(whats(await talk.say(SECOND, 'reset breaker'))).toEqual(['lifted']);
  });

  test('a tripped breaker that was taken out comes back with whoever tripped it: nobody of them resets it', async () => {
    const talk = await tripped();
    write(talk, undefined, 'breaker');
    await talk.pass(30 * MINUTE);
    expect(row(talk, 'breaker')).toMatchObject({ trippedBy: [ASKER, DECIDER].map(samplePersonId) });
    groupsOf(talk, ASKER).add(APPROVERS);
    for (const one of [ASKER, DECIDER])
      expect(whats(await talk.say(one, 'reset breaker'))).toEqual(['took-part']);
    expect(whats(await talk.say(SECOND, 'reset breaker'))).toEqual(['lifted']);
  });

  test('a genuine row of an earlier time that the breaker was tripped names others: it is written anew with whoever tripped it last', async () => {
    const talk = await tripped();
    const earlier = row(talk, 'breaker');
    expect(whats(await talk.say(SECOND, 'reset breaker'))).toEqual(['lifted']);
    await talk.press(SECOND, 'approve');
    await disables(talk, 12);
    await talk.press(SECOND, 'approve');
    expect(row(talk, 'breaker')).toMatchObject({ trippedBy: [ASKER, SECOND].map(samplePersonId) });
    write(talk, earlier, 'breaker');
    await talk.pass(30 * MINUTE);
    expect(new Set(talk.site.alarms)).toEqual(new Set(ALTERED));
    expect(whats(await talk.say(SECOND, 'reset breaker'))).toEqual(['took-part']);
    expect(whats(await talk.say(BOTH, 'reset breaker'))).toEqual(['lifted']);
  });

  test('an audit log that is not sound says nothing: a brake whose row has no genuine seal stays on', async () => {
    const talk = await frozen();
    const { rows } = talk.site;
    for (const [key, record] of rows.all('audit') as [string, AuditRecord][])
      if (record.event.kind === 'brake-set')
        rows.apply('audit', key, { ...record, event: { kind: 'brake-lifted', brake: 'freeze' } });
    const { seal: _, ...earlier } = row(talk);
    write(talk, { ...earlier, liftedAt: LIFTED_AT });
    await talk.pass(11 * MINUTE);
    expect(await asks(talk)).toEqual(['frozen']);
  });

  test('a row of a version without seals, as the audit log has it, gets its seal and no alarm', async () => {
    const talk = await frozen();
    await liftedByTwo(talk);
    const { seal: _, ...earlier } = row(talk);
    write(talk, earlier);
    await talk.pass(11 * MINUTE);
    expect(row(talk)).toMatchObject({ seal: expect.any(String), liftedAt: expect.any(String) });
    expect(talk.site.alarms).toEqual([]);
    await talk.requested();
    expect(talk.request().status).toBe('awaiting-approval');
  });
});

const DECISION_ALTERED = ['ALARM: a counted decision was altered'];
const HOUR = 60 * MINUTE;

describe('C1: what the limits count is what the audit log says', () => {
  /** One weakening an hour ago where one a day is the most; whoever writes to the database has the row of it. */
  async function decidedOnce(): Promise<SimulatedTalk> {
    const talk = new SimulatedTalk({
      limits: { ...limits, weakeningsPerDay: { requester: 1, approver: 1, tenant: 1 } },
    });
    await disables(talk, TARGET);
    await talk.press(DECIDER, 'approve');
    expect(talk.request(1).status).toBe('finished');
    await talk.pass(HOUR);
    return talk;
  }
  const KEY = `REQ-1/${samplePersonId(DECIDER)}`;

  async function again(talk: SimulatedTalk): Promise<readonly (string | undefined)[]> {
    await disables(talk, 11);
    return refusals(await talk.press(SECOND, 'approve'));
  }

  test('its row, as it was written, is counted once and raises no alarm', async () => {
    const talk = await decidedOnce();
    expect(await again(talk)).toContain('limit-reached');
    expect(talk.site.alarms).toEqual([]);
    // The daily look reads the audit log from its beginning.
    const { world } = talk.site;
    noteGuards(world.store, await world.store.reads.auditRecords(0, 1_000));
    expect(await decisionsInChain(world, world.store.reads)).toHaveLength(1);
    await talk.pass(24 * HOUR);
    await disables(talk, 12);
    await talk.press(SECOND, 'approve');
    expect(talk.request(3).status).toBe('finished');
  });

  test.each<[string, (entry: PaceEntry) => PaceEntry | undefined]>([
    ['taken out', () => undefined],
    ['made older', (entry) => ({ ...entry, at: '2025-12-01T00:00:00.000Z' })],
    ['made another one’s', (entry) => ({ ...entry, requester: samplePersonId(40) })],
    ['made one about nobody', (entry) => ({ ...entry, people: 0 })],
    ['made one that weakens nobody', (entry) => ({ ...entry, weakening: false })],
  ])('a row that was %s counts as it was written', async (_, alter) => {
    const talk = await decidedOnce();
    const { rows } = talk.site;
    rows.apply('pace', KEY, alter(rows.get('pace', KEY) as PaceEntry));
    expect(await again(talk)).toContain('limit-reached');
    expect(talk.site.alarms).toEqual(DECISION_ALTERED);
  });

  test('a row that somebody made takes nothing off the count', async () => {
    const talk = await decidedOnce();
    const { rows } = talk.site;
    const entry = rows.get('pace', KEY) as PaceEntry;
    for (const people of [-5, Number.NaN, 'none'])
      rows.apply('pace', `${String(people)}`, { ...entry, request: `REQ-${people}`, people });
    rows.apply('pace', `REQ-1/${samplePersonId(40)}`, {
      ...entry,
      approver: samplePersonId(40),
      people: 0.1,
    });
    expect(await again(talk)).toContain('limit-reached');
  });

  test('whoever took part in the burst does not reset the breaker, though their row was taken out', async () => {
    const talk = new SimulatedTalk({ limits });
    await disables(talk, TARGET);
    await talk.press(DECIDER, 'approve');
    await disables(talk, 11);
    await talk.press(SECOND, 'approve');
    expect(row(talk, 'breaker')).toMatchObject({ trippedBy: [ASKER, SECOND].map(samplePersonId) });
    talk.site.rows.apply('pace', KEY, undefined);
    expect(whats(await talk.say(DECIDER, 'reset breaker'))).toEqual(['took-part']);
    expect(whats(await talk.say(BOTH, 'reset breaker'))).toEqual(['lifted']);
  });

  test('of an earlier version, which put no count into the audit log, the row alone counts', async () => {
    const talk = await decidedOnce();
    const { rows } = talk.site;
    const entry = rows.get('pace', KEY) as PaceEntry;
    rows.apply('pace', `REQ-9/${entry.approver}`, {
      ...entry,
      request: 'REQ-9',
      at: new Date(talk.site.time.now).toISOString(),
    });
    await talk.pass(23.5 * HOUR);
    expect(await again(talk)).toContain('limit-reached');
    expect(talk.site.alarms).toEqual([]);
  });

  test('with an audit log that is not sound nobody can count, and nothing is weakened', async () => {
    const talk = await decidedOnce();
    await talk.pass(24 * HOUR);
    const { rows } = talk.site;
    await disables(talk, 11);
    for (const [key, record] of rows.all('audit') as [string, AuditRecord][])
      if (record.event.kind === 'request-confirmed' && record.request === 'REQ-2')
        rows.apply('audit', key, { ...record, event: { kind: 'request-withdrawn' } });
    expect(refusals(await talk.press(SECOND, 'approve'))).toContain('weakening-closed');
    expect(talk.request(2).status).toBe('awaiting-approval');
  });
});
