import type { FileOf } from '../ports/file-exports.ts';
import type { StoreReads } from '../ports/store.ts';
import type { NoFile } from '../refusal.ts';

/** How many rows the file will have. A list that still changes would be another one at its end than at its start. */
export async function readTotal(reads: StoreReads, of: FileOf): Promise<number | NoFile> {
  // Of an earlier reading only the numbers are kept, and nobody in it.
  if (of.kind === 'tenant') return reads.countScanned({ scan: of.scan });
  if (of.kind === 'order') {
    const order = await reads.reminderOrder(of.order);
    return order?.status === 'ordered' ? order.people.length : 'nobody';
  }
  const request = await reads.request(of.request);
  if (!request) return 'nobody';
  if (request.status !== 'finished' && request.status !== 'partly-finished') return 'open';
  const run = await reads.bulkRun(of.request);
  return run ? run.total : (await reads.items(of.request)).length;
}
