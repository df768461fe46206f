import type { Act } from '../../../core/requests/act.ts';
import type { CoverLimit } from '../../../core/ports/mfa.ts';

/** The texts about roles, about what else asks people for MFA, and about what became of them outside of the bot. */
export interface TruthValues {
  'held-role.unit': { role: string; unit: string };
  'held-role.scope': { role: string; scope: string };
  'held-role.owner': { group: string };
  'warning.legacy-more': { clients: string };
  'cover.part': { policy: string; limits: string };
  'warning.partly-covered': { policies: string };
  'refused.partly-covered': { name: string; policies: string };
  'refused.methods-unknown': { name: string };
  'refused.nothing-registered': { name: string };
  'refused.unreachable': { name: string };
  'no.act-closed': { act: Act };
  'act.heading': { act: Act; count: number; name: string };
  'act.line': { act: Act };
  'act.done': { act: Act };
  'act.unfinished': { why: string; reference: string };
  'act.last': { act: Act; request: string; when: string };
  'act.reset-methods': { methods: string };
  'status.partly-covered-by': { policies: string };
}

export type TruthPlain =
  | `cover.${CoverLimit}`
  | `warning.${'security-defaults' | 'coverage-unknown' | 'overrides-coverage'}`
  | 'warning.pass-stays'
  | 'no.nothing-to-act'
  | `act.${'care' | 'reset-effect' | 'reset-old' | 'revoke-effect'}`
  | 'status.coverage-unknown';

export type TruthTexts = Readonly<Record<TruthPlain | keyof TruthValues, string>>;
