import type { TextRule } from '../approval-rules.ts';
import type { PersonId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Act } from './act.ts';
import type { Decision } from './change-request.ts';

/** How the requester made sure that the person concerned is who they say they are. Free text never stands in for it. */
export const CALLER_PROOFS = ['video-with-badge', 'call-back', 'manager', 'in-person'] as const;
export type CallerProof = (typeof CALLER_PROOFS)[number];

/** All that the rules look at. Frozen in the request, so that they can be asked again without reading a long list. */
export interface RiskFacts {
  readonly to: MfaState;
  readonly direction: 'strengthening' | 'weakening';
  readonly privileged: 'no' | 'yes' | 'unknown';
  readonly people: number;
  /** Further people whom the same human asked for at nearly the same time: the number of people is that of both. */
  readonly beside?: number;
  /** The earlier state of somebody could not be read. */
  readonly stateUnknown: boolean;
  /** Not a new state but this. */
  readonly act?: Act;
  /** Somebody is asked for MFA by another policy, and this is an exception from the rule against that. */
  readonly overridesCoverage?: true;
  /** Names of the policy's groups that the requester is in. */
  readonly requesterGroups: readonly string[];
}

export const RISKS = [
  'weakening',
  'strengthening',
  'privileged',
  'privilege-unknown',
  'many-people',
  'several-people',
  'asked-beside',
  'state-unknown',
  'coverage-overridden',
] as const;
export type RiskReason =
  | { readonly kind: Exclude<(typeof RISKS)[number], 'asked-beside'>; readonly points: number }
  /** So many more people, asked for within so many minutes, without whom another rule would hold. */
  | {
      readonly kind: 'asked-beside';
      readonly points: number;
      readonly people: number;
      readonly minutes: number;
    };

export interface Stage {
  readonly group: string;
  readonly count: number;
  readonly outsideHelpdesk: boolean;
}

/** Who has to agree to a change, and what else it needs. Stored with the request as JSON: only ever add. */
export interface Requirement {
  readonly facts: RiskFacts;
  /** The rule of the policy file that it comes from. */
  readonly rule: string;
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly RiskReason[];
  /** One after the other; none: the requester's own confirmation is enough. */
  readonly stages: readonly Stage[];
  readonly callerProof: boolean;
  readonly reason: TextRule;
  readonly ticket: TextRule;
  readonly coolDownMinutes: number;
  readonly numberMatching: boolean;
  /** The rules became stricter while it waited, and since then it is the stricter of both. */
  readonly raisedAt?: string;
  /** Not the rules: whoever asked has asked for more people since. */
  readonly raisedBy?: 'people';
}

/** One person's yes, and the group for which it counts. */
export interface Approval extends Decision {
  readonly group: string;
  /** The group that decided in its place, after an escalation. */
  readonly via?: string;
  /** Whose right it was: it had been handed over to `by`, and is used up for both. */
  readonly onBehalfOf?: PersonId;
  /** Made when it was given; without a genuine one it does not count. */
  readonly seal?: string;
}

declare const complete: unique symbol;
/** Approvals that fulfil their requirement. Made in `approvals/quorum.ts` only, so that too few of them cannot be written. */
export type Quorum = readonly Approval[] & { readonly [complete]: true };

/** A right that was handed over before the request was made. */
export interface Deputy {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly madeAt: string;
}

/** Who was entitled at Confirm, by group: whoever came later does not count. */
export type Entitled = Readonly<Record<string, readonly PersonId[]>>;
