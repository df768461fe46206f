import type { ConversationReference } from '../incoming.ts';
import { chooseLocale, type Locale } from '../locale.ts';
import type { Person } from '../people.ts';
import type { OpenResult } from '../ports/messenger.ts';
import type { World } from '../world.ts';

export interface Chat {
  readonly kind: 'open';
  readonly conversation: ConversationReference;
  readonly locale: Locale;
}

/** The chat that is there, else a new one: who has the app may never have written to the bot. */
export async function findChat(
  world: World,
  person: Person,
): Promise<Chat | Exclude<OpenResult, { kind: 'open' }>> {
  const stored = await world.store.reads.conversationOf(person.id);
  const locale = chooseLocale(stored?.locale, person.preferredLanguage);
  if (stored) return { kind: 'open', conversation: stored.conversation, locale };
  const opened = await world.messenger.openPersonalChat(person.id, 'card');
  return opened.kind === 'open' ? { ...opened, locale } : opened;
}
