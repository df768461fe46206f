import type { GroupId } from './ids.ts';

/** How long MFA may stay weakened. */
export interface WeakeningRules {
  /** The longest time that may be asked for. */
  readonly maxHours: number;
  /** The time that a weakening gets when none was asked for and it needs one. */
  readonly defaultHours: number;
  readonly withoutEnd: 'allow' | 'refuse';
  /** Taking back a request that protected people is an exception to that. Absent: it is none. */
  readonly undoWithoutEnd?: boolean;
}

/** People whose MFA may be weakened, counted at the approval. */
export interface Limits {
  readonly weakeningsPerDay: {
    readonly requester: number;
    readonly approver: number;
    readonly tenant: number;
  };
  /** Of one person so many wait for a decision at most. Absent: as many as they like. */
  readonly openRequests?: number;
  /** Of one person so many wait for their own Confirm at most. Absent: as many as they like. */
  readonly drafts?: number;
  /** More than so many in so many minutes trip the breaker. */
  readonly burst: { readonly weakenings: number; readonly minutes: number };
}

/** Acting at once: nobody may, unless the file names a group. */
export interface EmergencyRules {
  readonly enabled: boolean;
  /** Whose members may, when they are helpdesk too. */
  readonly groups: readonly GroupId[];
  /** After so long without a review the earlier state comes back. */
  readonly reviewHours: number;
  readonly perDay: { readonly requester: number; readonly tenant: number };
}

/** What may be asked for beside states, and for how many at once. */
export interface SignInRules {
  readonly reset: 'allow' | 'refuse';
  readonly revoke: 'allow' | 'refuse';
  readonly maxPeople: number;
}
