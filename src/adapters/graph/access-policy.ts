import { asObject } from './graph-result.ts';

type Row = Readonly<Record<string, unknown>>;

/** Whom a policy takes in or leaves out. Ids are in lower case; roles are template ids. */
export interface PolicyScope {
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** An enforced Conditional Access policy that demands MFA for every app, of the people in its scope. */
export interface MfaPolicy {
  readonly name: string;
  readonly include: PolicyScope;
  readonly exclude: PolicyScope;
}

/** Lower-case `includeUsers` values that are no ids. */
export const EVERYBODY = 'all';

/**
 * The policy if it is in force and demands MFA without a way round it; undefined for every other policy.
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
  if (!demandsMfa(asObject(row['grantControls'])) || !coversEverything(conditions)) return undefined;
  return {
    name: typeof displayName === 'string' && displayName !== '' ? displayName : id,
    include: scopeOf(users, 'include'),
    exclude: scopeOf(users, 'exclude'),
  };
}

/** MFA as a built-in control or as an authentication strength; under OR only when nothing else would do instead. */
function demandsMfa(grant: Row | undefined): boolean {
  if (!grant) return false;
  const builtIn = textsIn(grant['builtInControls']);
  const strength = asObject(grant['authenticationStrength']);
  const others = [...textsIn(grant['customAuthenticationFactors']), ...textsIn(grant['termsOfUse'])];
  const controls = [...builtIn, ...others, ...(strength ? ['strength'] : [])];
  const isMfa = (control: string): boolean =>
    control === 'mfa' || (control === 'strength' && strength?.['requirementsSatisfied'] === 'mfa');
  // A policy that blocks lets nobody through with or without MFA.
  if (builtIn.includes('block') || !controls.some(isMfa)) return false;
  return grant['operator'] === 'AND' || controls.every(isMfa);
}

/** Conditions that narrow a policy when they hold anything at all. */
const NARROWING = [
  'userRiskLevels',
  'signInRiskLevels',
  'servicePrincipalRiskLevels',
  'insiderRiskLevels',
  'devices',
  'deviceStates',
  'authenticationFlows',
] as const;

function coversEverything(conditions: Row): boolean {
  const applications = asObject(conditions['applications']);
  const allApps =
    textsIn(applications?.['includeApplications']).includes('All') &&
    textsIn(applications?.['excludeApplications']).length === 0 &&
    isEmpty(applications?.['applicationFilter']);
  return (
    allApps &&
    NARROWING.every((name) => isEmpty(conditions[name])) &&
    includesAll(conditions['locations'], 'Locations') &&
    includesAll(conditions['platforms'], 'Platforms') &&
    coversModernClients(textsIn(conditions['clientAppTypes']))
  );
}

/** Everything that can do MFA at all: legacy clients cannot, whatever a policy says of them. */
function coversModernClients(types: readonly string[]): boolean {
  if (types.length === 0 || types.includes('all')) return true;
  return types.includes('browser') && types.includes('mobileAppsAndDesktopClients');
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
  return { users: set('Users'), groups: set('Groups'), roles: set('Roles') };
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
