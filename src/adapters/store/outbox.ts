import type { Job, WantedJob } from '../../core/jobs/job.ts';

/** Runs plain SQL with `$1` parameters; without parameters the text may hold several statements. */
export interface SqlSession {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What the job queue is given of the store: its own statements, and transactions of its own. */
export interface JobDatabase extends SqlSession {
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
  readonly engine: 'pglite' | 'postgres';
}

export interface SendOptions {
  readonly startAfter?: string;
  readonly key?: string;
}

/** The job queue, as the store needs it: jobs are rows of the same database, written in the same transaction. */
export interface Outbox {
  send(job: Job, options: SendOptions, session: SqlSession): Promise<void>;
  /** Each under the key of what it does, in one statement for each kind. */
  sendAll(jobs: readonly Job[], session: SqlSession): Promise<void>;
  /** The same, at the earlier of the two times where one waits already; what somebody has in hand is left to them. */
  wakeAll(jobs: readonly WantedJob[], session: SqlSession): Promise<void>;
  /** The transaction that sent these jobs is committed: run them now, do not wait for a poll. */
  committed(jobs: readonly Job[]): void;
}
