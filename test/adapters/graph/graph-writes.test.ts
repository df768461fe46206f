import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { Pacer } from '../../../src/adapters/graph/pacer.ts';
import { authorise, type Authorisation } from '../../../src/core/approvals/authorisation.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import type { StateReading, WriteAnswer } from '../../../src/core/ports/mfa.ts';
import type { QuotaBook } from '../../../src/core/ports/quota-book.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { BOT_APP_ID, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { Fault } from '../../../src/rehearsal/graph/fault-desk.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { runningRequest, SAMPLE_POLICY, sampleItem, samplePerson } from '../../support/sample-people.ts';
import { AT_ONCE } from '../../support/write-at-once.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;

let world: GraphWorld;
let mfa: GraphMfaStates;
let log: RecordingLog;

beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 1_000 });
  log = recordingLog();
  mfa = new GraphMfaStates({ client: world.client, log });
});
afterEach(async () => world.close());

function authorisation(key: PersonKey, to: MfaState = 'enabled'): Authorisation {
  const request = { ...runningRequest(samplePerson(901), samplePerson(902)), to };
  const made = authorise(SAMPLE_POLICY, request, sampleItem(samplePerson(1, { id: id(key) })));
  if (!made) throw new RangeError('the sample request authorises nothing');
  return made;
}

async function write(key: PersonKey, to: MfaState = 'enabled'): Promise<WriteAnswer | undefined> {
  return (await mfa.write([authorisation(key, to)], AT_ONCE)).get(id(key));
}

async function read(key: PersonKey): Promise<StateReading | undefined> {
  return (await mfa.readStates([id(key)])).get(id(key));
}

const onPatch = (fault: Fault, times = 1): void =>
  world.tenant.faults.next(times, { method: 'PATCH' }, fault);
const writes = (key: PersonKey): number => world.tenant.effects.mfaWrites(PERSON_IDS[key]).length;

