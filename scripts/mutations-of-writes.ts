import type { Mutation } from './mutations.ts';

const UNCERTAIN = 'test/simulation/uncertain-write';
const IN_FLIGHT = 'test/simulation/held-in-flight';

/** The guards that keep a person from being written twice, or by two at a time. */
export const WRITE_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'a write without an answer is looked for, for the settling time, before it is made again',
    file: 'src/core/execution/prove-writes.ts',
    find: `afterMs: backOff(entry.attempts), mayBeWritten: true } };`,
    replace: `afterMs: backOff(entry.attempts) } };`,
    tests: { path: UNCERTAIN, title: 'without an answer that took effect' },
  },
  {
    guard: 'the moment of a write is on record before it leaves',
    file: 'src/core/execution/begin-writes.ts',
    find: `tx.beginWrites({ request: request.id, fence, people, leftMs: WRITE_MS }),`,
    replace: `Promise.resolve(new Set(people)),`,
    tests: { path: UNCERTAIN, title: 'killed right after' },
  },
  {
    guard: 'a write is begun only by whoever holds the claim',
    file: 'src/adapters/store/bulk-rows.ts',
    find: `where c.request = \${request} and c.fence = \${fence} and c.person in (\${sql.join(people)})`,
    replace: `where c.request = \${request} and c.person in (\${sql.join(people)})`,
    tests: { path: 'test/contracts/pglite-store', title: 'the moment of a write is kept' },
  },
  {
    guard: 'no write leaves when its claim is about to end',
    file: 'src/core/execution/begin-writes.ts',
    find: `if (isTooLateToWrite(world, wave)) return NOBODY;`,
    replace: '',
    also: { find: `return isTooLateToWrite(world, wave) ? NOBODY : ours;`, replace: 'return ours;' },
    tests: { path: 'test/simulation/late-writes' },
  },
  {
    guard: 'whether a write may still leave is asked after its last wait',
    file: 'src/adapters/graph/paced-batch.ts',
    find: `const may = await mayLeave?.();`,
    replace: 'const may: readonly boolean[] = [];',
    tests: { path: 'test/adapters/graph/graph-writes', title: 'after the last wait' },
  },
  {
    guard: 'when a claim ends is judged by the clock of the database',
    file: 'src/adapters/store/database-clock.ts',
    find: 'export const NOW = sql<Date>`clock_timestamp()`;',
    replace: "export const NOW = sql<Date>`clock_timestamp() + interval '10 minutes'`;",
    tests: { path: 'test/contracts/pglite-store', title: 'whose clock is minutes' },
  },
  {
    guard: 'a write is begun only while its claim lasts longer than it may take',
    file: 'src/adapters/store/bulk-rows.ts',
    find: `and c.until >= \${nowAnd(leftMs)}`,
    replace: `and \${leftMs} is not null`,
    tests: { path: 'test/contracts/pglite-store', title: 'the moment of a write is kept' },
  },
  {
    guard: 'whoever is in flight when a list is told to stand still is looked at',
    file: 'src/core/execution/claim-wave.ts',
    find: `if (claiming.request.act) return { kind: otherwise };`,
    replace: `if (claiming.run ?? claiming) return { kind: otherwise };`,
    tests: { path: IN_FLIGHT, title: 'G2' },
  },
  {
    guard: 'what was sent of methods stays on record while a list stands still',
    file: 'src/core/execution/claim-wave.ts',
    find: `if (claiming.request.act) return`,
    replace: `if (claiming.request.act && !claiming.request.act) return`,
    tests: { path: IN_FLIGHT, title: 'methods that were begun' },
  },
  {
    guard: 'nobody is written by a look',
    file: 'src/core/execution/read-before-write.ts',
    find: `if (wave.lookOnly === 'held') return judgeLook(entry, state);`,
    replace: '',
    tests: { path: IN_FLIGHT, title: 'not to have been changed|F7' },
  },
  {
    guard: 'a look is no try',
    file: 'src/adapters/store/claim-items.ts',
    find: `only === 'written' ? 0 : 1`,
    replace: '1',
    tests: { path: 'test/contracts/pglite-store', title: 'claimed for a look' },
  },
  {
    guard: 'the moment of putting somebody back is on record before it leaves',
    file: 'src/core/execution/begin-restore.ts',
    find: `await tx.saveTimeBox({ ...box, writtenAt: world.clock.now().toISOString() });`,
    replace: '',
    tests: { path: 'test/simulation/uncertain-restore', title: 'right after putting' },
  },
  {
    guard: 'an outage of Graph is nobody’s try',
    file: 'src/core/execution/execute-wave.ts',
    find: `later.map((each) => ({ ...each, uncounted: true as const }));`,
    replace: 'later;',
    tests: { path: 'test/simulation/unreadable-graph', title: 'for however long' },
  },
  {
    guard: 'a list begins nobody further while Graph cannot be read',
    file: 'src/core/execution/run-waves.ts',
    find: `if (flight.unreadable && GOES_ON.has(stop.kind)) return waitForGraph(world, request);`,
    replace: '',
    also: { find: `if (flight.unreadable) return { kind: 'unreadable' };`, replace: '' },
    tests: { path: 'test/simulation/unreadable-graph', title: 'for however long' },
  },
  {
    guard: 'that Graph is asked too often is nobody’s try',
    file: 'src/core/execution/read-before-write.ts',
    find: `if (code !== 'throttled' || lane !== 'bulk' || lookOnly) return false;`,
    replace: 'if (code) return false;',
    tests: { path: 'test/simulation/unreadable-graph', title: 'F1' },
  },
  {
    guard: 'nobody’s own trouble holds a list',
    file: 'src/core/execution/graph-outage.ts',
    find: `if (later.length < FEW && asker !== 'unreadable') return false;`,
    replace: '',
    tests: { path: 'test/simulation/unreadable-graph', title: 'one person of a list' },
  },
];
