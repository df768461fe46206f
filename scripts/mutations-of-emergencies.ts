import type { Mutation } from './mutations.ts';

const path = 'test/simulation/emergency';
const file = 'src/core/approvals/emergency.ts';

/** The guards around acting at once. */
export const EMERGENCY_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'an emergency where the policy opens the path only',
    file,
    find: `return emergency?.enabled && emergency.groups.length > 0 ? emergency : undefined;`,
    replace: `return emergency;`,
    tests: { path, title: 'a path that is closed' },
  },
  {
    guard: 'an emergency by the named group only',
    file,
    find: `return rules.groups.some((group) => groups.has(group)) ? undefined : no('group');`,
    replace: `return undefined;`,
    tests: { path, title: 'group' },
  },
  {
    guard: 'no emergency for people with admin roles',
    file,
    find: `  return isPrivileged || item.warnings.some(({ kind }) => kind === 'privileged')`,
    replace: `  return (false as boolean)`,
    tests: { path, title: 'administrators' },
  },
  {
    guard: 'no more emergencies a day than allowed',
    file,
    find: `return isFull ? no('often') : undefined;`,
    replace: `return undefined;`,
    tests: { path, title: 'so many a day' },
  },
  {
    guard: 'an emergency whose row was taken out is counted',
    file: 'src/core/requests/confirm-change.ts',
    find: `...(emergency ? { counted: { people: facts.people, requester: requester.id, emergency } } : {}),`,
    replace: '',
    tests: { path, title: 'taken out of the database' },
  },
  {
    guard: 'an emergency is not carried out once the path is closed',
    file: 'src/core/approvals/still-enough.ts',
    find: `if (request.emergency) return isEmergencyStillOpen(policy, request, item);`,
    replace: `if (request.emergency) return true;`,
    tests: { path, title: 'before the work begins' },
  },
  {
    guard: 'that it is an emergency is under the seal',
    file: 'src/core/approvals/seal-approval.ts',
    find: `...{ extends: longer, emergency, waves },`,
    replace: `...{ extends: longer, waves },`,
    tests: { path, title: 'made an emergency' },
  },
  {
    guard: 'two others have to be told of an emergency',
    file: 'src/core/approvals/witnesses.ts',
    find: `return heard.length >= AT_LEAST;`,
    replace: `return heard.length >= 0;`,
    tests: { path, title: 'fewer than two' },
  },
  {
    guard: 'an emergency is laid before the approvers',
    file: 'src/core/execution/finish-request.ts',
    find: `if (request.emergency) await raiseReview(world, tx, finished);`,
    replace: '',
    tests: { path, title: 'gives it the time' },
  },
  {
    guard: 'nobody escapes the review of an emergency by calling it off',
    file: 'src/core/requests/withdraw-change.ts',
    find: `  await undoEmergency(world, tx, request);`,
    replace: '',
    tests: { path, title: 'calls the review off' },
  },
  {
    guard: 'a review that says no puts the earlier state back at once',
    file: 'src/core/approvals/decide-change.ts',
    find: `  await undoEmergency(world, tx, request);`,
    replace: '',
    tests: { path, title: 'says no' },
  },
];
