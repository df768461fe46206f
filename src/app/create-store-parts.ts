import { createSeal } from '../adapters/store/create-seal.ts';
import type { Log } from '../core/ports/log.ts';
import type { StoreParts } from './open-app-store.ts';

/** What the store needs, for programs that open it beside the bot. `auditKey`: hex, as `startApp` takes it. */
export function createStoreParts({ auditKey, log }: { auditKey: string; log: Log }): StoreParts {
  return { log, seal: createSeal(auditKey), clock: { now: () => new Date() } };
}
