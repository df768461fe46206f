import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { readBody } from '../../../src/adapters/http/read-body.ts';

const LIMIT = 256 * 1024;
const share = { growTo: () => true };

function incoming(): EventEmitter & { readonly headers: object } {
  return Object.assign(new EventEmitter(), { headers: {} });
}

test('what comes in chunks of any size is put together again', async () => {
  const text = 'é'.repeat(60_000);
  const bytes = Buffer.from(text);
  for (const size of [1, 7, 4_096, 100_000]) {
    const request = incoming();
    const body = readBody(request as unknown as IncomingMessage, { maxBytes: LIMIT, share });
    for (let at = 0; at < bytes.length; at += size) request.emit('data', bytes.subarray(at, at + size));
    request.emit('end');
    expect(await body).toEqual({ kind: 'text', text });
  }
});

test('B5: a body in chunks of one byte costs no more memory than its bytes', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const request = incoming();
  const body = readBody(request as unknown as IncomingMessage, { maxBytes: LIMIT, share });
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let sent = 0; sent < LIMIT; sent += 1) request.emit('data', Buffer.from('a'));
  collect();
  // Kept one by one they took some 45 MB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * 1024 * 1024);
  request.emit('data', Buffer.from('a'));
  expect(await body).toEqual({ kind: 'too-large' });
});

test('B5: a body in chunks of one byte is moved to a larger place a few times only, and not with every chunk', async () => {
  const request = incoming();
  const places: number[] = [];
  const growTo = (bytes: number): boolean => places.push(bytes) > 0;
  const body = readBody(request as unknown as IncomingMessage, { maxBytes: LIMIT, share: { growTo } });
  for (let sent = 0; sent < LIMIT; sent += 1) request.emit('data', Buffer.from('a'));
  request.emit('end');
  expect(await body).toMatchObject({ kind: 'text' });
  // All moves together copy less than what there is in the end.
  expect(places.reduce((all, place) => all + place, 0)).toBeLessThanOrEqual(2 * LIMIT);
});
