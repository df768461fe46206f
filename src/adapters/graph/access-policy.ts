import type { CoverLimit } from '../../core/ports/mfa.ts';
import { asObject } from './graph-result.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whom a policy takes in or leaves out. Ids are in lower case; roles are template ids. */
export interface PolicyScope {
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** `some`: only guests of some kinds, or of some organisations. */
  readonly guests: 'none' | 'some' | 'all';
}

/** An enforced Conditional Access policy that demands MFA of the people in its scope: always, or not in all cases. */
export interface MfaPolicy {
  readonly name: string;
  readonly include: PolicyScope;
  readonly exclude: PolicyScope;
  /** What it leaves open; none: it asks at every sign-in. */
  readonly limits: readonly CoverLimit[];
}

/** Lower-case `includeUsers` values that are no ids. */
export const EVERYBODY = 'all';
const GUESTS = 'guestsorexternalusers';

/**
 * The policy if it is in force and demands MFA of anybody for anything; undefined for every other policy.
 * A policy that asks only in some places, for some apps, or lets another control stand in for MFA covers its people
 * in part, and people covered in part still need per-user MFA (platform: posture, traps).
 * Throws a TypeError for a row that is not a policy.
 */
export function readMfaPolicy(row: Row): MfaPolicy | undefined {
  const { displayName, state, id } = row;
  if (typeof state !== 'string' || typeof id !== 'string')
    throw new TypeError('not a Conditional Access policy');
  // Report-only policies ask nobody for anything.
  if (state !== 'enabled') return undefined;
  const conditions = asObject(row['conditions']);
  const users = asObject(conditions?.['users']);
  if (!conditions || !users) throw new TypeError('an enabled Conditional Access policy without conditions');
  const demand = demandOf(asObject(row['grantControls']));
  if (demand === 'no' || !asksAnything(conditions)) return undefined;
  return {
    name: typeof displayName === 'string' && displayName !== '' ? displayName : id,
    include: scopeOf(users, 'include'),
    exclude: scopeOf(users, 'exclude'),
    limits: [...limitsOf(conditions), ...(demand === 'or-other' ? (['other-control'] as const) : [])],
  };
}

/** MFA as a built-in control or as an authentication strength; under OR only when nothing else would do instead. */
function demandOf(grant: Row | undefined): 'yes' | 'or-other' | 'no' {
  if (!grant) return 'no';
  const builtIn = textsIn(grant['builtInControls']);
  const strength = asObject(grant['authenticationStrength']);
  const others = [...textsIn(grant['customAuthenticationFactors']), ...textsIn(grant['termsOfUse'])];
  const controls = [...builtIn, ...others, ...(strength ? ['strength'] : [])];
  const isMfa = (control: string): boolean =>
    control === 'mfa' || (control === 'strength' && strength?.['requirementsSatisfied'] === 'mfa');
  // A policy that blocks lets nobody through with or without MFA.
  if (builtIn.includes('block') || !controls.some(isMfa)) return 'no';
  return grant['operator'] === 'AND' || controls.every(isMfa) ? 'yes' : 'or-other';
}

/** Conditions that narrow a policy when they hold anything at all. */
const NARROWING = [
  ['userRiskLevels', 'risk'],
  ['signInRiskLevels', 'risk'],
  ['servicePrincipalRiskLevels', 'risk'],
  ['insiderRiskLevels', 'risk'],
  ['devices', 'devices'],
  ['deviceStates', 'devices'],
  ['authenticationFlows', 'clients'],
] as const;

/** Whether it concerns signing in to an app with a client that can do MFA: legacy clients cannot, whatever a policy says. */
function asksAnything(conditions: Row): boolean {
  const applications = asObject(conditions['applications']);
  const named = textsIn(applications?.['includeApplications']).filter((each) => each !== 'None');
  const contexts = textsIn(applications?.['includeAuthenticationContextClassReferences']);
  const types = textsIn(conditions['clientAppTypes']);
  const modern = types.length === 0 || types.some((type) => type === 'all' || MODERN.includes(type));
  return modern && named.length + contexts.length > 0;
}

function limitsOf(conditions: Row): readonly CoverLimit[] {
  const limits = new Set<CoverLimit>();
  if (!coversAllApps(asObject(conditions['applications']))) limits.add('apps');
  if (!includesAll(conditions['locations'], 'Locations')) limits.add('locations');
  if (!includesAll(conditions['platforms'], 'Platforms')) limits.add('platforms');
  if (!coversModernClients(textsIn(conditions['clientAppTypes']))) limits.add('clients');
  for (const [name, limit] of NARROWING) if (!isEmpty(conditions[name])) limits.add(limit);
  return [...limits];
}

function coversAllApps(applications: Row | undefined): boolean {
  return (
    textsIn(applications?.['includeApplications']).includes('All') &&
    textsIn(applications?.['excludeApplications']).length === 0 &&
    isEmpty(applications?.['applicationFilter'])
  );
}

const MODERN: readonly string[] = ['browser', 'mobileAppsAndDesktopClients'];

function coversModernClients(types: readonly string[]): boolean {
  return types.length === 0 || types.includes('all') || MODERN.every((type) => types.includes(type));
}

/** No condition, or one that takes in "all" and leaves out nothing. */
function includesAll(value: unknown, kind: 'Locations' | 'Platforms'): boolean {
  if (isEmpty(value)) return true;
  const condition = asObject(value);
  const included = textsIn(condition?.[`include${kind}`]).map((each) => each.toLowerCase());
  return included.includes('all') && textsIn(condition?.[`exclude${kind}`]).length === 0;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

function scopeOf(users: Row, way: 'include' | 'exclude'): PolicyScope {
  const set = (kind: string): ReadonlySet<string> =>
    new Set(textsIn(users[`${way}${kind}`]).map((each) => each.toLowerCase()));
  const guests = set('Users').has(GUESTS)
    ? 'all'
    : isEmpty(users[`${way}GuestsOrExternalUsers`])
      ? 'none'
      : 'some';
  return { users: set('Users'), groups: set('Groups'), roles: set('Roles'), guests };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
