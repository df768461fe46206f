import { isLockTimeout } from '../adapters/store/store-failure.ts';
import type { Log } from '../core/ports/log.ts';

/**
 * A step of the start that waits on where others have what it needs for longer than a statement waits: another process that
 * starts, or is as busy as after a crash. Ended by that, the process would be started again and stand at the back of the queue;
 * a store that does not answer at all still ends the start.
 */
export async function startPatiently<T>(log: Log, step: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await step();
    } catch (error) {
      if (!isLockTimeout(error)) throw error;
      log.warn('the start waits for somebody else who has the store in hand');
    }
  }
}
