import { isWaitingSealed, sealWaiting } from './seal-waiting.ts';
import type { AuditEvent } from '../audit/audit-event.ts';
import type { ActionId, RequestId } from '../ids.ts';
import { BrokenInvariant } from '../failures.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { RequestIn } from './change-request.ts';
import { closedAct } from './closed-act.ts';
import { lackingIn, type Statement } from './check-statement.ts';
import { expireNow, isOverdue } from './expire-change.ts';
import { decideBy } from './decide-by.ts';
import { drawDigits } from './draw-digits.ts';
import { pagesByPerson } from './list-pages.ts';
import { Refusals } from './refusals.ts';
import type { Entitled, Requirement } from './requirement.ts';
import { refusedSince } from './rules-since.ts';
import { sendAsking } from './send-asking.ts';
import { settledAs } from './settled.ts';
import { lockHuman, tooManyOpen } from './too-many-open.ts';
import { weakeningRefusal } from './weakening-refusal.ts';

export interface Confirmation extends Statement {
  readonly request: RequestId;
  /** Who may decide, read a moment ago: whoever is added to a group afterwards does not count. */
  readonly entitled: Entitled;
  /** What else stands against it, inside the transaction. */
  readonly admit?: (request: RequestIn<'awaiting-confirmation'>) => Promise<Refusal | undefined>;
  /**
   * The rules as they are now; they are not known here. Undefined when by them others decide than were read; `outdated` where
   * that is so because the same human has confirmed something else since.
   */
  readonly judge: (
    request: RequestIn<'awaiting-confirmation'>,
  ) => Promise<Requirement | 'outdated' | undefined>;
}

