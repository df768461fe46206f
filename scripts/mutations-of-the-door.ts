import type { Mutation } from './mutations.ts';

const GATE = 'test/risks/gate';
const HTTP = 'test/risks/http';
const gate = (name: string, find: string, title: string): Mutation => ({
  guard: `the gate: ${name}`,
  file: 'src/adapters/teams/gate.ts',
  find,
  replace: '',
  tests: { path: GATE, title },
});
const claims = (name: string, find: string, replace = ''): Mutation => ({
  guard: `the gate: ${name}`,
  file: 'src/adapters/teams/check-claims.ts',
  find,
  replace,
  tests: { path: 'test/adapters/teams/check-claims' },
});
const odd = (name: string, edit: Pick<Mutation, 'file' | 'find' | 'replace'>, title: string): Mutation => ({
  guard: `odd in an activity: ${name}`,
  ...edit,
  tests: { path: 'test/risks/odd-activities', title },
});
const http = (name: string, edit: Pick<Mutation, 'file' | 'find' | 'replace'>, title: string): Mutation => ({
  guard: `the door: ${name}`,
  ...edit,
  tests: { path: HTTP, title },
});

const held = (name: string, edit: Pick<Mutation, 'file' | 'find' | 'replace'>, title: string): Mutation => ({
  guard: `the door: ${name}`,
  ...edit,
  tests: { path: 'test/risks/held-bodies', title },
});

