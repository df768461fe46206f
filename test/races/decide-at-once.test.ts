import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decideChange } from '../../src/core/approvals/decide-change.ts';
import { runJob } from '../../src/core/run-job.ts';
import type { JobResult } from '../../src/core/jobs/job.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { MfaState } from '../../src/core/mfa-state.ts';
import type { Person } from '../../src/core/people.ts';
import type { Store, StoreTransaction } from '../../src/core/ports/store.ts';
import type { ChangeRequest } from '../../src/core/requests/change-request.ts';
import { createSeal } from '../../src/adapters/store/create-seal.ts';
import { sealWaiting } from '../../src/core/requests/seal-waiting.ts';
import { sealItem } from '../../src/core/requests/seal-item.ts';
import { fingerprintOf } from '../../src/core/requests/fingerprint.ts';
import { withdrawChange } from '../../src/core/requests/withdraw-change.ts';
import type { World } from '../../src/core/world.ts';
import {
  SAMPLE_CONVERSATION,
  SAMPLE_POLICY,
  SAMPLE_REQUIREMENT,
  sampleItem,
  samplePerson,
} from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { itemKey, type ItemRow } from '../support/simulated-claims.ts';
import { CALM, SimulatedProcess } from '../support/simulated-process.ts';
import { HELPDESK } from '../support/simulated-talk.ts';
import { SimulatedRows } from '../support/simulated-rows.ts';
import { simulatedStore } from '../support/simulated-store.ts';
import { VirtualTime, type Dice } from '../support/simulated-time.ts';

const REQUEST = 'REQ-1' as RequestId;
const ASKER = samplePerson(1);
const FIRST = samplePerson(2);
const SECOND = samplePerson(3);
const TARGET = samplePerson(10);
const START = Date.UTC(2026, 0, 5, 9);
const EXPIRES = START + 60_000;
const NO_DICE: Dice = {
  roll: () => 0.5,
  chance: () => false,
  between: (low) => low,
  pick: ([first]) => first as never,
};
const SEAL = createSeal('races');

const POLICY = {
  ...SAMPLE_POLICY,
  groups: { ...SAMPLE_POLICY.groups, helpdesk: [HELPDESK], approvers: [APPROVERS] },
};

const ACTS = ['approve', 'approve too', 'reject', 'withdraw', 'time is over', 'portal'] as const;
type Act = (typeof ACTS)[number];

test('C3, C4, C5, C6 and C13: in every order of approve, reject, withdraw, expiry and the portal there is one outcome, the same for everybody', async () => {
  const property = fc.asyncProperty(
    fc.scheduler(),
    fc.shuffledSubarray([...ACTS, ...ACTS], { minLength: 2, maxLength: 7 }),
    async (scheduler, acts) => {
      const race = new Race(scheduler);
      const told = await scheduler.waitFor(Promise.all(acts.map((act) => race.act(act))));
      const answers = told.filter((answer) => answer !== undefined);
      await race.execute();
      race.check(answers);
    },
  );
  await fc.assert(property, { numRuns: 1_500 });
});

