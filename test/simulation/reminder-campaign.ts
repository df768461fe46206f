import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { ReminderPolicy } from '../../src/core/reminders/reminder-policy.ts';
import type { ReaderFacts } from '../../src/core/ports/readers.ts';
import {
  DEFAULT_REMINDERS,
  runningRequest,
  SAMPLE_POLICY,
  sampleItem,
  samplePerson,
  samplePersonId,
} from '../support/sample-people.ts';
import { itemKey } from '../support/simulated-claims.ts';
import type { HistoryEvent } from '../support/simulated-history.ts';
import { CALM, SimulatedProcess } from '../support/simulated-process.ts';
import { SimulatedSite } from '../support/simulated-site.ts';
import { createDice } from '../support/simulated-time.ts';

export const COHORT = 'REQ-1' as RequestId;
export const DAY = 86_400_000;
/** A Monday; American clocks change on the 8th, European ones on the 29th. */
export const START = Date.UTC(2026, 2, 2, 14, 20);
export const MANAGER = samplePersonId(1);
const FIRST = 100;

export const READERS: readonly ReaderFacts[] = [
  { timeZone: 'W. Europe Standard Time', country: 'NL' },
  { timeZone: 'America/New_York', country: 'US' },
  { country: 'JP' },
  { timeZone: 'Australia/Sydney', country: 'AU' },
  { timeZone: 'America/Sao_Paulo', country: 'BR', workingHours: { from: 600, to: 1080 } },
];

export interface Setup {
  readonly readers?: readonly ReaderFacts[];
  readonly reminders?: Partial<ReminderPolicy>;
}

function numberOf(id: PersonId): number {
  return Number(id.slice(-12));
}

/** Something that somebody was told, with the moment. */
export type Told = Extract<HistoryEvent, { kind: 'told' }> & { readonly at: number };

/** The real core, a finished request that left so many people at `enabled`, and a clock beside everything that they are told. */
export class Campaign {
  readonly site: SimulatedSite;
  readonly people: readonly PersonId[];
  readonly told: Told[] = [];
  readonly #clerk: SimulatedProcess;
  readonly #toldTo = new Map<PersonId, Told[]>();

  constructor(count: number, seed: number, { readers = READERS, reminders = {} }: Setup = {}) {
    this.site = new SimulatedSite({
      dice: createDice(seed),
      weather: { ...CALM },
      policy: { ...SAMPLE_POLICY, reminders: { ...DEFAULT_REMINDERS, ...reminders } },
    });
    this.#clerk = new SimulatedProcess('clerk', this.site);
    this.site.time.now = START;
    this.people = Array.from({ length: count }, (_, index) => samplePersonId(FIRST + index));
    this.#move(MANAGER, 1, {});
    this.people.forEach((id, index) => this.#move(id, FIRST + index, readers[index % readers.length] ?? {}));
    this.#noteTime();
    this.#finishRequest();
    this.site.startProcess();
    this.site.jobs.send([{ job: { kind: 'follow-request', request: COHORT } }]);
  }

  entry(id: PersonId) {
    const entry = this.site.graph.people.get(id);
    if (!entry) throw new Error(`there is no ${id}`);
    return entry;
  }

  /** These report to that manager from now on, who is one of them or somebody else, and reads like this. */
  manage(manager: PersonId, people: readonly PersonId[], reading: ReaderFacts = {}): void {
    if (!this.site.graph.people.has(manager)) this.#move(manager, numberOf(manager), reading);
    for (const id of people) {
      const entry = this.entry(id);
      entry.reading = { ...entry.reading, manager: this.entry(manager).person };
    }
  }

  after(days: number, act: () => void): void {
    this.site.time.at(START + days * DAY, act);
  }

  /** As Entra does it: with a method the state moves on by itself, except for whoever is stuck. */
  register(id: PersonId, state: 'enforced' | 'enabled' = 'enforced'): void {
    const entry = this.entry(id);
    entry.methods = ['authenticator'];
    entry.state = state;
  }

  /** As the command does it: the halt goes, the round is set going. */
  resume(of: string = 'all'): void {
    const tx = this.site.rows.begin(this.#clerk);
    void tx.drop('halt', of).then(() => {
      tx.commit();
      this.site.jobs.send([{ job: { kind: 'remind-due' }, key: 'remind-due' }]);
    });
  }

  run(days: number): Promise<void> {
    return this.site.time.run(START + days * DAY);
  }

  /** Messages to managers about their people. */
  get copies(): readonly Told[] {
    return this.told.filter(({ of }) => of !== undefined);
  }

  /** Messages that ask somebody to register. */
  get reminders(): readonly Told[] {
    return this.told.filter(({ about }) => about === 'reminder' || about === 'deadline-near');
  }

  toldTo(id: PersonId, ...kinds: readonly string[]): readonly Told[] {
    return (this.#toldTo.get(id) ?? []).filter(({ about }) => kinds.includes(about));
  }

  #noteTime(): void {
    const { history, time } = this.site;
    const add = history.add.bind(history);
    history.add = (event) => {
      add(event);
      if (event.kind !== 'told') return;
      const told = { ...event, at: time.now };
      this.told.push(told);
      this.#toldTo.set(event.person, [...(this.#toldTo.get(event.person) ?? []), told]);
    };
  }

  #move(id: PersonId, number: number, reading: ReaderFacts): void {
    const manager = samplePerson(1);
    this.site.graph.people.set(id, {
      person: samplePerson(number),
      state: number < FIRST ? 'enforced' : 'enabled',
      methods: [],
      groups: new Set(),
      deleted: false,
      reading: { ...reading, manager },
    });
    this.site.teams.installed.add(id);
  }

  #finishRequest(): void {
    const { rows } = this.site;
    const request = runningRequest(samplePerson(2), samplePerson(3));
    const finishedAt = new Date(START).toISOString();
    rows.apply('request', COHORT, { ...request, status: 'finished', finishedAt });
    this.people.forEach((id, position) => {
      const outcome = { kind: 'done', before: 'disabled', observed: 'enabled', at: finishedAt } as const;
      const item = sampleItem(this.entry(id).person, { outcome });
      rows.apply('item', itemKey(COHORT, id), { item, request: COHORT, position, attempts: 1 });
    });
  }
}

/** What a clock on the wall shows there, by the platform and not by the calendar that planned it. */
export function shownAt(at: number, timeZone: string): { readonly day: string; readonly minute: number } {
  const text = formatFor(timeZone).format(at);
  const [day = '', clock = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day, minute: hours * 60 + minutes };
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, known);
  return known;
}
