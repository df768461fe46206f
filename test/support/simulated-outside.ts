import type { History } from './simulated-history.ts';
import type { SimulatedProcess, Weather } from './simulated-process.ts';
import type { Dice, VirtualTime } from './simulated-time.ts';

/** What every simulated outside service needs. */
export interface Outside {
  readonly time: VirtualTime;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly history: History;
}

/**
 * One call over the network. Once it has left, it lands, whatever becomes of the process; the answer comes back only to
 * a process that still lives, and later to one that stands still.
 */
export async function callOutside<T>(
  { time, dice }: Outside,
  process: SimulatedProcess,
  land: () => T,
): Promise<T> {
  if (!process.alive) await process.goOn();
  const landed = time.sleep(dice.between(5, dice.chance(0.05) ? 5_000 : 300)).then(land);
  const answer = await landed;
  await time.sleep(dice.between(1, 50));
  await process.goOn();
  return answer;
}

/** A call that changes something there: where a process may end right before it leaves, and right after it has landed. */
export async function changeOutside<T>(
  outside: Outside,
  process: SimulatedProcess,
  call: { readonly what: string; readonly leave: () => void; readonly land: () => T },
): Promise<T> {
  process.edge('before', call.what);
  if (!process.alive) await process.goOn();
  call.leave();
  return callOutside(outside, process, () => {
    const answer = call.land();
    process.edge('after', call.what);
    return answer;
  });
}

/** What the service asks for: mostly seconds, sometimes a minute or more, sometimes nothing at all. */
export function retryAfter(dice: Dice): { retryAfterMs?: number } {
  if (dice.chance(0.4)) return {};
  return { retryAfterMs: dice.chance(0.1) ? dice.between(30_000, 300_000) : dice.between(1_000, 20_000) };
}
