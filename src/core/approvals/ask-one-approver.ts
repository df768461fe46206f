import type { ActionId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import type { CardPosting, StoreTransaction } from '../ports/store.ts';
import { keepCard } from '../requests/keep-card.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { viewRequest } from '../requests/request-view.ts';
import type { World } from '../world.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
export type Asked = 'asked' | 'unreachable' | { readonly retryAfterMs: number };

const RETRY_MS = 2_000;

export interface Asking {
  readonly approver: Person;
  /** Asked before and has not answered: the number of the stage. A new card comes, at the end of the chat. */
  readonly again?: number;
}

/** The approval card into one approver's personal chat, unless it is there already. */
export async function askOne(world: World, request: Awaiting, { approver, again }: Asking): Promise<Asked> {
  const cards = await world.store.reads.cards(request.id);
  const own = cards.filter((card) => card.role === 'approver' && card.person === approver.id);
  if (own.some(({ reminds }) => again === undefined || reminds === again)) return 'asked';
  const stored = await world.store.reads.conversationOf(approver.id);
  const locale = chooseLocale(stored?.locale, approver.preferredLanguage);
  const chat = stored
    ? { kind: 'open' as const, conversation: stored.conversation }
    : await world.messenger.openPersonalChat(approver.id);
  if (chat.kind === 'open')
    return postCard(world, request, { approver, again, locale, conversation: chat.conversation });
  return chat.kind === 'busy' ? { retryAfterMs: chat.retryAfterMs ?? RETRY_MS } : 'unreachable';
}

interface Recipient {
  readonly approver: Person;
  readonly again: number | undefined;
  readonly locale: Locale;
  readonly conversation: ConversationReference;
}

async function postCard(world: World, request: Awaiting, to: Recipient): Promise<Asked> {
  const action = world.ids.actionId() as ActionId;
  const issuedAt = world.clock.now().toISOString();
  await world.store.transaction((tx) =>
    tx.insertAction({
      id: action,
      grant: { kind: 'decide', request: request.id },
      holder: to.approver.id,
      issuedAt,
    }),
  );
  const view = await viewRequest(world.store.reads, request);
  const posted = await world.messenger.post(to.conversation, {
    reply: {
      kind: 'approver-card',
      view,
      buttons: { kind: 'approve-reject', action },
      ...(to.again === undefined ? {} : { again: true }),
    },
    locale: to.locale,
  });
  if (posted.kind === 'busy') return { retryAfterMs: posted.retryAfterMs ?? RETRY_MS };
  if (posted.kind !== 'sent') return unreached(world, request, { to, result: posted.kind });
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
  const person = to.approver.id;
  for (const { action, ...older } of await tx.cards(id))
    if (older.role === 'approver' && older.person === person) await tx.saveCard(older);
  const { conversation, locale, again } = to;
  const posting = { request: id, person, role: 'approver' as const, conversation, locale, ...card };
  await keepCard(tx, { ...posting, ...(again === undefined ? {} : { reminds: again }) }, status);
}

function unreached(
  world: World,
  request: Awaiting,
  { to, result }: { to: Recipient; result: string },
): Asked {
  world.log.warn('an approver could not be asked', { request: request.id, approver: to.approver.id, result });
  return 'unreachable';
}
