import { conflictOfInterest, ownItems } from '../approvals/conflict-of-interest.ts';
import type { RequestId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { BulkRun, BulkStatus, Steering } from '../ports/bulk-runs.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal, Role } from '../refusal.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import { untilItsTime, withStandstill } from '../requests/standstill.ts';
import type { World } from '../world.ts';
import { settledIn } from './bulk-run.ts';
import { isStepSealed, sealStep } from './seal-step.ts';

/** Nobody else presses or says it with any effect. */
export const STEERERS: readonly Role[] = ['helpdesk', 'approver', 'deputy'];

/** Somebody with one of these roles. */
export interface Steerer {
  readonly by: Pick<Person, 'id'>;
  /** Stopping is open to approvers too; going on is for the requester alone. */
  readonly isApprover: boolean;
}

export interface Steer extends Steerer {
  readonly id: RequestId;
  readonly wish: Steering;
  readonly by: Person;
}

export type Steered =
  | { readonly kind: 'steered'; readonly request: ChangeRequest; readonly run: BulkRun }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const FROM: Record<Steering, readonly BulkStatus[]> = {
  pause: ['running', 'asking', 'halted'],
  resume: ['paused', 'halted', 'asking'],
  cancel: ['running', 'paused', 'halted', 'asking'],
};
const WISHES = Object.keys(FROM) as readonly Steering[];
const TO = { pause: 'paused', resume: 'running', cancel: 'cancelled' } as const;

/** Under the lock that every claim takes: once this is committed, nobody further is begun, or the next one may be. */
export async function steerBulk(world: World, tx: StoreTransaction, steer: Steer): Promise<Steered> {
  const { id, wish, by } = steer;
  const request = await tx.lockRequest(id);
  if (!request) return refused({ kind: 'request-unknown', typed: id });
  const run = await tx.lockBulkRun(id);
  const no = await refuseSteering(world, tx, { request, run, steer });
  if (no) return refused(no);
  if (!run || !isTimeFor(wish, request, run)) return refused({ kind: 'bulk-not-so', request: id, wish });
  const at = world.clock.now().toISOString();
  const { id: person, displayName } = by;
  const stood = run.status === 'running' ? run : withStandstill(run, { from: run.changed.at, to: at });
  const steered: BulkRun = {
    ...(wish === 'resume' ? untilItsTime(startedStep(world, stood), at) : stood),
    status: TO[wish],
    changed: { at, by: { id: person, displayName } },
    // Who resumes has seen the failures: they do not halt it at once again.
    ...(wish === 'resume' ? { forgiven: { failed: run.tally.failed, tried: settledIn(run.tally) } } : {}),
  };
  await tx.saveBulkRun(steered);
  await tx.append({ event: { kind: 'bulk-steered', wish }, actor: person, request: id });
  await tx.send({ kind: 'execute-bulk', request: id }, { key: `execute-bulk:${id}` });
  await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  return { kind: 'steered', request, run: steered };
}

/** What a person could do now without being refused: the buttons that a card has for them. Nothing for nobody. */
export function steeringsOf(
  world: Pick<World, 'policy'>,
  reads: Pick<StoreReads, 'item'>,
  { request, steerer }: { readonly request: ChangeRequest; readonly steerer: Steerer | undefined },
): (run: BulkRun) => Promise<readonly Steering[]> {
  return async (run) => {
    const may: Steering[] = [];
    if (!steerer) return may;
    for (const wish of WISHES.filter((each) => isTimeFor(each, request, run)))
      if (!(await refuseSteering(world, reads, { request, run, steer: { ...steerer, wish } })))
        may.push(wish);
    return may;
  };
}

function isTimeFor(wish: Steering, request: ChangeRequest, run: BulkRun): boolean {
  return request.status === 'running' && FROM[wish].includes(run.status);
}

/** A step that is not genuine is left so: the next claim refuses it. */
function startedStep({ seal }: World, run: BulkRun): BulkRun {
  const { awaits: _, ...started } = run;
  return isStepSealed(seal, run) ? sealStep(seal, started) : run;
}

type Wish = Steerer & Pick<Steer, 'wish'>;

/** Where the policy wants an approver before the next wave, nobody else lets it go on, and no pause makes it forgotten. */
async function refuseSteering(
  world: Pick<World, 'policy'>,
  reads: Pick<StoreReads, 'item'>,
  { request, run, steer }: { request: ChangeRequest; run: BulkRun | undefined; steer: Wish },
): Promise<Refusal | undefined> {
  if (run?.awaits !== 'approver' || steer.wish !== 'resume')
    return maySteer(request, steer) ? undefined : { kind: 'card-of-somebody-else' };
  // To anybody else the request is as good as none.
  if (!steer.isApprover)
    return maySteer(request, steer)
      ? { kind: 'wave-needs-approver', request: request.id }
      : { kind: 'card-of-somebody-else' };
  const by = steer.by.id;
  const items = await ownItems(world.policy, reads, { request: request.id, by });
  return conflictOfInterest(world.policy, { request, items, by });
}

function maySteer(request: ChangeRequest, { by, wish, isApprover }: Wish): boolean {
  return request.requester.id === by.id || (isApprover && wish !== 'resume');
}

function refused(refusal: Refusal): Steered {
  return { kind: 'refused', refusal };
}
