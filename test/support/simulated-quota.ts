import type { QuotaBook } from '../../src/core/ports/quota-book.ts';
import type { VirtualTime } from './simulated-time.ts';

/** The shared book of quotas, as the store keeps it. */
export function simulatedBook(time: Pick<VirtualTime, 'now' | 'sleep'>, answersInMs = 5): QuotaBook {
  const givenUntil = new Map<string, number>();
  return {
    async draw({ quota, lastsMs, catchUpMs }) {
      await time.sleep(answersInMs);
      const from = Math.max(givenUntil.get(quota) ?? time.now, time.now - catchUpMs);
      givenUntil.set(quota, from + lastsMs);
      await time.sleep(answersInMs);
      return Math.max(0, from - time.now);
    },
    async close(quota, forMs) {
      await time.sleep(answersInMs);
      givenUntil.set(quota, Math.max(givenUntil.get(quota) ?? 0, time.now + forMs));
    },
  };
}
