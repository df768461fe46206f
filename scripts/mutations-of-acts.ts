import type { Mutation } from './mutations.ts';

const SIGN_INS = 'test/adapters/graph/graph-sign-ins';

/** The guards around taking methods away and ending sessions. */
export const ACT_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'no method goes after the claim',
    file: 'src/adapters/graph/delete-methods.ts',
    find: `if (isTooLate()) return`,
    replace: 'if (false) return',
    tests: { path: SIGN_INS, title: 'no further method goes' },
  },
  {
    guard: 'no session is ended after the claim',
    file: 'src/adapters/graph/end-sessions.ts',
    find: `if (isTooLate()) return`,
    replace: 'if (false) return',
    tests: { path: SIGN_INS, title: 'not begun once the claim' },
  },
  {
    guard: 'sessions are not ended again while reading lags',
    file: 'src/adapters/graph/end-sessions.ts',
    find: `if (accepted?.settling) return notSeen;`,
    replace: '',
    tests: { path: SIGN_INS, title: 'not ended again' },
  },
  {
    guard: 'that Graph took the end of the sessions is kept for the next look',
    file: 'src/core/execution/execute-act.ts',
    find: `...(entry.writtenAt === undefined ? {} : { accepted: { at: entry.writtenAt, settling } }),`,
    replace: '',
    tests: { path: 'test/journeys/sign-ins', title: 'sessions' },
  },
  {
    guard: 'an unreadable moment before proves nothing',
    file: 'src/adapters/graph/end-sessions.ts',
    find: `before !== undefined && `,
    replace: '',
    tests: { path: SIGN_INS, title: 'proves nothing' },
  },
  {
    guard: 'half of an unknown list of methods is not begun',
    file: 'src/adapters/graph/delete-methods.ts',
    find: `methods.length < wanted.length || page['@odata.nextLink'] !== undefined`,
    replace: 'false',
    tests: { path: SIGN_INS, title: 'nothing is begun' },
  },
  {
    guard: 'a re-registration is done once nothing is seen any more',
    file: 'src/adapters/graph/delete-methods.ts',
    find: `return after.methods.length === 0 ? { kind: 'proved' } : { kind: 'uncertain', code: 'not-proved' };`,
    replace: `return { kind: 'proved' };`,
    tests: { path: SIGN_INS, title: 'not called done' },
  },
  {
    guard: 'an authorisation is for the act of the list',
    file: 'src/core/approvals/authorisation.ts',
    find: `if (item.act !== request.act) return undefined;`,
    replace: '',
    tests: { path: 'test/core/approvals/authorisation', title: 'an act opens no state' },
  },
  {
    guard: 'an act opens no state',
    file: 'src/adapters/graph/graph-mfa-states.ts',
    find: `if (authorisations.some(({ act }) => act))`,
    replace: 'if (false)',
    tests: { path: 'test/adapters/graph/graph-writes', title: 'opens no state' },
  },
  {
    guard: 'what an earlier try took away does not stop the next one',
    file: 'src/core/execution/recheck-truth.ts',
    find: `act === 'reset' && attempts > 1 ? { ...truth, methods: 'unknown' } : truth`,
    replace: 'truth',
    tests: { path: 'test/core/execution/recheck-truth', title: 'second try' },
  },
];
