import type { PersonId } from '../../core/ids.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, type ReadSubject } from './judge-result.ts';

const SUBJECT: ReadSubject = { what: 'whether an account may sign in', permission: 'User.Read.All' };

export function askForAccount(person: PersonId): BatchItem {
  return { method: 'GET', url: address(`/users/${idSegment(person)}`, { $select: 'id,accountEnabled' }) };
}

/** Throws `ServiceFailure`; a missing value is `unknown`. */
export function readAccountEnabled(result: GraphResult): boolean | 'unknown' {
  const { accountEnabled } = expectObject(result, SUBJECT);
  return typeof accountEnabled === 'boolean' ? accountEnabled : 'unknown';
}
