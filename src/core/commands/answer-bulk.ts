import { actsAsApprover } from '../approvals/deputies.ts';
import type { CardToRemember, MessageAnswer } from '../conversation.ts';
import { STEERERS, steerBulk, steeringsOf, type Steerer } from '../execution/steer-bulk.ts';
import { parseRequestId, type ActionId, type PersonId, type RequestId } from '../ids.ts';
import type { BulkIntent } from '../intents/intent.ts';
import type { Steering } from '../ports/bulk-runs.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { viewProgress } from '../requests/bulk-progress.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import { hasRole, maySeeRequest, REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { answerAct } from './answer-act.ts';
import { answerChange } from './answer-change.ts';
import { answerUndo } from './answer-undo.ts';
import { admitAsker, answerOnce, isRefusal, readRights, refuse, refuseInside } from './command.ts';
import type { Answer, Asker, Command } from './command.ts';

export function answerBulk(world: World, command: Command, { kind, request: typed }: BulkIntent): Answer {
  if (kind === 'retry') return answerRetry(world, command, typed);
  return answerSteering(world, command, { typed, wish: kind });
}

/** "pause REQ-12", "resume REQ-12", and "cancel REQ-12" while it runs. */
export async function answerSteering(
  world: World,
  command: Command,
  { typed, wish }: { readonly typed: string; readonly wish: Steering },
): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: STEERERS });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const id = parseRequestId(typed);
  const { locale, person: by } = asker;
  if (!id) return refuse(world, command, { refusal: { kind: 'request-unknown', typed }, locale });
  const isApprover = await actsAsApprover(world, asker, id);
  const shown = { command, asker, steerer: { by, isApprover } };
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    const result = await steerBulk(world, tx, { id, wish, by, isApprover });
    if (result.kind === 'steered') return showProgress(world, tx, { ...shown, request: result.request });
    return refuseInside(world, tx, { command, refusal: hidden(result.refusal, typed), locale });
  });
}

/** Somebody else's request is as good as none: its existence is not confirmed. */
function hidden(refusal: Refusal, typed: string): Refusal {
  return refusal.kind === 'card-of-somebody-else' ? { kind: 'request-unknown', typed } : refusal;
}

interface Told {
  readonly command: Command;
  readonly asker: Asker;
}

interface Shown extends Told {
  readonly request: ChangeRequest;
  /** Undefined for whoever only reads. */
  readonly steerer: Steerer | undefined;
}

/** A card with buttons of its own, for whoever asked. */
async function showProgress(
  world: World,
  tx: StoreTransaction,
  { command, asker, request, steerer }: Shown,
): Promise<MessageAnswer> {
  const action = await buttonFor(world, tx, { asker, request });
  const steeringsIn = steeringsOf(world, tx, { request, steerer });
  const { locale } = asker;
  const progress = await viewProgress(world, tx, { request, action, viewer: asker.person.id, steeringsIn });
  if (!progress)
    return refuseInside(world, tx, {
      command,
      refusal: { kind: 'request-unknown', typed: request.id },
      locale,
    });
  const isToFollow = request.requester.id === asker.person.id && progress.run.status !== 'over';
  return {
    reply: { kind: 'bulk-progress', progress },
    locale,
    ...(isToFollow && action ? { remember: cardOf(command, { request, locale, action }) } : {}),
  };
}

/** Goes on with the list like the first one: a card that shows "paused" for ever would be believed. */
function cardOf(
  { sender, conversation }: Command,
  {
    request,
    locale,
    action,
  }: Pick<CardToRemember, 'locale' | 'action'> & { readonly request: ChangeRequest },
): CardToRemember {
  return {
    ...{ request: request.id, person: sender, role: 'requester', conversation, locale },
    ...(action ? { action } : {}),
  };
}

/** Pause, Go on and Cancel while it runs; afterwards the file, and the requester's Retry when somebody failed. */
async function buttonFor(
  world: World,
  tx: StoreTransaction,
  { asker, request }: Pick<Shown, 'asker' | 'request'>,
): Promise<ActionId> {
  const run = await tx.bulkRun(request.id);
  const action = world.ids.actionId() as ActionId;
  await tx.insertAction({
    id: action,
    grant: { kind: run?.status === 'over' ? 'over' : 'bulk', request: request.id },
    holder: asker.person.id,
    issuedAt: world.clock.now().toISOString(),
  });
  return action;
}

async function steererOf(world: World, asker: Asker, id: RequestId): Promise<Steerer | undefined> {
  if (!hasRole(asker, STEERERS)) return undefined;
  return { by: asker.person, isApprover: await actsAsApprover(world, asker, id) };
}

/** "status REQ-12": undefined when that is no long list, or not the asker's to see. */
export async function answerBulkStatus(
  world: World,
  command: Command,
  typed: string,
): Promise<Awaited<Answer> | 'no-bulk'> {
  const id = parseRequestId(typed.toUpperCase());
  const request = id && (await world.store.reads.request(id));
  if (!request || !(await world.store.reads.bulkRun(request.id))) return 'no-bulk';
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: REQUEST_READERS });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  if (!maySeeRequest(asker, request.requester)) return 'no-bulk';
  const steerer = await steererOf(world, asker, request.id);
  return answerOnce(world, command, (tx) => showProgress(world, tx, { command, asker, request, steerer }));
}

/** "retry REQ-12": whoever failed, as a new request that is confirmed and approved like any other. */
async function answerRetry(world: World, command: Command, typed: string): Answer {
  const id = parseRequestId(typed);
  const request = id && (await world.store.reads.request(id));
  const isOver = request?.status === 'partly-finished' || request?.status === 'finished';
  const own = request?.requester.id === command.sender;
  if (!request || !own) return refuse(world, command, { refusal: { kind: 'request-unknown', typed } });
  if (!isOver)
    return refuse(world, command, { refusal: { kind: 'bulk-not-so', request: request.id, wish: 'retry' } });
  const targets = await failedIn(world, request.id);
  if (targets.length === 0)
    return refuse(world, command, { refusal: { kind: 'bulk-not-so', request: request.id, wish: 'retry' } });
  // What is taken back is judged otherwise than a change: the policy that somebody was moved to is no obstacle there.
  if (request.undoes) {
    const { undoes, reason: why } = request;
    const intent = { kind: 'undo', request: undoes, ...(why ? { reason: why } : {}) } as const;
    return answerUndo(world, { ...command, intent }, { intent, only: new Set(targets) });
  }
  const { to, reason, ticket, timeLimit } = request;
  const intent = {
    kind: 'change',
    to,
    targets,
    ...(reason ? { reason } : {}),
    ...(ticket ? { ticket } : {}),
    ...(timeLimit?.from === 'words' ? { for: `PT${timeLimit.minutes}M` } : {}),
    ...(request.convert ? { convert: true as const } : {}),
  } as const;
  if (!request.act) return answerChange(world, { ...command, intent }, intent);
  const again = { ...intent, kind: request.act };
  return answerAct(world, { ...command, intent: again }, request.act);
}

async function failedIn(world: World, request: RequestId): Promise<readonly PersonId[]> {
  // One more than may be asked for: then the answer is that it is too many, not a list cut short.
  const failed = await world.store.reads.failedItems(request, world.policy.maxPeoplePerRequest + 1);
  return failed.map(({ person }) => person.id);
}
