import { bulkSchema } from '../../src/config/bulk-schema.ts';
import type { Pace } from '../../src/core/ports/pace.ts';
import type { QuotaBook } from '../../src/core/ports/quota-book.ts';
import type { BulkRules } from '../../src/core/requests/bulk-rules.ts';

export const DEFAULT_BULK: BulkRules = bulkSchema.parse(undefined);

/** A Graph without limits. */
export const freePace: Pace = {
  enter: () => ({ kind: 'go', leave: () => undefined }),
  peoplePerMinute: () => 1_200,
  closedMinutes: () => 0,
};

export const freeBook: QuotaBook = { draw: () => Promise.resolve(0), close: () => Promise.resolve() };