/** What stands between the network and the core. */
export const DOOR_MUTATIONS: readonly Mutation[] = [
  gate('Teams only', `if (activity.channelId !== 'msteams') this.refuse('channel');`, 'A4'),
  gate(
    'a sender with an account',
    `if (parseGuid(activity.from?.aadObjectId) === undefined) this.refuse('sender');`,
    'A13',
  ),
  {
    guard: 'the gate: a forged token is seen before the SDK',
    file: 'src/adapters/teams/fault-in-token.ts',
    find: `return isSignedBy(token, key.publicKey) ? undefined : 'signature';`,
    replace: 'return undefined;',
    tests: { path: GATE, title: 'A2' },
  },
  claims('our issuer', `if (claims.iss !== expected.issuer) return 'issuer';`),
  claims('for us', `if (claims.aud !== expected.appId) return 'audience';`),
  claims(
    'not before its time',
    `return nbf === undefined || (typeof nbf === 'number' && nbf * 1000 - SKEW_MS <= now);`,
    'return true;',
  ),
  {
    guard: 'the gate: a plausible time stamp',
    file: 'src/adapters/teams/bot.ts',
    find: `if (!sender || !(age <= PLAUSIBLE_MS)) throw new MalformedActivity();`,
    replace: `if (!sender) throw new MalformedActivity();`,
    tests: { path: GATE, title: 'malformed' },
  },
  odd(
    'an id that Teams never gives',
    {
      file: 'src/adapters/teams/admit-activity.ts',
      find: `if (!idsOf(body).every(isPlainId)) return { kind: 'malformed' };`,
      replace: '',
    },
    'answered 400',
  ),
  odd(
    'a NUL in a text',
    {
      file: 'src/adapters/teams/admit-activity.ts',
      find: `value !== '' ? cleanWireText(value) : undefined;`,
      replace: `value !== '' ? value : undefined;`,
    },
    'a reason in which',
  ),
  odd(
    'a NUL on a card',
    {
      file: 'src/adapters/teams/admit-activity.ts',
      find: `{ value: cleanWireValue(body.value) }`,
      replace: `{ value: body.value }`,
    },
    'a reason in which',
  ),
  odd(
    'a language that is none',
    {
      file: 'src/adapters/teams/admit-activity.ts',
      find: `return tag !== undefined && isLanguageTag(tag) ? { locale: tag } : {};`,
      replace: `return tag !== undefined ? { locale: tag } : {};`,
    },
    'as the language',
  ),
  {
    guard: 'the gate: known keys are not believed for ever',
    file: 'src/adapters/teams/channel-keys.ts',
    find: `return this.keys.size > 0 && this.age() < GRACE_MS;`,
    replace: 'return this.keys.size > 0;',
    tests: { path: 'test/adapters/teams/channel-keys', title: 'grace' },
  },
  {
    guard: 'the gate: one odd key does not keep us from the others',
    file: 'src/adapters/teams/channel-keys.ts',
    find: `return parseKey(listed);\n    } catch (error) {`,
    replace: `return parseKey(listed);\n    } catch (error) {\n      throw error;`,
    tests: { path: 'test/adapters/teams/channel-keys', title: 'beside one that is none' },
  },
  http(
    'no content encoding',
    {
      file: 'src/adapters/http/refuse-request.ts',
      find: `if (headers['content-encoding'] !== undefined) return { status: 415, code: 'ContentEncodingRefused' };`,
      replace: '',
    },
    'gzip',
  ),
  http(
    'JSON only',
    {
      file: 'src/adapters/http/refuse-request.ts',
      find: `if (request.method === 'POST' && !isJson(headers['content-type'])) return { status: 415, code: 'JsonOnly' };`,
      replace: '',
    },
    'content type',
  ),
  http(
    'a bounded body',
    {
      file: 'src/adapters/http/read-body.ts',
      find: `if (received > maxBytes) return stop('too-large');`,
      replace: '',
    },
    'without an announced length',
  ),
  http(
    'a bounded depth',
    {
      file: 'src/adapters/http/parse-bounded-json.ts',
      find: `if (depth > limits.maxDepth || entries > limits.maxEntries) return false;`,
      replace: 'if (entries > limits.maxEntries) return false;',
    },
    'levels are refused',
  ),
  http(
    'a bounded number of entries',
    {
      file: 'src/adapters/http/parse-bounded-json.ts',
      find: `if (depth > limits.maxDepth || entries > limits.maxEntries) return false;`,
      replace: 'if (depth > limits.maxDepth) return false;',
    },
    'too many keys',
  ),
  http(
    'a slow body is cut',
    {
      file: 'src/adapters/http/cut-slow-clients.ts',
      find: `if (hasBody) arm(socket, limits.bodyMs);`,
      replace: 'if (hasBody) disarm(socket);',
    },
    'a body that never ends',
  ),
  http(
    'slow headers are cut',
    {
      file: 'src/adapters/http/cut-slow-clients.ts',
      find: `    arm(socket, limits.headersMs);`,
      replace: '',
    },
    'headers that never end',
  ),
  {
    guard: 'the door: small chunks cost no more than their bytes',
    file: 'src/adapters/http/read-body.ts',
    find: `    let received = 0;`,
    replace: `    let received = 0;\n    const chunks: Buffer[] = [];`,
    also: {
      find: `      chunk.copy(kept, from);`,
      replace: `      chunk.copy(kept, from);\n      chunks.push(chunk);`,
    },
    tests: { path: 'test/adapters/http/read-body', title: 'chunks of one byte' },
  },
  held(
    'all bodies together are bounded',
    {
      file: 'src/adapters/http/body-budget.ts',
      find: `if (this.held - bytes + wanted > this.maxBytes) return this.full();`,
      replace: '',
    },
    'a second one is refused',
  ),
  held(
    'the room of a body is given back',
    { file: 'src/adapters/http/routes.ts', find: `.finally(() => share.free())`, replace: '' },
    'leaves its room',
  ),
  held(
    'a body is held until its answer',
    {
      file: 'src/adapters/http/read-body.ts',
      find: `if (!share.growTo(room)) return stop('no-room');`,
      replace: `if (!share.growTo(room)) return stop('no-room');\n        share.growTo(0);`,
    },
    'a second one is refused',
  ),
  held(
    'nothing is read from whoever shows no token',
    {
      file: 'src/adapters/http/routes.ts',
      find: `if (!(await parts.showsToken(request.headers.authorization)))`,
      replace: 'if (limits.maxBodyBytes < 0)',
    },
    'not read at all',
  ),
  held(
    'nothing is read from whoever forged a token',
    {
      file: 'src/adapters/teams/fault-in-token.ts',
      find: `return isSignedBy(token, key.publicKey) ? undefined : 'signature';`,
      replace: 'return undefined;',
    },
    'not read at all',
  ),
  held(
    'nothing is read for a token that is not for us, or has ended',
    { file: 'src/adapters/teams/fault-in-token.ts', find: `if (fault) return fault;`, replace: '' },
    'not read at all',
  ),
  {
    guard: 'the door: a request that broke off before its body was read is let go',
    file: 'src/adapters/http/read-body.ts',
    find: `if (request.destroyed) return Promise.resolve({ kind: 'aborted' });`,
    replace: '',
    tests: { path: 'test/adapters/http/server', title: 'breaks off' },
  },
  {
    guard: 'the door: no message is taken while the bot stops',
    file: 'src/adapters/http/running-messages.ts',
    find: `if (this.draining) return false;`,
    replace: '',
    tests: { path: 'test/adapters/http/server', title: 'while it drains, a running' },
  },
  {
    guard: 'a bot that stops is alive until everything is closed',
    file: 'src/app/stop-in-order.ts',
    find: `await server.drain(GRACE_MS);`,
    replace: 'await server.close(GRACE_MS);',
    tests: { path: 'test/app/readiness', title: 'asked to stop' },
  },
  {
    guard: 'the door: the sender belongs to what an activity id was used for',
    file: 'src/core/commands/claim-message.ts',
    find: `{ sender, text }`,
    replace: '{ text }',
    tests: { path: 'test/simulation/guards', title: 'under the name of somebody else' },
  },
  {
    guard: 'an hour without Graph is bridged',
    file: 'src/core/execution/waiting.ts',
    find: `export const MAX_ATTEMPTS = 24;`,
    replace: 'export const MAX_ATTEMPTS = 12;',
    tests: { path: 'test/simulation/guards', title: 'F8' },
  },
  {
    guard: 'the door: the keys of the channel are waited for a few seconds only',
    file: 'src/adapters/teams/channel-keys.ts',
    find: `const signal = AbortSignal.timeout(FETCH_LIMIT_MS);`,
    replace: 'const { signal } = new AbortController();',
    tests: { path: 'test/adapters/teams/channel-keys', title: 'silent' },
  },
  {
    guard: 'the token of a message to Teams is waited for ten seconds at most',
    file: 'src/adapters/teams/bot-credentials.ts',
    find: `Promise.race([credentials.signRequest(request), silence(limitMs, limit.signal)])`,
    replace: 'credentials.signRequest(request)',
    tests: { path: 'test/adapters/teams/bot-credentials', title: 'H5' },
  },
  {
    guard: 'a bot that stops is not ready',
    file: 'src/app/create-readiness.ts',
    find: `if (stopping) return { ready: false, reasons: ['stopping'] };`,
    replace: '',
    tests: { path: 'test/app/readiness', title: 'asked to stop' },
  },
  {
    guard: 'a bot without its store is not ready',
    file: 'src/app/create-readiness.ts',
    find: `...(store.answers ? [] : ['store']),`,
    replace: '',
    tests: { path: 'test/app/readiness', title: 'database gone' },
  },
  {
    guard: 'an edited message is no command',
    file: 'src/adapters/teams/bot.ts',
    find: `this.onMessageUpdate((context, next) => this.noteLater(context, 'edited').then(next));`,
    replace: `this.onMessageUpdate((context, next) => this.receiveMessage(context).then(next));`,
    tests: { path: 'test/journeys/decisions', title: 'C15' },
  },
  {
    guard: 'odd fields on a press are logged',
    file: 'src/core/handle-card-action.ts',
    find: `noteOddInputs(world, press, record.grant);`,
    replace: '',
    tests: { path: 'test/journeys/decisions', title: 'C1:' },
  },
];
