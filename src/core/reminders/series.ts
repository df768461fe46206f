import type { NoticeId, PersonId, RequestId } from '../ids.ts';

/** Why nobody is reminded any more; `enforced` in what an earlier version closed. */
export type SeriesEnd = 'registered' | 'enforced' | 'disabled' | 'gone';

export interface ManagerCopy {
  readonly manager: PersonId;
  readonly since: string;
  /** The message that names this person. */
  readonly notice?: NoticeId;
}

/**
 * One person who was switched on and has not registered. Stored as JSON, one row a person: the row's lock is what keeps
 * everybody at one message a day, whoever asks for it.
 */
export interface ReminderSeries {
  readonly person: PersonId;
  /** What switched the person on; people of one request are a cohort. Absent for somebody whom the helpdesk had reminded. */
  readonly cohort?: RequestId;
  readonly startedAt: string;
  /** All methods were taken away: somebody enforced has to register again too. */
  readonly reset?: true;
  /** How far in the policy's list: what was missed while nobody could be reached is one message, not several. */
  readonly step: number;
  /** Messages that really went out. */
  readonly sent: number;
  readonly lastAt?: string;
  /** The message of that moment, until it is known to have gone out. */
  readonly lastNotice?: NoticeId;
  readonly snoozedUntil?: string;
  /** Somebody of the helpdesk wants one more message, from then on. */
  readonly askedAt?: string;
  /** The digest of the helpdesk was about to go to them: no reminder on the same day. */
  readonly digestAt?: string;
  readonly managerToldAt?: string;
  /** The manager hears of this person at the next beginning of work; kept until that message is known to have gone out. */
  readonly copy?: ManagerCopy;
  /** When it is looked at next; absent when all messages went out, or it has ended. */
  readonly nextAt?: string;
  readonly ended?: { readonly because: SeriesEnd; readonly at: string };
  /** Enforced since then without a method that could be seen: Entra's doing, for whom it comes into view, or somebody's. */
  readonly movedAt?: string;
  /** Registered, and yet still `enabled`: Entra leaves it so after a re-enabling, and an administrator has to act. */
  readonly stuckSince?: string;
}
