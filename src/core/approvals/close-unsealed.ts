import { BrokenInvariant } from '../failures.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import { expireNow } from '../requests/expire-change.ts';
import type { World } from '../world.ts';
import { stopRequest } from './stop-request.ts';
import { isWaitingSealed } from '../requests/seal-waiting.ts';

/** Closes what this bot did not write: nothing is decided on it. Undefined for a genuine row. */
export async function closeUnsealed(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'awaiting-approval'>,
): Promise<ChangeRequest | undefined> {
  if (isWaitingSealed(world.seal, request)) return undefined;
  const { id, fingerprint } = request;
  // Waiting since before there were seals, or robbed of its seal: either way it has to be asked for again.
  if (request.waitingSeal === undefined) {
    world.log.warn('a waiting request without a seal was closed', { request: id });
    return expireNow(world, tx, request);
  }
  await tx.append({ event: { kind: 'approval-forged', fingerprint }, request: id });
  const alarm = new BrokenInvariant('a waiting request is not as this bot wrote it');
  world.log.error('ALARM: a waiting request was altered', alarm, { request: id });
  const { status, ...rest } = request;
  return stopRequest(world, tx, { request: rest, stop: { because: 'security', by: request.requester } });
}
