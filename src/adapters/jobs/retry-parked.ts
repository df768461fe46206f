import type { Log } from '../../core/ports/log.ts';
import type { JobQueue } from './open-job-queue.ts';
import type { QueueName } from './queue-settings.ts';

/** What nobody else looks at again: an approved change or a notice has its hourly look in the core. */
const RETRIED: readonly QueueName[] = ['update-cards'];
const HOUR_MS = 3_600_000;

/**
 * Gives parked jobs one more try an hour (or `everyMs`), for two days: a process that ended six times while it brought the cards of a
 * request up to date would leave buttons on them that do nothing any more. Stop it before the queue is closed.
 */
export function retryParkedAtTimes({
  queue,
  log,
  everyMs = HOUR_MS,
}: {
  readonly queue: JobQueue;
  readonly log: Log;
  readonly everyMs?: number | undefined;
}): { stop(): void } {
  const retry = async (): Promise<void> => {
    for (const name of RETRIED) {
      const jobs = await queue.retryParked(name);
      if (jobs > 0) log.warn('parked jobs are tried once more', { queue: name, jobs });
    }
  };
  const timer = setInterval(
    () => void retry().catch((error: unknown) => log.error('parked jobs could not be tried again', error)),
    everyMs,
  );
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
