import type { WHOLE_CHANNEL } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import { minutesAtWork } from './standstill.ts';
import { ratesOf, timeNeeded, type Rates, type TimeNeeded } from './time-needed.ts';
import { weakeningRefusal } from './weakening-refusal.ts';

/** How a long list stands, from counts: as cheap for a hundred thousand people as for thirty. */
export interface BulkProgress {
  readonly request: ChangeRequest;
  readonly run: BulkRun;
  readonly at: string;
  /** People a minute while it went on, and minutes until the end as a range; only once a tenth is done. */
  readonly pace?: { readonly perMinute: number; readonly fromMinutes: number; readonly toMinutes: number };
  /** Nobody further is changed for now, whatever its own status is. */
  readonly held?: HeldBecause;
  readonly firstFailures: readonly RequestItem[];
  readonly action?: ActionId;
  /** Until everybody is changed and told, at the pace of now. */
  readonly time?: TimeNeeded;
  /** The next wave waits for an approver, and this reader is none who may. */
  readonly mayNotResume?: true;
  /** Only the requester may ask anew for whoever failed. */
  readonly mayRetry: boolean;
}

export type HeldBecause = 'frozen' | 'audit-broken' | 'clock-skew' | 'threat-mode' | 'breaker';

const SHOWN_FAILURES = 5;
/** The rest may go so much faster or slower than what was seen. */
const SPREAD = 0.25;

export interface ProgressViewer {
  readonly action?: ActionId | undefined;
  /** Whose card it is. */
  readonly viewer?: PersonId | typeof WHOLE_CHANNEL;
}

export async function viewProgress(
  world: World,
  reads: StoreReads,
  { request, action, viewer }: ProgressViewer & { readonly request: ChangeRequest },
): Promise<BulkProgress | undefined> {
  const run = await reads.bulkRun(request.id);
  if (!run) return undefined;
  const now = world.clock.now();
  const firstFailures = run.tally.failed === 0 ? [] : await reads.failedItems(request.id, SHOWN_FAILURES);
  const held = run.status === 'running' ? await heldBy(world, reads, request) : undefined;
  // What stands still has no pace, and nobody knows when it goes on.
  const pace = held ? undefined : paceOf(run, now);
  const time = held ? undefined : await timeLeft(reads, run, { rates: ratesOf(world), pace });
  return {
    request,
    run,
    at: now.toISOString(),
    firstFailures,
    ...(held ? { held } : {}),
    ...(run.awaits === 'approver' && viewer === request.requester.id ? { mayNotResume: true as const } : {}),
    mayRetry: viewer === request.requester.id && run.status === 'over' && run.tally.failed > 0,
    ...(pace ? { pace } : {}),
    ...(time ? { time } : {}),
    ...(action ? { action } : {}),
  };
}

async function heldBy(
  world: World,
  reads: StoreReads,
  { requirement }: ChangeRequest,
): Promise<HeldBecause | undefined> {
  const refusal = await weakeningRefusal(world, reads, requirement.facts.direction);
  return refusal?.kind === 'frozen' ? 'frozen' : refusal?.because;
}

/** Who is not settled yet has still to be told, too. What Graph lets through counts once it is less than what was seen. */
async function timeLeft(
  store: StoreReads,
  { request, total, tally, status }: BulkRun,
  { rates, pace }: { readonly rates: Rates; readonly pace: BulkProgress['pace'] },
): Promise<TimeNeeded | undefined> {
  const { done, unchanged, failed, skipped } = tally;
  const open = status === 'cancelled' ? 0 : total - done - unchanged - failed - skipped;
  const { mail, teams } = await store.waitingDeliveries(request);
  const graph = pace ? Math.min(pace.perMinute, rates.graph) : rates.graph;
  return timeNeeded({ graph: open, mail: open + mail, teams: open + teams }, { ...rates, graph });
}

function paceOf(run: BulkRun, now: Date): BulkProgress['pace'] {
  const { status, tally, total, notBefore = '' } = run;
  const settled = tally.done + tally.unchanged + tally.failed + tally.skipped;
  const minutes = minutesAtWork(run, now);
  if (status !== 'running' || notBefore > now.toISOString() || settled * 10 < total || minutes <= 0)
    return undefined;
  const perMinute = settled / minutes;
  const left = (total - settled) / perMinute;
  return {
    perMinute: Math.round(perMinute),
    fromMinutes: Math.floor(left * (1 - SPREAD)),
    toMinutes: Math.ceil(left * (1 + SPREAD)),
  };
}
