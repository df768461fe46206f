import type { WHOLE_CHANNEL } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreReads } from '../ports/store.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import { timeNeeded, type Rates, type TimeNeeded } from './time-needed.ts';

/** How a long list stands, from counts: as cheap for a hundred thousand people as for thirty. */
export interface BulkProgress {
  readonly request: ChangeRequest;
  readonly run: BulkRun;
  readonly at: string;
  /** People a minute since it started, and minutes until the end as a range; only once a tenth is done. */
  readonly pace?: { readonly perMinute: number; readonly fromMinutes: number; readonly toMinutes: number };
  readonly firstFailures: readonly RequestItem[];
  readonly action?: ActionId;
  /** Until everybody is changed and told, at the pace of now. */
  readonly time?: TimeNeeded;
  /** The next wave waits for an approver, and this reader is none who may. */
  readonly mayNotResume?: true;
  /** Only the requester may ask anew for whoever failed. */
  readonly mayRetry: boolean;
}

const SHOWN_FAILURES = 5;
/** The rest may go so much faster or slower than what was seen. */
const SPREAD = 0.25;

export interface ProgressViewer {
  readonly now: Date;
  readonly action?: ActionId | undefined;
  /** Whose card it is. */
  readonly viewer?: PersonId | typeof WHOLE_CHANNEL;
  readonly rates: Rates;
}

export async function viewProgress(
  store: StoreReads,
  request: ChangeRequest,
  { now, action, viewer, rates }: ProgressViewer,
): Promise<BulkProgress | undefined> {
  const run = await store.bulkRun(request.id);
  if (!run) return undefined;
  const firstFailures = run.tally.failed === 0 ? [] : await store.failedItems(request.id, SHOWN_FAILURES);
  const pace = paceOf(run, now);
  const time = await timeLeft(store, run, { rates, pace });
  return {
    request,
    run,
    at: now.toISOString(),
    firstFailures,
    ...(run.awaits === 'approver' && viewer === request.requester.id ? { mayNotResume: true as const } : {}),
    mayRetry: viewer === request.requester.id && run.status === 'over' && run.tally.failed > 0,
    ...(pace ? { pace } : {}),
    ...(time ? { time } : {}),
    ...(action ? { action } : {}),
  };
}

/** Who is not settled yet has still to be told, too. What Graph lets through counts once it is less than what was seen. */
async function timeLeft(
  store: StoreReads,
  { request, total, tally, status }: BulkRun,
  { rates, pace }: Pick<ProgressViewer, 'rates'> & { readonly pace: BulkProgress['pace'] },
): Promise<TimeNeeded | undefined> {
  const { done, unchanged, failed, skipped } = tally;
  const open = status === 'cancelled' ? 0 : total - done - unchanged - failed - skipped;
  const { mail, teams } = await store.waitingDeliveries(request);
  const graph = pace ? Math.min(pace.perMinute, rates.graph) : rates.graph;
  return timeNeeded({ graph: open, mail: open + mail, teams: open + teams }, { ...rates, graph });
}

function paceOf({ status, startedAt, tally, total }: BulkRun, now: Date): BulkProgress['pace'] {
  const settled = tally.done + tally.unchanged + tally.failed + tally.skipped;
  const minutes = (now.getTime() - Date.parse(startedAt)) / 60_000;
  if (status !== 'running' || settled * 10 < total || minutes <= 0) return undefined;
  const perMinute = settled / minutes;
  const left = (total - settled) / perMinute;
  return {
    perMinute: Math.round(perMinute),
    fromMinutes: Math.floor(left * (1 - SPREAD)),
    toMinutes: Math.ceil(left * (1 + SPREAD)),
  };
}
