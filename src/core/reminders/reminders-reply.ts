import type { ActionId, PersonId, RequestId } from '../ids.ts';
import type { HelpdeskContact } from '../notices/notice.ts';
import type { Person } from '../people.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { Approval, Stage } from '../requests/requirement.ts';
import type { CalendarView } from './calendar-view.ts';
import type { CancelledBecause, OrderStatus } from './order.ts';
import type { Standing } from './standing.ts';

/** Since when nothing goes out to whom, and who saw to that, by name; absent where that account cannot be read. */
export interface HaltView {
  readonly of: RequestId | Person | PersonId | 'all';
  readonly how: ReminderHalt['kind'];
  readonly at: string;
  readonly by?: string;
}

/** Why somebody of an order gets nothing. */
export type NotReminded = Exclude<Standing, 'unregistered'>;

/** How an order went, once it did: counts, and the first ones by name. */
export interface OrderReport extends Readonly<
  Record<'sent' | 'registered' | 'left' | 'open' | 'nowhere', number>
> {
  readonly firstOpen: readonly string[];
  readonly firstNowhere: readonly string[];
}

/** How many messages on one channel became what; `waiting` also of whom there is none yet. */
export interface ChannelProgress {
  readonly channel: 'mail' | 'teams';
  readonly sent: number;
  readonly waiting: number;
  readonly failed: number;
  readonly unreachable: number;
}

/** How far an order is: people who needed no message, people whom no channel reached, and each channel. */
export interface OrderProgress {
  readonly registered: number;
  readonly left: number;
  readonly nowhere: number;
  readonly channels: readonly ChannelProgress[];
}

/** For whoever asks for an order by its id. */
export interface OrderStanding {
  readonly askedAt: string;
  /** Once it was let go. */
  readonly progress?: OrderProgress;
}

export interface OrderView {
  readonly id: string;
  readonly status: OrderStatus;
  readonly requester: Person;
  readonly people: number;
  /** The first ones by name, with which message they get when, unless it is held back; the rest is counted. */
  readonly shown: readonly {
    readonly person: Person;
    readonly number: number;
    readonly at: string;
    readonly held?: true;
  }[];
  /** How many of them get nothing until somebody lets the reminders go on. */
  readonly held?: { readonly people: number; readonly halts: readonly HaltView[] };
  readonly leftOut: readonly { readonly person: Person; readonly because: NotReminded }[];
  readonly refused: readonly TargetRefusal[];
  /** Until the last message of a list is out, at the pace of the slowest channel. */
  readonly minutes: number;
  readonly slowest: 'mail' | 'teams' | 'pace';
  readonly needsApproval: boolean;
  /** Who has to agree, and who has. */
  readonly agreement?: { readonly stages: readonly Stage[]; readonly approvals: readonly Approval[] };
  /** Somebody else has to agree, and no approver could be reached. */
  readonly unasked?: true;
  /** Nobody has answered yet, so the next group was asked too. */
  readonly escalated?: true;
  /** Why it was called off. */
  readonly because?: CancelledBecause;
  readonly decidedBy?: string;
  readonly report?: OrderReport;
  readonly standing?: OrderStanding;
}

/** Everything the bot says about reminders beside the notices themselves. */
export type RemindersReply =
  | { readonly kind: 'calendar'; readonly view: CalendarView }
  | {
      readonly kind: 'order';
      readonly view: OrderView;
      readonly buttons: 'confirm' | 'decide' | 'file' | 'none';
      readonly action?: ActionId;
      /** The approver was asked before, and has not answered. */
      readonly again?: true;
    }
  | {
      readonly kind: 'halted';
      readonly how: 'paused' | 'stopped' | 'resumed' | 'not-halted';
      readonly of: RequestId | Person | 'all';
      /** After "resume": what else holds them back, or some of them. */
      readonly still?: readonly HaltView[];
    }
  /** To the person: what they have to do, asked for or after "done". */
  | {
      readonly kind: 'own';
      readonly asked: 'todo' | 'done';
      readonly standing: Standing;
      readonly deadline?: string;
      readonly next?: string;
      /** The helpdesk has halted the reminders: it comes once they go on. */
      readonly held?: true;
      readonly contact: HelpdeskContact;
      /** The reader's own. */
      readonly timeZone: string;
    }
  | {
      readonly kind: 'snoozed';
      readonly next: string;
      readonly shortened: boolean;
      readonly days: number;
      readonly held?: true;
      readonly timeZone: string;
    }
  /** The moment that was named is over, or there is none such. */
  | { readonly kind: 'no-moment' };
