import { keyOf } from '../jobs/job-key.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from './change-request.ts';

/** What a request that has begun to wait needs: its approvers are asked, and it ends when nobody decides. */
export async function sendAsking(
  tx: StoreTransaction,
  { id: request, requirement, expiresAt }: RequestIn<'awaiting-approval'>,
): Promise<void> {
  const [asking, expiry] = [
    { kind: 'ask-approvers', request } as const,
    { kind: 'expire-request', request } as const,
  ];
  if (requirement.stages.length > 0) await tx.send(asking, { key: keyOf(asking) });
  await tx.send(expiry, { startAfter: expiresAt, key: keyOf(expiry) });
}
