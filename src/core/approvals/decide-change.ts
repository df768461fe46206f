import type { GroupId, PersonId, RequestId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal, Role } from '../refusal.ts';
import { closedAct } from '../requests/closed-act.ts';
import { expireNow, isOverdue } from '../requests/expire-change.ts';
import type { Changed } from '../requests/target-truth.ts';
import { checkPace, countedAs } from './check-pace.ts';
import { planRemainder, takeOut, type Remainder } from './take-out.ts';
import { conflictOfInterest, ownItems } from './conflict-of-interest.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import { tellOfDecision } from '../requests/tell-of-decision.ts';
import type { Viewer } from '../rights.ts';
import { stillPrincipals } from './deputies.ts';
import { settledAs } from '../requests/settled.ts';
import { sealVote } from './seal-approval.ts';
import { BrokenInvariant } from '../failures.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, Decision, RequestIn } from '../requests/change-request.ts';
import type { Approval } from '../requests/requirement.ts';
import { undoEmergency } from '../requests/undo-emergency.ts';
import { closeForRules } from './close-for-rules.ts';
import { closeUnsealed } from './close-unsealed.ts';
import { completeApproval, type Advanced } from './complete-approval.ts';
import { findSeat, isSeat, type Seat } from './entitlement.ts';
import { dropLapsed } from './lapsed-approvals.ts';
import { matchNumber } from './match-number.ts';
import { closedSince, raiseRequirement, type RulesNow } from './raise-requirement.ts';
import { countStages, openStage } from './quorum.ts';
import { stopForRequester } from './requester-right.ts';
import { surveyList, type Survey } from './survey-list.ts';

export interface DecisionPress {
  readonly request: RequestId;
  readonly verdict: 'approve' | 'reject';
  /** Whose right to approve was read a moment ago. */
  readonly by: Person;
  readonly groups: ReadonlySet<GroupId>;
  readonly roles: readonly Role[];
  /** Who approved earlier and has lost the right since, as read a moment ago. */
  readonly lapsed: ReadonlySet<PersonId>;
  /** Whoever asked has lost the right to, as read a moment ago. */
  readonly isRequesterLost: boolean;
  /** The rules as they are now, for whoever asked; absent where nothing is approved. */
  readonly rulesNow?: RulesNow;
  /** Who of them and of those they stand in for is of the helpdesk with another account, as read a moment ago. */
  readonly insiders: ReadonlySet<PersonId>;
  readonly reason?: string;
  /** Places in the list, from 1, of those whom the approver leaves out. */
  readonly strike?: readonly number[];
  /** Who is no longer as the card showed, read a moment ago. */
  readonly changed?: ReadonlyMap<PersonId, Changed>;
  /** Who has handed their right over to them, with the rights that they hold, as read a moment ago. */
  readonly principals?: readonly Viewer[];
  /** The number typed on the card, where the rules ask for it. */
  readonly digits?: string;
}

