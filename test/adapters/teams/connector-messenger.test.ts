import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ConversationReference } from '../../../src/core/incoming.ts';
import type { ConversationId, PersonId } from '../../../src/core/ids.ts';
import type { Messenger, OutgoingMessage, PostResult } from '../../../src/core/ports/messenger.ts';
import { outcomeOfProblem } from '../../../src/adapters/teams/outcome-of-problem.ts';
import { ConnectorProblem, retryAfterMs } from '../../../src/adapters/teams/connector-problem.ts';
import { connectorHttpClient } from '../../../src/adapters/teams/connector-http-client.ts';
import type { Fault } from '../../../src/rehearsal/teams/connector-faults.ts';
import type { RehearsalPerson } from '../../../src/rehearsal/teams/rehearsal-person.ts';
import { startRehearsalTeams } from '../../../src/rehearsal/teams/start-rehearsal-teams.ts';
import { ANNA, APP_ID, BERT, TENANT, startBench } from '../../support/teams-bench.ts';
import type { Bench } from '../../support/teams-bench.ts';

let bench: Bench;
let anna: RehearsalPerson;
let messenger: Messenger;

beforeEach(async () => {
  bench = await startBench();
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  ({ messenger } = bench.adapter);
});
afterEach(() => bench.close());

const card: OutgoingMessage = { reply: { kind: 'open-requests', requests: [], orders: [] }, locale: 'en' };
const text: OutgoingMessage = { reply: { kind: 'help', roles: [], open: [], name: '' }, locale: 'en' };

async function chat(): Promise<ConversationReference> {
  const opened = await messenger.openPersonalChat(ANNA as PersonId, 'card');
  if (opened.kind !== 'open') throw new Error(`Not open: ${opened.kind}`);
  return opened.conversation;
}

/** What became of one post that met this fault, and how often the message is on the screen. */
async function postThrough(fault: Fault): Promise<{ result: PostResult; shown: number; requests: number }> {
  const conversation = await chat();
  bench.teams.faults.add({ fault, on: 'post' });
  const before = bench.teams.requests.length;
  const result = await messenger.post(conversation, text);
  const requests = bench.teams.requests.slice(before).filter((line) => line.includes('/activities'));
  return { result, shown: anna.messages().length, requests: requests.length };
}

test('H3: a notice that Teams refuses makes the plan of all others longer, and a card that it refuses does not', async () => {
  const conversation = await chat();
  const notice = { reply: { kind: 'notice' }, locale: 'en' } as unknown as OutgoingMessage;
  const busy = refused(429, 'Throttled');
  bench.teams.faults.add({ fault: busy, on: 'post', times: 1 });
  expect((await messenger.post(conversation, text)).kind).toBe('busy');
  expect(messenger.noticesPerMinute).toBe(1_800);
  bench.teams.faults.add({ fault: busy, on: 'post', times: 1 });
  expect((await messenger.post(conversation, notice)).kind).toBe('busy');
  expect(messenger.noticesPerMinute).toBeLessThan(1_300);
});

test('H3: chats that are opened for notices take their turn among them, and one that Teams refuses slows all down', async () => {
  const open = (what: 'card' | 'notice') => messenger.openPersonalChat(ANNA as PersonId, what);
  bench.teams.faults.add({ fault: refused(429, 'Throttled'), on: 'create', times: 31 });
  await Promise.all(Array.from({ length: 30 }, () => open('notice')));
  expect(messenger.noticesPerMinute).toBe(180);
  const calls = bench.teams.requests.length;
  expect(await open('notice')).toEqual({ kind: 'busy', ours: true, retryAfterMs: expect.any(Number) });
  expect(bench.teams.requests).toHaveLength(calls);
  expect(await open('card')).toEqual({ kind: 'busy' });
  expect((await open('card')).kind).toBe('open');
});

