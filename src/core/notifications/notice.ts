import type { RequestId } from '../ids.ts';
import type { MfaState, ObservedState } from '../mfa-state.ts';
import type { Person } from '../people.ts';

/** Whom the affected person can ask. From the policy file, so the only contact we ever print. */
export interface HelpdeskContact {
  readonly name: string;
  readonly mail?: string;
  readonly phone?: string;
}

/** What the affected person is told. `reference` stays the same when a message has to be repeated. */
export interface Notice {
  readonly kind: 'mfa-enabled' | 'mfa-enforced' | 'mfa-disabled';
  readonly person: Person;
  readonly request: RequestId;
  readonly reference: string;
  /** What was asked for, and what Graph showed afterwards (enabled may have become enforced). */
  readonly to: MfaState;
  readonly observed: ObservedState;
  /** Already has a second factor: nothing to register, only a sign-in that asks for it. */
  readonly registered: boolean | 'unknown';
  readonly contact: HelpdeskContact;
  readonly at: string;
}
