import { queueOf } from '../../src/adapters/jobs/queue-settings.ts';
import { RETRIED } from '../../src/adapters/jobs/retry-parked.ts';
import type { Job, JobRun, JobResult } from '../../src/core/jobs/job.ts';
import type { SentJob } from './simulated-store.ts';
import type { SimulatedProcess } from './simulated-process.ts';
import type { Dice, VirtualTime } from './simulated-time.ts';

interface JobRow {
  readonly job: Job;
  readonly key?: string;
  startAfter: number;
  state: 'waiting' | 'active' | 'parked' | 'gone';
  /** Runs before it was put back by `again`. */
  earlierRuns: number;
  tries: number;
  /** Changes with every take: a worker that lost its lease ends nothing. */
  take: number;
}

export interface Worker {
  readonly process: SimulatedProcess;
  readonly run: (run: JobRun) => Promise<JobResult>;
}

const LEASE_MS = 30_000;
const MAX_TRIES = 5;

/** The queue: durable rows, at least once, a lease that a dead or frozen worker loses. */
export class SimulatedJobs {
  readonly rows: JobRow[] = [];
  workers: Worker[] = [];
  onThrow: (job: Job, error: unknown) => void = () => undefined;
  readonly #time: VirtualTime;
  readonly #dice: Dice;

  constructor(time: VirtualTime, dice: Dice) {
    this.#time = time;
    this.#dice = dice;
  }

  /** At the moment of the commit of the transaction that sent them. */
  send(sent: readonly SentJob[]): void {
    for (const { job, startAfter, key, onlyNew } of sent) {
      if (onlyNew && this.#waiting(key)) continue;
      const at = startAfter === undefined ? this.#time.now : Date.parse(startAfter);
      this.#put({ job, earlierRuns: 0, ...(key === undefined ? {} : { key }) }, at);
    }
  }

  /** Looks for work: after a commit, when something becomes due, when a process starts. */
  pump(): void {
    for (const row of this.rows) {
      if (row.state !== 'waiting' || row.startAfter > this.#time.now) continue;
      const free = this.workers.filter(({ process }) => process.alive && !process.standsStill);
      if (free.length === 0) return this.#lookAgain();
      void this.#work(row, this.#dice.pick(free));
    }
    if (this.rows.length > 60) this.#forgetDone();
  }

  /** Nobody has a hand free; a process that starts looks by itself. */
  #lookAgain(): void {
    if (this.workers.some(({ process }) => process.alive)) this.#wakeAt(this.#time.now + 1_000);
  }

  get unfinished(): readonly JobRow[] {
    return this.rows.filter(({ state }) => state !== 'gone');
  }

  #put(made: Pick<JobRow, 'job' | 'key' | 'earlierRuns'>, startAfter: number): void {
    const twin = this.#waiting(made.key);
    if (twin) twin.startAfter = Math.min(twin.startAfter, startAfter);
    else this.rows.push({ ...made, startAfter, state: 'waiting', tries: 0, take: 0 });
    this.#wakeAt(startAfter);
  }

  #waiting(key: string | undefined): JobRow | undefined {
    return this.rows.find((row) => key !== undefined && row.key === key && row.state === 'waiting');
  }

  async #work(row: JobRow, { process, run }: Worker): Promise<void> {
    row.state = 'active';
    row.take += 1;
    const { take } = row;
    this.#watchLease(row, process, take);
    const attempt = row.earlierRuns + row.tries + 1;
    const result = await this.#outcome(row, () => run({ job: row.job, attempt }));
    await process.step();
    if (row.state !== 'active' || row.take !== take) return;
    if (result === 'threw') this.#retry(row, 2_000 * 2 ** row.tries);
    else row.state = 'gone';
    if (result !== 'threw' && result.kind === 'again')
      this.#put({ ...pick(row), earlierRuns: attempt }, this.#time.now + result.afterMs);
  }

  async #outcome(row: JobRow, run: () => Promise<JobResult>): Promise<JobResult | 'threw'> {
    try {
      return await run();
    } catch (error) {
      this.onThrow(row.job, error);
      return 'threw';
    }
  }

  #watchLease(row: JobRow, process: SimulatedProcess, take: number): void {
    this.#time.at(this.#time.now + LEASE_MS, () => {
      if (row.state !== 'active' || row.take !== take) return;
      if (process.alive && !process.standsStill) this.#watchLease(row, process, take);
      else this.#retry(row, 0);
    });
  }

  #retry(row: JobRow, afterMs: number): void {
    row.tries += 1;
    row.state = row.tries > MAX_TRIES ? 'parked' : 'waiting';
    // The real queue's look of every hour, at what nobody else looks at again.
    if (row.state === 'parked' && RETRIED.includes(queueOf(row.job)))
      this.#time.at(this.#time.now + 3_600_000, () => this.#retryParked(row));
    row.startAfter = this.#time.now + afterMs;
    this.#wakeAt(row.startAfter);
  }

  #retryParked(row: JobRow): void {
    row.state = 'waiting';
    row.startAfter = this.#time.now;
    this.#wakeAt(row.startAfter);
  }

  #wakeAt(instant: number): void {
    this.#time.at(instant, () => this.pump());
  }

  #forgetDone(): void {
    const kept = this.unfinished;
    this.rows.splice(0, this.rows.length, ...kept);
  }
}

function pick({ job, key }: JobRow): Pick<JobRow, 'job' | 'key'> {
  return { job, ...(key === undefined ? {} : { key }) };
}
