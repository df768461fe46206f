import type { WHOLE_CHANNEL, ANYBODY_ENTITLED } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import type { Locale } from '../locale.ts';
import type { CardPosting, StoreTransaction } from '../ports/store.ts';
import { keepCard } from '../requests/keep-card.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { viewHeld } from '../requests/request-view.ts';
import { withTime } from '../requests/time-needed.ts';
import type { World } from '../world.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
export type Asked = 'asked' | 'unreachable' | { readonly retryAfterMs: number };

const RETRY_MS = 2_000;

/** Teams being too busy puts it off; anything else does not become better by itself. */
export function notAsked(no: { readonly kind: string; readonly retryAfterMs?: number }): Asked {
  return no.kind === 'busy' ? { retryAfterMs: no.retryAfterMs ?? RETRY_MS } : 'unreachable';
}

export interface Recipient {
  /** Whose card it is, and who may press it. */
  readonly person: PersonId | typeof WHOLE_CHANNEL;
  readonly holder: PersonId | typeof ANYBODY_ENTITLED;
  readonly conversation: ConversationReference;
  readonly locale: Locale;
  /** Asked before and nobody has answered: the number of the stage. */
  readonly again: number | undefined;
}

/** Whether the card that would be posted is there already. One that lost its buttons asks nobody. */
export async function hasCard(
  world: World,
  request: Awaiting,
  { person, again }: Pick<Recipient, 'person' | 'again'>,
): Promise<boolean> {
  const cards = await world.store.reads.cards(request.id);
  const own = cards.filter(
    (card) => card.role === 'approver' && card.person === person && card.action !== undefined,
  );
  return own.some(({ reminds }) => again === undefined || reminds === again);
}

/** The approval card, with buttons of its own; older ones in the same place lose theirs. */
export async function postApprovalCard(world: World, request: Awaiting, to: Recipient): Promise<Asked> {
  const action = world.ids.actionId() as ActionId;
  const issuedAt = world.clock.now().toISOString();
  const { holder } = to;
  await world.store.transaction((tx) =>
    tx.insertAction({ id: action, grant: { kind: 'decide', request: request.id }, holder, issuedAt }),
  );
  const view = withTime(world, await viewHeld(world, world.store.reads, request));
  const posted = await world.messenger.post(to.conversation, {
    reply: {
      kind: 'approver-card',
      view,
      buttons: { kind: 'approve-reject', action },
      ...(to.again === undefined ? {} : { again: true }),
    },
    locale: to.locale,
  });
  if (posted.kind !== 'sent') {
    const approver = to.person;
    if (posted.kind !== 'busy')
      world.log.warn('an approver could not be asked', {
        request: request.id,
        approver,
        result: posted.kind,
      });
    return notAsked(posted);
  }
  await world.store.transaction((tx) =>
    keepNewest(tx, request, { to, card: { activityId: posted.activityId, action } }),
  );
  return 'asked';
}

/** One card of a request that can be pressed stands in each chat: the newest one. */
async function keepNewest(
  tx: StoreTransaction,
  { id, status }: Awaiting,
  { to, card }: { readonly to: Recipient; readonly card: Pick<CardPosting, 'activityId' | 'action'> },
): Promise<void> {
  const { person, conversation, locale, again } = to;
  for (const { action, ...older } of await tx.cards(id))
    if (older.role === 'approver' && older.person === person) await tx.saveCard(older);
  const posting = { request: id, person, role: 'approver' as const, conversation, locale, ...card };
  await keepCard(tx, { ...posting, ...(again === undefined ? {} : { reminds: again }) }, status);
}
