import type { Mutation } from './mutations.ts';

/** The guards around jobs, and around reading the whole tenant. */
export const QUEUE_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'cards that a process died over six times are brought up to date in the end',
    file: 'src/adapters/jobs/start-job-runner.ts',
    find: `const parked = retryParkedAtTimes({ ...options, everyMs: options.retryParkedMs });`,
    replace: `const parked = { stop: () => undefined };`,
    tests: { path: 'test/contracts/pglite-store', title: 'died over six times' },
  },
  {
    guard: 'an alarm, approvers or a round that Graph was closed to for two minutes are taken up again',
    file: 'src/adapters/jobs/retry-parked.ts',
    find: `QUEUE_NAMES.filter((name) => !LOOKED_AT.has(name));`,
    replace: `['update-cards'];`,
    tests: { path: 'test/contracts/pglite-store', title: 'G15' },
  },
  {
    guard: 'nothing is begun in an embedded store that another process has taken over',
    file: 'src/adapters/store/pglite/open-pglite-store.ts',
    find: `const turns = createTurns(demand);`,
    replace: `const turns = createTurns();`,
    tests: { path: 'test/crash/store-lock', title: 'stood still' },
  },
  {
    guard: 'nothing is committed into an embedded store that another process has taken over',
    file: 'src/adapters/store/pglite/pglite-dialect.ts',
    find: `      demand();
      await connection.commit();`,
    replace: `      await connection.commit();`,
    tests: { path: 'test/crash/store-lock', title: 'stood still' },
  },
  {
    guard: 'an embedded store that another process has taken over is not written to at the end either',
    file: 'src/adapters/store/pglite/open-pglite-store.ts',
    find: `!pglite.closed && lock?.isHeld() !== false`,
    replace: `!pglite.closed`,
    tests: { path: 'test/crash/store-lock', title: 'stood still' },
  },
  {
    guard: 'an hour of "not now" is bridged',
    file: 'src/core/notifications/deliver-notice.ts',
    find: `return Math.min(run, 60) * 1_000;`,
    replace: `return 0;`,
    tests: { path: 'test/simulation/undelivered' },
  },
  {
    guard: 'whom a message may have reached gets one more at most, also after an hour',
    file: 'src/core/notifications/deliver-notice.ts',
    find: `const before = attempt > 1 ? { mayHaveArrived: true as const } : {};`,
    replace: `const before = {};`,
    tests: { path: 'test/simulation/undelivered' },
  },
  {
    guard: 'whoever was begun is looked at before a cancelled list is closed',
    file: 'src/core/execution/claim-wave.ts',
    find: `return claimBegun(world, tx, { request, run });`,
    replace: `return { kind: 'cancelled' };`,
    tests: { path: 'test/simulation/cancelled-list', title: 'told' },
  },
  {
    guard: 'nothing is written once a list is cancelled',
    file: 'src/core/execution/read-before-write.ts',
    find: `wave.lookOnly !== 'held' && !entry.item.act)`,
    replace: `wave.lookOnly === 'held' && !entry.item.act)`,
    tests: { path: 'test/simulation/cancelled-list', title: 'not changed' },
  },
  {
    guard: 'a queue that cannot be read is said once',
    file: 'src/adapters/jobs/work-lane.ts',
    find: `if (this.#failures === 1) this.#options.onError(error);`,
    replace: 'this.#options.onError(error);',
    tests: { path: 'test/adapters/jobs/work-lane' },
  },
  {
    guard: 'a queue that cannot be read is looked at less often',
    file: 'src/adapters/jobs/work-lane.ts',
    find: `if (this.#stopped || this.#pause) return;`,
    replace: 'if (this.#stopped) return;',
    // Without this one it would look in circles, and no test would come to its end.
    also: { find: '!this.#stopped && !this.#pause && this.#free', replace: '!this.#stopped && this.#free' },
    tests: { path: 'test/adapters/jobs/work-lane' },
  },
  {
    guard: 'a start does not set a timer a second time',
    file: 'src/core/jobs/resume-work.ts',
    find: `key: keyOf(job) }`,
    replace: 'key: `resume:${keyOf(job)}` }',
    tests: { path: 'test/simulation/restart-timers' },
  },
  {
    guard: 'nobody there counts also shortly before the end',
    file: 'src/core/approvals/answer-times.ts',
    find: `  if (request.away?.stage === stage) return request.away;\n  return timeOf(policy, request, { minutes: escalation.afterMinutes, done: request.escalated });`,
    replace: `  const time = timeOf(policy, request, { minutes: escalation.afterMinutes, done: request.escalated });\n  return time && request.away?.stage === stage ? request.away : time;`,
    tests: { path: 'test/simulation/waiting-requests', title: 'shortly before the end' },
  },
  {
    guard: 'a silent connection is dropped',
    file: 'src/adapters/store/postgres/drop-silent-clients.ts',
    find: `client.release(silent)`,
    replace: 'client.release()',
    tests: { path: 'test/crash/postgres-outage', title: 'cut without a word' },
  },
  {
    guard: 'a store of an earlier version gets the index that 0008 was given later',
    file: 'src/adapters/store/migrations/0012-failed-items.ts',
    find: `create index if not exists request_item_failed`,
    replace: 'create index if not exists request_item_failed_too',
    tests: { path: 'test/adapters/store/migrate-store', title: 'same schema' },
  },
];
