import { addMinutes } from '../instants.ts';
import type { Policy } from '../policy.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { tellOfDecision } from '../requests/tell-of-decision.ts';
import type { World } from '../world.ts';
import { requirementFor } from './approval-policy.ts';
import { coolDown } from './complete-approval.ts';

type CoolingDown = RequestIn<'cooling-down'>;
type Begun = RequestIn<'approved' | 'running'>;

/**
 * When what was agreed to may begin by the rules of this moment, where they ask for a longer cool-down than it had: counted
 * from the last approval, like the one it had. Undefined where they do not. Of an emergency and its review there is none.
 */
export function laterStart(policy: Policy, request: CoolingDown | Begun): string | undefined {
  const { requirement, emergency, extends: longer } = request;
  if (requirement.facts.direction !== 'weakening' || emergency || longer?.review) return undefined;
  const { coolDownMinutes } = requirementFor(policy, requirement.facts);
  const more = coolDownMinutes - requirement.coolDownMinutes;
  if (more <= 0) return undefined;
  return addMinutes(new Date('coolDownUntil' in request ? request.coolDownUntil : request.approvedAt), more);
}

/** It cools down until then, and may be stopped again; everybody concerned is told the new time. */
export async function prolongCoolDown(
  world: World,
  tx: StoreTransaction,
  { request, until }: { readonly request: CoolingDown | Begun; readonly until: string },
): Promise<void> {
  const { requirement, ...agreed } = withoutStart(request);
  const { coolDownMinutes } = requirementFor(world.policy, requirement.facts);
  const raisedAt = world.clock.now().toISOString();
  const raised = { ...requirement, coolDownMinutes, raisedAt };
  const { rule, score } = raised;
  await tx.append({ event: { kind: 'requirement-raised', rule, score }, request: request.id });
  await tellOfDecision(
    world,
    tx,
    await coolDown(world, tx, { request: { ...agreed, requirement: raised }, until }),
  );
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
}

/** Its end is counted anew from when it begins. */
function withoutStart(request: CoolingDown | Begun) {
  const { status, approvalSeal, ...rest } = request;
  if ('coolDownUntil' in rest) {
    const { coolDownUntil, ...cooling } = rest;
    return cooling;
  }
  const { approvedAt, endsAt, ...approved } = rest;
  return approved;
}
