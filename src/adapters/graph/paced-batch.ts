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
  { lane, patient = false, ...options }: PacedOptions,
): Promise<readonly GraphResult[]> {
  const prices = items.map(priceOf);
  const cost = {
    writes: options.readOnly ? 0 : items.length,
    units: prices.reduce((sum, { units }) => sum + units, 0),
  };
  const waitMs = (await (patient ? pacer?.admitInTime(cost) : pacer?.admit(lane, cost))) ?? 0;
  if (waitMs > 0) return items.map(() => notSent(waitMs));
  const [only] = items;
  const results =
    only && items.length === 1
      ? [await client.call({ ...options, ...only })]
      : await sendBatch(client, items, options);
  pacer?.learn(
    results.filter((_, index) => prices[index]?.apart === false),
    cost.writes > 0,
  );
  return results;
}
