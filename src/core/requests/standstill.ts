import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The run with one more stretch in which it did not go on; what of it was noted before counts once. */
export function withStandstill(run: BulkRun, { from, to }: Stretch): BulkRun {
  const { ms = 0, until = '' } = run.standstill ?? {};
  const start = from > until ? from : until;
  const more = to > start ? millisecondsUntil(to, new Date(start)) : 0;
  return more > 0 ? { ...run, standstill: { ms: ms + more, until: to } } : run;
}

/** A wave that has its own time stands until then. */
export function untilItsTime(run: BulkRun, now: string): BulkRun {
  return run.notBefore === undefined ? run : withStandstill(run, { from: now, to: run.notBefore });
}

/** Something else holds it for so long. */
export function heldFor(run: BulkRun, now: Date, ms: number): BulkRun {
  return withStandstill(run, { from: now.toISOString(), to: addMilliseconds(now, ms) });
}

/** Minutes in which people were changed. */
export function minutesAtWork({ startedAt, standstill }: BulkRun, now: Date): number {
  return (now.getTime() - Date.parse(startedAt) - (standstill?.ms ?? 0)) / 60_000;
}
