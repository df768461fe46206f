import type { Job } from './job.ts';

/**
 * One key for each thing to be done, wherever it is asked for: of a timer that was set, was set again after a start, or
 * plans itself anew, one waits, at the earliest of the times.
 */
export function keyOf(job: Job): string {
  return Object.values<string | number | readonly string[] | undefined>(job).join(':');
}
