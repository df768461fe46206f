import type { FailureCode } from '../failures.ts';
import type { Policy } from '../policy.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { refuseByPerson, type PersonRefusal } from '../requests/judge-person.ts';
import { rolesOf } from '../requests/list-facts.ts';

/** One that were left out here would let the write through: such a kind does not compile. */
const SAID_AS: Record<PersonRefusal['kind'], FailureCode> = {
  'break-glass': 'protected-account',
  'own-account': 'own-account-refused',
  guest: 'guest-refused',
  privileged: 'privileged-refused',
  // Not asked for here: a block is seen by reading the account.
  'account-disabled': 'approval-insufficient',
};

/**
 * The policy may take somebody out whom it still let be changed when the request was made: judged by what was frozen of
 * them, because whatever has changed of the person itself is found out by reading it again.
 */
export function excludedSince(
  policy: Policy,
  { requester }: Pick<RequestIn<'running'>, 'requester'>,
  item: RequestItem,
): FailureCode | undefined {
  const refusal = refuseByPerson(policy, {
    ...{ person: item.person, mfa: { roles: rolesOf(item) }, requester: requester.id },
    ...{ evenBlocked: true, ofState: item.act === undefined },
  });
  return refusal && SAID_AS[refusal.kind];
}
