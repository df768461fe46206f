import type { Authorisation } from '../../core/approvals/authorisation.ts';
import { BrokenInvariant } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type {
  ExamineWish,
  MfaStates,
  PersonMfa,
  StateReading,
  WriteAnswer,
  WriteTerms,
} from '../../core/ports/mfa.ts';
import type { PaceLane } from '../../core/ports/pace.ts';
import type { BatchItem } from './batch.ts';
import { examinePerson, EXAMINE_ITEMS, itemsToExamine } from './examine-person.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { judgeWrite } from './judge-write.ts';
import { sendPaced, TURNS_AT_ONCE, type PacedOptions } from './paced-batch.ts';
import type { Pacer } from './pacer.ts';
import { PostureCache, type Anew } from './posture-cache.ts';
import { LegacyUse } from './read-legacy-use.ts';
import { runBounded } from './run-bounded.ts';
import { readState, requirementsUrl } from './read-requirements.ts';

/** The requirements are beta only, so everything that travels with them is asked of beta too. */
const READS = { version: 'beta', readOnly: true } as const;
const WRITES = { version: 'beta', readOnly: false } as const;
/** People of a long list who are examined in one turn: four batches. */
const EXAMINED_AT_ONCE = 20;
const WRITE_PERMISSION = 'Policy.ReadWrite.AuthenticationMethod';

export interface MfaStatesOptions {
  readonly client: GraphClient;
  readonly log: Log;
  /** Absent only in tests of the requests themselves. */
  readonly pacer?: Pacer;
  /**
   * When eligible (PIM) roles cannot be read, is everybody's privilege unknown? True unless the operator knows that
   * the tenant does not use PIM: unknown privilege counts as privilege.
   */
  readonly eligibleRolesRequired?: boolean;
}

interface Turn {
  readonly lane: PaceLane;
  readonly signInsOf: readonly PersonId[];
  readonly patient: boolean;
  readonly anew: Anew | undefined;
}

/** Per-user MFA through Graph's beta `authentication/requirements`. */
export class GraphMfaStates implements MfaStates {
  readonly #client: GraphClient;
  readonly #log: Log;
  readonly #posture: PostureCache;
  readonly #eligibleRequired: boolean;
  readonly #legacy: LegacyUse;
  readonly #pacer: Pacer | undefined;

  constructor({ client, log, pacer, eligibleRolesRequired = true }: MfaStatesOptions) {
    this.#client = client;
    this.#pacer = pacer;
    this.#log = log;
    this.#eligibleRequired = eligibleRolesRequired;
    this.#legacy = new LegacyUse(client, log);
    this.#posture = new PostureCache({ client, log }, client.now);
  }

