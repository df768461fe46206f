import type { ConversationId, GroupId } from './ids.ts';
import type { Act } from './requests/act.ts';
import type { MfaState } from './mfa-state.ts';

/** Named in the policy file under `approvals.groups`, or one of `approvers`, `helpdesk`, `auditors`. */
export type GroupName = string;

/** For which changes a rule holds; what is absent does not matter. */
export interface RuleCondition {
  readonly transition?: 'strengthening' | 'weakening';
  readonly to?: MfaState;
  /** A rule with it holds for this act only, and one without it for no act. */
  readonly act?: Act;
  /** Somebody in the list holds a directory role, or it could not be read. */
  readonly privileged?: boolean;
  readonly morePeopleThan?: number;
  /** The requester is in this group. */
  readonly requester?: GroupName;
}

export interface StageRule {
  readonly group: GroupName;
  readonly count: number;
  /** Nobody who is helpdesk, too, counts here. Absent: as in the built-in rule for the change. */
  readonly outsideHelpdesk?: boolean;
}

export interface TextRule {
  readonly required: boolean;
  /** A regular expression that the whole text has to match. */
  readonly pattern?: string;
}

/**
 * What one kind of change needs. No stage: the requester's own confirmation is enough. Absent demands are as in the built-in
 * rule for the change.
 */
export interface ApprovalRule {
  readonly name: string;
  readonly when: RuleCondition;
  readonly stages: readonly StageRule[];
  readonly callerProof?: boolean;
  readonly reason?: TextRule;
  readonly ticket?: TextRule;
  readonly coolDownMinutes?: number;
  readonly numberMatching?: boolean;
}

/** The section `approvals` of the policy file. Everything may be absent: the built-in rules then hold. */
export interface ApprovalRules {
  readonly groups?: Readonly<Record<GroupName, readonly GroupId[]>>;
  /** The first that fits holds; the built-in rules come after them. */
  readonly rules?: readonly ApprovalRule[];
  /**
   * Whom one person asks for in the same direction within so many minutes, in however many requests, counts as one list where
   * a rule looks at the number of people. 0: each request alone. Absent: 60.
   */
  readonly countTogetherWithinMinutes?: number;
  /** Who may decide, too, in a stage of `approvers` when nobody of it has answered after so many minutes; in no other stage. */
  readonly escalation?: {
    readonly afterMinutes: number;
    readonly group: GroupName;
    /** At once when everybody who was asked has automatic replies on in Outlook; absent: yes. */
    readonly atOnceWhenAway?: boolean;
  };
  /**
   * Approvers who have not answered are reminded once after so many minutes, 0 for never. Absent: after half of the
   * time until the escalation, or until the request ends.
   */
  readonly remindAfterMinutes?: number;
  /** Approvers may hand their right over to somebody in this group; absent: they may not. */
  readonly delegation?: { readonly to: GroupName; readonly maxDays: number };
  readonly channels?: {
    /** Where commands are taken besides personal chats. */
    readonly helpdesk?: readonly ConversationId[];
    /** Where approval cards are posted besides personal chats. */
    readonly approvals?: ConversationId;
  };
}
