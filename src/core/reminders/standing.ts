import { isRegistered, type Person } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { ReminderSeries } from './series.ts';

/** Whether somebody still has to register, by what Graph says at this moment. */
export type Standing =
  | 'unregistered'
  /** Has a second factor; `stuck` when Entra nevertheless left the state at enabled. */
  | 'registered'
  | 'stuck'
  /** Enforced without any method: not ours to remind of any more, and nothing to thank for. */
  | 'enforced'
  | 'disabled'
  /** May not sign in now, and so cannot register; may be let in again. */
  | 'blocked'
  | 'gone'
  | 'unknown';

/** Enforced and without a method: somebody whose methods we took away is waited for all the same. */
export function standingIn({ reset }: Pick<ReminderSeries, 'reset'>, standing: Standing): Standing {
  return reset && standing === 'enforced' ? 'unregistered' : standing;
}

/** Whatever could not be read is `unknown`, and nobody is reminded on an unknown. */
export function standingOf(account: Person | undefined, mfa: PersonMfa | undefined): Standing {
  if (!account) return 'gone';
  if (!mfa || mfa.state === 'unknown') return 'unknown';
  if (mfa.state === 'disabled') return 'disabled';
  const { methods } = mfa;
  if (mfa.state === 'enforced')
    return methods === 'unknown' || isRegistered(methods) ? 'registered' : 'enforced';
  if (methods === 'unknown' || account.accountEnabled === 'unknown') return 'unknown';
  if (isRegistered(methods)) return 'stuck';
  return account.accountEnabled ? 'unregistered' : 'blocked';
}
