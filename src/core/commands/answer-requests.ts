import { conflictOfInterest, ownItems } from '../approvals/conflict-of-interest.ts';
import { parseRequestId, type ActionId } from '../ids.ts';
import type { RequestIntent } from '../intents/intent.ts';
import { isOpen, type ChangeRequest } from '../requests/change-request.ts';
import { viewHeld } from '../requests/request-view.ts';
import { withTime } from '../requests/time-needed.ts';
import { settledAs } from '../requests/settled.ts';
import { withdrawChange } from '../requests/withdraw-change.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { World } from '../world.ts';
import { answerSteering } from './answer-bulk.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

/** "cancel REQ-12": one's own, or a long list on its way, which approvers may stop too. */
export async function answerCancel(world: World, command: Command, intent: RequestIntent): Answer {
  const rights = await readRights(world, command);
  // Before it is looked what there is: the answer to strangers is the same for every number.
  const admitted = admitAsker(world, command, { rights, needs: ['helpdesk', 'approver', 'deputy'] });
  if (isRefusal(admitted)) return refuse(world, command, { refusal: admitted });
  const id = parseRequestId(intent.request);
  if (id && (await world.store.reads.bulkRun(id)))
    return answerSteering(world, command, { typed: intent.request, wish: 'cancel' });
  const asker = admitAsker(world, command, { rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  if (!id)
    return refuse(world, command, { refusal: { kind: 'request-unknown', typed: intent.request }, locale });
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    const result = await withdrawChange(world, tx, { id, by: asker.person });
    if (result.kind === 'withdrawn')
      return { reply: { kind: 'done', what: 'withdrawn', request: id }, locale };
    // Somebody else's request is as good as none: its existence is not confirmed.
    const refusal =
      result.refusal.kind === 'card-of-somebody-else'
        ? { kind: 'request-unknown' as const, typed: intent.request }
        : result.refusal;
    const reference = world.ids.reference();
    await tx.append({
      event: { kind: 'command-refused', intent: 'cancel', refusal: result.refusal.kind, reference },
      actor: asker.person.id,
      aside: { words: command.words },
      ...(refusal.kind === 'request-unknown' ? {} : { request: id }),
    });
    return { reply: { kind: 'refused', refusal, reference }, locale };
  });
}

/** "approve REQ-12" never decides by itself: it brings the card, which shows what would be approved. */
export async function answerDecide(world: World, command: Command, intent: RequestIntent): Answer {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: ['approver', 'deputy'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { locale } = asker;
  const id = parseRequestId(intent.request);
  const request = id && (await world.store.reads.request(id));
  if (!request || request.status === 'awaiting-confirmation')
    return refuse(world, command, { refusal: { kind: 'request-unknown', typed: intent.request }, locale });
  if (!isOpen(request) || request.status !== 'awaiting-approval') {
    const settled = settledAs(request);
    if (settled) return refuse(world, command, { refusal: { kind: 'settled', settled }, locale });
  }
  const by = asker.person.id;
  const items = await ownItems(world.policy, world.store.reads, { request: request.id, by });
  const conflict = conflictOfInterest(world.policy, { request, items, by });
  if (conflict) return refuse(world, command, { refusal: conflict, locale });
  return answerOnce(world, command, (tx) => showApproverCard(world, tx, { command, asker, request }));
}

async function showApproverCard(
  world: World,
  tx: StoreTransaction,
  { command, asker, request }: { command: Command; asker: Asker; request: ChangeRequest },
): Promise<MessageAnswer> {
  const { conversation } = command;
  const { locale, person } = asker;
  const action = world.ids.actionId() as ActionId;
  const issuedAt = world.clock.now().toISOString();
  await tx.insertAction({
    id: action,
    grant: { kind: 'decide', request: request.id },
    holder: person.id,
    issuedAt,
  });
  return {
    reply: {
      kind: 'approver-card',
      view: withTime(world, await viewHeld(world, tx, request)),
      buttons: { kind: 'approve-reject', action },
    },
    locale,
    remember: { request: request.id, person: person.id, role: 'approver', conversation, locale, action },
  };
}
