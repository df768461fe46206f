import type { PersonId } from '../ids.ts';

/** Somebody who was left out, and why (a kind of `TargetRefusal`); without a person where nobody was found. Stored as JSON. */
export interface RefusedPerson {
  readonly kind: string;
  readonly person?: PersonId;
}

/** Whom a refusal is about, where it is for its people. Stored as JSON: only ever add optional fields. */
export interface RefusedPeople {
  readonly refused?: readonly RefusedPerson[];
  /** So many records `people-refused` go on with them. */
  readonly parts?: number;
}
