import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';

/** An approver's right, handed over for a while. It is one right: whoever uses it first has used it for both. */
export interface Delegation {
  readonly from: Person;
  readonly to: Person;
  readonly madeAt: string;
  readonly until: string;
  /** Made when it was handed over; without a genuine one it gives nobody anything. */
  readonly seal?: string;
}

export interface DelegationReads {
  /** What this person has handed over; it may be over. */
  delegationOf(from: PersonId): Promise<Delegation | undefined>;
  /** All that have not ended by then. */
  delegationsAt(instant: string): Promise<readonly Delegation[]>;
}

export interface DelegationWrites {
  /** One a person: a new one takes the place of the earlier one. */
  saveDelegation(delegation: Delegation): Promise<void>;
  /** False when there was none. */
  dropDelegation(from: PersonId): Promise<boolean>;
}
