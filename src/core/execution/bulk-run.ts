import type { Outcome } from '../failures.ts';
import type { BulkRun, BulkTally } from '../ports/bulk-runs.ts';
import type { RequestId } from '../ids.ts';
import type { BulkRules } from '../requests/bulk-rules.ts';
import type { PlannedWaves } from '../requests/plan-waves.ts';
import { untilItsTime } from '../requests/standstill.ts';

const NOBODY: BulkTally = { done: 0, unchanged: 0, failed: 0, skipped: 0 };

export interface NewRun {
  readonly request: RequestId;
  readonly total: number;
  readonly at: string;
  readonly notBefore?: string | undefined;
}

export function startRun({ request, total, at, notBefore }: NewRun): BulkRun {
  const run: BulkRun = {
    request,
    status: 'running',
    total,
    tally: NOBODY,
    wave: 0,
    ...(notBefore === undefined ? {} : { notBefore }),
    startedAt: at,
    changed: { at },
    forgiven: { failed: 0, tried: 0 },
  };
  return untilItsTime(run, at);
}

export function tally(before: BulkTally, outcomes: readonly Outcome['kind'][]): BulkTally {
  const after = { ...before };
  for (const kind of outcomes) after[COUNTED_AS[kind]] += 1;
  return after;
}

const COUNTED_AS: Record<Outcome['kind'], keyof BulkTally> = {
  done: 'done',
  already: 'unchanged',
  failed: 'failed',
  'state-changed': 'skipped',
  'account-gone': 'skipped',
  'truth-changed': 'skipped',
  'struck-out': 'skipped',
  cancelled: 'skipped',
};

export function settledIn({ done, unchanged, failed, skipped }: BulkTally): number {
  return done + unchanged + failed + skipped;
}

/** Too many of those tried since somebody last looked have failed. */
export function mustHalt({ haltAt }: BulkRules, { tally: now, forgiven }: BulkRun): boolean {
  const failed = now.failed - forgiven.failed;
  const tried = settledIn(now) - forgiven.tried;
  return failed >= haltAt.failures && failed * 100 >= tried * haltAt.percent;
}

/**
 * People before this position may be claimed; undefined in the last wave, which is for everybody who is left. The waves
 * are those of the approval: a list without any goes in one.
 */
export function endOfWave(waves: PlannedWaves = [], { wave }: BulkRun): number | undefined {
  return wave < waves.length - 1 ? waves[wave]?.end : undefined;
}
