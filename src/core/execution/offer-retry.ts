import type { ActionId } from '../ids.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import type { World } from '../world.ts';

/** One press for whoever failed, the same as "retry REQ-12": a new request, confirmed and approved like any other. */
export async function offerRetry(
  world: World,
  tx: StoreTransaction,
  { request, run }: { readonly request: ChangeRequest; readonly run: BulkRun },
): Promise<ActionId | undefined> {
  if (run.tally.failed === 0) return undefined;
  const action = world.ids.actionId() as ActionId;
  await tx.insertAction({
    id: action,
    grant: { kind: 'suggest', command: `retry ${request.id}` },
    holder: request.requester.id,
    issuedAt: world.clock.now().toISOString(),
  });
  return action;
}
