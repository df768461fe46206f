import type { ActionId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import { keepCard } from '../requests/keep-card.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { viewRequest } from '../requests/request-view.ts';
import type { World } from '../world.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
export type Asked = 'asked' | 'unreachable' | { readonly retryAfterMs: number };

const RETRY_MS = 2_000;

/** The approval card into one approver's personal chat, unless it is there already. */
export async function askOne(world: World, request: Awaiting, approver: Person): Promise<Asked> {
  const cards = await world.store.reads.cards(request.id);
  if (cards.some((card) => card.role === 'approver' && card.person === approver.id)) return 'asked';
  const stored = await world.store.reads.conversationOf(approver.id);
  const locale = chooseLocale(stored?.locale, approver.preferredLanguage);
  const chat = stored
    ? { kind: 'open' as const, conversation: stored.conversation }
    : await world.messenger.openPersonalChat(approver.id);
  if (chat.kind === 'open')
    return postCard(world, request, { approver, locale, conversation: chat.conversation });
  return chat.kind === 'busy' ? { retryAfterMs: chat.retryAfterMs ?? RETRY_MS } : 'unreachable';
}

interface Recipient {
  readonly approver: Person;
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
    reply: { kind: 'approver-card', view, buttons: { kind: 'approve-reject', action } },
    locale: to.locale,
  });
  if (posted.kind === 'busy') return { retryAfterMs: posted.retryAfterMs ?? RETRY_MS };
  if (posted.kind !== 'sent') return unreached(world, request, { to, result: posted.kind });
  await world.store.transaction((tx) =>
    keepCard(
      tx,
      {
        request: request.id,
        person: to.approver.id,
        role: 'approver',
        conversation: to.conversation,
        activityId: posted.activityId,
        locale: to.locale,
        action,
      },
      request.status,
    ),
  );
  return 'asked';
}

function unreached(
  world: World,
  request: Awaiting,
  { to, result }: { to: Recipient; result: string },
): Asked {
  world.log.warn('an approver could not be asked', { request: request.id, approver: to.approver.id, result });
  return 'unreachable';
}
