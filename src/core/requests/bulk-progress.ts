import type { WHOLE_CHANNEL } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { BulkRun, Steering } from '../ports/bulk-runs.ts';
import type { StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import { haveWaits, lastStart } from './plan-waves.ts';
import { minutesAtWork } from './standstill.ts';
import { minutesOnGraph, ratesOf, timeNeeded, type Rates, type TimeNeeded } from './time-needed.ts';
import { ruleWait } from './rule-wait.ts';
import { weakeningRefusal } from './weakening-refusal.ts';

/** How a long list stands, from counts: as cheap for a hundred thousand people as for thirty. */
export interface BulkProgress {
  readonly request: ChangeRequest;
  readonly run: BulkRun;
  readonly at: string;
  /**
   * People a minute while it went on, or what Graph lets through where that is less, and minutes of work until the end
   * as a range; only once a tenth is done.
   */
  readonly pace?: { readonly perMinute: number; readonly fromMinutes: number; readonly toMinutes: number };
  /** Nobody further is changed for now, whatever its own status is. */
  readonly held?: HeldBecause;
  readonly firstFailures: readonly RequestItem[];
  readonly action?: ActionId;
  /** Until everybody is changed and told, at the pace of now. */
  readonly time?: TimeNeeded;
  /** Waves still wait for something: those waits are in neither of the times. */
  readonly waits?: WavesToCome;
  /** What this reader may do with it now. */
  readonly may: readonly Steering[];
  /** Only the requester may ask anew for whoever failed. */
  readonly mayRetry: boolean;
}

export type HeldBecause =
  'graph' | 'rules' | 'frozen' | 'audit-broken' | 'clock-skew' | 'threat-mode' | 'breaker';

export interface WavesToCome {
  /** The last wave does not begin before; nothing when it need not wait longer than the next one. */
  readonly last?: string;
}

const SHOWN_FAILURES = 5;
/** The rest may go so much faster or slower than what was seen. */
const SPREAD = 0.25;

export interface ProgressViewer {
  readonly action?: ActionId | undefined;
  /** Whose card it is. */
  readonly viewer?: PersonId | typeof WHOLE_CHANNEL;
  /** What they may do with it; nothing where it is not given. */
  readonly steeringsIn?: (run: BulkRun) => Promise<readonly Steering[]>;
}

export async function viewProgress(
  world: World,
  reads: StoreReads,
  { request, action, viewer, steeringsIn }: ProgressViewer & { readonly request: ChangeRequest },
): Promise<BulkProgress | undefined> {
  const run = await reads.bulkRun(request.id);
  if (!run) return undefined;
  const now = world.clock.now();
  const firstFailures = run.tally.failed === 0 ? [] : await reads.failedItems(request.id, SHOWN_FAILURES);
  const held = run.status === 'running' ? await heldBy(world, reads, { request, run }) : undefined;
  const speed = held ? undefined : speedOf(run, now);
  const rates = slowedTo(speed, ratesOf(world));
  const pace = speed === undefined ? undefined : paceOf(run, rates);
  // What stands still has no pace, and nobody knows when it goes on.
  const time = held ? undefined : await timeLeft(reads, run, rates);
  const waits = waitsOf(request, run, now.toISOString());
  return {
    request,
    run,
    at: now.toISOString(),
    firstFailures,
    ...(held ? { held } : {}),
    may: (await steeringsIn?.(run)) ?? [],
    mayRetry: viewer === request.requester.id && run.status === 'over' && run.tally.failed > 0,
    ...(pace ? { pace } : {}),
    ...(time ? { time } : {}),
    ...(waits ? { waits } : {}),
    ...(action ? { action } : {}),
  };
}

async function heldBy(
  world: World,
  reads: StoreReads,
  { request, run }: Pick<BulkProgress, 'request' | 'run'>,
): Promise<HeldBecause | undefined> {
  const refusal = await weakeningRefusal(world, reads, request.requirement.facts.direction);
  if (refusal) return refusal.kind === 'frozen' ? 'frozen' : refusal.because;
  if (ruleWait(request, world.clock.now())) return 'rules';
  return run.unread ? 'graph' : undefined;
}

/** Who is not settled yet has still to be told, too. */
async function timeLeft(store: StoreReads, run: BulkRun, rates: Rates): Promise<TimeNeeded | undefined> {
  const open = run.status === 'cancelled' ? 0 : leftIn(run);
  const { mail, teams } = await store.waitingDeliveries(run.request);
  return timeNeeded({ graph: open, mail: open + mail, teams: open + teams }, rates);
}

/** What Graph lets through counts once it is less than what was seen. */
function slowedTo(speed: number | undefined, rates: Rates): Rates {
  return speed === undefined ? rates : { ...rates, graph: Math.min(speed, rates.graph) };
}

/** People a minute, not rounded; undefined while too little was seen of it, or nobody is changed. */
function speedOf(run: BulkRun, now: Date): number | undefined {
  const { status, total, notBefore = '' } = run;
  const settled = total - leftIn(run);
  const minutes = minutesAtWork(run, now);
  if (status !== 'running' || notBefore > now.toISOString() || settled * 10 < total || minutes <= 0)
    return undefined;
  return settled / minutes;
}

function paceOf(run: BulkRun, rates: Rates): BulkProgress['pace'] {
  const left = minutesOnGraph(leftIn(run), rates);
  return {
    perMinute: Math.round(rates.graph),
    fromMinutes: Math.floor(left * (1 - SPREAD)),
    toMinutes: Math.ceil(left * (1 + SPREAD)),
  };
}

function waitsOf({ waves }: ChangeRequest, run: BulkRun, now: string): WavesToCome | undefined {
  const { status, wave, notBefore = now } = run;
  const toCome = waves?.slice(wave);
  const next = notBefore > now ? notBefore : now;
  const isEnded = status === 'over' || status === 'cancelled';
  if (isEnded || (next === now && !haveWaits(toCome, now))) return undefined;
  const last = lastStart(next, toCome);
  return last > next ? { last } : {};
}

function leftIn({ total, tally: { done, unchanged, failed, skipped } }: BulkRun): number {
  return total - done - unchanged - failed - skipped;
}
