import type { NoticeId, PersonId } from '../ids.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { JobResult } from '../jobs/job.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { decideBy } from '../requests/decide-by.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { tellTargetsItIsOff } from '../requests/tell-of-decision.ts';
import type { World } from '../world.ts';

interface Loss {
  readonly request: RequestIn<'cooling-down'>;
  /** Who approved and has lost the right since. */
  readonly lapsed: ReadonlySet<PersonId>;
}

/**
 * The approvals are too few at the end of the cool-down: nothing is written, and the request waits for somebody else, for
 * as long as a new one would. Only those count who could decide at Confirm.
 */
export async function askAgain(
  world: World,
  tx: StoreTransaction,
  { request: { coolDownUntil, approvalSeal, asked, ...rest }, lapsed }: Loss,
): Promise<JobResult> {
  const { id } = rest;
  const now = world.clock.now();
  const request = sealWaiting(world.seal, {
    ...rest,
    ...asked,
    status: 'awaiting-approval',
    approvals: rest.approvals.filter(({ by }) => !lapsed.has(by.id)),
    askedAgainAt: now.toISOString(),
    expiresAt: decideBy(world.policy, now, rest),
  });
  await tx.saveRequest(request);
  for (const { by } of rest.approvals.filter((each) => lapsed.has(each.by.id)))
    await tx.append({ event: { kind: 'approval-lapsed' }, subject: by.id, request: id });
  await tellTargetsItIsOff(world, tx, { request: { id, coolDownUntil } });
  await tellRequester(world, tx, { request, coolDownUntil });
  await freeCards(tx, request);
  const [asking, expiry] = [
    { kind: 'ask-approvers', request: id } as const,
    { kind: 'expire-request', request: id } as const,
  ];
  await tx.send(asking, { key: keyOf(asking) });
  await tx.send(expiry, { startAfter: request.expiresAt, key: keyOf(expiry) });
  await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  return { kind: 'done' };
}

/** They were told that it was approved. */
async function tellRequester(
  world: World,
  tx: StoreTransaction,
  { request, coolDownUntil }: { request: RequestIn<'awaiting-approval'>; coolDownUntil: string },
): Promise<void> {
  await queueNotice(world, tx, {
    id: `${request.id}:approval-lost:${coolDownUntil}` as NoticeId,
    person: request.requester,
    request: request.id,
    about: { kind: 'guard-alarm', alarm: 'approval-lost', request: request.id },
    plan: 'first-channel',
    at: world.clock.now().toISOString(),
  });
}

/** A card that changes rings no bell: the approvers get new ones, with the buttons that the old ones lose. */
async function freeCards(tx: StoreTransaction, { id }: RequestIn<'awaiting-approval'>): Promise<void> {
  for (const { action, ...card } of await tx.cards(id)) if (card.role === 'approver') await tx.saveCard(card);
}
