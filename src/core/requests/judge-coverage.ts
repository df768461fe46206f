import type { MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { CoverageRule, Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { Warning } from './change-request.ts';

type Rules = Pick<Policy, 'underConditionalAccess' | 'partlyUnderConditionalAccess'>;

interface CoverageFacts {
  readonly person: Person;
  readonly to: MfaState;
  readonly mfa: PersonMfa;
}

/** What could not be read counts like the worst that it may be, and is told apart. */
type Standing = 'covered' | 'maybe-covered' | 'partly' | 'maybe-partly' | 'not';

function standingOf({ securityDefaults, coveredBy, partlyCoveredBy }: PersonMfa): Standing {
  if (securityDefaults === true || (coveredBy !== 'unknown' && coveredBy.length > 0)) return 'covered';
  if (securityDefaults === 'unknown' || coveredBy === 'unknown') return 'maybe-covered';
  if (partlyCoveredBy === 'unknown') return 'maybe-partly';
  return partlyCoveredBy.length > 0 ? 'partly' : 'not';
}

/** The rule that holds for whoever another policy asks for MFA; undefined where none does, or where MFA is switched off. */
function ruleFor(rules: Rules, { to, mfa }: CoverageFacts): CoverageRule | undefined {
  const standing = standingOf(mfa);
  if (to === 'disabled' || standing === 'not') return undefined;
  const isWhole = standing === 'covered' || standing === 'maybe-covered';
  return isWhole ? rules.underConditionalAccess : (rules.partlyUnderConditionalAccess ?? 'warn');
}

/** Microsoft's advice: one way of asking for MFA, not several. */
export function refuseByCoverage(rules: Rules, facts: CoverageFacts): TargetRefusal | undefined {
  if (ruleFor(rules, facts) !== 'refuse') return undefined;
  const { person, mfa } = facts;
  const { coveredBy, partlyCoveredBy } = mfa;
  if (mfa.securityDefaults === true) return { kind: 'security-defaults', person };
  if (coveredBy !== 'unknown' && coveredBy.length > 0)
    return { kind: 'conditional-access', person, policies: coveredBy };
  if (standingOf(mfa) !== 'partly' || partlyCoveredBy === 'unknown')
    return { kind: 'posture-unknown', person };
  return { kind: 'partly-covered', person, policies: partlyCoveredBy };
}

/** What the deciders are told; `overrides-coverage` makes the reason a duty. */
export function coverageWarnings(rules: Rules, facts: CoverageFacts): readonly Warning[] {
  const { mfa, to } = facts;
  const standing = standingOf(mfa);
  if (to === 'disabled' || standing === 'not') return [];
  const warnings: Warning[] = [];
  if (mfa.securityDefaults === true) warnings.push({ kind: 'security-defaults' });
  if (mfa.coveredBy !== 'unknown' && mfa.coveredBy.length > 0)
    warnings.push({ kind: 'covered-by-conditional-access', policies: mfa.coveredBy });
  if (mfa.partlyCoveredBy !== 'unknown' && mfa.partlyCoveredBy.length > 0)
    warnings.push({ kind: 'partly-covered', policies: mfa.partlyCoveredBy });
  if (standing.startsWith('maybe')) warnings.push({ kind: 'coverage-unknown' });
  if (ruleFor(rules, facts) === 'override') warnings.push({ kind: 'overrides-coverage' });
  return warnings;
}
