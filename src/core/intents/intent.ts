import type { MfaState } from '../mfa-state.ts';

/**
 * What a message asks for. `npm run parse` prints exactly this shape, so renaming a field is a breaking change.
 *
 * A target is what was typed for one person, in lower case without surrounding punctuation: `jsmith`, `john smith`,
 * `o'brien`, `jane.doe@contoso.com`, a GUID, `group:finance`, `department:sales`, or `@john smith` for a Teams mention.
 */
export type Target = string;

export interface ChangeIntent {
  readonly kind: 'change';
  readonly to: MfaState;
  readonly targets: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  /** ISO 8601 duration after which the earlier state comes back: `PT4H`. */
  readonly for?: string;
  readonly dryRun?: true;
}

export interface PeopleIntent {
  readonly kind: 'status' | 'history' | 'why' | 'reset' | 'revoke' | 'remind';
  /** For `remind` also `["*pending"]`: everybody who has not registered. */
  readonly targets: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
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
}

export interface PlainIntent {
  readonly kind: 'requests' | 'report' | 'posture' | 'help' | 'greet';
}

/** A command that lacks something: asked back with the known parts filled in. */
export interface IncompleteIntent {
  readonly kind: 'incomplete';
  readonly of: 'change' | PeopleIntent['kind'] | ListIntent['kind'] | RequestIntent['kind'];
  readonly to?: MfaState;
  readonly targets?: readonly Target[];
  readonly reason?: string;
  readonly ticket?: string;
  readonly for?: string;
  /** A change for a time whose end is not told in hours or days: whoever completes the command must not drop that. */
  readonly openEnded?: true;
  readonly dryRun?: true;
}

/** Not a command. A near miss carries the command that was probably meant, to be offered, never run. */
export interface NoIntent {
  readonly kind: 'none';
  readonly suggestion?: string;
  /** Why a sentence that mentions MFA was not taken for a command. */
  readonly because?: 'negation' | 'question' | 'reported' | 'opposites' | 'other-product' | 'not-understood';
}

export type Intent =
  ChangeIntent | PeopleIntent | ListIntent | RequestIntent | PlainIntent | IncompleteIntent | NoIntent;
