import type { PaceLane } from '../../core/ports/pace.ts';
import { sendBatch, type BatchItem, type BatchOptions } from './batch.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { notSent, type Pacer } from './pacer.ts';
import { priceOf } from './price-of.ts';
import { runBounded } from './run-bounded.ts';

/** As many reads as one turn of the pace lets through: four batches, which travel side by side. */
const READS_AT_ONCE = 80;
/** While one turn waits for Graph the next ones have left. */
export const TURNS_AT_ONCE = 3;

export interface Paced {
  readonly client: GraphClient;
  /** Absent only in tests of the requests themselves. */
  readonly pacer: Pacer | undefined;
}

export interface PacedOptions extends BatchOptions {
  readonly lane: PaceLane;
  /** Waits for its turn instead of being told to come back. A list of so many reads always does. */
  readonly patient?: boolean;
  /** Asked after every wait, right before they leave: which of the items may leave still. */
  readonly mayLeave?: () => Promise<readonly boolean[]>;
}

/** Sends the items once the pacer lets them: one request by itself, several in batches, what is read for a long list in turns. */
export async function sendPaced(
  paced: Paced,
  items: readonly BatchItem[],
  options: PacedOptions,
): Promise<readonly GraphResult[]> {
  if (options.lane === 'urgent' || !options.readOnly || items.length <= 2 * READS_AT_ONCE)
    return sendOnce(paced, items, options);
  const turns: (readonly BatchItem[])[] = [];
  for (let from = 0; from < items.length; from += READS_AT_ONCE)
    turns.push(items.slice(from, from + READS_AT_ONCE));
  const results = await runBounded(TURNS_AT_ONCE, turns, (turn) =>
    sendOnce(paced, turn, { ...options, patient: true }),
  );
  return results.flat();
}

async function sendOnce(
  { client, pacer }: Paced,
  items: readonly BatchItem[],
  { lane, patient = false, mayLeave, ...options }: PacedOptions,
): Promise<readonly GraphResult[]> {
  const prices = items.map(priceOf);
  const cost = {
    writes: options.readOnly ? 0 : items.length,
    units: prices.reduce((sum, { units }) => sum + units, 0),
  };
  const waitMs = (await (patient ? pacer?.admitInTime(cost) : pacer?.admit(lane, cost))) ?? 0;
  if (waitMs > 0) return items.map(() => notSent(waitMs));
  const may = await mayLeave?.();
  const leaving = items.filter((_, index) => may?.[index] ?? true);
  const answers = await sendAll(client, leaving, options);
  const answerOf = new Map(leaving.map((item, index) => [item, answers[index]]));
  const results = items.map((item) => answerOf.get(item) ?? STAYED);
  pacer?.learn(
    results.filter((_, index) => prices[index]?.apart === false),
    cost.writes > 0,
  );
  return results;
}

async function sendAll(
  client: GraphClient,
  items: readonly BatchItem[],
  options: BatchOptions,
): Promise<readonly GraphResult[]> {
  const [only] = items;
  return only && items.length === 1
    ? [await client.call({ ...options, ...only })]
    : sendBatch(client, items, options);
}

/** Its turn came too late. */
const STAYED: GraphResult = { kind: 'unanswered', code: 'timeout', sent: false };