  /**
   * Finds out what there is to ask about the tenant, so that the first look at somebody after a start asks for everything
   * at once. Nothing of it is used: by then it may be old. Never throws; what cannot be read is asked for then.
   */
  async warm(): Promise<void> {
    const claim = this.#posture.learn();
    await claim.settle(await this.#send(claim.items, READS, 'urgent'));
  }

  async examine(
    people: readonly PersonId[],
    lane: PaceLane = 'urgent',
    { signInsOf = [], privilege }: ExamineWish = {},
  ): Promise<ReadonlyMap<PersonId, PersonMfa>> {
    const anew = privilege && this.#posture.privilegeAnew(lane);
    const ids = [...new Set(people)];
    const patient = lane === 'bulk' && ids.length > EXAMINED_AT_ONCE;
    const step = patient ? EXAMINED_AT_ONCE : Math.max(1, ids.length);
    // A long list in turns: only what was understood of the answers is kept.
    const turns: (readonly PersonId[])[] = [];
    for (let from = 0; from < ids.length; from += step) turns.push(ids.slice(from, from + step));
    const facts = await runBounded(TURNS_AT_ONCE, turns, (turn) =>
      this.#examine(turn, { lane, signInsOf, patient, anew }),
    );
    return new Map(facts.flat());
  }

  async #examine(
    ids: readonly PersonId[],
    { lane, signInsOf, patient, anew }: Turn,
  ): Promise<readonly (readonly [PersonId, PersonMfa])[]> {
    const items = ids.flatMap(itemsToExamine);
    const claim = this.#posture.claim(anew);
    const signIns = this.#legacy.claim(ids.filter((id) => signInsOf.includes(id)));
    const all = [...claim.items, ...items, ...signIns.items];
    const results = await this.#send(all, { ...READS, patient }, lane);
    const [posture, legacy] = await Promise.all([
      claim.settle(results.slice(0, claim.items.length)),
      signIns.settle(results.slice(claim.items.length + items.length)),
    ]);
    const own = results.slice(claim.items.length);
    const tools = { client: this.#client, log: this.#log, eligibleRequired: this.#eligibleRequired };
    return Promise.all(
      ids.map(async (person, index) => {
        const answers = own.slice(index * EXAMINE_ITEMS, (index + 1) * EXAMINE_ITEMS);
        const facts = await examinePerson(tools, { person, results: answers, posture });
        const use = legacy.get(person);
        return [person, use ? { ...facts, legacy: use } : facts] as const;
      }),
    );
  }

  async readStates(
    people: readonly PersonId[],
    lane: PaceLane = 'urgent',
  ): Promise<ReadonlyMap<PersonId, StateReading>> {
    const ids = [...new Set(people)];
    const items = ids.map((person): BatchItem => ({ method: 'GET', url: requirementsUrl(person) }));
    const results = await this.#send(items, READS, lane);
    const pairs = ids.map((person, index) => [person, readState(resultAt(results, index))] as const);
    for (const [, reading] of pairs) {
      if (reading.kind === 'unreadable') this.#log.warn('a state could not be read', { code: reading.code });
    }
    return new Map(pairs);
  }

  /** One PATCH a person: alone it travels by itself, several in batches, and none is ever sent again from here. */
  async write(
    authorisations: readonly Authorisation[],
    { lane = 'urgent', begin }: WriteTerms,
  ): Promise<ReadonlyMap<PersonId, WriteAnswer>> {
    refuseTwice(authorisations);
    if (authorisations.some(({ act }) => act))
      throw new BrokenInvariant('an authorisation for an act does not open the state');
    const items = authorisations.map(({ person, to }): BatchItem => ({
      method: 'PATCH',
      url: requirementsUrl(person),
      body: { perUserMfaState: to },
    }));
    const people = authorisations.map(({ person }) => person);
    const kept = new Set<PersonId>();
    const mayLeave = async (): Promise<readonly boolean[]> => {
      const begun = await begin(people);
      for (const person of people) if (!begun.has(person)) kept.add(person);
      return people.map((person) => begun.has(person));
    };
    const results = await this.#send(items, { ...WRITES, mayLeave }, lane);
    const pairs = people.map((person, index): readonly [PersonId, WriteAnswer] => [
      person,
      kept.has(person) ? { kind: 'not-sent' } : judgeWrite(resultAt(results, index)),
    ]);
    for (const [person, answer] of pairs) this.#noteTrouble(person, answer);
    return new Map(pairs);
  }

  #send(
    items: readonly BatchItem[],
    options: Omit<PacedOptions, 'lane'>,
    lane: PaceLane,
  ): Promise<readonly GraphResult[]> {
    return sendPaced({ client: this.#client, pacer: this.#pacer }, items, { ...options, lane });
  }

  #noteTrouble(person: PersonId, answer: WriteAnswer): void {
    if (answer.kind === 'accepted' || answer.kind === 'not-found' || answer.kind === 'not-sent') return;
    const { kind, code } = answer;
    const permission = code === 'forbidden' ? WRITE_PERMISSION : undefined;
    this.#log.warn('a write was not accepted', { person, kind, code, permission });
  }
}

/** Two writes for one person in one call: the later one's answer would hide the first. */
function refuseTwice(authorisations: readonly Authorisation[]): void {
  const people = new Set(authorisations.map(({ person }) => person));
  if (people.size !== authorisations.length)
    throw new BrokenInvariant('one person stands twice in one write');
}

function resultAt(results: readonly GraphResult[], index: number): GraphResult {
  return results[index] ?? { kind: 'unanswered', code: 'odd-answer', sent: true };
}
