import type { Mutation } from './mutations.ts';

const PRIVILEGE = 'test/adapters/graph/privilege';
const STATES = 'test/adapters/graph/graph-mfa-states';

const LEGACY = 'test/adapters/graph/legacy-use';

/** The guards around who counts as an administrator, and who uses old clients. */
export const PRIVILEGE_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'roles that no list of memberships has count',
    file: 'src/adapters/graph/privilege-of.ts',
    find: `of [...assigned, ...pim.eligible]`,
    replace: `of [...pim.eligible]`,
    tests: { path: PRIVILEGE, title: 'a custom role' },
  },
  {
    guard: 'a role is known with its scope',
    file: 'src/adapters/graph/privilege-of.ts',
    find: `heldRoleText(grant)`,
    replace: `grant.name`,
    tests: { path: PRIVILEGE, title: 'with its scope' },
  },
  {
    guard: 'the ways into a group with roles count',
    file: 'src/adapters/graph/privilege-of.ts',
    find: `if (reach.has(principal)) reach.add(group);`,
    replace: `reach.has(group);`,
    tests: { path: PRIVILEGE, title: 'of a group has its roles' },
  },
  {
    guard: 'the ways into a group are followed to their beginning',
    file: 'src/adapters/graph/joinable-groups.ts',
    find: `isGroup ? [principal] : []`,
    replace: `isGroup ? [] : []`,
    tests: { path: PRIVILEGE, title: 'by two steps' },
  },
  {
    guard: 'assigned roles that cannot be read count as privilege',
    file: 'src/adapters/graph/examine-person.ts',
    find: `held === 'unknown' || assigned === 'unknown' ||`,
    replace: `held === 'unknown' ||`,
    tests: { path: STATES, title: 'the assigned roles are forbidden' },
  },
  {
    guard: 'eligibility that cannot be read counts as privilege',
    file: 'src/adapters/graph/examine-person.ts',
    find: `pim === 'unknown' && eligibleRequired`,
    replace: `pim === 'unknown' && !eligibleRequired`,
    tests: { path: STATES, title: 'the ways into a group are forbidden' },
  },
  {
    guard: 'what the tenant says of roles gets old',
    file: 'src/adapters/graph/posture-cache.ts',
    find: `this.#now() + freshFor(part)`,
    replace: `this.#now() + 10 * freshFor(part)`,
    tests: { path: PRIVILEGE, title: 'a quarter of a minute later' },
  },
  {
    guard: 'privilege is read anew right before a weakening',
    file: 'src/core/execution/recheck-truth.ts',
    find: `atRisk ? { privilege: 'anew' } : {}`,
    replace: `atRisk ? {} : {}`,
    tests: { path: 'test/core/execution/recheck-truth', title: 'read anew before a weakening' },
  },
  {
    guard: 'privilege that is read anew comes from no cache',
    file: 'src/adapters/graph/posture-cache.ts',
    find: `(this.#turnOf.get(part) ?? 0) > after;`,
    replace: `after >= 0;`,
    tests: { path: PRIVILEGE, title: 'of this very moment is seen' },
  },
  {
    guard: 'privilege that is read anew comes from no question that was under way',
    file: 'src/adapters/graph/posture-cache.ts',
    find: `each.turn > after && each`,
    replace: `each`,
    tests: { path: PRIVILEGE, title: 'under way already is too old' },
  },
  {
    guard: 'an older answer that comes late replaces no newer one',
    file: 'src/adapters/graph/posture-cache.ts',
    find: `(this.#turnOf.get(part) ?? 0) <= turn);`,
    replace: `turn >= 0);`,
    tests: { path: PRIVILEGE, title: 'under way already is too old' },
  },
  {
    guard: 'owners of a group that may hold roles count',
    file: 'src/adapters/graph/privilege-of.ts',
    find: `const owned = roleGroups.filter(({ owners }) => owners.includes(person));`,
    replace: `const owned = roleGroups.filter(({ owners }) => owners.length > 999);`,
    tests: { path: PRIVILEGE, title: 'an owner may make themselves a member' },
  },
  {
    guard: 'what an owner of a group can reach counts',
    file: 'src/adapters/graph/privilege-of.ts',
    find: `owners.map((principal)`,
    replace: `owners.slice(999).map((principal)`,
    tests: { path: PRIVILEGE, title: 'whose members may join another one' },
  },
  {
    guard: 'owners beyond those that come along count',
    file: 'src/adapters/graph/role-groups.ts',
    find: `owners.length < MOST_EXPANDED;`,
    replace: `owners.length <= MOST_EXPANDED;`,
    tests: { path: PRIVILEGE, title: 'beyond the twenty' },
  },
  {
    guard: 'role-assignable groups that cannot be read count as privilege',
    file: 'src/adapters/graph/examine-person.ts',
    find: ` || roleGroups === 'unknown') return 'unknown';`,
    replace: `) return 'unknown';\n  if (roleGroups === 'unknown') return [];`,
    tests: { path: PRIVILEGE, title: 'owners who cannot be read' },
  },
  {
    guard: 'what a start finds out of the tenant is used for nobody',
    file: 'src/adapters/graph/posture-cache.ts',
    find: `isKnown && purpose === 'use' ?`,
    replace: `isKnown ?`,
    tests: { path: STATES, title: 'warmed at the start' },
  },
  {
    guard: 'a start finds out what there is to ask about the tenant',
    file: 'src/app.ts',
    find: `const warmed = warm();`,
    replace: `const warmed = Promise.resolve(void warm);`,
    tests: { path: 'test/journeys/main-job', title: 'confirmed, approved by somebody else' },
  },
  {
    guard: 'sign-ins that a client makes are looked at too',
    file: 'src/adapters/graph/read-legacy-use.ts',
    find: ' and ${BOTH_KINDS} and ',
    replace: ' and ',
    tests: { path: LEGACY, title: 'signs in by itself' },
  },
  {
    guard: 'nothing found in a part of the sign-in log is no "none"',
    file: 'src/adapters/graph/legacy-findings.ts',
    find: `if (this.#isCut && this.#clients.size === 0) return 'unknown';`,
    replace: '',
    tests: { path: LEGACY, title: 'two empty pages' },
  },
  {
    guard: 'what was not read of the sign-in log is said',
    file: 'src/adapters/graph/read-legacy-use.ts',
    find: `!== undefined && found.missing.length > 0) found.cut();`,
    replace: `!== undefined && found.missing.length > 99) found.cut();`,
    tests: { path: LEGACY, title: 'nobody looks, and it is said' },
  },
];
