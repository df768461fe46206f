import type { PersonId, RequestId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import type { StoreReads } from '../ports/store.ts';
import { accountsOf, isSamePerson } from '../same-person.ts';

export interface Conflict {
  readonly request: ChangeRequest;
  readonly items: readonly RequestItem[];
  readonly by: PersonId;
}

/** Those of a list who are this person, with whichever of their accounts: all of the list that a conflict is judged by. */
export async function ownItems(
  policy: Policy,
  reads: Pick<StoreReads, 'item'>,
  { request, by }: { readonly request: RequestId; readonly by: PersonId },
): Promise<readonly RequestItem[]> {
  const own: RequestItem[] = [];
  for (const account of accountsOf(policy, by)) {
    const item = await reads.item(request, account);
    if (item) own.push(item);
  }
  return own;
}

/** Neither the requester nor a target decides, with whichever of their accounts they come. */
export function conflictOfInterest(policy: Policy, { request, items, by }: Conflict): Refusal | undefined {
  if (isSamePerson(policy, request.requester.id, by)) return { kind: 'own-request', request: request.id };
  const isTarget = items.some(({ person }) => isSamePerson(policy, person.id, by));
  return isTarget ? { kind: 'own-target', request: request.id } : undefined;
}
