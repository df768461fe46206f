import type { NoticeId, PersonId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { CardPosting, StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { decideBy } from '../requests/decide-by.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { sendAsking } from '../requests/send-asking.ts';
import { tellTargetsItIsOff } from '../requests/tell-of-decision.ts';
import type { World } from '../world.ts';
import { noteLapsed } from './lapsed-approvals.ts';

interface Loss {
  readonly request: RequestIn<'cooling-down'>;
  /** Who approved and has lost the right since. */
  readonly lapsed: ReadonlySet<PersonId>;
}

/**
 * The approvals are too few at the end of the cool-down: nothing is written, and the request waits for somebody else, for
 * as long as a new one would. Only those count who could decide at Confirm.
 */
export async function askOthers(
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
  await noteLapsed(tx, rest, lapsed);
  await tellTargetsItIsOff(world, tx, { request: { id, coolDownUntil } });
  await tellRequester(world, tx, { request, coolDownUntil });
  await freeCards(tx, request);
  await sendAsking(tx, request);
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

/**
 * A card that changes rings no bell: the approvers get new ones, with the buttons that the old ones lose. Whose yes still
 * stands is not asked again, and keeps the button that stops the change.
 */
export async function freeCards(
  tx: StoreTransaction,
  { id, approvals }: RequestIn<'awaiting-approval'>,
): Promise<void> {
  const standing = new Set<CardPosting['person']>(approvals.map(({ by }) => by.id));
  for (const { action, ...card } of await tx.cards(id))
    if (card.role === 'approver' && !standing.has(card.person)) await tx.saveCard(card);
}