export type Decided =
  | { readonly kind: 'decided'; readonly request: Advanced | RequestIn<'rejected'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Decision, audit record and job in the caller's one transaction. The row lock makes two presses one decision. */
export async function decideChange(
  world: World,
  tx: StoreTransaction,
  press: DecisionPress,
): Promise<Decided> {
  const request = await tx.lockRequest(press.request);
  if (!request || request.status === 'awaiting-confirmation') return refused({ kind: 'card-unknown' });
  if (request.status !== 'awaiting-approval') return refused(alreadySettled(request));
  if (isOverdue(request, world.clock.now()))
    return refused(alreadySettled(await expireNow(world, tx, request)));
  const closed = await closeUnsealed(world, tx, request);
  if (closed) return refused(alreadySettled(closed));
  const by = press.by.id;
  const items = await ownItems(world.policy, tx, { request: request.id, by });
  const conflict = conflictOfInterest(world.policy, { request, items, by });
  if (conflict) return refused(conflict);
  if (press.verdict === 'reject') return rejectChange(world, tx, { request, press });
  return approveChange(world, tx, { request, press });
}

interface Deciding {
  readonly request: RequestIn<'awaiting-approval'>;
  readonly press: DecisionPress;
}

async function approveChange(
  world: World,
  tx: StoreTransaction,
  { request: asked, press }: Deciding,
): Promise<Decided> {
  // The stored list must still be the one that was shown; anything else is a broken record, not a decision.
  const survey = await surveyList(world, tx, { request: asked, changed: press.changed });
  if (!survey.isFrozen)
    throw new BrokenInvariant(`the frozen list of ${asked.id} does not match its fingerprint`);
  const now = press.rulesNow;
  const risen = now ? await raiseRequirement(world, tx, { request: asked, now }) : asked;
  const request = await dropLapsed(world, tx, { request: risen, lapsed: press.lapsed });
  const seat = findSeat(world.policy, {
    ...{ request, by: press.by.id, groups: press.groups, insiders: press.insiders },
    principals: await principalsNow(world, tx, { request, press }),
  });
  if (!isSeat(seat)) return refused(seat);
  if (press.isRequesterLost) return closeForRequester(world, tx, request);
  const rule = closedSince(world.policy, request);
  if (rule) return refused(await closeForRules(world, tx, { request, by: press.by, rule }));
  const direction = survey.weakened > 0 ? 'weakening' : 'strengthening';
  const closed = closedAct(world.policy, request) ?? (await weakeningRefusal(world, tx, direction));
  if (closed) return refused(closed);
  const mismatch = await matchNumber(world, tx, { request, by: press.by, typed: press.digits });
  if (mismatch) return refused(mismatch);
  const remainder = await planRemainder(world, tx, { request, press, survey });
  if ('kind' in remainder) return refused(remainder);
  const { weakened, fingerprint } = remainder;
  const tooFast = await checkPace(world, tx, { request, weakened, approver: press.by.id });
  if (tooFast) return refused(tooFast);
  await takeOut(tx, { request, press }, remainder);
  const remaining = { ...request, fingerprint, ...leftOut(survey, remainder) };
  const vote = sealVote(world.seal, remaining, { ...decision(world, press), ...seatIn(seat) });
  return recordApproval(world, tx, { request: remaining, press, approval: vote, weakened });
}

interface Voting extends Deciding {
  readonly approval: Approval;
  readonly weakened: number;
}

/** Only somebody who could have approved hears of it, and closes it. */
async function closeForRequester(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'awaiting-approval'>,
): Promise<Decided> {
  await stopForRequester(world, tx, request);
  return refused({ kind: 'requester-lost', request: request.id, name: request.requester.displayName });
}

async function recordApproval(
  world: World,
  tx: StoreTransaction,
  { request, press, approval, weakened }: Voting,
): Promise<Decided> {
  const approvals = [...request.approvals, approval];
  const stages = countStages(world.policy, request.requirement, approvals);
  await tx.append({
    event: {
      kind: 'request-approved',
      fingerprint: request.fingerprint,
      group: approval.group,
      ...(approval.via === undefined ? {} : { via: approval.via }),
      ...(approval.onBehalfOf === undefined ? {} : { onBehalfOf: approval.onBehalfOf }),
      missing: stages.reduce((sum, { missing }) => sum + missing, 0),
      ...countedAs(world.policy, { request, weakened }),
    },
    actor: press.by.id,
    request: request.id,
    ...(press.reason ? { aside: { reason: press.reason } } : {}),
  });
  const advanced = await completeApproval(world, tx, { request, approvals });
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return { kind: 'decided', request: advanced };
}

async function rejectChange(
  world: World,
  tx: StoreTransaction,
  { request, press }: Deciding,
): Promise<Decided> {
  if (!(await mayReject(world, tx, { request, press })))
    return refused({ kind: 'not-your-stage', request: request.id, group: stageGroup(world, request) });
  if (!press.reason) return refused({ kind: 'reason-needed', for: 'rejection' });
  const rejected: RequestIn<'rejected'> = {
    ...request,
    status: 'rejected',
    rejection: decision(world, press),
  };
  await tx.saveRequest(rejected);
  await tellOfDecision(world, tx, rejected);
  await tx.releaseTargets(request.id);
  await undoEmergency(world, tx, request);
  await tx.append({
    event: { kind: 'request-rejected' },
    actor: press.by.id,
    request: request.id,
    aside: { reason: press.reason },
  });
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return { kind: 'decided', request: rejected };
}

/** Any approver may say no; whoever merely stands in, only with the right of one. */
async function mayReject(world: World, tx: StoreTransaction, { request, press }: Deciding): Promise<boolean> {
  if (press.roles.includes('approver')) return true;
  const principals = await principalsNow(world, tx, { request, press });
  return principals.some(({ roles }) => roles.includes('approver'));
}

function stageGroup(world: World, { requirement, approvals }: RequestIn<'awaiting-approval'>): string {
  return openStage(world.policy, requirement, approvals)?.group ?? 'approvers';
}

function leftOut({ takenOut: before }: Survey, { outcomes }: Remainder): { takenOut?: readonly PersonId[] } {
  const takenOut = [...before, ...outcomes.keys()].sort();
  return takenOut.length > 0 ? { takenOut } : {};
}

function principalsNow(
  world: World,
  tx: StoreTransaction,
  { request, press }: Deciding,
): Promise<readonly Viewer[]> {
  return stillPrincipals(world, tx, { request, principals: press.principals ?? [], to: press.by.id });
}

function seatIn({ stage: { group }, via, onBehalfOf }: Seat): Pick<Approval, 'group' | 'via' | 'onBehalfOf'> {
  return {
    group,
    ...(via === undefined ? {} : { via }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
}

function decision(world: World, press: DecisionPress): Decision {
  const at = world.clock.now().toISOString();
  return { by: press.by, at, ...(press.reason ? { reason: press.reason } : {}) };
}

function alreadySettled(request: ChangeRequest): Refusal {
  const settled = settledAs(request);
  return settled ? { kind: 'settled', settled } : { kind: 'card-unknown' };
}

function refused(refusal: Refusal): Decided {
  return { kind: 'refused', refusal };
}
