import type { PersonId } from '../../core/ids.ts';
import type { BatchItem } from './batch.ts';
import type { AccountKind } from './covering-policies.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, type ReadSubject } from './judge-result.ts';

const SUBJECT: ReadSubject = { what: 'whether an account may sign in', permission: 'User.Read.All' };

export interface AccountReading {
  readonly enabled: boolean | 'unknown';
  readonly kind: AccountKind;
  readonly signInName?: string;
}

export function askForAccount(person: PersonId): BatchItem {
  const query = { $select: 'id,accountEnabled,userType,userPrincipalName' };
  return { method: 'GET', url: address(`/users/${idSegment(person)}`, query) };
}

/** Throws `ServiceFailure`; a missing value is `unknown`. */
export function readAccountFacts(result: GraphResult): AccountReading {
  const { accountEnabled, userType, userPrincipalName } = expectObject(result, SUBJECT);
  return {
    enabled: typeof accountEnabled === 'boolean' ? accountEnabled : 'unknown',
    kind: kindOf(userType, userPrincipalName),
    ...(typeof userPrincipalName === 'string' && { signInName: userPrincipalName }),
  };
}

/** An account that was invited keeps the mark in its sign-in name, also when it is made a member. */
function kindOf(userType: unknown, signInName: unknown): AccountKind {
  if (userType === 'Guest') return 'guest';
  if (userType !== 'Member' || typeof signInName !== 'string') return 'unknown';
  return signInName.toUpperCase().includes('#EXT#') ? 'external' : 'member';
}
