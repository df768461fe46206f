import { addMinutes } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Policy } from '../policy.ts';
import { newEnd } from '../requests/extension.ts';
import type { Asked, RequestIn } from '../requests/change-request.ts';
import type { Approval } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { tellOfDecision } from '../requests/tell-of-decision.ts';
import { quorumOf } from './quorum.ts';
import { sealApproval } from './seal-approval.ts';
import { sealWaiting } from '../requests/seal-waiting.ts';
import { tellTargets } from './tell-targets.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
type CoolingDown = RequestIn<'cooling-down'>;
type Complete = Omit<CoolingDown, 'status' | 'coolDownUntil' | 'approvalSeal'>;
export type Advanced = Awaiting | CoolingDown | RequestIn<'approved'>;

/** Keeps the approvals there are; with the last of them the request is approved, or cools down first. */
export async function completeApproval(
  world: World,
  tx: StoreTransaction,
  { request, approvals }: { readonly request: Awaiting; readonly approvals: readonly Approval[] },
): Promise<Advanced> {
  const quorum = quorumOf(world.policy, request.requirement, approvals);
  if (!quorum) return waitForMore(world, tx, { ...request, approvals });
  // What only mattered while it waited must not stay in the record.
  const { status, askedAt, away, escalated, reminded, askedAgainAt, ...open } = request;
  const { entitled, deputies, digits, wrongNumbers, waitingSeal, ...rest } = open;
  const complete: Complete = { ...rest, approvals: quorum, asked: askedIn(request) };
  const { coolDownMinutes, facts } = request.requirement;
  const decided =
    coolDownMinutes > 0 && facts.direction === 'weakening'
      ? await coolDown(world, tx, {
          request: complete,
          until: addMinutes(world.clock.now(), coolDownMinutes),
        })
      : await openExecution(world, tx, complete);
  await tellOfDecision(world, tx, decided);
  return decided;
}

async function waitForMore(world: World, tx: StoreTransaction, counted: Awaiting): Promise<Awaiting> {
  const request = sealWaiting(world.seal, counted);
  await tx.saveRequest(request);
  // The next stage's approvers get their cards; whoever has one keeps it.
  const asking = { kind: 'ask-approvers', request: request.id } as const;
  await tx.send(asking, { key: keyOf(asking) });
  return request;
}

function askedIn({ entitled, deputies, digits, wrongNumbers }: Awaiting): Asked {
  return {
    ...(entitled ? { entitled } : {}),
    ...(deputies ? { deputies } : {}),
    ...(digits === undefined ? {} : { digits }),
    ...(wrongNumbers === undefined ? {} : { wrongNumbers }),
  };
}

/** Approved, and it waits until then: its people are told, and a timer is set. */
export async function coolDown(
  world: World,
  tx: StoreTransaction,
  { request, until: coolDownUntil }: { readonly request: Complete; readonly until: string },
): Promise<CoolingDown> {
  const approvalSeal = sealApproval(world.seal, { ...request, coolDownUntil });
  const cooling: CoolingDown = { ...request, status: 'cooling-down', coolDownUntil, approvalSeal };
  await tx.saveRequest(cooling);
  await tellTargets(world, tx, cooling);
  await tx.append({ event: { kind: 'cool-down-started', until: coolDownUntil }, request: request.id });
  const end = { kind: 'end-cool-down', request: request.id } as const;
  await tx.send(end, { startAfter: coolDownUntil, key: keyOf(end) });
  return cooling;
}

/** From here the bot acts by itself: state and job in one transaction. */
export async function openExecution(
  world: World,
  tx: StoreTransaction,
  request: Complete,
): Promise<RequestIn<'approved'>> {
  // One moment for both: an end that is counted from a later one is longer than what was agreed to, and nothing is written.
  const now = world.clock.now();
  const complete = { ...request, approvedAt: now.toISOString(), ...endOf(world.policy, request, now) };
  const approvalSeal = sealApproval(world.seal, complete);
  const approved: RequestIn<'approved'> = { ...complete, status: 'approved', approvalSeal };
  await tx.saveRequest(approved);
  const execution = { kind: 'execute-request', request: request.id } as const;
  await tx.send(execution, { key: keyOf(execution) });
  return approved;
}

/** A time limit counts from the moment at which the change may begin. */
function endOf(
  policy: Policy,
  { timeLimit, extends: longer }: Complete,
  now: Date,
): { readonly endsAt?: string } {
  if (!timeLimit) return {};
  const endsAt = longer ? newEnd(policy, longer, { now, timeLimit }) : addMinutes(now, timeLimit.minutes);
  return { endsAt };
}
