import type { PersonId } from '../../core/ids.ts';
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

/** Names of the policies that demand MFA of this person. `unknown` when none surely does and one might. */
export function coveringPolicies(
  person: PersonId,
  memberships: Memberships | 'unknown',
  policies: readonly MfaPolicy[],
): readonly string[] | 'unknown' {
  const answers = policies.map(({ name, include, exclude }) => ({
    name,
    covers: covers(isIn(include, person, memberships), isIn(exclude, person, memberships)),
  }));
  const sure = answers.filter((answer) => answer.covers === true).map((answer) => answer.name);
  if (sure.length > 0) return sure;
  return answers.some((answer) => answer.covers === 'unknown') ? 'unknown' : [];
}

/** Leaving out beats taking in. */
function covers(included: Answer, excluded: Answer): Answer {
  if (included === false || excluded === true) return false;
  return included === true && excluded === false ? true : 'unknown';
}

/** Guests and external users are not asked about: the bot never changes them. */
function isIn(scope: PolicyScope, person: PersonId, memberships: Memberships | 'unknown'): Answer {
  if (scope.users.has(EVERYBODY) || scope.users.has(person)) return true;
  if (scope.groups.size === 0 && scope.roles.size === 0) return false;
  if (memberships === 'unknown') return 'unknown';
  if ([...scope.groups].some((group) => memberships.groups.has(group))) return true;
  if (scope.roles.size === 0) return false;
  const roles = memberships.roles.map((role) => role.templateId);
  if (roles.some((role) => role !== undefined && scope.roles.has(role))) return true;
  return roles.includes(undefined) ? 'unknown' : false;
}
