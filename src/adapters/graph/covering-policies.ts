import type { PersonId } from '../../core/ids.ts';
import type { PartCover } from '../../core/ports/mfa.ts';
import { EVERYBODY, type MfaPolicy, type PolicyScope } from './access-policy.ts';

/** The groups and active directory roles of one person, through groups too. */
export interface Memberships {
  readonly groups: ReadonlySet<string>;
  readonly roles: readonly HeldRole[];
  /** Names of those groups that may be given a role at any time. */
  readonly roleAssignable: readonly string[];
}

export interface HeldRole {
  readonly name: string;
  /** Undefined when Graph hid it from us for want of a permission. */
  readonly templateId: string | undefined;
}

type Answer = boolean | 'unknown';

/** `external`: a member of the tenant who signs in elsewhere; some policies count them as guests. */
export type AccountKind = 'member' | 'external' | 'guest' | 'unknown';

export interface Covered {
  readonly person: PersonId;
  readonly account: AccountKind;
  readonly memberships: Memberships | 'unknown';
}

export interface Coverage {
  /** Names of the policies that demand MFA of this person always. `unknown` when none surely does and one might. */
  readonly coveredBy: readonly string[] | 'unknown';
  /** Those that do in some cases; `unknown` in the same way. */
  readonly partlyCoveredBy: readonly PartCover[] | 'unknown';
}

export function coverageOf(covered: Covered, policies: readonly MfaPolicy[]): Coverage {
  const answers = policies.map((policy) => ({ policy, covers: covers(covered, policy) }));
  const always = answers.filter(({ policy }) => policy.limits.length === 0);
  const partly = answers.filter(({ policy }) => policy.limits.length > 0);
  return {
    coveredBy: sureOrUnknown(always, ({ name }) => name),
    partlyCoveredBy: sureOrUnknown(partly, ({ name, limits }) => ({ policy: name, limits })),
  };
}

function sureOrUnknown<Told>(
  answers: readonly { readonly policy: MfaPolicy; readonly covers: Answer }[],
  tell: (policy: MfaPolicy) => Told,
): readonly Told[] | 'unknown' {
  const sure = answers.filter(({ covers: answer }) => answer === true).map(({ policy }) => tell(policy));
  if (sure.length > 0) return sure;
  return answers.some(({ covers: answer }) => answer === 'unknown') ? 'unknown' : [];
}

/** Leaving out beats taking in. */
function covers(covered: Covered, { include, exclude }: MfaPolicy): Answer {
  const [included, excluded] = [isIn(include, covered), isIn(exclude, covered)];
  if (included === false || excluded === true) return false;
  return included === true && excluded === false ? true : 'unknown';
}

function isIn(scope: PolicyScope, { person, account, memberships }: Covered): Answer {
  if (scope.users.has(EVERYBODY) || scope.users.has(person)) return true;
  const guest = isGuestIn(scope, account);
  if (guest === true) return true;
  const member = isMemberIn(scope, memberships);
  return member === false ? guest : member;
}

function isGuestIn({ guests }: PolicyScope, account: AccountKind): Answer {
  if (guests === 'none' || account === 'member') return false;
  // Which kinds of guests, and of which organisations, is not worked out here.
  return guests === 'all' && account === 'guest' ? true : 'unknown';
}

function isMemberIn(scope: PolicyScope, memberships: Memberships | 'unknown'): Answer {
  if (scope.groups.size === 0 && scope.roles.size === 0) return false;
  if (memberships === 'unknown') return 'unknown';
  if ([...scope.groups].some((group) => memberships.groups.has(group))) return true;
  if (scope.roles.size === 0) return false;
  const roles = memberships.roles.map((role) => role.templateId);
  if (roles.some((role) => role !== undefined && scope.roles.has(role))) return true;
  return roles.includes(undefined) ? 'unknown' : false;
}
