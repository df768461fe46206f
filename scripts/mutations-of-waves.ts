import type { Mutation } from './mutations.ts';

const PARSER = 'test/core/intents/parse-intent';
const BULK = 'test/journeys/bulk';
const CONVERT = 'test/journeys/convert';
const TIME = 'test/core/requests/time-needed';

/** The guards around waves that somebody asks for, moves to Conditional Access, and what cards say of a list on its way. */
export const WAVE_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'half a plan in waves does not go at once',
    file: 'src/core/intents/parse-intent.ts',
    find: `(isHalf && (acts(read) || read.kind === 'incomplete'))`,
    replace: 'false',
    tests: { path: PARSER, title: 'half a plan' },
  },
  {
    guard: 'whom an order is about is no wave of it',
    file: 'src/core/intents/read-wave-part.ts',
    find: `part.size === undefined && reading.announced ?`,
    replace: 'part.size === undefined ?',
    tests: { path: PARSER, title: 'stays whom it is about' },
  },
  {
    guard: 'no other group begins in place of that of the policy',
    file: 'src/core/requests/order-by-waves.ts',
    find: `return begins && at >= 0 ?`,
    replace: 'return (false as boolean) ?',
    tests: { path: BULK, title: 'cannot be read' },
  },
  {
    guard: 'a group in a wave is not guessed among several of one name',
    file: 'src/core/requests/wave-groups.ts',
    find: `if (!source || second || match?.more)`,
    replace: 'if (!source)',
    tests: { path: BULK, title: 'may be a group' },
  },
  {
    guard: 'nobody is moved to Conditional Access whom the policy has not let through lately',
    file: 'src/core/requests/prove-conversion.ts',
    find: `if (signIn === 'seen' || signIn === 'no-log') kept`,
    replace: `if (signIn !== 'unread') kept`,
    tests: { path: CONVERT, title: 'only whom an enforced policy covers' },
  },
  {
    guard: 'a sign-in log that does not answer proves nothing',
    file: 'src/core/requests/prove-conversion.ts',
    find: `if (signIn === 'seen' || signIn === 'no-log') kept`,
    replace: `if (signIn !== 'none') kept`,
    tests: { path: CONVERT, title: 'without a sign-in log' },
  },
  {
    guard: 'a sign-in that another policy let through proves nothing',
    file: 'src/adapters/graph/graph-policy-sign-ins.ts',
    find: `typeof displayName === 'string' && policies.has(displayName)`,
    replace: 'true',
    tests: { path: 'test/adapters/graph/graph-policy-sign-ins', title: 'past the policy itself' },
  },
  {
    guard: 'who could not be put back is tried again as what it is',
    file: 'src/core/commands/answer-bulk.ts',
    find: `if (request.undoes) {`,
    replace: 'if (false as boolean) {',
    tests: { path: CONVERT, title: 'tried again as what it is' },
  },
  {
    guard: 'of a list that is too long nobody is examined',
    file: 'src/core/commands/grow-targets.ts',
    find: `if (!isSure) {`,
    replace: 'if (false as boolean) {',
    tests: { path: 'test/core/commands/grow-targets', title: 'too long' },
  },
  {
    guard: 'the pace of a long list is that of the time in which it went on',
    file: 'src/core/requests/standstill.ts',
    find: ` - (standstill?.ms ?? 0)`,
    replace: '',
    tests: { path: TIME, title: 'pace while it went on' },
  },
  {
    guard: 'nothing is promised of a list that a brake holds',
    file: 'src/core/requests/bulk-progress.ts',
    find: `run.status === 'running' ? await heldBy`,
    replace: `(false as boolean) ? await heldBy`,
    tests: { path: TIME, title: 'a brake holds' },
  },
  {
    guard: 'notices that Teams refuses slow all of them down',
    file: 'src/adapters/teams/connector-messenger.ts',
    find: `if (isNotice && result.kind === 'busy') this.pace.refused();`,
    replace: '',
    tests: { path: 'test/adapters/teams/connector-messenger', title: 'makes the plan of all others longer' },
  },
];