export type Confirmed =
  | {
      readonly kind: 'confirmed';
      readonly request: RequestIn<'awaiting-approval' | 'cooling-down' | 'approved'>;
      readonly withdraw: ActionId;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Nothing was done: what was read before the transaction has to be read once more. */
  | { readonly kind: 'outdated' };

/** The requester says yes: from here on the people are held for this request, and approvers are asked. */
export async function confirmChange(
  world: World,
  tx: StoreTransaction,
  press: Confirmation,
): Promise<Confirmed> {
  const request = await tx.lockRequest(press.request);
  if (!request) return { kind: 'refused', refusal: { kind: 'card-unknown' } };
  if (request.status !== 'awaiting-confirmation') return refuseSettled(world, request);
  if (isOverdue(request, world.clock.now())) return refuseSettled(world, await expireNow(world, tx, request));
  if (!isWaitingSealed(world.seal, request))
    return refuseSettled(world, await dropUnsealed(world, tx, request));
  // What the same human confirms at one moment is counted one after the other.
  await lockHuman(world.policy, tx, request.requester.id);
  const requirement = await press.judge(request);
  if (requirement === 'outdated') return { kind: 'outdated' };
  // The list is not as its draft says, by which was read who may decide: the draft of an earlier version, or an altered one.
  if (!requirement) {
    world.log.warn('a draft that its list does not bear out was dropped', { request: request.id });
    return refuseSettled(world, await expireNow(world, tx, request));
  }
  const stated = { ...request, ...statementIn(press), requirement };
  const lacking = lackingIn(stated.requirement, stated);
  if (lacking) return { kind: 'refused', refusal: lacking };
  const closed =
    closedAct(world.policy, request) ??
    outgrown(world, stated) ??
    (await weakeningRefusal(world, tx, stated.requirement.facts.direction)) ??
    (asksSomebody(stated) ? await tooManyOpen(world, tx, request.requester.id) : undefined) ??
    (await press.admit?.(request));
  if (closed) return { kind: 'refused', refusal: closed };
  const held = await heldElsewhere(tx, request.id);
  if (held) return { kind: 'refused', refusal: held };
  return submit(world, tx, waitingOf(world, stated, press.entitled));
}

/** A draft may be older than the rules. */
function outgrown(
  { policy }: World,
  draft: RequestIn<'awaiting-confirmation'>,
): Extract<Refusal, { kind: 'rules-stricter' }> | undefined {
  const rule = refusedSince(policy, draft);
  return rule && { kind: 'rules-stricter', request: draft.id, rule };
}

function asksSomebody({ requirement }: { readonly requirement: Requirement }): boolean {
  return requirement.stages.length > 0;
}

/** A draft that somebody altered must not be sealed as what was shown; it is asked for again. */
async function dropUnsealed(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'awaiting-confirmation'>,
): Promise<RequestIn<'expired'>> {
  const { id, fingerprint, waitingSeal } = request;
  if (waitingSeal !== undefined) {
    await tx.append({ event: { kind: 'approval-forged', fingerprint }, request: id });
    const alarm = new BrokenInvariant('a draft is not as this bot wrote it');
    world.log.error('ALARM: a waiting request was altered', alarm, { request: id });
  }
  return expireNow(world, tx, request);
}

function statementIn({ reason, ticket, callerProof }: Statement): Statement {
  return {
    ...(reason ? { reason } : {}),
    ...(ticket ? { ticket } : {}),
    ...(callerProof ? { callerProof } : {}),
  };
}

/** As it waits: with the moment of Confirm, and with those who may decide from then on. */
function waitingOf(
  world: World,
  draft: RequestIn<'awaiting-confirmation'>,
  entitled: Entitled,
): RequestIn<'awaiting-approval'> {
  const now = world.clock.now();
  return sealWaiting(world.seal, {
    ...draft,
    status: 'awaiting-approval',
    confirmedAt: now.toISOString(),
    expiresAt: decideBy(world.policy, now, draft),
    approvals: [],
    ...(draft.requirement.stages.length > 0 ? { entitled } : {}),
    ...(draft.requirement.numberMatching ? { digits: drawDigits(world.seal) } : {}),
  });
}

async function submit(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'awaiting-approval'>,
): Promise<Confirmed> {
  const withdraw = world.ids.actionId() as ActionId;
  await tx.saveRequest(request);
  await tx.insertAction({
    id: withdraw,
    grant: { kind: 'withdraw', request: request.id },
    holder: request.requester.id,
    issuedAt: request.confirmedAt,
  });
  await tx.append({
    event: confirmedEvent(request),
    actor: request.requester.id,
    request: request.id,
    ...(request.reason ? { aside: { reason: request.reason } } : {}),
  });
  await sendAsking(tx, request);
  return { kind: 'confirmed', request, withdraw };
}

function confirmedEvent(request: RequestIn<'awaiting-approval'>): AuditEvent {
  const { ticket, callerProof, requirement, requester, emergency } = request;
  const { rule, score, facts } = requirement;
  return {
    kind: 'request-confirmed',
    rule,
    score,
    ...(ticket ? { ticket } : {}),
    ...(callerProof ? { callerProof } : {}),
    // Nobody else approves it: this is what the limits count.
    ...(emergency ? { counted: { people: facts.people, requester: requester.id, emergency } } : {}),
  };
}

/** Page by page, in one order everywhere. Held together or not at all. */
async function heldElsewhere(
  tx: StoreTransaction,
  request: RequestId,
): Promise<Extract<Refusal, { kind: 'held-elsewhere' }> | undefined> {
  const refusals = new Refusals();
  let first: RequestId | undefined;
  for await (const page of pagesByPerson(tx, request)) {
    const people = new Map(page.map(({ person }) => [person.id, person]));
    for (const conflict of await tx.holdTargets(request, [...people.keys()])) {
      const person = people.get(conflict.person);
      first ??= conflict.request;
      if (person) refusals.add([{ kind: 'in-open-request', person, request: conflict.request }]);
    }
  }
  if (first === undefined) return undefined;
  await tx.releaseTargets(request);
  return { kind: 'held-elsewhere', request: first, ...refusals.whole() };
}

/** Pressed again after it was confirmed: the requester's current card is the answer, so `settled` may be absent. */
function refuseSettled(world: World, request: Parameters<typeof settledAs>[0]): Confirmed {
  const settled = settledAs(request);
  if (settled) return { kind: 'refused', refusal: { kind: 'settled', settled } };
  world.log.info('a confirmation was pressed again', { request: request.id });
  return { kind: 'refused', refusal: { kind: 'card-unknown' } };
}
