import type { Mutation } from './mutations.ts';

/** The guards around what is true of a person, and what becomes of it. */
export const TRUTH_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'a policy with a way round it does not cover',
    file: 'src/adapters/graph/access-policy.ts',
    find: `if (!coversAllApps(asObject(conditions['applications']))) limits.add('apps');`,
    replace: '',
    tests: { path: 'test/adapters/graph/access-policy', title: 'some apps' },
  },
  {
    guard: 'an exception from the rule against two ways of asking needs a reason',
    file: 'src/core/approvals/approval-policy.ts',
    find: `facts.overridesCoverage ? { ...usual, required: true } : usual`,
    replace: 'usual',
    tests: { path: 'test/journeys/coverage', title: 'an exception needs its reason' },
  },
  {
    guard: 'a rule about states does not hold for methods and sessions',
    file: 'src/core/approvals/approval-policy.ts',
    find: `when.act === facts.act &&`,
    replace: '',
    tests: { path: 'test/journeys/sign-ins', title: 're-registration' },
  },
  {
    guard: 'taking methods away counts as weakening',
    file: 'src/core/requests/act.ts',
    find: `act ? act === 'reset' : directionOf`,
    replace: `directionOf`,
    tests: { path: 'test/journeys/sign-ins', title: 're-registration' },
  },
  {
    guard: 'a drift that nobody looked at is found by the daily sweep',
    file: 'src/core/execution/sweep-drift.ts',
    find: `  await noteDrift(world, seen);\n`,
    replace: '',
    tests: { path: 'test/journeys/preview', title: 'daily sweep' },
  },
  {
    guard: 'what was done to sessions does not stand for a change of the state',
    file: 'src/adapters/store/read-store.ts',
    find: `.where('request_item.act', 'is', null)`,
    replace: '',
    tests: { path: 'test/journeys/time-box', title: 'sessions that were ended meanwhile' },
  },
  {
    guard: 'the default method goes last',
    file: 'src/adapters/graph/delete-methods.ts',
    find: `else if (failure.code === 'bad-request') refused.push(method);`,
    replace: '',
    tests: { path: 'test/journeys/sign-ins', title: 're-registration' },
  },
  {
    guard: 'a state that changed meanwhile does not keep sessions alive',
    file: 'src/core/approvals/find-changed.ts',
    find: `if (act) return false;`,
    replace: '',
    tests: { path: 'test/journeys/sign-ins', title: 'sessions' },
  },
  {
    guard: 'an account that was blocked meanwhile does not keep its sessions',
    file: 'src/core/requests/judge-act.ts',
    find: `truth: truthFor(facts)`,
    replace: `truth: truthOf(facts.mfa)`,
    tests: { path: 'test/journeys/sign-ins', title: 'sessions' },
  },
  {
    guard: 'nobody is told "not changed" of a re-registration that was begun',
    file: 'src/adapters/graph/delete-methods.ts',
    find: `begun && stop.kind === 'refused' ? { ...stop, begun } : stop`,
    replace: 'stop',
    tests: { path: 'test/journeys/sign-ins', title: 'missing permission for one kind' },
  },
  {
    guard: 'an earlier try may have taken methods away',
    file: 'src/core/execution/outcome-of.ts',
    find: `item.act === 'reset' && attempts > 1`,
    replace: 'false',
    tests: { path: 'test/core/execution/outcome-of' },
  },
  {
    guard: 'coverage that could not be read counts as coverage',
    file: 'src/core/requests/judge-coverage.ts',
    find: `  if (securityDefaults === 'unknown' || coveredBy === 'unknown') return 'maybe-covered';\n`,
    replace: '',
    tests: { path: 'test/core/requests/judge-target', title: 'set aside' },
  },
];
