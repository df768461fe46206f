import type { ActionId, RequestId } from '../ids.ts';
import type { HelpdeskContact } from '../notices/notice.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { CalendarView } from './calendar-view.ts';
import type { OrderStatus } from './order.ts';
import type { Standing } from './standing.ts';

/** Why somebody of an order gets nothing. */
export type NotReminded = Exclude<Standing, 'unregistered'>;

export interface OrderView {
  readonly id: string;
  readonly status: OrderStatus;
  readonly requester: Person;
  readonly people: number;
  /** The first ones by name, with when they get it; the rest is counted. */
  readonly shown: readonly { readonly person: Person; readonly at: string }[];
  readonly leftOut: readonly { readonly person: Person; readonly because: NotReminded }[];
  readonly refused: readonly TargetRefusal[];
  /** Until the last message of a list is out, at the pace of the slowest channel. */
  readonly minutes: number;
  readonly slowest: 'mail' | 'teams' | 'pace';
  readonly needsApproval: boolean;
  /** Somebody else has to agree, and no approver could be reached. */
  readonly unasked?: true;
  readonly decidedBy?: string;
}

/** Everything the bot says about reminders beside the notices themselves. */
export type RemindersReply =
  | { readonly kind: 'calendar'; readonly view: CalendarView }
  | {
      readonly kind: 'order';
      readonly view: OrderView;
      readonly buttons: 'confirm' | 'decide' | 'none';
      readonly action?: ActionId;
    }
  | {
      readonly kind: 'halted';
      readonly how: 'paused' | 'stopped' | 'resumed' | 'not-halted';
      readonly of: RequestId | Person | 'all';
    }
  /** To the person: what they have to do, asked for or after "done". */
  | {
      readonly kind: 'own';
      readonly asked: 'todo' | 'done';
      readonly standing: Standing;
      readonly deadline?: string;
      readonly next?: string;
      readonly contact: HelpdeskContact;
    }
  | { readonly kind: 'snoozed'; readonly next: string; readonly shortened: boolean; readonly days: number };
