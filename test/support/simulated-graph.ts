import type { Authorisation } from '../../src/core/approvals/authorisation.ts';
import { ServiceFailure } from '../../src/core/failures.ts';
import type { GroupId, PersonId } from '../../src/core/ids.ts';
import type { MfaState, ObservedState } from '../../src/core/mfa-state.ts';
import type { MethodKind, Person } from '../../src/core/people.ts';
import type { Directory, Rights } from '../../src/core/ports/directory.ts';
import type { ReaderFacts, Readers } from '../../src/core/ports/readers.ts';
import type {
  MfaStates,
  PersonMfa,
  StateReading,
  WriteAnswer,
  WriteTerms,
} from '../../src/core/ports/mfa.ts';
import { callOutside, changeOutside, retryAfter, type Outside } from './simulated-outside.ts';
import type { SimulatedProcess } from './simulated-process.ts';

export interface SimulatedPerson {
  person: Person;
  state: MfaState;
  methods: readonly MethodKind[];
  /** The state can be read and the methods cannot. */
  hidesMethods?: boolean;
  roles?: readonly string[];
  /** Conditional Access policies that ask this person for MFA. */
  coveredBy?: PersonMfa['coveredBy'];
  readonly groups: Set<GroupId>;
  deleted: boolean;
  /** Virtual time. */
  sessionsEndedAt?: number;
  /** What the mailbox and the directory say of when this person reads. */
  reading?: ReaderFacts;
  /** For a while after a change, reads show what was before. */
  stale?: { readonly state: MfaState; readonly until: number };
}

const DOWN = { service: 'graph', code: 'unavailable', retryable: true } as const;

export const APPROVERS = '00000000-0000-4000-8000-00000000a9b1' as GroupId;

/** The tenant: people, their states, and the two ports over them, with faults by dice. */
export class SimulatedGraph {
  readonly people = new Map<PersonId, SimulatedPerson>();
  /** Virtual time: until then Graph, or the desk that gives its tokens, cannot be reached. */
  downUntil = 0;
  /** So long a write waits for its turn before it leaves, in milliseconds. */
  queueMs = 0;
  readonly #outside: Outside;
  #calls = 0;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /** By the bot, an administrator or Entra itself. */
  setState(id: PersonId, asked: MfaState): void {
    const { time, dice, weather } = this.#outside;
    const entry = this.people.get(id);
    if (!entry || entry.deleted) return;
    if (dice.chance(weather.faults))
      entry.stale = { state: entry.state, until: time.now + dice.between(500, 60_000) };
    entry.state = asked === 'enabled' && entry.state === 'enforced' ? 'enforced' : asked;
    if (asked === 'disabled') entry.state = 'disabled';
  }

