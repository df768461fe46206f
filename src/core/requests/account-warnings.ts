import { flagsOf, looksLikeService } from '../account-flags.ts';
import type { Person } from '../people.ts';
import type { Warning } from './change-request.ts';

/** What the account alone says to whoever decides. */
export function accountWarnings(person: Person): readonly Warning[] {
  const { licensed, mailbox, userType } = person;
  const warnings: Warning[] = userType === 'guest' ? [{ kind: 'guest' }] : [];
  if (flagsOf(person).includes('disguised')) warnings.push({ kind: 'look-alike-name' });
  if (mailbox !== undefined) warnings.push({ kind: 'shared-account', mailbox });
  else if (licensed === false) warnings.push({ kind: 'unlicensed' });
  if (looksLikeService(person)) warnings.push({ kind: 'service-account' });
  return warnings;
}
