import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Stop } from '../requests/stop.ts';
import { tellTargetsItIsOff } from '../requests/tell-of-decision.ts';
import { settledAs } from '../requests/settled.ts';
import type { World } from '../world.ts';
import { askOthers } from './ask-others.ts';
import { openExecution } from './complete-approval.ts';
import { lapsedApprovers } from './lapsed-approvals.ts';
import { quorumOf } from './quorum.ts';
import { laterStart, prolongCoolDown } from './prolong-cool-down.ts';
import { mayStillAsk, stopForRequester } from './requester-right.ts';
import { isApprovalSealed } from './seal-approval.ts';
import { stopRequest } from './stop-request.ts';

type CoolingDown = RequestIn<'cooling-down'>;

const WRONG_CLOCK_MS = 60_000;

/** The timer: nobody spoke up, so the approved weakening is carried out, if those who asked and approved still may. */
export async function endCoolDown(world: World, id: RequestId): Promise<JobResult> {
  const rights = await rightsAtEnd(world, id);
  // Graph has just told the time: by a clock ahead of it the end is too early for whoever may still speak up.
  if (rights && world.brakes.weakeningClosed() === 'clock-skew')
    return { kind: 'again', afterMs: WRONG_CLOCK_MS };
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'cooling-down') return { kind: 'done' };
    const wait = millisecondsUntil(request.coolDownUntil, world.clock.now());
    // Over only since a moment ago: nobody's right was looked up.
    if (wait > 0 || !rights) return { kind: 'again', afterMs: Math.max(wait, 0) };
    // A row that somebody wrote with an end in the past must not become an approval of ours.
    if (!isApprovalSealed(world.seal, request)) return refuseForgery(world, tx, request);
    if (!rights.mayAsk) return closeAtEnd(world, tx, request);
    const { lapsed } = rights;
    const { coolDownUntil, approvalSeal, ...complete } = request;
    const standing = request.approvals.filter(({ by }) => !lapsed.has(by.id));
    const approvals = quorumOf(world.policy, request.requirement, standing);
    if (!approvals) return askOthers(world, tx, { request, lapsed });
    const until = laterStart(world.policy, request);
    if (until && millisecondsUntil(until, world.clock.now()) > 0) {
      await prolongCoolDown(world, tx, { request: { ...request, approvals }, until });
      return { kind: 'done' };
    }
    await openExecution(world, tx, { ...complete, approvals });
    await tx.append({ event: { kind: 'cool-down-ended' }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
    return { kind: 'done' };
  });
}

async function closeAtEnd(world: World, tx: StoreTransaction, request: CoolingDown): Promise<JobResult> {
  await stopForRequester(world, tx, request);
  return { kind: 'done' };
}

interface Rights {
  readonly lapsed: ReadonlySet<PersonId>;
  readonly mayAsk: boolean;
}

/** Asked of Graph, so before the transaction; undefined before the end. */
async function rightsAtEnd(world: World, id: RequestId): Promise<Rights | undefined> {
  const request = await world.store.reads.request(id);
  if (request?.status !== 'cooling-down') return undefined;
  if (millisecondsUntil(request.coolDownUntil, world.clock.now()) > 0) return undefined;
  const [lapsed, mayAsk] = await Promise.all([lapsedIn(world, request), mayStillAsk(world, request)]);
  return { lapsed, mayAsk };
}

function lapsedIn(world: World, request: CoolingDown): Promise<ReadonlySet<PersonId>> {
  if (request.asked) return lapsedApprovers(world, { ...request, ...request.asked });
  // An earlier version did not keep who stood in for whom: its deputies' approvals stand as they were given.
  const own = request.approvals.filter(({ onBehalfOf }) => onBehalfOf === undefined);
  return lapsedApprovers(world, { ...request, approvals: own });
}

async function refuseForgery(
  world: World,
  tx: StoreTransaction,
  { coolDownUntil, asked, ...request }: CoolingDown,
): Promise<JobResult> {
  const { id, fingerprint } = request;
  await tx.append({ event: { kind: 'approval-forged', fingerprint }, request: id });
  await stopRequest(world, tx, { request, stop: { because: 'security', by: request.requester } });
  const alarm = new BrokenInvariant('a cool-down that this bot did not start is in the database');
  world.log.error('ALARM: an approval was forged', alarm, { request: id });
  return { kind: 'done' };
}

export type Stopped =
  | { readonly kind: 'stopped'; readonly request: RequestIn<'stopped'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The target ("this was not me"), an approver or security calls an approved weakening off before it begins. Whether
 * they may is looked up by the caller, a moment before; here only the moment decides.
 */
export async function cancelCoolDown(
  world: World,
  tx: StoreTransaction,
  { request: id, stop }: { readonly request: RequestId; readonly stop: Omit<Stop, 'at'> },
): Promise<Stopped> {
  const request = await tx.lockRequest(id);
  if (!request) return { kind: 'refused', refusal: { kind: 'card-unknown' } };
  // Said to a change that was put off, of which the target was told before.
  if (request.status === 'awaiting-approval' && request.askedAgainAt && stop.because !== 'approver') {
    const { status, ...waiting } = request;
    return { kind: 'stopped', request: await stopRequest(world, tx, { request: waiting, stop }) };
  }
  if (request.status !== 'cooling-down') {
    const settled = settledAs(request);
    return { kind: 'refused', refusal: settled ? { kind: 'settled', settled } : { kind: 'card-unknown' } };
  }
  const { coolDownUntil, asked, ...rest } = request;
  const stopped = await stopRequest(world, tx, { request: rest, stop });
  await tellTargetsItIsOff(world, tx, { request: { ...stopped, coolDownUntil }, by: stop.by.id });
  return { kind: 'stopped', request: stopped };
}
