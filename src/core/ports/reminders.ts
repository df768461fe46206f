import type { PersonId, RequestId } from '../ids.ts';
import type { Passed, ReminderOrder } from '../reminders/order.ts';
import type { ReminderSeries, SeriesEnd } from '../reminders/series.ts';

/** Nobody of the cohort, not this person, or nobody at all is reminded, until somebody of the helpdesk resumes. */
export interface ReminderHalt {
  readonly of: RequestId | PersonId | 'all';
  readonly kind: 'paused' | 'stopped';
  readonly by: PersonId;
  readonly at: string;
}

/** How many people of one cohort stand where. */
export interface CohortCount {
  readonly cohort?: RequestId;
  readonly standing: 'running' | SeriesEnd;
  readonly people: number;
}

/** An order that is not at its end, with the number of its people. */
export interface OpenOrder extends Pick<
  ReminderOrder,
  'id' | 'status' | 'requester' | 'createdAt' | 'expiresAt' | 'course' | 'decidedBy'
> {
  readonly people: number;
}

export interface SeriesPage {
  /** In the order of their ids, after this one. */
  readonly after?: PersonId;
  readonly limit: number;
}

/** Who is being reminded, and what the helpdesk ordered. Part of the store; same rules as there. */
export interface ReminderReads {
  series(person: PersonId): Promise<ReminderSeries | undefined>;
  /** Of those of them who have one, in the order of their ids. */
  seriesOf(people: readonly PersonId[]): Promise<readonly ReminderSeries[]>;
  /** Those who have yet to register, and those who are stuck: everybody whose state can still move. */
  watchedSeries(page: SeriesPage): Promise<readonly ReminderSeries[]>;
  runningSeries(page: SeriesPage): Promise<readonly ReminderSeries[]>;
  /** Who of these has yet to register, as far as we know. */
  runningAmong(people: readonly PersonId[]): Promise<readonly PersonId[]>;
  /** Longest due first; whoever is halted is left out. */
  dueSeries(due: { readonly by: string; readonly limit: number }): Promise<readonly ReminderSeries[]>;
  /** When the first one that is not halted is due. */
  nextDue(): Promise<string | undefined>;
  stuckSeries(limit: number): Promise<readonly ReminderSeries[]>;
  /** Of whom this manager has yet to hear, in the order of their ids; nobody who has registered since. */
  seriesToCopy(manager: PersonId, limit: number): Promise<readonly ReminderSeries[]>;
  /** The managers who have yet to hear of somebody. */
  managersToCopy(page: SeriesPage): Promise<readonly PersonId[]>;
  cohortCounts(): Promise<readonly CohortCount[]>;
  halts(): Promise<readonly ReminderHalt[]>;
  reminderOrder(id: string): Promise<ReminderOrder | undefined>;
  /** Those of which something is still to be done, without their people. */
  openOrders(limit: number): Promise<readonly OpenOrder[]>;
  /** Who of these people of an order was noted as needing no message, and why. */
  passedAmong(order: string, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, Passed>>;
}

export interface ReminderWrites {
  /** Stays locked until the transaction ends, also while there is no row yet: one message a day is decided under it. */
  lockSeries(person: PersonId): Promise<ReminderSeries | undefined>;
  saveSeries(series: ReminderSeries): Promise<void>;
  saveHalt(halt: ReminderHalt): Promise<void>;
  dropHalt(of: ReminderHalt['of']): Promise<boolean>;
  lockReminderOrder(id: string): Promise<ReminderOrder | undefined>;
  saveReminderOrder(order: ReminderOrder): Promise<void>;
  /** What was noted of somebody first holds. */
  notePassed(order: string, passed: readonly (readonly [PersonId, Passed])[]): Promise<void>;
}
