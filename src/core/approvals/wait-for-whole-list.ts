import type { RequestId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import { askedBesideRequest } from '../requests/asked-beside.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { decideBy } from '../requests/decide-by.ts';
import type { Entitled, Requirement } from '../requests/requirement.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { sendAsking } from '../requests/send-asking.ts';
import { tellTargetsItIsOff } from '../requests/tell-of-decision.ts';
import type { World } from '../world.ts';
import { freeCards } from './ask-others.ts';
import { quorumOf } from './quorum.ts';
import { raisedByPeople } from './raise-requirement.ts';
import { coversStages, readEntitled } from './read-entitled.ts';
import { isApprovalSealed } from './seal-approval.ts';

type Begun = RequestIn<'approved' | 'running'>;

/**
 * Asked right before the first write: since it was approved, the same human has asked for more people, and together they need
 * more approvers than this part had. It waits for them, and its cards say why. Of what was begun nothing can be taken back;
 * there the later parts need what the whole needs.
 */
export async function waitsForWholeList(world: World, id: RequestId): Promise<boolean> {
  const { reads } = world.store;
  const request = await reads.request(id);
  if (!isBegun(request)) return false;
  const raised = await raisedSince(world, reads, request);
  if (!raised) return false;
  const known = request.asked?.entitled ?? {};
  // From Graph, so before the transaction; only of groups that the rules did not name before.
  const more = coversStages(world.policy, raised, known) ? {} : await readEntitled(world, raised);
  return world.store.transaction(async (tx) => {
    const now = await tx.lockRequest(id);
    if (!isBegun(now) || (await tx.hasBegun(id))) return false;
    await askForMore(world, tx, { request: now, raised, entitled: { ...more, ...known } });
    return true;
  });
}

function isBegun(request: { readonly status: string } | undefined): request is Begun {
  return request?.status === 'approved' || request?.status === 'running';
}

/** Undefined where the approvals that it has are enough for the whole, and where there is nothing to hold back. */
async function raisedSince(
  { policy, seal }: World,
  reads: StoreReads,
  request: Begun,
): Promise<Requirement | undefined> {
  const { requirement, emergency, extends: longer } = request;
  // A forged row is refused as such; an emergency and its review have rules of their own.
  if (emergency || longer?.review || !isApprovalSealed(seal, request)) return undefined;
  if (await reads.hasBegun(request.id)) return undefined;
  const beside = await askedBesideRequest(policy, reads, request);
  const { requesterGroups } = requirement.facts;
  const raised = raisedByPeople(policy, requirement, { requesterGroups, beside });
  return raised && !quorumOf(policy, raised, request.approvals) ? raised : undefined;
}

interface More {
  readonly request: Begun;
  readonly raised: Requirement;
  readonly entitled: Entitled;
}

async function askForMore(
  world: World,
  tx: StoreTransaction,
  { request, raised, entitled }: More,
): Promise<void> {
  const now = world.clock.now();
  const { status, approvedAt, endsAt, approvalSeal, asked, ...rest } = withoutWait(request);
  const waiting: RequestIn<'awaiting-approval'> = sealWaiting(world.seal, {
    ...rest,
    ...asked,
    ...(Object.keys(entitled).length > 0 ? { entitled } : {}),
    status: 'awaiting-approval',
    requirement: { ...raised, raisedAt: now.toISOString() },
    askedAgainAt: now.toISOString(),
    expiresAt: decideBy(world.policy, now, rest),
  });
  await tx.saveRequest(waiting);
  const { rule, score, coolDownMinutes, facts } = raised;
  await tx.append({ event: { kind: 'requirement-raised', rule, score }, request: request.id });
  // They were told that it was coming.
  if (coolDownMinutes > 0 && facts.direction === 'weakening')
    await tellTargetsItIsOff(world, tx, { request: { id: request.id, coolDownUntil: approvedAt } });
  await freeCards(tx, waiting);
  await sendAsking(tx, waiting);
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
}

function withoutWait(request: Begun): Omit<Begun, 'waits'> {
  if (request.status === 'approved') return request;
  const { waits, ...rest } = request;
  return rest;
}
