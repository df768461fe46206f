import type { ActionId, NoticeId, RequestId } from '../ids.ts';
import type { GUARD_ALARMS } from '../jobs/job.ts';
import type { MfaState, ObservedState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { CalendarView } from '../reminders/calendar-view.ts';
import type { Act } from '../requests/act.ts';

/** Whom the reader can ask. From the policy file, so the only contact we ever print. */
export interface HelpdeskContact {
  readonly name: string;
  readonly mail?: string;
  readonly phone?: string;
}

/** Already has a second factor: nothing to register, only a sign-in that asks for it. */
export type Registered = boolean | 'unknown';

export interface SwitchedOn {
  /** What Graph showed afterwards (enabled may have become enforced). */
  readonly observed: ObservedState;
  readonly registered: Registered;
}

/** A list that stands still, or has ended by itself: to whoever asked for it. */
export type StandstillAlarm = Extract<
  GuardAlarm['alarm'],
  'list-halted' | 'list-asks' | 'list-expired' | 'wave-waits'
>;

export interface GuardAlarm {
  readonly alarm: (typeof GUARD_ALARMS)[number];
  readonly who?: Person;
  readonly request?: RequestId;
  readonly dueAt?: string;
  /** Who set the brake, by name. */
  readonly by?: string;
}

/** Somebody who has been reminded so often. `deadline`: by when they should have registered, where a day was named to them. */
export interface LateReport {
  readonly of: Person;
  readonly count: number;
  readonly deadline?: string;
}

/** What somebody is told: a closed union, stored as JSON, so only ever add. A kind without words does not compile. */
export type NoticeAbout =
  | ({ readonly kind: 'mfa-enabled' } & SwitchedOn)
  | ({ readonly kind: 'mfa-enforced' } & SwitchedOn)
  /** Approved, and cooling down until then: the reader can still stop it. */
  | { readonly kind: 'weakening-planned'; readonly startsAt: string }
  /** It was planned, and somebody called it off. */
  | { readonly kind: 'weakening-cancelled' }
  /** `until`: when the bot puts MFA back by itself. */
  | {
      readonly kind: 'mfa-disabled';
      readonly registered: Registered;
      readonly until?: string;
      /** It was off already, and stays so until then. */
      readonly longer?: true;
      /** To Conditional Access, which asks for MFA from now on. */ readonly moved?: true;
    }
  /** The time-boxed weakening is over. */
  | {
      readonly kind: 'mfa-restored';
      readonly to: Exclude<MfaState, 'disabled'>;
      readonly registered: Registered;
    }
  /** Before the end of a time-boxed weakening. */
  | { readonly kind: 'mfa-returning'; readonly until: string }
  /** To requesters and security people: something about a time box or a brake. */
  | ({ readonly kind: 'guard-alarm' } & GuardAlarm)
  | { readonly kind: 're-registration-required' }
  | { readonly kind: 'sessions-revoked' }
  /** `count`: 1 for the first reminder. */
  | { readonly kind: 'reminder'; readonly count: number; readonly deadline?: string }
  | { readonly kind: 'deadline-near'; readonly deadline: string }
  /** To the manager, once about each: somebody of theirs has been reminded so often and has yet to register. */
  | ({ readonly kind: 'manager-copy' } & LateReport)
  /** The same about several, in one message. */
  | { readonly kind: 'manager-list'; readonly people: readonly LateReport[] }
  /** To the helpdesk, once a week: who has yet to register. `names`: the first ones of those who are late. */
  | {
      readonly kind: 'digest';
      readonly view: CalendarView;
      readonly late: number;
      readonly names: readonly string[];
    }
  /** Thank you: the person has registered. */
  | { readonly kind: 'registered' }
  /** To the requester. `who`: the person concerned, when there is only one. */
  | {
      readonly kind: 'request-decided';
      readonly request: RequestId;
      readonly verdict: 'approved' | 'rejected' | 'expired' | 'stopped';
      readonly to: MfaState;
      /** Then `to` means nothing. */
      readonly act?: Act;
      /** More time for what is so already; after an emergency, when it was looked at. */
      readonly longer?: true;
      readonly review?: true;
      readonly people: number;
      readonly who: string;
      readonly by?: string;
      readonly reason?: string;
    }
  /** Somebody pressed or typed "this was not me". To security, and to the requester. */
  | {
      readonly kind: 'not-me-raised';
      readonly reporter: Person;
      readonly of: NoticeAbout;
      readonly code: string;
      readonly requester?: string;
      readonly approver?: string;
      readonly cooldownCancelled: boolean;
    }
  /** To security: a change that the person could not be told of on any channel. */
  | {
      readonly kind: 'undelivered';
      readonly reader: Person;
      readonly of: NoticeAbout;
      readonly code: string;
    };

export type NoticeKind = NoticeAbout['kind'];

/** All of it goes out on each channel; or the first channel that works is enough (Teams, then mail). */
export type ChannelPlan = 'every-channel' | 'first-channel' | 'mail-only';

/** A notice as kept. The id is fixed by what it is about, so that the same event is told once, however often it is met. */
export interface NoticeRecord {
  readonly id: NoticeId;
  readonly about: NoticeAbout;
  readonly person: Person;
  readonly request?: RequestId;
  /** The code in the message, which the reader can check with the bot; the same on every channel and in a repeat. */
  readonly reference: string;
  readonly plan: ChannelPlan;
  /** The id behind "This was not me" on the Teams card. */
  readonly notMe?: ActionId;
  /** When what it tells of happened. */
  readonly at: string;
  /** When the reader may be written to; at once when absent. */
  readonly notBefore?: string;
}

/** What the reader is told, complete for wording. */
export interface Notice extends NoticeRecord {
  readonly contact: HelpdeskContact;
}
