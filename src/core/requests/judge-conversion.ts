import { isRegistered, type Person } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { Warning } from './change-request.ts';

/**
 * Who may not be moved to Conditional Access: without per-user MFA nothing would ask them for a second step, or they
 * would have none to give. What could not be read counts as missing.
 */
export function refuseConversion(person: Person, mfa: PersonMfa): TargetRefusal | undefined {
  if (mfa.coveredBy === 'unknown') return { kind: 'posture-unknown', person };
  if (mfa.coveredBy.length === 0) return { kind: 'not-covered', person };
  if (mfa.methods === 'unknown') return { kind: 'convert-unregistered', person, registration: 'unknown' };
  if (!isRegistered(mfa.methods)) return { kind: 'convert-unregistered', person, registration: 'none' };
  return undefined;
}

/** What asks for the second step from then on: for whoever decides. */
export function conversionWarning({ coveredBy }: PersonMfa): Warning {
  return { kind: 'moves-to-conditional-access', policies: coveredBy === 'unknown' ? [] : coveredBy };
}
