import type { Mutation } from './mutations.ts';

const PRIVILEGE = 'test/adapters/graph/privilege';
const STATES = 'test/adapters/graph/graph-mfa-states';

/** The guards around who counts as an administrator. */
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
    find: `if (held === 'unknown' || assigned === 'unknown')`,
    replace: `if (held === 'unknown')`,
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
    find: `now + freshFor(part)`,
    replace: `now + 10 * freshFor(part)`,
    tests: { path: PRIVILEGE, title: 'a quarter of a minute later' },
  },
];
