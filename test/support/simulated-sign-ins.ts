import type { Authorisation } from '../../src/core/approvals/authorisation.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { ActAnswer, ActTerms, SignIns } from '../../src/core/ports/sign-ins.ts';
import type { Act } from '../../src/core/requests/act.ts';
import type { SimulatedPerson } from './simulated-graph.ts';
import { callOutside, changeOutside, retryAfter, type Outside } from './simulated-outside.ts';
import type { SimulatedProcess } from './simulated-process.ts';

/** As far as the bot's clock and the tenant's may be apart. */
const APART_MS = 60_000;
const NOT_SEEN: ActAnswer = { kind: 'uncertain', code: 'not-proved' };

/** Methods that go one by one, and sessions that end, with faults by dice: any step may fail, land unheard, or show late. */
export class SimulatedSignIns {
  readonly #people: ReadonlyMap<PersonId, SimulatedPerson>;
  readonly #outside: Outside;
  #calls = 0;

  constructor(people: ReadonlyMap<PersonId, SimulatedPerson>, outside: Outside) {
    this.#people = people;
    this.#outside = outside;
  }

  of(process: SimulatedProcess): SignIns {
    return {
      carryOut: (authorisation, terms) =>
        authorisation.act === 'reset'
          ? this.#reset(process, authorisation, terms)
          : this.#revoke(process, authorisation, terms),
    };
  }

  async #reset(process: SimulatedProcess, authorisation: Authorisation, terms: ActTerms): Promise<ActAnswer> {
    const { person } = authorisation;
    const listed = await callOutside(this.#outside, process, () => this.#living(person)?.methods);
    if (!listed) return { kind: 'not-found' };
    let begun = false;
    for (const method of listed) {
      if (terms.isTooLate()) return { kind: 'busy', code: 'timeout' };
      const no = await this.#step(process, authorisation, (entry) => {
        entry.methods = entry.methods.filter((each) => each !== method);
      });
      if (no) return begun && no.kind === 'refused' ? { ...no, begun } : no;
      begun = true;
    }
    const left = await callOutside(this.#outside, process, () => this.#living(person)?.methods.length);
    if (left === undefined) return { kind: 'not-found' };
    return left === 0 && !this.#lags()
      ? this.#seen(person, 'reset')
      : { kind: 'uncertain', code: 'not-proved' };
  }

  async #revoke(
    process: SimulatedProcess,
    authorisation: Authorisation,
    { isTooLate, earlier }: ActTerms,
  ): Promise<ActAnswer> {
    const { person } = authorisation;
    const before = await this.#endedAt(process, person);
    if (earlier && before !== undefined && before >= Date.parse(earlier.at) - APART_MS)
      return this.#seen(person, 'revoke');
    if (earlier?.settling) return NOT_SEEN;
    if (isTooLate()) return { kind: 'busy', code: 'timeout' };
    const no = await this.#step(process, authorisation, (entry) => {
      entry.sessionsEndedAt = this.#outside.time.now;
    });
    if (no) return no;
    const after = await this.#endedAt(process, person);
    return before !== undefined && after !== undefined && after !== before
      ? this.#seen(person, 'revoke')
      : NOT_SEEN;
  }

  /** Undefined while it cannot be read, or reading lags. */
  #endedAt(process: SimulatedProcess, person: PersonId): Promise<number | undefined> {
    return callOutside(this.#outside, process, () =>
      this.#lags() ? undefined : (this.#living(person)?.sessionsEndedAt ?? 0),
    );
  }

  async #step(
    process: SimulatedProcess,
    { request, person, act = 'reset' }: Authorisation,
    land: (entry: SimulatedPerson) => void,
  ): Promise<ActAnswer | undefined> {
    const { history } = this.#outside;
    const call = (this.#calls += 1);
    return changeOutside(this.#outside, process, {
      what: act,
      leave: () => history.add({ kind: 'act-sent', call, request, person, act }),
      land: () => {
        const answer = this.#land(person, land, () => history.add({ kind: 'act-landed', call, person, act }));
        history.add({ kind: 'act-over', call, person });
        return answer;
      },
    });
  }

  #land(person: PersonId, land: (entry: SimulatedPerson) => void, note: () => void): ActAnswer | undefined {
    const { dice, weather } = this.#outside;
    const luck = dice.chance(weather.faults) ? dice.between(1, 6) : 0;
    if (luck === 1 || luck === 2) return { kind: 'busy', code: 'throttled', ...retryAfter(dice) };
    if (luck === 3) return { kind: 'refused', code: 'forbidden' };
    if (luck === 4) return { kind: 'uncertain', code: 'timeout' };
    const entry = this.#living(person);
    if (!entry) return { kind: 'not-found' };
    land(entry);
    note();
    return luck === 0 ? undefined : { kind: 'uncertain', code: 'timeout' };
  }

  #seen(person: PersonId, act: Act): ActAnswer {
    this.#outside.history.add({ kind: 'act-seen', person, act });
    return { kind: 'proved' };
  }

  #lags(): boolean {
    const { dice, weather } = this.#outside;
    return dice.chance(weather.faults / 2);
  }

  #living(person: PersonId): SimulatedPerson | undefined {
    const entry = this.#people.get(person);
    return entry?.deleted ? undefined : entry;
  }
}
