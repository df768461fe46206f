import type { MfaState } from '../../core/mfa-state.ts';
import type { Act } from '../../core/requests/act.ts';
import type { Words } from '../words.ts';

export interface Titled {
  readonly to: MfaState;
  /** Then `to` means nothing. */
  readonly act?: Act | undefined;
  /** More time for what is so already. */
  readonly longer?: boolean | undefined;
  /** What was done in an emergency is looked at. */
  readonly review?: boolean | undefined;
  readonly count: number;
  /** The person, when there is only one. */
  readonly name: string;
}

/** `Enable MFA for Anna Smith`, `End all sessions of 3 people`. */
export function headingOf({ to, act, longer, review, count, name }: Titled, words: Words): string {
  if (review) return words.t('review.heading', { to, count, name });
  if (longer) return words.t('longer.heading', { to, count, name });
  return act ? words.t('act.heading', { act, count, name }) : words.t('change.heading', { to, count, name });
}
