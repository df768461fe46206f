import type { BenchRow } from './bench-row.ts';
import { Cast } from './request-story.ts';
import { openStand } from './stand.ts';
import { median, percentile } from './statistics.ts';

const DELAYS_MS = [0, 120] as const;

/** From a typed command to its confirmation card in the chat, near Graph and far from it. */
export async function benchCommand({ quick }: { readonly quick: boolean }): Promise<BenchRow[]> {
  const stand = await openStand();
  const bot = await stand.startBot({ DATA_DIR: `${await stand.newFolder()}/store` });
  stand.teams.botUrl = bot.url;
  const cast = new Cast(stand);
  const samples = DELAYS_MS.map(() => ({ times: [] as number[], trips: [] as number[] }));
  const command = async (): Promise<{ ms: number; trips: number }> => {
    const { agent } = cast.next();
    const [target] = stand.takePeople(1, 'disabled');
    const before = stand.tenant.requests.roundTrips;
    const startedAt = performance.now();
    // The answer comes after the card was posted, so its end is the card's arrival.
    await agent.say(`enable mfa for ${target?.userPrincipalName}`);
    return { ms: performance.now() - startedAt, trips: stand.tenant.requests.roundTrips - before };
  };
  for (let warm = 0; warm < 15; warm += 1) await command();
  for (let round = 0; round < (quick ? 10 : 40); round += 1) {
    for (const [index, delayMs] of DELAYS_MS.entries()) {
      stand.tenant.delayMs = delayMs;
      const { ms, trips } = await command();
      samples[index]?.times.push(ms);
      samples[index]?.trips.push(trips);
    }
  }
  await bot.stop();
  await stand.close();
  return DELAYS_MS.flatMap((delayMs, index) => rowsOf(delayMs, samples[index] ?? { times: [], trips: [] }));
}

function rowsOf(
  delayMs: number,
  { times, trips }: { readonly times: readonly number[]; readonly trips: readonly number[] },
): BenchRow[] {
  const graph = 2 * delayMs;
  const name = `command → confirmation card, Graph ${delayMs} ms away`;
  const compared = graph === 0 ? {} : { baseline: graph, against: 'delay of Graph alone' };
  return [
    { name: `${name}: round trips, at most`, value: Math.max(...trips), unit: 'trips', limit: 2 },
    { name: `${name}: p50`, value: median(times), unit: 'ms', ...compared },
    { name: `${name}: p50 over the delay of Graph`, value: median(times) - graph, unit: 'ms' },
    { name: `${name}: p95 over the delay of Graph`, value: percentile(times, 0.95) - graph, unit: 'ms' },
  ];
}