describe('a personal chat', () => {
  test('is opened by object id, with everything needed to write there later', async () => {
    expect(await chat()).toEqual({
      conversationId: anna.who.personalChat,
      kind: 'personal',
      serviceUrl: bench.teams.serviceUrl,
      channelId: 'msteams',
      tenantId: TENANT,
      botId: `28:${APP_ID}`,
    });
  });

  test('is not opened with somebody who lacks the app', async () => {
    bench.teams.person({ aadObjectId: BERT, name: 'Bert Bos', installed: false });
    expect(await messenger.openPersonalChat(BERT as PersonId, 'card')).toEqual({
      kind: 'unreachable',
      reason: 'app-not-installed',
    });
  });
});

describe('a message', () => {
  test('appears once, and its update takes its place', async () => {
    const conversation = await chat();
    const posted = await messenger.post(conversation, text);
    if (posted.kind !== 'sent') throw new Error(posted.kind);
    expect(anna.messages().map((message) => message.text)).toEqual(['help']);
    expect(await messenger.update(conversation, posted.activityId, card)).toEqual(posted);
    expect(anna.messages()).toEqual([
      expect.objectContaining({
        activityId: posted.activityId,
        text: '',
        summary: 'open-requests',
        updates: 1,
      }),
    ]);
  });

  test('for somebody who removed the app is unreachable', async () => {
    const conversation = await chat();
    await anna.uninstall();
    expect(await messenger.post(conversation, text)).toEqual({
      kind: 'unreachable',
      reason: 'app-not-installed',
    });
  });

  test('never goes to a service URL off the allow-list, not even one from the store', async () => {
    const conversation = { ...(await chat()), serviceUrl: 'https://evil.example/' };
    expect(await messenger.post(conversation, text)).toEqual({ kind: 'failed' });
  });

  test('H6: whose card is too big for Teams arrives as a short text', async () => {
    const conversation = await chat();
    bench.teams.faults.add({ fault: refused(413, 'MessageSizeTooBig'), on: 'post', times: 1 });
    expect(await messenger.post(conversation, card)).toMatchObject({ kind: 'sent' });
    expect(anna.messages().map((message) => [message.text, message.card])).toEqual([
      ['open-requests', undefined],
    ]);
  });

  test('too fast for Teams is told when to come back', async () => {
    const conversation = await chat();
    const results = [];
    for (let number = 0; number < 8; number += 1) results.push(await messenger.post(conversation, text));
    expect(results.at(-1)).toEqual({ kind: 'busy', retryAfterMs: expect.any(Number) });
  });
});

