import type { CoverLimit } from '../../../core/ports/mfa.ts';

/** The texts about what else asks people for MFA, and about what became of them outside of the bot. */
export interface TruthValues {
  'cover.part': { policy: string; limits: string };
  'warning.partly-covered': { policies: string };
  'refused.partly-covered': { name: string; policies: string };
  'status.partly-covered-by': { policies: string };
}

export type TruthPlain =
  | `cover.${CoverLimit}`
  | `warning.${'security-defaults' | 'coverage-unknown' | 'overrides-coverage'}`
  | 'status.coverage-unknown';

export type TruthTexts = Readonly<Record<TruthPlain | keyof TruthValues, string>>;
