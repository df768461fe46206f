import { namesHeld } from '../approvals/approver-groups.ts';
import { completeApproval } from '../approvals/complete-approval.ts';
import { coversStages } from '../approvals/read-entitled.ts';
import type { PressAnswer } from '../conversation.ts';
import type { ActionId, RequestId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import { parseCallerProof } from '../requests/check-statement.ts';
import { confirmChange, type Confirmed } from '../requests/confirm-change.ts';
import { deciders, decidersAskedFor, type Deciders } from './read-deciders.ts';
import { admitEmergency, judgeNow, refuseEmergency, tellOfEmergency } from './confirm-emergency.ts';
import { viewRequest } from '../requests/request-view.ts';
import { withTime } from '../requests/time-needed.ts';
import { withdrawChange } from '../requests/withdraw-change.ts';
import type { World } from '../world.ts';
import { admitPress, currentCard, inputOf, refusePress, type Press, type PressViewer } from './press.ts';

/** Confirm on the requester's own card. */
export async function pressConfirm(world: World, press: Press, request: RequestId): Promise<PressAnswer> {
  // Both are asked of Graph at the same time: the answer to a press is waited for.
  const asking = decidersAskedFor(world, request);
  // Who may not press is told so, whatever became of the other question.
  asking.catch(() => undefined);
  const viewer = await admitPress(world, press, ['helpdesk']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request });
  const known = await asking;
  const unfit = await refuseEmergency(world, request, viewer);
  if (unfit) return refusePress(world, press, { refusal: unfit, request });
  const deciding = await deciders(world, known, viewer.groups);
  const result = await world.store.transaction((tx) =>
    confirm(world, tx, { press, request, viewer, deciding }),
  );
  // Each time something else of the same human has been confirmed, so it ends.
  if (result.kind === 'outdated') return pressConfirm(world, press, request);
  if (result.kind === 'refused') {
    const card = await ownRequesterCard(world, press, request);
    // A second press of Confirm only shows how things stand.
    if (result.refusal.kind === 'card-unknown' && card) return { card, locale: viewer.locale };
    return refusePress(
      world,
      { ...press, locale: viewer.locale },
      {
        refusal: result.refusal,
        request,
        ...(card ? { card } : {}),
      },
    );
  }
  const view = withTime(world, await viewRequest(world.store.reads, result.request));
  return {
    card: { kind: 'requester-card', view, buttons: { kind: 'withdraw', action: result.withdraw } },
    locale: viewer.locale,
  };
}

interface Confirming {
  readonly press: Press;
  readonly request: RequestId;
  readonly viewer: PressViewer;
  readonly deciding: Deciders;
}

async function confirm(
  world: World,
  tx: StoreTransaction,
  { press, request, viewer, deciding }: Confirming,
): Promise<Confirmed> {
  const reason = inputOf(press, 'reason');
  const ticket = inputOf(press, 'ticket');
  const callerProof = parseCallerProof(inputOf(press, 'proof'));
  const requesterGroups = namesHeld(world.policy, viewer.groups);
  const result = await confirmChange(world, tx, {
    ...{ request, entitled: deciding.entitled },
    ...(reason ? { reason } : {}),
    ...(ticket ? { ticket } : {}),
    ...(callerProof ? { callerProof } : {}),
    admit: (asked) => admitEmergency(world, tx, asked),
    judge: async (asked) => {
      const demand = await judgeNow(world, tx, { request: asked, groups: requesterGroups });
      if (coversStages(world.policy, demand, deciding.entitled)) return demand;
      return (demand.facts.beside ?? 0) === deciding.beside ? undefined : 'outdated';
    },
  });
  if (result.kind !== 'confirmed') return result;
  await tx.markActionUsed(press.id, result.request.confirmedAt);
  await giveCardNewButtons(tx, request, result.withdraw);
  return { ...result, request: await goOnAlone(world, tx, result.request) };
}

/** Where the rules ask for nobody else, the confirmation is the decision. */
async function goOnAlone(
  world: World,
  tx: StoreTransaction,
  request: Extract<Confirmed, { kind: 'confirmed' }>['request'],
): Promise<Extract<Confirmed, { kind: 'confirmed' }>['request']> {
  if (request.status !== 'awaiting-approval' || request.requirement.stages.length > 0) return request;
  if (request.emergency) await tellOfEmergency(tx, request);
  return completeApproval(world, tx, { request, approvals: [] });
}

/** From now on the requester's card carries Withdraw instead of Confirm. */
async function giveCardNewButtons(tx: StoreTransaction, request: RequestId, action: ActionId): Promise<void> {
  const cards = await tx.cards(request);
  for (const card of cards.filter(({ role }) => role === 'requester')) await tx.saveCard({ ...card, action });
}

/** Cancel on the confirmation card, or Withdraw on the waiting card: the same thing at two moments. */
export async function pressWithdraw(world: World, press: Press, request: RequestId): Promise<PressAnswer> {
  const viewer = await admitPress(world, press, ['helpdesk']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request });
  const result = await world.store.transaction((tx) => withdraw(world, tx, { press, request, viewer }));
  const card = await ownRequesterCard(world, press, request);
  if (result.kind === 'refused')
    return refusePress(
      world,
      { ...press, locale: viewer.locale },
      {
        refusal: result.refusal,
        request,
        ...(card ? { card } : {}),
      },
    );
  return card
    ? { card, locale: viewer.locale }
    : { say: { kind: 'done', what: 'withdrawn', request }, locale: viewer.locale };
}

async function withdraw(
  world: World,
  tx: StoreTransaction,
  { press, request, viewer }: { press: Press; request: RequestId; viewer: PressViewer },
): ReturnType<typeof withdrawChange> {
  const result = await withdrawChange(world, tx, { id: request, by: viewer.person });
  if (result.kind !== 'withdrawn') return result;
  // Cancel on a card whose Confirm was pressed before (on another device, say): the same id, and it means what it says.
  const record = await tx.lockAction(press.id);
  if (!record?.usedAt) await tx.markActionUsed(press.id, result.request.withdrawal.at);
  return result;
}

/** The requester's card as it should look now, with the buttons that it carries now. */
export async function ownRequesterCard(
  world: World,
  press: Press,
  request: RequestId,
): Promise<Awaited<ReturnType<typeof currentCard>>> {
  const cards = await world.store.reads.cards(request).catch(() => []);
  const own = cards.find((card) => card.role === 'requester' && card.person === press.action.sender);
  return currentCard(world, request, { role: 'requester', action: own?.action ?? press.id });
}
