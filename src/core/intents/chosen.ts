import type { GroupId, PersonId } from '../ids.ts';
import type { Target } from './intent.ts';

/** What an earlier pick list settled: this typed name means that person, group or department. Stored as JSON. */
export type Chosen =
  | { readonly typed: Target; readonly person: PersonId }
  | { readonly typed: Target; readonly group: GroupId }
  | { readonly typed: Target; readonly department: string };
