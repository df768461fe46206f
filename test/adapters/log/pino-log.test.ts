import { describe, expect, test } from '@jest/globals';
import { ServiceFailure } from '../../../src/core/failures.ts';
import { createPinoLog } from '../../../src/adapters/log/pino-log.ts';
import type { LogSettings } from '../../../src/adapters/log/pino-log.ts';
import { routeConsole } from '../../../src/adapters/log/route-console.ts';

function listen(settings: Partial<LogSettings> = {}) {
  const written: string[] = [];
  const log = createPinoLog({
    level: 'debug',
    destination: { write: (line) => void written.push(line) },
    ...settings,
  });
  return { log, written, last: () => JSON.parse(written.at(-1) ?? '') as Record<string, unknown> };
}

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl';

describe('a line of the log', () => {
  test('is one JSON object with level, time and message, and the fields beside them', () => {
    const { log, last } = listen();
    log.info('A request was approved', { request: 'REQ-12', people: 3, weakening: false });
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      message: 'A request was approved',
      request: 'REQ-12',
      people: 3,
      weakening: false,
    });
  });

  test('stays one line, whatever line breaks and hidden marks a text brings', () => {
    const { log, written, last } = listen();
    log.warn('first\r\n{"level":"error"}\u2028second\u202e\u0007\u001b[31m', { name: 'a\nb\u200bc' });
    expect(written).toHaveLength(1);
    expect(written[0]?.trimEnd()).not.toMatch(/[\n\r\u2028\u202e\u001b\u200b]/);
    expect(last()).toMatchObject({ name: 'a b c' });
  });

  test('is cut to a sane length', () => {
    const { log, written } = listen();
    log.info('x'.repeat(1_000_000), { text: 'y'.repeat(1_000_000) });
    expect(written[0]?.length).toBeLessThan(2_200);
  });

  test('cannot be given a second level or message by a field of that name', () => {
    const { log, written, last } = listen();
    log.info('the real one', { message: 'forged', level: 'forged' });
    expect(last()).toMatchObject({ level: 'info', message: 'the real one', message_: 'forged' });
    expect(written[0]?.match(/"level":/g)).toHaveLength(1);
  });

  test('is not written below the level', () => {
    const { log, written } = listen({ level: 'warn' });
    log.debug('no');
    log.info('no');
    log.warn('yes');
    log.error('yes', new Error('why'));
    expect(written).toHaveLength(2);
  });
});

describe('I7: secrets never appear in the log', () => {
  test.each([
    ['a bearer token', `Authorization: Bearer ${TOKEN}`],
    ['an opaque bearer token', 'authorization: bearer abc.DEF-123~456'],
    ['basic credentials', 'Basic dXNlcjpwYXNzd29yZA=='],
    ['a bare token', `got ${TOKEN} from Teams`],
    ['a cut-off token', TOKEN.slice(0, 30)],
    ['a form with a secret', 'grant_type=x&client_secret=verysecret4711&scope=y'],
    ['a JSON body with a token', '{"access_token":"verysecret4711","expires_in":1}'],
    ['a client assertion', 'client_assertion=verysecret4711'],
    ['a database address', 'postgresql://mfabot:verysecret4711@db/mfabot'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nverysecret4711\n-----END PRIVATE KEY-----'],
    ['a storage key', 'AccountName=x;AccountKey=verysecret4711==;Suffix=y'],
  ])('I7: %s is removed from messages, fields, errors and causes', (_what, text) => {
    const { log, written } = listen();
    log.info(text, { text });
    log.error(text, new Error(text, { cause: new TypeError(text) }));
    log.error('thrown', text);
    const all = written.join('');
    for (const part of ['verysecret4711', 'dXNlcj', 'DEF-123', TOKEN.slice(10, 30)])
      expect(all).not.toContain(part);
  });

  test('I7: the secrets of the settings are removed by value, whatever they look like', () => {
    const { log, written } = listen({ secrets: ['Tr0ub4dor&3', 'ab'] });
    log.warn('it is Tr0ub4dor&3, about', { where: 'in (Tr0ub4dor&3)' });
    expect(written.join('')).not.toContain('Tr0ub4dor');
    expect(written.join('')).toContain('about');
  });

  test('I7: an error of an HTTP client is logged without the request it carries', () => {
    const error = Object.assign(new Error('401'), {
      status: 401,
      request: { headers: { authorization: 'very private' }, body: 'card body' },
    });
    const { log, written, last } = listen();
    log.error('Graph refused', error);
    expect(written.join('')).not.toMatch(/very private|card body/);
    expect(last()['error']).toMatchObject({ name: 'Error', status: 401 });
  });
});

describe('errors in the log', () => {
  test('keep their names, codes and causes', () => {
    const socket = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    const failure = new ServiceFailure('Graph could not be reached', {
      service: 'graph',
      code: 'unavailable',
      retryable: true,
      cause: socket,
    });
    const { log, last } = listen();
    log.error('A job failed', failure, { job: 'execute-request' });
    expect(last()).toMatchObject({
      level: 'error',
      job: 'execute-request',
      error: {
        name: 'ServiceFailure',
        code: 'unavailable',
        cause: { name: 'Error', message: 'read ECONNRESET', code: 'ECONNRESET' },
      },
    });
  });

  test('that cause themselves do not go on for ever', () => {
    const first = new Error('first');
    first.cause = new Error('second', { cause: first });
    const { log, written } = listen();
    log.error('round', first);
    expect(written[0]?.match(/"message":"first"/g)?.length).toBeLessThan(6);
  });

  test('may be anything that was thrown', () => {
    const { log, written } = listen();
    for (const thrown of [undefined, null, 7, 'text', { secret: 'body' }, Symbol('x')])
      log.error('thrown', thrown);
    expect(written).toHaveLength(6);
    expect(written.join('')).not.toContain('body');
  });
});

test('what a library writes to the console becomes a clean line of the log', () => {
  const { log, written, last } = listen();
  const undo = routeConsole(log);
  try {
    console.error('[onTurnError]', new Error(`Bearer ${TOKEN}`), { body: 'card body' });
  } finally {
    undo();
  }
  expect(last()).toMatchObject({ level: 'warn', said: expect.stringContaining('[onTurnError]') });
  expect(written.join('')).not.toMatch(/card body|eyJ/);
});
