import { createSeal } from '../adapters/store/create-seal.ts';
import type { Log } from '../core/ports/log.ts';
import type { StoreParts } from './open-app-store.ts';

/** What the store needs, for programs that open it beside the bot. Keys: hex, as `startApp` takes them. */
export function createStoreParts(parts: {
  auditKey: string;
  olderAuditKeys?: readonly string[];
  log: Log;
}): StoreParts {
  const { log, auditKey, olderAuditKeys } = parts;
  return { log, seal: createSeal(auditKey, olderAuditKeys), clock: { now: () => new Date() } };
}