describe('writing a state', () => {
  test('F4: 204 is the only success', async () => {
    expect(await write('jsmith')).toEqual({ kind: 'accepted' });
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('F6: a registered person written enabled reads enforced', async () => {
    expect(await write('registeredDisabled')).toEqual({ kind: 'accepted' });
    expect(await read('registeredDisabled')).toEqual({ kind: 'read', state: 'enforced' });
  });

  test('F7: a stale read shows the old state as it is, for the core to poll', async () => {
    onPatch({ kind: 'stale', ms: 60_000 });
    expect(await write('enforced', 'disabled')).toEqual({ kind: 'accepted' });
    expect(await read('enforced')).toEqual({ kind: 'read', state: 'enforced' });
  });

  test('several people go in one batch, each with an answer of their own', async () => {
    world.tenant.delete(PERSON_IDS.alice);
    const people = [authorisation('jsmith'), authorisation('alice'), authorisation('carol')];
    const answers = await mfa.write(people, AT_ONCE);
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect([...answers]).toEqual([
      [id('jsmith'), { kind: 'accepted' }],
      [id('alice'), { kind: 'not-found' }],
      [id('carol'), { kind: 'accepted' }],
    ]);
  });

  test('F9: a batch that was answered 200 with 429, 403 and 500 inside is judged person by person', async () => {
    const on = (key: PersonKey, fault: Fault): void =>
      world.tenant.faults.next(1, { method: 'PATCH', url: PERSON_IDS[key] }, fault);
    on('jsmith', { kind: 'status', status: 429, retryAfter: '2.5' });
    on('alice', { kind: 'status', status: 403, code: 'accessDenied' });
    on('bob', { kind: 'status', status: 500, done: true });
    const answers = await mfa.write(
      (['jsmith', 'alice', 'bob', 'carol'] as const).map((key) => authorisation(key)),
      AT_ONCE,
    );
    expect(answers.get(id('jsmith'))).toEqual({ kind: 'busy', code: 'throttled', retryAfterMs: 2_500 });
    expect(answers.get(id('alice'))).toEqual({ kind: 'refused', code: 'forbidden' });
    expect(answers.get(id('bob'))).toEqual({ kind: 'uncertain', code: 'unavailable' });
    expect(answers.get(id('carol'))).toEqual({ kind: 'accepted' });
  });

  test('one person twice in one write is a bug and sends nothing', async () => {
    await expect(
      mfa.write([authorisation('jsmith'), authorisation('jsmith', 'disabled')], AT_ONCE),
    ).rejects.toThrow('twice');
    expect(world.tenant.requests.roundTrips).toBe(0);
  });

  test('G9: whether somebody may still be written is asked after the last wait, and nothing leaves for whom the answer is no', async () => {
    let now = 0;
    const waits: number[] = [];
    const sleep = (ms: number): Promise<void> => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    };
    // Others have spent what there is for the next seconds.
    const book: QuotaBook = { draw: () => Promise.resolve(4_000), close: () => Promise.resolve() };
    const quota = { writes: 3_000, writeSeconds: 150, units: 8_000, unitSeconds: 10 };
    const pacer = new Pacer({ quota, book, now: () => now, sleep });
    const paced = new GraphMfaStates({ client: world.client, log, pacer });
    let waitedBefore = 0;
    const begin = (): Promise<ReadonlySet<PersonId>> => {
      waitedBefore = waits.length;
      return Promise.resolve(new Set([id('alice')]));
    };
    const people = [authorisation('jsmith'), authorisation('alice'), authorisation('carol')];
    const answers = await paced.write(people, { lane: 'bulk', begin });
    expect(waitedBefore).toBeGreaterThan(0);
    expect(waits).toHaveLength(waitedBefore);
    expect([...answers.values()]).toEqual([{ kind: 'not-sent' }, { kind: 'accepted' }, { kind: 'not-sent' }]);
    expect([writes('jsmith'), writes('alice'), writes('carol')]).toEqual([0, 1, 0]);
    const nobody = await paced.write(people, { begin: () => Promise.resolve(new Set()) });
    expect(new Set([...nobody.values()].map(({ kind }) => kind))).toEqual(new Set(['not-sent']));
    expect(world.tenant.effects.all).toHaveLength(1);
  });

  test('an authorisation for an act opens no state', async () => {
    const authorisedAct = { ...authorisation('jsmith'), act: 'revoke' as const };
    await expect(mfa.write([authorisedAct], AT_ONCE)).rejects.toThrow('does not open the state');
    expect(writes('jsmith')).toBe(0);
  });

  test('nobody to write to asks nothing of Graph', async () => {
    expect(await mfa.write([], AT_ONCE)).toEqual(new Map());
    expect(await mfa.readStates([])).toEqual(new Map());
    expect(await mfa.examine([])).toEqual(new Map());
    expect(world.tenant.requests.roundTrips).toBe(0);
  });
});

describe('a write that may or may not have happened is uncertain, and is sent once', () => {
  test.each<[string, Fault, string]>([
    ['F2: 500 after the effect', { kind: 'status', status: 500, done: true }, 'unavailable'],
    ['F2: 502 after the effect', { kind: 'status', status: 502, done: true }, 'unavailable'],
    [
      'F2: 503 without Retry-After after the effect',
      { kind: 'status', status: 503, done: true },
      'unavailable',
    ],
    ['F2: 504 after the effect', { kind: 'status', status: 504, done: true }, 'unavailable'],
    ['F2: 509 after the effect', { kind: 'status', status: 509, done: true }, 'unavailable'],
    ['F2: a reset after the effect', { kind: 'reset', done: true }, 'unavailable'],
    ['F3: no answer after the effect', { kind: 'hang', done: true }, 'timeout'],
    ['F4: 200 with nothing in it', { kind: 'empty' }, 'odd-answer'],
    ['F4: 200 with HTML', { kind: 'html' }, 'odd-answer'],
    ['F4: 200 with truncated JSON', { kind: 'truncated' }, 'odd-answer'],
  ])('%s', async (_, fault, code) => {
    onPatch(fault, Infinity);
    expect(await write('jsmith')).toEqual({ kind: 'uncertain', code });
    expect(writes('jsmith')).toBe(1);
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect(await read('jsmith')).toEqual({ kind: 'read', state: 'enabled' });
  });

  test.each<[string, Fault]>([
    ['F2: a reset before the effect', { kind: 'reset' }],
    ['F3: no answer and no effect', { kind: 'hang' }],
  ])('%s: the old state is read back', async (_, fault) => {
    onPatch(fault, Infinity);
    expect((await write('jsmith'))?.kind).toBe('uncertain');
    expect(writes('jsmith')).toBe(0);
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect(await read('jsmith')).toEqual({ kind: 'read', state: 'disabled' });
  });

  test('F2: a batch whose answer was lost leaves everybody in it uncertain', async () => {
    world.tenant.faults.next(1, { url: '$batch' }, { kind: 'reset', done: true });
    const answers = await mfa.write([authorisation('jsmith'), authorisation('carol')], AT_ONCE);
    expect([...answers.values()]).toEqual([
      { kind: 'uncertain', code: 'unavailable' },
      { kind: 'uncertain', code: 'unavailable' },
    ]);
    expect([writes('jsmith'), writes('carol')]).toEqual([1, 1]);
  });
});

test('F9: a 404 to the batch itself is nobody’s 404: everybody in it is uncertain', async () => {
  world.tenant.faults.next(1, { url: '$batch' }, { kind: 'status', status: 404 });
  const answers = await mfa.write([authorisation('jsmith'), authorisation('carol')], AT_ONCE);
  expect([...answers.values()].map((answer) => answer.kind)).toEqual(['uncertain', 'uncertain']);
});

describe('a write that surely did not happen', () => {
  test.each<[string, Fault, WriteAnswer]>([
    [
      'F1: 429 with seconds',
      { kind: 'status', status: 429, retryAfter: 600 },
      { kind: 'busy', code: 'throttled', retryAfterMs: 600_000 },
    ],
    ['F1: 429 without Retry-After', { kind: 'status', status: 429 }, { kind: 'busy', code: 'throttled' }],
    [
      'F1: 429 with garbage',
      { kind: 'status', status: 429, retryAfter: 'soon' },
      { kind: 'busy', code: 'throttled' },
    ],
    [
      'F1: 429 with a past date',
      { kind: 'status', status: 429, retryAfter: 'Wed, 21 Oct 2015 07:28:00 GMT' },
      { kind: 'busy', code: 'throttled', retryAfterMs: 0 },
    ],
    [
      '503 with Retry-After',
      { kind: 'status', status: 503, retryAfter: 3 },
      { kind: 'busy', code: 'unavailable', retryAfterMs: 3_000 },
    ],
    ['a colliding write', { kind: 'status', status: 409 }, { kind: 'busy', code: 'unavailable' }],
    ['F5: 400', { kind: 'status', status: 400 }, { kind: 'refused', code: 'bad-request' }],
    ['F5: 403', { kind: 'status', status: 403 }, { kind: 'refused', code: 'forbidden' }],
    ['F5: 404', { kind: 'status', status: 404 }, { kind: 'not-found' }],
  ])('%s', async (_, fault, expected) => {
    onPatch(fault, Infinity);
    expect(await write('jsmith')).toEqual(expected);
    expect(writes('jsmith')).toBe(0);
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('F5: consent removed: refused, and the log names the permission', async () => {
    world.tenant.setPermissions(BOT_APP_ID, ['User.Read.All', 'Policy.Read.All']);
    expect(await write('jsmith')).toEqual({ kind: 'refused', code: 'forbidden' });
    expect(log.lines.map((line) => line.fields['permission'])).toEqual([
      'Policy.ReadWrite.AuthenticationMethod',
    ]);
  });

  test('F5: an expired token is fetched anew once, and the write happens once', async () => {
    await read('jsmith');
    world.tenant.expireTokens();
    expect(await write('jsmith')).toEqual({ kind: 'accepted' });
    expect(writes('jsmith')).toBe(1);
  });

  test('F5: a second 401 is an answer, not another try', async () => {
    onPatch({ kind: 'status', status: 401 }, Infinity);
    expect(await write('jsmith')).toEqual({ kind: 'refused', code: 'unauthorised' });
    expect(world.tenant.requests.roundTrips).toBe(2);
  });

  test('F8: with the token endpoint down nothing is sent, and it recovers alone', async () => {
    world.tenant.faults.next(1, { url: 'oauth2' }, { kind: 'status', status: 503 });
    expect(await write('jsmith')).toEqual({ kind: 'busy', code: 'unavailable' });
    expect(world.tenant.requests.roundTrips).toBe(0);
    expect(await write('jsmith')).toEqual({ kind: 'accepted' });
  });

  test('Graph cannot be reached at all: busy, for nothing can have happened', async () => {
    await read('jsmith');
    await world.close();
    // The first call still finds the old connection, and dies with it.
    expect(await read('jsmith')).toEqual({ kind: 'unreadable', code: 'unavailable' });
    expect(await write('jsmith')).toEqual({ kind: 'busy', code: 'unavailable' });
  });
});

describe('reading states', () => {
  test('up to twenty people in one round trip, everybody with an entry', async () => {
    const keys = ['jsmith', 'alreadyEnabled', 'enforced'] as const;
    const nobody = parsePersonId('00000001-c057-4000-8000-00000000ffff') as PersonId;
    const readings = await mfa.readStates([...keys.map(id), nobody]);
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect([...readings.values()]).toEqual([
      { kind: 'read', state: 'disabled' },
      { kind: 'read', state: 'enabled' },
      { kind: 'read', state: 'enforced' },
      { kind: 'not-found' },
    ]);
  });

  test.each<[string, Fault, StateReading]>([
    [
      'F1: 429',
      { kind: 'status', status: 429, retryAfter: 7 },
      { kind: 'unreadable', code: 'throttled', retryAfterMs: 7_000 },
    ],
    ['F4: 200 with nothing in it', { kind: 'empty' }, { kind: 'unreadable', code: 'odd-answer' }],
    ['F4: 200 with HTML', { kind: 'html' }, { kind: 'unreadable', code: 'odd-answer' }],
    ['F4: 200 with truncated JSON', { kind: 'truncated' }, { kind: 'unreadable', code: 'odd-answer' }],
    ['F3: no answer', { kind: 'hang' }, { kind: 'unreadable', code: 'timeout' }],
    ['F5: 403', { kind: 'status', status: 403 }, { kind: 'unreadable', code: 'forbidden' }],
  ])('%s is never a state', async (_, fault, expected) => {
    world.tenant.faults.next(Infinity, { method: 'GET', url: 'requirements' }, fault);
    expect(await read('jsmith')).toEqual(expected);
  });

  test('a connection that breaks before any answer is asked again once, since reading changes nothing', async () => {
    world.tenant.faults.next(1, { method: 'GET' }, { kind: 'reset' });
    expect(await read('jsmith')).toEqual({ kind: 'read', state: 'disabled' });
    world.tenant.faults.next(2, { method: 'GET' }, { kind: 'reset' });
    expect(await read('jsmith')).toEqual({ kind: 'unreadable', code: 'unavailable' });
  });

  test('a state that Graph does not document reads as unknown, never as disabled', async () => {
    world.tenant.change(PERSON_IDS.jsmith, { mfaState: 'unknownFutureValue' as MfaState });
    expect(await read('jsmith')).toEqual({ kind: 'read', state: 'unknown' });
  });
});
