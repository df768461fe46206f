import type { Mutation } from './mutations.ts';

const JOURNEY = 'test/journeys/files';
const UPLOADS = 'test/adapters/files/uploads';

/** The guards around long lists, and around the files that people take with them. */
export const LIST_MUTATIONS: readonly Mutation[] = [
  {
    guard: 'the seal of an approval names the waves',
    file: 'src/core/approvals/seal-approval.ts',
    find: `...{ extends: longer, emergency, waves },`,
    replace: `...{ extends: longer, emergency },`,
    also: {
      find: 'extends: longer, emergency, waves } = request',
      replace: 'extends: longer, emergency } = request',
    },
    tests: { path: 'test/simulation/guards', title: 'in which waves' },
  },
  {
    guard: 'a file goes to our own hosts only (before it is remembered)',
    file: 'src/core/presses/press-file.ts',
    find: `if (!world.uploads.fits(upload.url))`,
    replace: 'if (upload.url === "")',
    tests: { path: JOURNEY, title: 'nothing is put at an address' },
  },
  {
    guard: 'a file goes to our own hosts only (where it is sent)',
    file: 'src/adapters/files/upload-file.ts',
    find: `if (!isAllowedHost(address, rules.hosts)) return 'elsewhere';`,
    replace: '',
    tests: { path: UPLOADS, title: 'nothing goes to' },
  },
  {
    guard: 'a file follows no redirect',
    file: 'src/adapters/files/upload-file.ts',
    find: `redirect: 'manual'`,
    replace: `redirect: 'follow'`,
    tests: { path: UPLOADS, title: 'redirect' },
  },
  {
    guard: 'a file whose list changed is never complete',
    file: 'src/adapters/files/upload-file.ts',
    find: `while (waiting.byteLength > PIECE_BYTES) {`,
    replace: 'while (waiting.byteLength >= PIECE_BYTES) {',
    tests: { path: UPLOADS, title: 'leaves no complete file' },
  },
  {
    guard: 'a file is sent once',
    file: 'src/core/presses/use-once.ts',
    find: `if (!record || record.usedAt !== undefined) return false;`,
    replace: 'if (!record) return false;',
    tests: { path: JOURNEY, title: 'once' },
  },
  {
    guard: 'a yes to a file counts for a while',
    file: 'src/core/presses/press-file.ts',
    find: `if (ageMs > OFFER_MINUTES * 60_000)`,
    replace: 'if (ageMs < 0)',
    tests: { path: JOURNEY, title: 'half an hour' },
  },
  {
    guard: 'the right to a file is read when it is sent',
    file: 'src/core/reports/send-file.ts',
    find: `  if (refusal) return { kind: 'refused', refusal };\n`,
    replace: '',
    tests: { path: JOURNEY, title: 'rights of that moment' },
  },
  {
    guard: 'a file begun by a process that is gone is not sent again',
    file: 'src/core/reports/send-file.ts',
    find: `    await tx.saveFileExport(begun);\n`,
    replace: '',
    tests: { path: JOURNEY, title: 'ended in between' },
  },
  {
    guard: 'a file tells no more than the chat',
    file: 'src/core/reports/refuse-file.ts',
    find: `return seen ? undefined`,
    replace: 'return request ? undefined',
    tests: { path: JOURNEY, title: 'no more of it than in the chat' },
  },
  {
    guard: 'the link to a file leads to our own hosts',
    file: 'src/core/reports/tell-of-file.ts',
    find: `contentUrl !== undefined && world.uploads.fits(contentUrl)`,
    replace: 'contentUrl !== undefined',
    tests: { path: JOURNEY, title: 'a link to the file' },
  },
  {
    guard: 'a file is made of lists that do not change any more',
    file: 'src/core/reports/read-total.ts',
    find: `if (request.status !== 'finished' && request.status !== 'partly-finished') return 'open';`,
    replace: '',
    tests: { path: JOURNEY },
  },
  {
    guard: 'files are given in personal chats only',
    file: 'src/core/reports/offer-file.ts',
    find: `if (conversation.kind !== 'personal') return 'channel';`,
    replace: '',
    tests: { path: JOURNEY, title: 'in a channel' },
  },
  {
    guard: 'the time of a long list counts what Graph lets through now',
    file: 'src/core/requests/bulk-progress.ts',
    find: `Math.min(pace.perMinute, rates.graph)`,
    replace: 'pace.perMinute',
    tests: { path: 'test/core/requests/time-needed', title: 'planned anew' },
  },
  {
    guard: 'the next wave does not start before its time',
    file: 'src/core/execution/claim-wave.ts',
    find: `if (afterMs > 0) return { kind: 'wait', afterMs };`,
    replace: '',
    tests: { path: 'test/simulation/held-list', title: 'its own time' },
  },
  {
    guard: 'a group of a wave that cannot be read lets nobody begin',
    file: 'src/core/requests/order-by-waves.ts',
    find: `if (!people) return { kind: 'wave-group', group };`,
    replace: 'if (!people) continue;',
    tests: { path: 'test/journeys/bulk', title: 'cannot be read' },
  },
  {
    guard: 'only an approver starts a wave that the policy keeps for one',
    file: 'src/core/execution/steer-bulk.ts',
    find: `if (!steer.isApprover)`,
    replace: 'if (false)',
    tests: { path: 'test/journeys/bulk', title: 'an approver' },
  },
  {
    guard: 'a pause does not do away with the approver of a wave',
    file: 'src/core/execution/steer-bulk.ts',
    find: `...(awaitsApprover && wish !== 'resume' ? { awaitsApprover } : {}),`,
    replace: '',
    tests: { path: 'test/simulation/held-list', title: 'pause in between' },
  },
];
