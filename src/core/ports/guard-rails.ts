import type { Outcome } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';

/** A weakening that ends by itself: what has to be put back for one person, and when. */
export interface TimeBox {
  readonly request: RequestId;
  readonly person: PersonId;
  /** What the request made of the person, and the recorded state that comes back. */
  readonly weakened: MfaState;
  readonly earlier: MfaState;
  readonly dueAt: string;
  /** The approved request that moved the end to there; the last one, if there were several. */
  readonly extendedBy?: RequestId;
  readonly status: TimeBoxStatus;
  /** Tries to put it back that came to nothing so far. */
  readonly attempts: number;
  readonly warnedAt?: string;
  /** When somebody was told that it could not be put back in time. */
  readonly escalatedAt?: string;
  /** The last try's trouble, as a failure code. */
  readonly trouble?: string;
  /** A write was begun and is not proved yet: it may have been made. */
  readonly writtenAt?: string;
  /** A try is under way, or the process ended in the middle of one, which may have written. */
  readonly tryOpen?: true;
  /** After a try that came to nothing: not before. */
  readonly nextTryAt?: string;
  readonly closedAt?: string;
}

/**
 * `waiting`: to be put back. `restored`: put back by us, and read back. `unneeded`: somebody had put it back before.
 * `changed`: somebody made something else of it meanwhile, which is not overwritten. `replaced`: a later approved request
 * decided about this person. `kept`: a review let the change stay.
 */
export type TimeBoxStatus = 'waiting' | 'restored' | 'unneeded' | 'changed' | 'replaced' | 'kept';

/** `freeze`: nothing at all is changed. `threat`: nothing is weakened. `breaker`: the same, tripped by a burst. */
export const BRAKE_NAMES = ['freeze', 'threat', 'breaker'] as const;
export type BrakeName = (typeof BRAKE_NAMES)[number];

export interface BrakeRecord {
  readonly name: BrakeName;
  /** Absent when it tripped by itself. */
  readonly by?: { readonly id: PersonId; readonly displayName: string };
  readonly at: string;
  /** Whose request and whose approval tripped a breaker. */
  readonly trippedBy?: readonly PersonId[];
  /** Off since then; the row stays, because a breaker counts from here anew. */
  readonly liftedAt?: string;
  /** The first of the two people who lift it. */
  readonly lifting?: {
    readonly by: { readonly id: PersonId; readonly displayName: string };
    readonly at: string;
  };
  /** Proof that this bot wrote the row; without a genuine one the brake counts as on. */
  readonly seal?: string;
}

/** What the limits count of a decision: so many people lose protection by the wish of that person. */
export interface CountedDecision {
  readonly people: number;
  readonly requester: PersonId;
  readonly emergency?: true;
}

/** One decision that let people be changed. */
export interface PaceEntry extends CountedDecision {
  readonly request: RequestId;
  readonly at: string;
  readonly approver: PersonId;
  readonly weakening: boolean;
}

export interface GuardRailReads {
  timeBox(request: RequestId, person: PersonId): Promise<TimeBox | undefined>;
  timeBoxes(request: RequestId): Promise<readonly TimeBox[]>;
  /** Those that wait, the most urgent first. */
  waitingTimeBoxes(limit: number): Promise<readonly TimeBox[]>;
  /** Lifted ones too. */
  brakes(): Promise<readonly BrakeRecord[]>;
  /** Was `firstSight` asked of this key before? */
  wasSeen(key: string): Promise<boolean>;
  /** Whom requests have changed since that moment, in the order of their ids. */
  changedSince(page: {
    readonly since: string;
    readonly limit: number;
    readonly after?: PersonId;
  }): Promise<readonly PersonId[]>;
  /** Decisions since that moment, oldest first. */
  paceSince(instant: string): Promise<readonly PaceEntry[]>;
}

export interface GuardRailWrites {
  /** Settles somebody before execution began, and frees them for other requests. False when already settled or claimed. */
  takeOut(taken: {
    readonly request: RequestId;
    readonly person: PersonId;
    readonly outcome: Outcome;
  }): Promise<boolean>;
  /** Stays locked until the transaction ends. */
  lockTimeBox(request: RequestId, person: PersonId): Promise<TimeBox | undefined>;
  saveTimeBox(box: TimeBox): Promise<void>;
  /** The person's one claim over all requests, for a write outside of a wave; false while somebody else has it. */
  claimPerson(claim: {
    readonly request: RequestId;
    readonly person: PersonId;
    readonly forMs: number;
    readonly fence: string;
  }): Promise<boolean>;
  /** False, and nothing dropped, when the claim has meanwhile gone to somebody else. */
  dropClaim(claim: {
    readonly request: RequestId;
    readonly person: PersonId;
    readonly fence: string;
  }): Promise<boolean>;
  /** Until the transaction ends, nobody else changes a brake or notes a decision: counts and brakes stay true together. */
  lockBrakes(): Promise<void>;
  /** Until the transaction ends, nothing else is confirmed for this human, named by one of their accounts: a count stays true. */
  lockOpenRequests(human: PersonId): Promise<void>;
  saveBrake(brake: BrakeRecord): Promise<void>;
  notePace(entry: PaceEntry): Promise<void>;
}
