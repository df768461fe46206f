import { keyOf } from '../jobs/job-key.ts';
import type { StoreTransaction } from '../ports/store.ts';

/** One waits, however often and by whomever it is asked for. `from` as the job has it. */
export async function sendOrderJob(tx: StoreTransaction, order: string, from?: number): Promise<void> {
  const job = { kind: 'order-reminders', order, ...(from === undefined ? {} : { from }) } as const;
  await tx.send(job, { key: keyOf(job) });
}
