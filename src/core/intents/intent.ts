import type { MfaState } from '../mfa-state.ts';

/**
 * What a message asks for. `npm run parse` prints exactly this shape, so renaming a field is a breaking change.
 *
 * A target is what was typed for one person, in lower case without surrounding punctuation: `jsmith`, `john smith`,
 * `o'brien`, `jane.doe@contoso.com`, a GUID, `group:finance`, `department:sales`, or `@john smith` for a Teams mention.
 */
export type Target = string;

/** "For the attached list": whoever stands in the file that came with the message. */
export const FILE_TARGET: Target = '*file';

/** One wave of a long list: "then 25 % after 2 days", "the rest on Monday at 07:00". */
export interface WaveIntent {
  /** `5%` of the list, `20` people, `group:finance-pilot` (those of the list who are in it), or `rest`, which is the last one. */
  readonly size: string;
  /** So many again and again, until nobody is left; in place of the rest. */
  readonly each?: true;
  /** Not before this moment. */
  readonly start?: Moment;
  /** ISO 8601 duration after the wave before is over. */
  readonly after?: string;
  /** On whose word it starts. */
  readonly ask?: 'approver' | 'requester';
}

export interface ChangeIntent {
  readonly kind: 'change';
  readonly to: MfaState;
  readonly targets: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  /** ISO 8601 duration after which the earlier state comes back: `PT4H`. */
  readonly for?: string;
  readonly dryRun?: true;
  /** A move to Conditional Access: only for whom an enforced policy asks for MFA. */
  readonly convert?: true;
  /** In waves of the writer's own. */
  readonly waves?: readonly WaveIntent[];
  /** Asked for as an emergency: the quicker way of approval, looked at afterwards. */
  readonly emergency?: true;
}

/** From per-user MFA to Conditional Access. */
export interface ConvertIntent {
  readonly kind: 'convert';
  readonly targets: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  readonly dryRun?: true;
  readonly waves?: readonly WaveIntent[];
}

export interface PeopleIntent {
  /** For `status` a target may be a request: `req-12`. */
  readonly kind: 'status' | 'history' | 'why' | 'reset' | 'revoke' | 'remind';
  /** For `remind` also `["*pending"]`: everybody who has not registered. */
  readonly targets: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  /** Of `reset` and `revoke`. */
  readonly dryRun?: true;
}

export const LIST_FILTERS = ['enabled', 'disabled', 'enforced', 'pending', 'stuck'] as const;
export interface ListIntent {
  readonly kind: 'list';
  readonly filter: (typeof LIST_FILTERS)[number];
}

export interface RequestIntent {
  readonly kind: 'approve' | 'reject' | 'cancel' | 'undo';
  /** `REQ-12` */
  readonly request: string;
  readonly reason?: string;
  /** Of `undo`. */
  readonly dryRun?: true;
}

export interface PlainIntent {
  readonly kind: 'requests' | 'posture' | 'help' | 'greet';
}

/** All people with their states as a file; with a request, whom it was about and what became of them. */
export interface ReportIntent {
  readonly kind: 'report';
  /** `REQ-12` */
  readonly request?: string;
}

/** Commands about the bot as a whole, or about what the writer has to do; nobody else is named in them. */
export interface OperationIntent {
  /** `reminders` shows the calendar of reminders, `todo` what the writer has to do, `registered` says "done". */
  readonly kind:
    'freeze' | 'unfreeze' | 'reset-breaker' | 'reminders' | 'delegate-end' | 'todo' | 'registered';
}

export interface ThreatIntent {
  readonly kind: 'threat-mode';
  readonly on: boolean;
}

/** Does the code in a message come from this bot? */
export interface CheckIntent {
  readonly kind: 'check';
  /** `ABCD-1234` */
  readonly code: string;
}

export interface CampaignIntent {
  readonly kind: 'campaign';
  readonly action: 'pause' | 'resume' | 'stop';
  /** One target or one request (`REQ-12`); without it all reminders are meant. */
  readonly of?: string;
}

/** A bulk that is running or has run. */
export interface BulkIntent {
  readonly kind: 'pause' | 'resume' | 'retry';
  readonly request: string;
}

/** What was changed for a while stays so for longer. */
export interface ExtendIntent {
  readonly kind: 'extend';
  readonly request: string;
  /** ISO 8601 duration that is added. */
  readonly for: string;
}

/**
 * A moment as the writer named it, to be worked out in the writer's time zone: `friday`, `2026-12-03`, `--12-03`
 * (December 3rd), `P2D` (in two days; tomorrow is `P1D`), each perhaps with a time behind a blank (`friday 17:00`),
 * or a time alone (`17:00`).
 */
export type Moment = string;

export interface DelegateIntent {
  readonly kind: 'delegate';
  /** Exactly one. */
  readonly targets: readonly Target[];
  readonly until?: Moment;
}

export interface SnoozeIntent {
  readonly kind: 'snooze';
  readonly until: Moment;
}

/** A command that lacks something: asked back with the known parts filled in. */
export interface IncompleteIntent {
  readonly kind: 'incomplete';
  readonly of:
    | 'change'
    | 'convert'
    | 'delegate'
    | 'extend'
    | PeopleIntent['kind']
    | ListIntent['kind']
    | RequestIntent['kind']
    | BulkIntent['kind'];
  readonly to?: MfaState;
  readonly targets?: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  /** Of an extension. */
  readonly request?: string;
  readonly for?: string;
  /** A change for a time whose end is not told in hours or days: whoever completes the command must not drop that. */
  readonly openEnded?: true;
  readonly dryRun?: true;
  readonly waves?: readonly WaveIntent[];
  readonly emergency?: true;
  /** Of a delegation. */
  readonly until?: Moment;
}

/** Why a sentence was not taken for a command. */
export type NoCommand =
  'negation' | 'question' | 'reported' | 'opposites' | 'other-product' | 'not-understood';

/** Not a command. A near miss carries the command that was probably meant, to be offered, never run. */
export interface NoIntent {
  readonly kind: 'none';
  readonly suggestion?: string;
  readonly because?: NoCommand | 'thanks';
}

export type Intent =
  | ChangeIntent
  | ConvertIntent
  | PeopleIntent
  | ListIntent
  | RequestIntent
  | PlainIntent
  | ReportIntent
  | OperationIntent
  | ThreatIntent
  | CheckIntent
  | CampaignIntent
  | BulkIntent
  | ExtendIntent
  | DelegateIntent
  | SnoozeIntent
  | IncompleteIntent
  | NoIntent;
