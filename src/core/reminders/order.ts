import type { WHOLE_CHANNEL } from '../channels.ts';
import type { PersonId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import type { Locale } from '../locale.ts';
import type { Person } from '../people.ts';

/** "remind …", between the card that shows who gets what and the messages. Stored as JSON: only ever add. */
export interface ReminderOrder {
  /** Read out over the phone when somebody asks: `7F3A-91BC`. */
  readonly id: string;
  readonly status: OrderStatus;
  readonly requester: Person;
  readonly requesterLocale: Locale;
  readonly conversation: ConversationReference;
  /** Exactly those on the card, whatever a group looks like later. */
  readonly people: readonly PersonId[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly decidedBy?: Person;
  /** Where approvers were asked; empty when nobody could be. Absent while nobody else was needed, or the asking goes on. */
  readonly cards?: readonly OrderCard[];
}

export interface OrderCard {
  /** Whose card it is; one that stands in the approvals channel is nobody's own. */
  readonly approver: PersonId | typeof WHOLE_CHANNEL;
  readonly conversation: ConversationReference;
  readonly activityId: string;
  readonly locale: Locale;
}

export type OrderStatus =
  'awaiting-confirmation' | 'awaiting-approval' | 'ordered' | 'cancelled' | 'rejected' | 'expired';
