import type { PersonId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { RefusedPerson } from './refused-people.ts';

/** Some of the people of a list, as the audit log names them. Stored as JSON: only ever add optional fields. */
export interface ProposedPeople {
  readonly people: readonly { readonly person: PersonId; readonly from: ObservedState }[];
  /** Who of them can be told on no channel. */
  readonly unreachable?: readonly PersonId[];
  /** For whom the rule against a second way of asking for MFA is set aside; the reason is in the confirmation. */
  readonly overrides?: readonly PersonId[];
  /** Whom the request leaves out. */
  readonly refused: readonly RefusedPerson[];
}
