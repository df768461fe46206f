import type { Mutation } from './mutations.ts';

const tests: Mutation['tests'] = { path: 'test/simulation/more-time' };
const returning: Mutation['tests'] = { path: 'test/core/approvals/authorise-return' };

/** The guards around more time for a weakening. */
export const MORE_TIME_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'more time opens no write',
    file: 'src/core/approvals/authorisation.ts',
    find: `if (request.extends || item.extends) return undefined;`,
    replace: '',
    tests: { ...returning, title: 'opens no write' },
  },
  {
    guard: 'a moved end is carried out only with the approved request that moved it',
    file: 'src/core/approvals/authorisation.ts',
    find: `    isApprovalSealed(seal, request) &&`,
    replace: '',
    tests: returning,
  },
  {
    guard: 'a moved end is for whom the approved request named',
    file: 'src/core/approvals/authorisation.ts',
    find: `    isItemSealed(seal, request, item) &&`,
    replace: '',
    tests: returning,
  },
  {
    guard: 'the end is the one that was approved',
    file: 'src/core/approvals/authorisation.ts',
    find: `    request.endsAt === box.dueAt`,
    replace: '    true',
    tests: returning,
  },
  {
    guard: 'more time is given only to whom still is as the request made them',
    file: 'src/core/execution/judge-reading.ts',
    find: `return observed === to ? { kind: 'write' } : { kind: 'state-changed', observed };`,
    replace: `return { kind: 'write' };`,
    tests: { ...tests, title: 'put back meanwhile' },
  },
  {
    guard: 'an end that was taken out or moved in the database is kept all the same',
    file: 'src/core/execution/restore-state.ts',
    find: `await mendTimeBox(world, job, found)`,
    replace: `found`,
    tests: { path: 'test/simulation/weakening-rules', title: 'at the end that was approved' },
  },
  {
    guard: 'nothing that is being put back is moved',
    file: 'src/core/execution/move-end.ts',
    find: ` || box.attempts > 0) return undefined;`,
    replace: `) return undefined;`,
    tests: { ...tests, title: 'after the end moves nothing' },
  },
  {
    guard: 'no end further away than a weakening may last',
    file: 'src/core/commands/answer-extend.ts',
    find: `return wished > latestEnd(world.policy, world.clock.now())`,
    replace: `return wished === latestEnd(world.policy, world.clock.now())`,
    tests: { ...tests, title: 'never further away' },
  },
  {
    guard: 'a request for more time is void with the end',
    file: 'src/core/requests/extension.ts',
    find: `return extension && extension.dueAt < instant ? extension.dueAt : instant;`,
    replace: `return instant;`,
    tests: { ...tests, title: 'an end that has come' },
  },
];
