import type { Log } from '../../core/ports/log.ts';
import type { JobQueue } from './open-job-queue.ts';
import { QUEUE_NAMES, type QueueName } from './queue-settings.ts';

/** The core looks for these by itself: at approved changes and notices every hour, at the end of a weakening every minute. */
const LOOKED_AT: ReadonlySet<QueueName> = new Set([
  'execute-request',
  'execute-bulk',
  'end-cool-down',
  'restore-state',
  'send-notice',
  'send-mail',
  'anchor-audit',
]);

/** What nobody else looks at again before the next start, which may be months away. */
export const RETRIED: readonly QueueName[] = QUEUE_NAMES.filter((name) => !LOOKED_AT.has(name));
const HOUR_MS = 3_600_000;

/**
 * Gives parked jobs one more try an hour (or `everyMs`), for two days. A secret that ran out, or a permission that was taken away for two
 * minutes, parks whatever asked Graph meanwhile: an alarm would be told to nobody, approvers not asked, and a round that plans itself,
 * such as the reminders, would be over. Stop it before the queue is closed.
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
