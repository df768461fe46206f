import type { PersonId } from '../ids.ts';

/** What happens to reminders and to orders of them. Stored as JSON, like all events: only ever add. */
export type ReminderEvent =
  /** So many people of a request are looked after until they have registered. */
  | { readonly kind: 'reminders-started'; readonly people: number }
  | { readonly kind: 'reminder-made'; readonly count: number }
  /** The manager, as `subject`, is told that these have yet to register. */
  | { readonly kind: 'manager-copied'; readonly people: readonly PersonId[] }
  | { readonly kind: 'reminders-ended'; readonly because: string; readonly reminders: number }
  | { readonly kind: 'reminders-halted'; readonly how: 'paused' | 'stopped' | 'resumed'; readonly of: string }
  | { readonly kind: 'reminders-proposed'; readonly order: string; readonly people: readonly PersonId[] }
  | {
      readonly kind: 'reminders-decided';
      readonly order: string;
      readonly as: string;
      /** Why it was called off. */
      readonly because?: string;
    }
  /** One yes of an approver, perhaps in a group's or somebody else's place; so many are still missing. */
  | {
      readonly kind: 'reminders-agreed';
      readonly order: string;
      readonly missing: number;
      readonly via?: string;
      readonly onBehalfOf?: PersonId;
    }
  /** Nobody of the stage answered in time: that group is asked too. */
  | {
      readonly kind: 'reminders-escalated';
      readonly order: string;
      readonly group: string;
      readonly stage: number;
    }
  | {
      readonly kind: 'reminders-approvers-reminded';
      readonly order: string;
      readonly approvers: readonly PersonId[];
    }
  /** Whoever agreed, the `subject`, has lost the right to, so it does not count. */
  | { readonly kind: 'reminders-agreement-lapsed'; readonly order: string }
  | { readonly kind: 'reminder-snoozed'; readonly until: string };
