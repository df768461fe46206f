import type { RequestId } from './ids.ts';
import type { ObservedState } from './mfa-state.ts';
import type { NoticeRecord } from './notices/notice.ts';
import type { MethodKind, Person } from './people.ts';
import type { TimeBox } from './ports/guard-rails.ts';
import type { PartCover } from './ports/mfa.ts';
import type { Act } from './requests/act.ts';
import type { Delivery } from './requests/change-request.ts';

/** One change the bot made, for `status` and `history`. */
export interface PastChange {
  readonly request: RequestId;
  readonly at: string;
  readonly before: ObservedState;
  readonly observed: ObservedState;
  readonly act?: Act;
  /** Of a change for a while: when it comes back, or how that went. */
  readonly end?: TimeBox;
  readonly requester: string;
  readonly approver: string;
  readonly reason?: string;
}

export interface PersonStatus {
  readonly person: Person;
  readonly state: ObservedState;
  readonly methods: readonly MethodKind[] | 'unknown';
  readonly lastChange?: PastChange;
  /** The last one that was of the state: a reset or ended sessions may have come after it. */
  readonly lastStateChange?: PastChange;
  readonly openRequest?: RequestId;
  /** Conditional Access policies that ask this person for MFA, and security defaults: why "disabled" need not alarm. */
  readonly coveredBy?: readonly string[] | 'unknown';
  readonly partlyCoveredBy?: readonly PartCover[] | 'unknown';
  readonly securityDefaults?: boolean | 'unknown';
  /** What they were told of late, newest first. */
  readonly told: readonly ToldOf[];
}

export interface ToldOf {
  readonly notice: NoticeRecord;
  readonly deliveries: readonly Delivery[];
}
