import type { ActionId, PersonId, RequestId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import type { JobResult } from '../jobs/job.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import { keepCard } from '../requests/keep-card.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { viewRequest } from '../requests/request-view.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';

type Awaiting = RequestIn<'awaiting-approval'>;
type Asked = 'asked' | 'unreachable' | { readonly retryAfterMs: number };

const RETRY_MS = 2_000;

/** A card for every approver who may decide, in the personal chat. Safe to repeat: nobody who has a card gets another. */
export async function askApprovers(world: World, id: RequestId, attempt: number): Promise<JobResult> {
  const request = await world.store.reads.request(id);
  if (request?.status !== 'awaiting-approval') return { kind: 'done' };
  const approvers = await entitledApprovers(world, request);
  const reached: PersonId[] = [];
  const unreachable: PersonId[] = [];
  let retryAfterMs = 0;
  for (const approver of approvers) {
    const result = await askOne(world, request, approver);
    if (result === 'asked') reached.push(approver.id);
    else if (result === 'unreachable') unreachable.push(approver.id);
    else retryAfterMs = Math.max(retryAfterMs, result.retryAfterMs);
  }
  if (retryAfterMs > 0 && attempt < 20) return { kind: 'again', afterMs: retryAfterMs };
  await world.store.transaction(async (tx) => {
    const current = await tx.lockRequest(id);
    // Decided meanwhile: there is nothing left to say about who was asked, but who was stays on record.
    if (current?.status === 'awaiting-approval')
      await tx.saveRequest({ ...current, askedAt: world.clock.now().toISOString() });
    await tx.append({ event: { kind: 'approvers-asked', approvers: reached, unreachable }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
  return { kind: 'done' };
}

/** The requester and the targets never decide, so they are not asked either. */
async function entitledApprovers(world: World, request: Awaiting): Promise<readonly Person[]> {
  const items = await world.store.reads.items(request.id);
  const concerned = [request.requester.id, ...items.map(({ person }) => person.id)];
  const members = await world.directory.membersOf(world.policy.groups.approvers);
  return members.filter(({ id }) => !concerned.some((account) => isSamePerson(world.policy, account, id)));
}

async function askOne(world: World, request: Awaiting, approver: Person): Promise<Asked> {
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
