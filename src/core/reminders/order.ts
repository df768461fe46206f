import type { WHOLE_CHANNEL } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { ConversationReference } from '../incoming.ts';
import type { Locale } from '../locale.ts';
import type { Person } from '../people.ts';
import type { StageTime } from '../requests/change-request.ts';
import type { Approval, Deputy, Entitled, Stage } from '../requests/requirement.ts';

/** Had registered when it was their turn; or was never switched on, is enforced or gone. */
export type Passed = 'registered' | 'left';

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
  /** Of what an earlier version ordered: whoever needed no message when it was their turn, and whom nobody waits for. */
  readonly passed?: Readonly<Record<Passed, readonly PersonId[]>>;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly decidedBy?: Person;
  /** Who has to agree, where it concerns more people than one request may change; one approver in what an earlier version made. */
  readonly stages?: readonly Stage[];
  /** Who was entitled at Confirm. */
  readonly entitled?: Entitled;
  readonly approvals?: readonly Approval[];
  /** Who stands in for whom, settled when approvers are first asked. */
  readonly deputies?: readonly Deputy[];
  readonly confirmedAt?: string;
  /** The place of the stage in which nobody answered in time, so that the next group was asked too. */
  readonly escalated?: StageTime;
  /** The place of the stage whose approvers were reminded. */
  readonly reminded?: StageTime;
  /** Everybody who was asked in that stage is away. */
  readonly away?: StageTime;
  /** Nobody who may still agree could be asked, when so many had agreed. */
  readonly unasked?: number;
  /** Why it was called off. */
  readonly because?: CancelledBecause;
  /** Proof that the order is as this bot wrote it; absent in orders of earlier versions. */
  readonly seal?: string;
  /** In what an earlier version was about to tell. */
  readonly telling?: object;
  readonly course?: OrderCourse;
  /** Where approvers were asked; empty when nobody could be. Absent while nobody else was needed, or the asking goes on. */
  readonly cards?: readonly OrderCard[];
}

/** How far the bot is with it. Nothing is decided by that. */
export interface OrderCourse {
  /** It was agreed to, and its messages are being made. */
  readonly begun?: true;
  /** Everybody of it was looked at. */
  readonly through?: true;
  /** What whoever ordered has been told. */
  readonly told?: readonly string[];
}

export type CancelledBecause = 'called-off' | 'requester-lost' | 'altered';

export interface OrderCard {
  /** Whose card it is; one that stands in the approvals channel is nobody's own. */
  readonly approver: PersonId | typeof WHOLE_CHANNEL;
  readonly conversation: ConversationReference;
  readonly activityId: string;
  readonly locale: Locale;
  /** A reminder, for the stage of this number. */
  readonly reminds?: number;
  /** Behind its buttons; absent once a newer card in the same place has them. */
  readonly action?: ActionId;
}

export type OrderStatus =
  'awaiting-confirmation' | 'awaiting-approval' | 'ordered' | 'cancelled' | 'rejected' | 'expired';
