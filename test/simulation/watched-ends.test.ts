import { expect, test } from '@jest/globals';
import { AuditWatch } from '../../src/app/watch-audit.ts';
import { guardsInChain } from '../../src/core/audit/guards-in-chain.ts';
import { mendEnds } from '../../src/core/execution/mend-ends.ts';
import { watchGuardRails } from '../../src/core/execution/watch-guard-rails.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import type { StoreReads } from '../../src/core/ports/store.ts';
import type { World } from '../../src/core/world.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { ASKER, DECIDER, OTHER, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NONE = { boxes: [], isCut: false };

/** Both are without MFA, TARGET for an hour and OTHER for three. */
async function weakened(): Promise<SimulatedTalk> {
  const talk = new SimulatedTalk({ weakening: { maxHours: 8, defaultHours: 4, withoutEnd: 'refuse' } });
  for (const [number, words] of [
    [TARGET, 'for 1 hour'],
    [OTHER, 'for 3 hours'],
  ] as const) {
    const entry = talk.site.graph.people.get(samplePersonId(number));
    if (entry) entry.state = 'enforced';
    await talk.say(ASKER, `disable mfa for person${number}@contoso.com ${words}`);
    await talk.press(ASKER, 'confirm');
    await talk.press(DECIDER, 'approve');
    await talk.pass(MINUTE);
    expect(talk.state(number)).toBe('disabled');
  }
  return talk;
}

const KEY = { [TARGET]: `REQ-1/${samplePersonId(TARGET)}`, [OTHER]: `REQ-2/${samplePersonId(OTHER)}` };
const box = (talk: SimulatedTalk, number: typeof TARGET | typeof OTHER): TimeBox =>
  talk.site.rows.get('time-box', KEY[number]) as TimeBox;

/** The same world; says what is read of its store and when something is written. */
function watched({ store, ...world }: World, seen: string[]): World {
  const reads = new Proxy(store.reads, {
    get: (target, name: keyof StoreReads) => {
      const read = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        seen.push(name === 'auditRecords' ? `${name} after ${String(args[0])}` : name);
        return read(...args);
      };
    },
  });
  const transaction: typeof store.transaction = (work) => {
    seen.push('transaction');
    return store.transaction(work);
  };
  return { ...world, store: { ...store, reads, transaction } };
}

async function said(world: World) {
  const known = await guardsInChain(world, world.store.reads);
  if (!known) throw new Error('the chain is sound');
  return { brakes: new Map(known.brakes), ends: new Map(known.ends) };
}

test('what was put back meanwhile is not opened again by a look that began before', async () => {
  const talk = await weakened();
  const before = await said(talk.site.world);
  await talk.pass(4 * HOUR);
  expect([box(talk, TARGET).status, box(talk, OTHER).status]).toEqual(['restored', 'restored']);
  await mendEnds(talk.site.world, before, NONE);
  expect([box(talk, TARGET).status, box(talk, OTHER).status]).toEqual(['restored', 'restored']);
  expect(talk.site.alarms).toEqual([]);
});

test('what is due is sent before the audit log is read', async () => {
  const talk = await weakened();
  const late = { ...box(talk, TARGET), dueAt: new Date(talk.site.time.now - MINUTE).toISOString() };
  talk.site.rows.apply('time-box', KEY[TARGET], late);
  const seen: string[] = [];
  await watchGuardRails(watched(talk.site.world, seen));
  expect(seen.slice(0, 3)).toEqual(['waitingTimeBoxes', 'transaction', 'auditRecords after 0']);
  expect(seen.filter((what) => what === 'waitingTimeBoxes')).toHaveLength(1);
});

test('a start reads the audit log once: the guard-rails are followed while it is verified', async () => {
  const { site } = await weakened();
  const seen: string[] = [];
  const world = watched(site.world, seen);
  const { store, seal, clock, log } = world;
  const watch = await AuditWatch.start({ store, seal, clock, log, anchor: undefined });
  watch.stop();
  expect((await said(world)).ends.size).toBe(2);
  const { sequence } = await store.reads.chainEnd();
  const chain = seen.filter((what) => what.startsWith('auditRecords'));
  expect(chain).toEqual(['auditRecords after 0', `auditRecords after ${sequence}`]);
});

test('ends beyond those that are listed are not looked for one by one; a missing one that is more urgent is', async () => {
  const talk = await weakened();
  const seen: string[] = [];
  const world = watched(talk.site.world, seen);
  const known = await said(world);
  await mendEnds(world, known, { boxes: [box(talk, TARGET)], isCut: true });
  expect(seen).not.toContain('timeBox');
  talk.site.rows.apply('time-box', KEY[TARGET], { ...box(talk, TARGET), status: 'restored' });
  await mendEnds(world, known, { boxes: [box(talk, OTHER)], isCut: true });
  expect(box(talk, TARGET).status).toBe('waiting');
});

test('an end that nothing of ours proves takes no lock', async () => {
  const talk = await weakened();
  for (const id of ['REQ-1', 'REQ-2'])
    talk.site.rows.apply('request', id, { ...talk.request(Number(id.at(-1))), approvals: [] });
  for (const key of Object.values(KEY)) talk.site.rows.apply('time-box', key, undefined);
  const seen: string[] = [];
  const world = watched(talk.site.world, seen);
  await mendEnds(world, await said(world), NONE);
  expect(seen).not.toContain('transaction');
});

test('an end whose row waits, though it was not listed, is left alone: also when it came back while it was looked at', async () => {
  const talk = await weakened();
  const seen: string[] = [];
  const world = watched(talk.site.world, seen);
  const known = await said(world);
  await mendEnds(world, known, NONE);
  expect(seen).not.toContain('transaction');
  const reads = new Proxy(world.store.reads, {
    get: (target, name: keyof StoreReads) => (name === 'timeBox' ? () => Promise.resolve() : target[name]),
  });
  await mendEnds({ ...world, store: { ...world.store, reads } }, known, NONE);
  expect(seen).toContain('transaction');
  expect(talk.audit.filter((kind) => kind === 'time-box-opened')).toHaveLength(2);
  expect(talk.site.alarms).toEqual([]);
});