  mfa(process: SimulatedProcess): MfaStates {
    return {
      examine: async (ids) =>
        new Map(await this.#askEach(process, () => ids.map((id) => [id, this.#examine(id)] as const))),
      readStates: async (ids) => {
        if (ids.length === 0) return new Map();
        const readings = await this.#askEach(process, () => ids.map((id) => [id, this.#read(id)] as const));
        for (const [person, reading] of readings) this.#note(person, reading);
        return new Map(readings);
      },
      write: (authorisations, terms) => this.#write(process, authorisations, terms),
    };
  }

  directory(process: SimulatedProcess): Directory {
    return {
      lookUp: ({ viewer, people }) =>
        this.#ask(process, () => ({
          rights: this.#rights(viewer),
          matches: people.map((query) => ({
            people: this.#living().filter(({ id, userPrincipalName }) =>
              query.by === 'id'
                ? id === query.id
                : query.by === 'address' && userPrincipalName === query.address,
            ),
            more: false,
          })),
        })),
      rightsOf: (person) => this.#ask(process, () => this.#rights(person)),
      person: (id) => this.#ask(process, () => this.#living().find((person) => person.id === id)),
      membersOf: (groups) =>
        this.#ask(process, () =>
          this.#living().filter(({ id }) => groups.some((group) => this.people.get(id)?.groups.has(group))),
        ),
    };
  }

  readers(process: SimulatedProcess): Readers {
    return {
      factsOf: async (ids) =>
        new Map(await this.#ask(process, () => ids.map((id) => [id, this.#reading(id)]))),
    };
  }

  #reading(id: PersonId): ReaderFacts {
    const entry = this.people.get(id);
    return entry && !entry.deleted ? { ...entry.reading, account: entry.person } : {};
  }

  async #ask<T>(process: SimulatedProcess, look: () => T): Promise<T> {
    const { dice, weather } = this.#outside;
    const fails = dice.chance(weather.faults / 2);
    const answer = await callOutside(this.#outside, process, look);
    if (this.#isDown) throw new ServiceFailure('the simulated Graph is down', DOWN);
    if (!fails) return answer;
    const details = { service: 'graph', code: 'throttled', retryable: true, ...retryAfter(dice) } as const;
    throw new ServiceFailure('the simulated Graph fails', details);
  }

  get #isDown(): boolean {
    return this.#outside.time.now < this.downUntil;
  }

  /** As the adapter does where each person has an answer: what cannot be read is unknown, and nothing is thrown. */
  #askEach<T>(process: SimulatedProcess, look: () => T): Promise<T> {
    return this.#isDown ? callOutside(this.#outside, process, look) : this.#ask(process, look);
  }

  #living(): readonly Person[] {
    return [...this.people.values()].filter(({ deleted }) => !deleted).map(({ person }) => person);
  }

  #rights(id: PersonId): Rights {
    const entry = this.people.get(id);
    if (!entry || entry.deleted) return { account: undefined, groups: new Set() };
    if (entry.groups.has(APPROVERS)) this.#outside.history.add({ kind: 'approver-right-read', person: id });
    return { account: entry.person, groups: new Set(entry.groups) };
  }

  #shown(entry: SimulatedPerson): MfaState {
    return entry.stale && entry.stale.until > this.#outside.time.now ? entry.stale.state : entry.state;
  }

  #examine(id: PersonId): PersonMfa {
    const { dice, weather } = this.#outside;
    const entry = this.people.get(id);
    const known = !this.#isDown && entry !== undefined && !entry.deleted && !dice.chance(weather.faults / 4);
    return {
      person: id,
      accountEnabled: known ? true : 'unknown',
      state: known ? this.#shown(entry) : 'unknown',
      methods: known && !entry.hidesMethods ? entry.methods : 'unknown',
      roles: entry?.roles ?? [],
      coveredBy: entry?.coveredBy ?? [],
      partlyCoveredBy: [],
      securityDefaults: false,
    };
  }

  #read(id: PersonId): StateReading {
    const { dice, weather } = this.#outside;
    const entry = this.people.get(id);
    if (this.#isDown) return { kind: 'unreadable', code: 'unavailable' };
    if (dice.chance(weather.faults / 2))
      return { kind: 'unreadable', code: 'throttled', ...retryAfter(dice) };
    if (!entry || entry.deleted) return { kind: 'not-found' };
    const state: ObservedState = dice.chance(weather.faults / 10) ? 'unknown' : this.#shown(entry);
    return { kind: 'read', state };
  }

  #note(person: PersonId, reading: StateReading): void {
    const state = reading.kind === 'read' ? reading.state : 'nothing';
    this.#outside.history.add({ kind: 'state-read', person, state });
  }

  async #write(process: SimulatedProcess, asked: readonly Authorisation[], { begin }: WriteTerms) {
    const { history, time, dice, weather } = this.#outside;
    if (this.queueMs > 0) await time.sleep(this.queueMs);
    if (dice.chance(weather.faults / 4)) await time.sleep(dice.between(1_000, 90_000));
    await process.goOn();
    const begun = await begin(asked.map(({ person }) => person));
    const authorisations = asked.filter(({ person }) => begun.has(person));
    const kept = asked.filter(({ person }) => !begun.has(person));
    const calls = authorisations.map((authorisation) => ({ authorisation, call: (this.#calls += 1) }));
    const answers = await changeOutside(this.#outside, process, {
      what: 'write',
      leave: () => {
        for (const { call, authorisation } of calls) {
          const { request, person, to } = authorisation;
          history.add({ kind: 'write-sent', call, request, person, to });
        }
      },
      land: () =>
        calls.map(({ authorisation, call }) => {
          const answer = this.#landWrite(call, authorisation);
          history.add({ kind: 'write-over', call, person: authorisation.person });
          return [authorisation.person, answer] as const;
        }),
    });
    return new Map<PersonId, WriteAnswer>([
      ...kept.map(({ person }) => [person, { kind: 'not-sent' }] as const),
      ...answers,
    ]);
  }

  #landWrite(call: number, { person, to }: Authorisation): WriteAnswer {
    const { dice, weather, history } = this.#outside;
    const entry = this.people.get(person);
    const luck = dice.chance(weather.faults) ? dice.between(1, 9) : 0;
    if (this.#isDown) return { kind: 'busy', code: 'unavailable' };
    if (luck === 1 || luck === 2) return { kind: 'busy', code: 'throttled', ...retryAfter(dice) };
    if (luck === 3) return { kind: 'refused', code: 'forbidden' };
    if (luck === 4 || luck === 5) return { kind: 'uncertain', code: 'timeout' };
    if (!entry || entry.deleted) return { kind: 'not-found' };
    const before = entry.state;
    this.setState(person, to);
    history.add({ kind: 'write-landed', call, person, idle: before === entry.state });
    return luck >= 6 ? { kind: 'uncertain', code: 'timeout' } : { kind: 'accepted' };
  }
}
