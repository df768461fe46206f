import { taggedText } from '../audit/link-record.ts';
import { BrokenInvariant } from '../failures.ts';
import type { IncomingMessage } from '../incoming.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';

/**
 * True for a message that was not answered before. Teams delivers again what it got no answer to, word for word; the same
 * id with other words or from somebody else is a genuine token in wrong hands.
 */
export async function claimMessage(
  world: World,
  tx: StoreTransaction,
  { conversation, activityId, sender, text }: IncomingMessage,
): Promise<boolean> {
  const key = `${conversation.conversationId}|${activityId}`;
  // Kept as a seal: what people type is not to be found in this table.
  const content = taggedText('mfa-chatops/activity/1', { sender, text });
  if (await tx.firstSight(key, world.seal.seal(content))) return true;
  const before = await tx.seenContent(key);
  if (before === undefined || world.seal.isSealOf(content, before)) return false;
  await tx.append({ event: { kind: 'activity-altered', activity: activityId.slice(0, 80) }, actor: sender });
  const alarm = new BrokenInvariant('an activity id was used again for something else');
  world.log.error('ALARM: a message was replayed with other content', alarm, { person: sender });
  return false;
}
