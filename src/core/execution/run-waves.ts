import { addMilliseconds } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { PaceLane } from '../ports/pace.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { RuleWait } from '../requests/rule-wait.ts';
import type { World } from '../world.ts';
import { CLAIM_SIZE, claimWave, type Claimed } from './claim-wave.ts';
import { endRun, LOOK_MS } from './end-run.ts';
import { executeWave } from './execute-wave.ts';
import { finishRequest } from './finish-request.ts';
import { waitForGraph } from './graph-outage.ts';
import { heldByBrake, type Hold } from './held-by-brake.ts';
import { noteRuleWait, type RuleHold } from './held-by-rules.ts';
import { holdRun } from './hold-run.ts';
import { refuseForged } from './refuse-forged.ts';
import type { AskerRight, Wave } from './wave.ts';

/** Waves under way at once: while one waits for its turn or for Graph, others are read, read back and recorded. */
const IN_FLIGHT = 6;
/** A run ends after this long and goes on as a new one: interrupted often, each starts with all its tries. */
const RUN_MS = 10_000;

type Stop =
  | Exclude<Claimed, { kind: 'wave' | 'braked' }>
  | { readonly kind: 'time-over' | 'asker-lost' | 'unreadable' }
  | { readonly kind: 'braked'; readonly hold: Hold; readonly waits?: RuleWait };

interface Terms {
  readonly lane: PaceLane;
  readonly asker: () => Promise<AskerRight>;
  readonly rules: () => Promise<RuleHold | undefined>;
  /** Then what is under way is brought to its end, and nothing further is begun. */
  readonly isStopping: () => boolean;
}

/** Ends of a run after which it would come again soon, to the same people. */
const GOES_ON: ReadonlySet<Stop['kind']> = new Set(['nobody', 'time-over', 'wait']);

/** Memory holds the waves under way and nothing else of the list. */
export async function runWaves(
  world: World,
  request: RequestIn<'running'>,
  terms: Terms,
): Promise<JobResult> {
  const flight = new Flight();
  let stop: Stop;
  try {
    stop = await startWaves(world, request, { ...terms, flight });
  } finally {
    // Also when the store fails in the middle: this run must have ended before it is tried again.
    await flight.landed();
  }
  if (flight.unreadable && GOES_ON.has(stop.kind)) return waitForGraph(world, request);
  switch (stop.kind) {
    case 'unreadable':
      return waitForGraph(world, request);
    case 'wait':
      // A wave may begin days from now, and nobody else can ask for its people until then.
      if (stop.afterMs <= LOOK_MS) return { kind: 'again', afterMs: stop.afterMs };
      return (await terms.asker()) === 'lost'
        ? endRun(world, request, 'requester')
        : { kind: 'again', afterMs: LOOK_MS };
    case 'time-over':
      return { kind: 'again', afterMs: 0 };
    case 'held':
      return endRun(world, request, (await terms.asker()) === 'lost' ? 'requester' : 'held');
    case 'braked':
      if (stop.waits) await noteRuleWait(world, request, stop.waits);
      return holdRun(world, request, { ...terms, hold: stop.hold });
    case 'asker-lost':
      return endRun(world, request, 'requester');
    case 'cancelled':
      return endRun(world, request, 'cancelled');
    case 'forged':
      return refuseForged(world, request);
    case 'nobody':
      return finishRequest(world, request.id);
  }
}

async function startWaves(
  world: World,
  request: RequestIn<'running'>,
  { lane, asker, rules, isStopping, flight }: Terms & { readonly flight: Flight },
): Promise<Stop> {
  const until = addMilliseconds(world.clock.now(), RUN_MS);
  for (;;) {
    if (flight.size >= IN_FLIGHT) await flight.nextLanded();
    if (flight.unreadable) return { kind: 'unreadable' };
    if (isStopping() || world.clock.now().toISOString() >= until) return { kind: 'time-over' };
    const brake = await heldByBrake(world, request);
    if (brake === 'all') return { kind: 'braked', hold: brake };
    const ruled = brake ? undefined : await rules();
    const waits = ruled === 'over' ? undefined : ruled;
    const hold = brake ?? (waits && 'writes');
    const entry = world.pace.enter(lane, CLAIM_SIZE);
    if (entry.kind === 'wait') {
      if (flight.size === 0) return entry;
      await flight.nextLanded();
      continue;
    }
    const claimed = await claimWave(world, request, hold).catch((error: unknown) => {
      entry.leave();
      throw error;
    });
    if (claimed.kind !== 'wave') {
      entry.leave();
      return claimed.kind === 'braked'
        ? { ...claimed, hold: 'writes', ...(waits ? { waits } : {}) }
        : claimed;
    }
    const { wave, entries } = claimed;
    const terms = { ...wave, isOverLimit: ruled === 'over' };
    const begun = asker().then((right) => executeWave(world, withRight(terms, right), entries));
    flight.add(begun.finally(entry.leave));
    if (claimed.probes) await flight.nextLanded();
    if (wave.lane === 'bulk' && !wave.lookOnly && (await asker()) === 'lost') return { kind: 'asker-lost' };
  }
}

/** Of a long list whoever is claimed by then is left out with the rest; a short one says for each why not. */
function withRight(wave: Omit<Wave, 'asker'>, asker: AskerRight): Wave {
  if (asker !== 'lost' || wave.lane !== 'bulk') return { ...wave, asker };
  return { lookOnly: 'requester', ...wave, asker };
}

/** What is on its way. The first failure is thrown once everything has come down. */
class Flight {
  readonly #waves = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;
  #unreadable = false;

  get size(): number {
    return this.#waves.size;
  }

  /** A wave found that Graph itself cannot be read. */
  get unreadable(): boolean {
    return this.#unreadable;
  }

  add(wave: ReturnType<typeof executeWave>): void {
    const landing: Promise<void> = wave
      .then((how) => {
        this.#unreadable ||= how === 'unreadable';
      })
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#waves.delete(landing));
    this.#waves.add(landing);
  }

  async nextLanded(): Promise<void> {
    await Promise.race(this.#waves);
    if (this.#failure) throw this.#failure.error;
  }

  async landed(): Promise<void> {
    await Promise.all(this.#waves);
    if (this.#failure) throw this.#failure.error;
  }
}
