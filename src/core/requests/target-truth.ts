import type { MethodKind } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';

/**
 * What was true of one person when their request was made, beside the MFA state: what the deciders were shown, or would
 * have wanted to know. Sealed with the frozen list; read again at the decision and right before the write.
 */
export interface TargetTruth {
  readonly accountEnabled: boolean | 'unknown';
  readonly methods: readonly MethodKind[] | 'unknown';
  readonly roles: readonly string[] | 'unknown';
  /** Conditional Access policies and security defaults that ask this person for MFA. */
  readonly coverage: readonly string[] | 'unknown';
  /** The name that the deciders saw; missing when it could not be read. */
  readonly signInName?: string;
}

export const TRUTH_PARTS = ['accountEnabled', 'methods', 'roles', 'coverage'] as const;
/** Stored in outcomes as JSON: only ever add. */
export type TruthPart = (typeof TRUTH_PARTS)[number] | 'state' | 'signInName';

/** What is no longer as it was shown. */
export interface Changed {
  readonly parts: readonly TruthPart[];
  /** The user principal name that the account has now. */
  readonly renamedTo?: string;
}

const SECURITY_DEFAULTS = 'security defaults';

export function truthOf(mfa: PersonMfa): TargetTruth {
  return {
    accountEnabled: mfa.accountEnabled,
    methods: sorted(mfa.methods),
    roles: sorted(mfa.roles),
    coverage: coverageOf(mfa),
    ...(mfa.signInName !== undefined && { signInName: mfa.signInName }),
  };
}

function coverageOf({ coveredBy, partlyCoveredBy, securityDefaults }: PersonMfa): TargetTruth['coverage'] {
  if (coveredBy === 'unknown' || partlyCoveredBy === 'unknown' || securityDefaults === 'unknown')
    return 'unknown';
  const partly = partlyCoveredBy.map(({ policy, limits }) => `${policy} (but ${limits.join(', ')})`);
  return sorted([...coveredBy, ...partly, ...(securityDefaults ? [SECURITY_DEFAULTS] : [])]);
}

function sorted<Text extends string>(texts: readonly Text[] | 'unknown'): readonly Text[] | 'unknown' {
  return texts === 'unknown' ? texts : [...texts].sort();
}

export type Comparison =
  | { readonly kind: 'same' }
  | ({ readonly kind: 'differs' } & Changed)
  /** Something that was known cannot be read now, so nobody can say that it is still so. */
  | { readonly kind: 'unreadable' };

/** What was unknown when the request was made counted as the risky case then, and was decided on as such. */
export function compareTruth(then: TargetTruth, now: TargetTruth): Comparison {
  const known = TRUTH_PARTS.filter((part) => then[part] !== 'unknown');
  const parts = known.filter((part) => now[part] !== 'unknown' && !isEqual(then[part], now[part]));
  const renamedTo = newNameOf(then, now);
  if (renamedTo !== undefined) return { kind: 'differs', parts: ['signInName', ...parts], renamedTo };
  if (parts.length > 0) return { kind: 'differs', parts };
  return known.some((part) => now[part] === 'unknown') ? { kind: 'unreadable' } : { kind: 'same' };
}

/** A name in other capitals is the same name. */
function newNameOf({ signInName: then }: TargetTruth, { signInName: now }: TargetTruth): string | undefined {
  if (then === undefined || now === undefined) return undefined;
  return then.toLowerCase() === now.toLowerCase() ? undefined : now;
}

function isEqual(one: TargetTruth[keyof TargetTruth], other: TargetTruth[keyof TargetTruth]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
