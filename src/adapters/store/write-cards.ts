import { BrokenInvariant } from '../../core/failures.ts';
import type { ActionId, ConversationId, PersonId, RequestId } from '../../core/ids.ts';
import type { ActionRecord, CardPosting, StoredConversation } from '../../core/ports/store.ts';
import type { Db } from './tables.ts';

export async function insertAction(db: Db, action: ActionRecord): Promise<void> {
  const { usedAt, ...body } = action;
  await db
    .insertInto('action')
    .values({ id: action.id, body: JSON.stringify(body), used_at: usedAt ?? null })
    .execute();
}

export async function markActionUsed(db: Db, id: ActionId, at: string): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('action')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  // Whoever gets here has not looked at the locked action first: an approval could be used twice.
  if (numUpdatedRows !== 1n) throw new BrokenInvariant('an action was used that is unknown or used already');
}

export async function saveCard(db: Db, card: CardPosting): Promise<void> {
  const { action, ...rest } = card;
  const body = JSON.stringify(rest);
  await db
    .insertInto('card')
    .values({
      request: card.request,
      conversation: card.conversation.conversationId,
      activity: card.activityId,
      body,
      action: action ?? null,
    })
    .onConflict((conflict) =>
      conflict.columns(['request', 'conversation', 'activity']).doUpdateSet({ body, action: action ?? null }),
    )
    .execute();
}

export async function dropCard(
  db: Db,
  { request, conversation, activityId }: Pick<CardPosting, 'request' | 'conversation' | 'activityId'>,
): Promise<void> {
  await db
    .deleteFrom('card')
    .where('request', '=', request)
    .where('conversation', '=', conversation.conversationId)
    .where('activity', '=', activityId)
    .execute();
}

export async function dropCardButtons(db: Db, request: RequestId): Promise<void> {
  await db.updateTable('card').set({ action: null }).where('request', '=', request).execute();
}

/** The language last seen stays when this activity did not say one. */
export async function saveConversation(db: Db, stored: StoredConversation): Promise<void> {
  const conversation = stored.conversation.conversationId;
  const body = JSON.stringify(stored.conversation);
  await db
    .insertInto('conversation')
    .values({ person: stored.person, conversation, body, locale: stored.locale ?? null })
    .onConflict((conflict) =>
      conflict.column('person').doUpdateSet({
        conversation,
        body,
        ...(stored.locale !== undefined && { locale: stored.locale }),
      }),
    )
    .execute();
}

export async function dropConversation(
  db: Db,
  person: PersonId,
  conversation: ConversationId,
): Promise<void> {
  await db
    .deleteFrom('conversation')
    .where('person', '=', person)
    .where('conversation', '=', conversation)
    .execute();
}