describe('one attempt only, and the outcome says what is known:', () => {
  const answers: readonly [string, Fault, PostResult, number][] = [
    [
      'H4: 403 not in roster',
      refused(403, 'BotNotInConversationRoster'),
      unreachable('app-not-installed'),
      0,
    ],
    ['H4: 403 blocked', refused(403, 'ConversationBlockedByUser'), unreachable('blocked-by-person'), 0],
    ['H4: 403 writes blocked', refused(403, 'MessageWritesBlocked'), unreachable('blocked-by-person'), 0],
    ['H4: 403 for no reason we know', refused(403, 'SomethingNew'), unreachable('app-not-installed'), 0],
    ['403 disabled by the admin', refused(403, 'BotDisabledByAdmin'), unreachable('disabled-by-admin'), 0],
    ['H4: 404', refused(404, 'ConversationNotFound'), unreachable('conversation-gone'), 0],
    ['H3: 412', refused(412, 'PreconditionFailed'), { kind: 'busy' }, 0],
    ['H3: 429 with Retry-After', refused(429, 'Throttled', '3'), { kind: 'busy', retryAfterMs: 3_000 }, 0],
    ['H3: 429 without Retry-After', refused(429, 'Throttled'), { kind: 'busy' }, 0],
    ['H6: 413', refused(413, 'MessageSizeTooBig'), { kind: 'too-big' }, 0],
    ['400', refused(400, 'BadArgument'), { kind: 'failed' }, 0],
    ['H2: 500', refused(500, 'ServiceError'), { kind: 'uncertain' }, 0],
    ['H2: 502', refused(502, ''), { kind: 'uncertain' }, 0],
    ['H2: 503', refused(503, ''), { kind: 'uncertain' }, 0],
    ['H2: 504', refused(504, ''), { kind: 'uncertain' }, 0],
    ['H2: reset before delivery', { kind: 'reset', when: 'before' }, { kind: 'uncertain' }, 0],
    ['H2: reset after delivery', { kind: 'reset', when: 'after' }, { kind: 'uncertain' }, 1],
    ['an answer that is no JSON', { kind: 'garbage' }, { kind: 'uncertain' }, 0],
  ];
  test.each(answers)('%s', async (_what, fault, result, shown) => {
    expect(await postThrough(fault)).toEqual({ result, shown, requests: 1 });
  });

  test('no token: nothing was sent, so it may be tried again', async () => {
    bench.teams.faults.add({ fault: refused(503, ''), on: 'token', times: 1 });
    expect(await messenger.openPersonalChat(ANNA as PersonId, 'card')).toEqual({ kind: 'busy' });
    expect((await messenger.openPersonalChat(ANNA as PersonId, 'card')).kind).toBe('open');
  });

  test('H5: a connector that never answers ends at our time limit, as uncertain', async () => {
    const url = `${bench.teams.url}/v1/.well-known/openidconfiguration`;
    bench.teams.faults.add({ fault: { kind: 'hang', when: 'before' }, on: 'metadata' });
    const headers = { rawHeaders: () => ({}) };
    const request = { url, method: 'GET', headers } as unknown as Parameters<
      ReturnType<typeof connectorHttpClient>['sendRequest']
    >[0];
    const problem: unknown = await connectorHttpClient(100)
      .sendRequest(request)
      .catch((error: unknown) => error);
    expect(outcomeOfProblem(problem)).toEqual({ kind: 'uncertain' });
  });

  test('a connector that is not there: nothing was sent', async () => {
    const gone = await startRehearsalTeams({ tenantId: TENANT, appId: APP_ID });
    await gone.close();
    const conversation = { ...(await chat()), serviceUrl: gone.serviceUrl };
    expect(await messenger.post(conversation, text)).toEqual({ kind: 'busy' });
  });

  test('an update of a message that is gone failed, though the chat is there', () => {
    const problem = new ConnectorProblem({
      kind: 'refused',
      status: 404,
      code: 'ActivityNotFoundInConversation',
    });
    expect(outcomeOfProblem(problem)).toEqual({ kind: 'failed' });
  });
});

test('a card that its reader deleted is nothing for an operator; a refusal of what should work is', async () => {
  const conversation = await chat();
  const errors = (): number => bench.log.lines.filter(({ level }) => level === 'error').length;
  expect(await messenger.update(conversation, 'deleted', card)).toEqual({ kind: 'failed' });
  expect(errors()).toBe(0);
  bench.teams.faults.add({ fault: refused(400, 'BadArgument'), on: 'update' });
  expect(await messenger.update(conversation, 'deleted', card)).toEqual({ kind: 'failed' });
  expect(errors()).toBe(1);
});

describe('Retry-After', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  test.each([
    ['2', 2_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
  ])('%s is understood', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe('the person behind a mention', () => {
  test('is a member of the chat, by Teams id', async () => {
    const bert = bench.teams.person({ aadObjectId: BERT, name: 'Bert Bos' });
    const group = bench.teams.groupChat('groupChat', [anna, bert]);
    const conversation = { ...(await chat()), conversationId: group.id as ConversationId };
    expect(await messenger.personBehind(conversation, bert.who.teamsId)).toBe(BERT);
  });

  test('is the Entra object id itself when the mention holds one', async () => {
    expect(await messenger.personBehind(await chat(), BERT.toUpperCase())).toBe(BERT);
  });

  test('is unknown for somebody who is not in the chat', async () => {
    const bert = bench.teams.person({ aadObjectId: BERT, name: 'Bert Bos' });
    expect(await messenger.personBehind(await chat(), bert.who.teamsId)).toBeUndefined();
  });
});

function refused(status: number, code: string, retryAfter?: string): Fault {
  return { kind: 'answer', status, code, ...(retryAfter !== undefined && { retryAfter }) };
}

function unreachable(reason: Extract<PostResult, { kind: 'unreachable' }>['reason']): PostResult {
  return { kind: 'unreachable', reason };
}
