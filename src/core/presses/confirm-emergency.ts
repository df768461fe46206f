import { factsOfList, requirementFor } from '../approvals/approval-policy.ts';
import { checkPace, weakenedIn } from '../approvals/check-pace.ts';
import {
  emergencyRequirement,
  emergencyRules,
  no,
  refuseByCount,
  refuseEmergencyFor,
  refuseEmergencyOf,
} from '../approvals/emergency.ts';
import { hasWitnesses } from '../approvals/witnesses.ts';
import type { RequestId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { askedBesideRequest } from '../requests/asked-beside.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import type { Requirement } from '../requests/requirement.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';

/** An emergency is about one person: a second one is enough to see that a list is none. */
const ENOUGH = 2;

/** The rules as they are now; of an emergency its own. */
export async function judgeNow(
  { policy, clock }: Pick<World, 'policy' | 'clock'>,
  reads: StoreReads,
  {
    request,
    groups,
  }: { readonly request: RequestIn<'awaiting-confirmation'>; readonly groups: readonly string[] },
): Promise<Requirement> {
  const { id, to } = request;
  if (!request.emergency) {
    const facts = await factsOfList(reads, request, groups);
    const confirmedAt = clock.now().toISOString();
    const now = { ...request, requirement: { ...request.requirement, facts }, confirmedAt };
    const beside = await askedBesideRequest(policy, reads, now);
    return requirementFor(policy, { ...facts, ...(beside > 0 ? { beside } : {}) });
  }
  const items = await reads.itemsFrom(id, 0, ENOUGH);
  return emergencyRequirement(policy, { to, items, groups });
}

/** Before the transaction: whether the presser may still act alone, and enough others can be told, as read now. */
export async function refuseEmergency(
  world: World,
  id: RequestId,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  // Closed for everybody: said inside the transaction, and no other confirmation has to wait for this look.
  if (!emergencyRules(world.policy)) return undefined;
  const request = await world.store.reads.request(id);
  if (!request?.emergency || request.status !== 'awaiting-confirmation') return undefined;
  const closed = refuseEmergencyOf(world.policy, viewer.groups);
  if (closed) return closed;
  const items = await world.store.reads.itemsFrom(id, 0, ENOUGH);
  const concerned = [viewer.person.id, ...items.map(({ person }) => person.id)];
  return (await hasWitnesses(world, concerned)) ? undefined : no('unheard');
}

/** Inside: what every weakening is held to at its approval, and how often a day there may be such a one. */
export async function admitEmergency(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'awaiting-confirmation'>,
): Promise<Refusal | undefined> {
  if (!request.emergency) return undefined;
  const { id, to, requester } = request;
  const items = await tx.itemsFrom(id, 0, ENOUGH);
  const refusal =
    refuseEmergencyFor(to, items) ??
    (await refuseByCount(world, tx, requester.id)) ??
    (await checkPace(world, tx, {
      ...{ request, approver: requester.id },
      weakened: weakenedIn(to, items),
    }));
  if (refusal) return refusal;
  // Noted already where the policy limits weakening; emergencies are counted in any case.
  const who = { requester: requester.id, approver: requester.id, people: items.length };
  const at = world.clock.now().toISOString();
  await tx.notePace({ request: id, at, ...who, weakening: true, emergency: true });
  return undefined;
}

/** In the transaction that lets it begin: whoever would have had to agree hears of it at once. */
export async function tellOfEmergency(
  tx: StoreTransaction,
  { id: request }: Pick<ChangeRequest, 'id'>,
): Promise<void> {
  for (const { person } of await tx.items(request))
    await tx.send({ kind: 'tell-security', about: 'emergency', request, person: person.id });
}
