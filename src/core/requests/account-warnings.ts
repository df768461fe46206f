import { looksLikeService } from '../account-flags.ts';
import { looksDisguised } from '../look-alikes.ts';
import type { Person } from '../people.ts';
import type { Warning } from './change-request.ts';

/** What the account alone says to whoever decides. */
export function accountWarnings(person: Person): readonly Warning[] {
  const { displayName, userPrincipalName, licensed, mailbox, userType } = person;
  const warnings: Warning[] = userType === 'guest' ? [{ kind: 'guest' }] : [];
  if (looksDisguised(displayName) || looksDisguised(userPrincipalName))
    warnings.push({ kind: 'look-alike-name' });
  if (mailbox !== undefined) warnings.push({ kind: 'shared-account', mailbox });
  else if (licensed === false) warnings.push({ kind: 'unlicensed' });
  if (looksLikeService(person)) warnings.push({ kind: 'service-account' });
  return warnings;
}
