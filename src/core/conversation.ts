import type { ActionId, RequestId } from './ids.ts';
import type {
  ConversationReference,
  IncomingCardAction,
  IncomingInstall,
  IncomingMessage,
} from './incoming.ts';
import type { Locale } from './locale.ts';
import type { CardRole } from './ports/store.ts';
import type { PersonId } from './ids.ts';
import type { Reply } from './reply.ts';

/** Asks the adapter to report the activity id under which the reply was posted, so that the card can be updated later. */
export interface CardToRemember {
  readonly request: RequestId;
  readonly person: PersonId;
  readonly role: CardRole;
  readonly conversation: ConversationReference;
  readonly locale: Locale;
  readonly action?: ActionId;
}

export interface MessageAnswer {
  readonly reply: Reply;
  readonly locale: Locale;
  readonly remember?: CardToRemember;
}

/** `card` takes the place of the pressed card; `say` comes as a message of its own. At least one is there, except for a silent repeat. */
export interface PressAnswer {
  readonly card?: Reply;
  readonly say?: Reply;
  readonly locale: Locale;
  /** Set when `say` is a card that has to be remembered. */
  readonly remember?: CardToRemember;
}

/**
 * What the Teams adapter may call. None of these throws for an expected "no" or a broken outside service:
 * those come back as replies. Undefined: say nothing (a message that was delivered twice).
 */
export interface Conversation {
  onMessage(message: IncomingMessage): Promise<MessageAnswer | undefined>;
  onCardAction(action: IncomingCardAction): Promise<PressAnswer>;
  onInstall(install: IncomingInstall): Promise<MessageAnswer | undefined>;
  /** After a reply with `remember` was posted. */
  onCardPosted(card: CardToRemember, activityId: string): Promise<void>;
}
