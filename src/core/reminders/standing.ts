import { isRegistered, type Person } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { ReminderSeries } from './series.ts';

/** Whether somebody still has to register, by what Graph says at this moment. */
export type Standing =
  | 'unregistered'
  /** Has a second factor; `stuck` when Entra nevertheless left the state at enabled. */
  | 'registered'
  | 'stuck'
  /** Enforced without any method in view: not ours to remind of any more; whether there is one to thank for shows later. */
  | 'enforced'
  | 'disabled'
  /** May not sign in now, and so cannot register; may be let in again. */
  | 'blocked'
  | 'gone'
  | 'unknown';

/**
 * `flipped`: enforced, and the methods could not be read, or only the report knows of them. Entra makes `enabled` into that when somebody registers, so it
 * tells something only about whom we knew at `enabled`.
 */
export type StandingRead = Standing | 'flipped';

/**
 * What it means for somebody who is waited for, or for nobody's series. Whose methods we took away is waited for although
 * they are enforced, and has not registered because of it.
 */
export function standingIn(
  series: Pick<ReminderSeries, 'reset'> | undefined,
  standing: StandingRead,
): Standing {
  if (standing === 'flipped') return series && !series.reset ? 'registered' : 'unknown';
  return series?.reset && standing === 'enforced' ? 'unregistered' : standing;
}

/** Whatever could not be read is `unknown`, and nobody is reminded on an unknown. */
export function standingOf(account: Person | undefined, mfa: PersonMfa | undefined): StandingRead {
  if (!account) return 'gone';
  if (!mfa || mfa.state === 'unknown') return 'unknown';
  if (mfa.state === 'disabled') return 'disabled';
  const { methods } = mfa;
  if (mfa.state === 'enforced') {
    if (methods === 'unknown') return 'flipped';
    return isRegistered(methods) ? 'registered' : 'enforced';
  }
  if (methods === 'unknown' || account.accountEnabled === 'unknown') return 'unknown';
  if (isRegistered(methods)) return 'stuck';
  return account.accountEnabled ? 'unregistered' : 'blocked';
}