/** One request before its approvers, and everything that may happen to it at the same moment. */
class Race {
  readonly #rows = new SimulatedRows();
  readonly #scheduler: fc.Scheduler;
  readonly #world: World;
  readonly #events: string[] = [];
  readonly #written: MfaState[] = [];
  #now = START;
  #state: MfaState = 'disabled';
  #lastRead: MfaState | undefined;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
    this.#world = this.#makeWorld();
    const items = [sampleItem(TARGET)];
    const item = sealItem(SEAL, { id: REQUEST, to: 'enabled' }, sampleItem(TARGET));
    const row: ItemRow = { item, request: REQUEST, position: 0, attempts: 0 };
    this.#rows.apply('item', itemKey(REQUEST, TARGET.id), row);
    this.#rows.apply('held', TARGET.id, REQUEST);
    const waiting = sealWaiting(SEAL, {
      status: 'awaiting-approval',
      id: REQUEST,
      to: 'enabled',
      requester: ASKER,
      requesterLocale: 'en',
      conversation: SAMPLE_CONVERSATION,
      createdAt: new Date(START).toISOString(),
      confirmedAt: new Date(START).toISOString(),
      expiresAt: new Date(EXPIRES).toISOString(),
      fingerprint: fingerprintOf(SEAL, { to: 'enabled' }, items),
      refused: [],
      requirement: SAMPLE_REQUIREMENT,
      approvals: [],
      entitled: { approvers: [FIRST.id, SECOND.id] },
    });
    this.#rows.apply('request', REQUEST, waiting);
  }

  /** What whoever acted was told, if anything. */
  async act(act: Act): Promise<string | undefined> {
    const { store } = this.#world;
    switch (act) {
      case 'approve':
        return this.#decide('approve', FIRST);
      case 'approve too':
        return this.#decide('approve', SECOND);
      case 'reject':
        return this.#decide('reject', SECOND);
      case 'withdraw': {
        const press = { id: REQUEST, by: ASKER };
        const result = await store.transaction((tx) => withdrawChange(this.#world, tx, press));
        return result.kind === 'withdrawn' ? 'withdrawn' : said(result.refusal);
      }
      case 'time is over':
        this.#now = EXPIRES + 1;
        await this.#job('expire-request');
        return undefined;
      case 'portal':
        await this.#scheduler.schedule(Promise.resolve(), 'portal');
        this.#state = 'enforced';
        return undefined;
    }
  }

  /** The job that an approval sent; the portal may still be faster. */
  async execute(): Promise<void> {
    await this.#scheduler.waitFor(this.#job('execute-request'));
  }

  check(answers: readonly string[]): void {
    const request = this.#rows.get('request', REQUEST) as ChangeRequest;
    const decisions = this.#events.filter((kind) =>
      ['request-approved', 'request-rejected', 'request-withdrawn', 'request-expired'].includes(kind),
    );
    const isApproved = decisions[0] === 'request-approved';
    expect(decisions.length).toBeLessThanOrEqual(1);
    if (isApproved) expect(request.status).toBe('finished');
    else if (decisions[0]) expect(`request-${request.status}`).toBe(decisions[0]);
    const truth = isApproved ? 'approved' : request.status;
    expect(answers.filter((answer) => answer !== truth)).toEqual([]);
    expect(this.#written.length).toBeLessThanOrEqual(isApproved ? 1 : 0);
    expect(this.#rows.all('held')).toHaveLength(decisions.length === 0 ? 1 : 0);
  }

  async #decide(verdict: 'approve' | 'reject', by: Person): Promise<string> {
    const press = {
      request: REQUEST,
      verdict,
      by,
      groups: new Set([APPROVERS]),
      roles: ['approver'] as const,
      lapsed: new Set<PersonId>(),
      insiders: new Set<PersonId>(),
      isRequesterLost: false,
      reason: 'because',
    };
    const result = await this.#world.store.transaction((tx) => decideChange(this.#world, tx, press));
    return result.kind === 'decided' ? result.request.status : said(result.refusal);
  }

  #job(kind: 'expire-request' | 'execute-request'): Promise<JobResult> {
    const run = async (attempt: number): Promise<JobResult> => {
      const result = await runJob(this.#world, { job: { kind, request: REQUEST }, attempt });
      return result.kind === 'again' && kind === 'execute-request' && attempt < 5 ? run(attempt + 1) : result;
    };
    return run(1);
  }

  #makeWorld(): World {
    const clock = { now: () => new Date(this.#now) };
    const process = new SimulatedProcess('racer', { time: new VirtualTime(), dice: NO_DICE, weather: CALM });
    const plain = simulatedStore({
      ...{ rows: this.#rows, process, dice: NO_DICE, weather: CALM, clock, seal: SEAL },
      databaseNow: () => clock.now().getTime(),
      onCommit: (_, records) => this.#events.push(...records.map(({ event }) => event.kind)),
    });
    const parts = { clock, seal: SEAL, store: this.#scheduled(plain), mfa: this.#mfa() };
    const ids = { actionId: () => `fence-${Math.floor(this.#events.length)}`, reference: () => 'REF' };
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const brakes = { weakeningClosed: () => undefined };
    const pace = { enter: () => ({ kind: 'enter', leave: ignore }) };
    const rightsOf = () => Promise.resolve({ account: ASKER, groups: new Set([HELPDESK]) });
    // Nothing else of the world is asked in this race.
    return { ...parts, ids, log, brakes, pace, policy: POLICY, directory: { rightsOf } } as unknown as World;
  }

  /** Every use of the store waits for its turn, which the scheduler gives in any order. */
  #scheduled(store: Store): Store {
    const wait = (): Promise<void> => this.#scheduler.schedule(Promise.resolve(), 'store');
    const slow = (tx: StoreTransaction): StoreTransaction =>
      new Proxy(tx, {
        get: (target, name) => {
          const method = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
          return async (...args: unknown[]): Promise<unknown> => {
            await wait();
            return method.apply(target, args);
          };
        },
      });
    return {
      reads: store.reads,
      transaction: async (work) => {
        await wait();
        return store.transaction((tx) => work(slow(tx)));
      },
    };
  }

  #mfa(): World['mfa'] {
    const turn = (): Promise<void> => this.#scheduler.schedule(Promise.resolve(), 'Graph');
    return {
      examine: () => Promise.resolve(new Map()),
      readStates: async (people) => {
        await turn();
        this.#lastRead = this.#state;
        const reading = { kind: 'read', state: this.#state } as const;
        return new Map(people.map((person) => [person, reading]));
      },
      write: async (authorisations) => {
        expect(this.#lastRead).toBe('disabled');
        await turn();
        for (const { person, to, approvers, requester } of authorisations) {
          expect(new Set([person, ...approvers, requester]).size).toBe(3);
          this.#written.push(to);
        }
        if (this.#state === 'disabled') this.#state = 'enabled';
        return new Map(authorisations.map(({ person }) => [person, { kind: 'accepted' }]));
      },
    };
  }
}

function said(refusal: { readonly kind: string; readonly settled?: { readonly as: string } }): string {
  if (refusal.kind === 'too-late-to-withdraw') return 'approved';
  return refusal.settled?.as ?? refusal.kind;
}

function ignore(): void {}
