import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../core/ports/log.ts';
import type { JobQueue } from './open-job-queue.ts';
import type { QueueName } from './queue-settings.ts';

export interface DuePoll {
  /** Asks no more; true once the question that is under way is answered, false when `graceMs` is over before. */
  stop(graceMs: number): Promise<boolean>;
}

/** While the queue cannot be read, look less often. */
const LONGEST_PAUSE_MS = 5_000;

/**
 * Finds jobs that others sent, that have become due, or that an error left behind: at once, and then every `pollMs`.
 * On the embedded store every question takes the turn of somebody's work, so all queues share one.
 */
export function pollDueQueues(options: {
  readonly queue: JobQueue;
  readonly log: Log;
  readonly pollMs: number;
  readonly onDue: (queue: QueueName) => void;
}): DuePoll {
  const { queue, log, pollMs, onDue } = options;
  let [stopped, failures] = [false, 0];
  let timer: NodeJS.Timeout | undefined;
  let asking = ask();
  async function ask(): Promise<void> {
    try {
      const due = await queue.dueQueues();
      failures = 0;
      if (!stopped) due.forEach(onDue);
    } catch (error) {
      failures += 1;
      if (failures === 1 && !stopped) log.error('the job queue cannot be read', error);
    }
    if (!stopped) timer = setTimeout(() => void (asking = ask()), pauseMs(pollMs, failures));
  }
  return {
    stop(graceMs) {
      stopped = true;
      clearTimeout(timer);
      return Promise.race([asking.then(() => true), wait(graceMs, false, { ref: false })]);
    },
  };
}

function pauseMs(pollMs: number, failures: number): number {
  return Math.min(pollMs * 2 ** Math.min(failures, 10), Math.max(LONGEST_PAUSE_MS, pollMs));
}
