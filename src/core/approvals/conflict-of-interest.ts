import type { PersonId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import { isSamePerson } from '../same-person.ts';

export interface Conflict {
  readonly request: ChangeRequest;
  readonly items: readonly RequestItem[];
  readonly by: PersonId;
}

/** Neither the requester nor a target decides, with whichever of their accounts they come. */
export function conflictOfInterest(policy: Policy, { request, items, by }: Conflict): Refusal | undefined {
  if (isSamePerson(policy, request.requester.id, by)) return { kind: 'own-request', request: request.id };
  const isTarget = items.some(({ person }) => isSamePerson(policy, person.id, by));
  return isTarget ? { kind: 'own-target', request: request.id } : undefined;
}
