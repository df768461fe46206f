import type { ApprovalRules } from './approval-rules.ts';
import type { ChannelRules } from './channels.ts';
import type { GroupId, PersonId } from './ids.ts';
import type { HelpdeskContact } from './notices/notice.ts';
import type { BulkRules } from './requests/bulk-rules.ts';
import type { EmergencyRules, Limits, SignInRules, WeakeningRules } from './guard-rules.ts';
import type { ReminderPolicy } from './reminders/reminder-policy.ts';

/** `override`: as an exception, with a reason that the approver sees. */
export type CoverageRule = 'refuse' | 'override' | 'warn';

/** The rules of this installation, from `policy.yaml`, validated and frozen. */
export interface Policy {
  readonly groups: {
    readonly helpdesk: readonly GroupId[];
    readonly approvers: readonly GroupId[];
    readonly auditors: readonly GroupId[];
    /** May freeze the bot, declare threat mode and reset the breaker; without such a group the approvers may. */
    readonly security?: readonly GroupId[];
  };
  /** Accounts that belong to one human (an admin's two accounts): they count as one wherever two people are asked for. */
  readonly samePerson?: readonly (readonly PersonId[])[];
  /** Never changed by the bot, in neither direction. */
  readonly breakGlass: readonly PersonId[];
  /** Holders of directory roles are refused, or left to the approver with a warning. Unknown counts as privileged. */
  readonly privilegedTargets: 'refuse' | 'warn';
  /** Of guests only the state can be changed, and only with `warn`. Absent: `refuse`. */
  readonly guests?: 'refuse' | 'warn';
  /** From whom no message reaches protection is taken with a warning, or not at all. Absent: `warn`. */
  readonly unreachableTargets?: 'refuse' | 'warn';
  readonly maxPeoplePerRequest: number;
  /** Minutes an unconfirmed card lives, and an approval may be waited for. */
  readonly confirmWithinMinutes: number;
  readonly approveWithinMinutes: number;
  readonly reasonRequired: { readonly strengthening: boolean; readonly weakening: boolean };
  /** For whom Conditional Access or security defaults ask for MFA already, or may do so. */
  readonly underConditionalAccess: CoverageRule;
  /** For whom they do so in some cases; `warn` when absent. */
  readonly partlyUnderConditionalAccess?: CoverageRule;
  readonly reminders: ReminderPolicy;
  /** Who hears when somebody says "this was not me", or could not be told: a mailbox, groups, or both. */
  readonly security: { readonly mailbox?: string; readonly groups: readonly GroupId[] };
  /** Team channels in which the bot works besides; personal chats only when absent. */
  readonly channels?: ChannelRules;
  readonly helpdeskContact: HelpdeskContact;
  readonly bulk: BulkRules;
  readonly approvals?: ApprovalRules;
  /** Absent in rules that were not read from a file, which gives all of them. */
  /** Methods and sessions; nothing of it is done without. */
  readonly signIns?: SignInRules;
  readonly weakening?: WeakeningRules;
  readonly limits?: Limits;
  readonly emergency?: EmergencyRules;
}
