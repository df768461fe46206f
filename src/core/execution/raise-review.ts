import { requirementFor } from '../approvals/approval-policy.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { requestIdOf } from '../ids.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import { fingerprintOf } from '../requests/fingerprint.ts';
import { sealItem } from '../requests/seal-item.ts';
import type { World } from '../world.ts';

/**
 * What was done in an emergency is laid before those who would have had to agree: their yes lets it stay as long as any
 * weakening may, their no puts the earlier state back at once, and without either it comes back at its end.
 */
export async function raiseReview(
  world: World,
  tx: StoreTransaction,
  emergency: RequestIn<'finished' | 'partly-finished'>,
): Promise<void> {
  const [box] = (await tx.timeBoxes(emergency.id)).filter(({ status }) => status === 'waiting');
  const done = box && (await tx.item(emergency.id, box.person));
  if (!box || !done) return;
  const { outcome: _, seal: __, ...was } = done;
  const item = { ...was, extends: emergency.id };
  const requirement = requirementFor(world.policy, emergency.requirement.facts);
  const at = world.clock.now().toISOString();
  const draft = sealWaiting(world.seal, {
    ...baseOf(emergency),
    status: 'awaiting-approval',
    id: requestIdOf(await tx.nextRequestNumber()),
    // Its requester has no card of it that could show a number, and the end is the stricter state already.
    requirement: { ...requirement, numberMatching: false, coolDownMinutes: 0 },
    timeLimit: { minutes: minutesToKeep(world, emergency), from: 'policy' },
    extends: { request: emergency.id, dueAt: box.dueAt, review: true },
    ...{ createdAt: at, confirmedAt: at, expiresAt: box.dueAt, approvals: [], refused: [] },
    fingerprint: fingerprintOf(world.seal, emergency, [item]),
  });
  await tx.insertRequest(draft, [sealItem(world.seal, draft, item)]);
  await tx.holdTargets(draft.id, [box.person]);
  await tx.append({
    event: { kind: 'review-raised', of: emergency.id, until: box.dueAt, fingerprint: draft.fingerprint },
    subject: box.person,
    request: draft.id,
  });
  const [asking, expiry] = [
    { kind: 'ask-approvers', request: draft.id } as const,
    { kind: 'expire-request', request: draft.id } as const,
  ];
  await tx.send(asking, { key: keyOf(asking) });
  await tx.send(expiry, { startAfter: draft.expiresAt, key: keyOf(expiry) });
}

type Kept = 'to' | 'requester' | 'requesterLocale' | 'conversation' | 'reason' | 'ticket' | 'callerProof';

function baseOf({
  to,
  requester,
  requesterLocale,
  conversation,
  ...rest
}: ChangeRequest): Pick<ChangeRequest, Kept> {
  const { reason, ticket, callerProof } = rest;
  return {
    ...{ to, requester, requesterLocale, conversation },
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(callerProof === undefined ? {} : { callerProof }),
  };
}

/** As much more as the ordinary rules give, so that both together are no longer than any weakening may last. */
function minutesToKeep({ policy }: World, { timeLimit }: ChangeRequest): number {
  const { maxHours = 24, defaultHours = 24 } = policy.weakening ?? {};
  return Math.max(0, Math.min(defaultHours * 60, maxHours * 60 - (timeLimit?.minutes ?? 0)));
}
