import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { openTestPostgresStore, openTestStore, prepareDatabase } from '../support/open-test-store.ts';
import { startTestBot } from '../support/start-test-bot.ts';
import type { TestBot } from '../support/start-test-bot.ts';
import { startTestPostgres } from '../support/start-test-postgres.ts';
import type { TestPostgres } from '../support/start-test-postgres.ts';

/** Several starts of a whole bot and one of a database server, on a busy machine. */
const PATIENCE_MS = 180_000;
jest.setTimeout(PATIENCE_MS);

/** What the running bot says of itself, on its own port: from the start to the end. */
let bot: TestBot;
let server: TestPostgres;
beforeAll(async () => {
  [bot, server] = await Promise.all([startTestBot(), startTestPostgres(prepareDatabase)]);
});
afterAll(async () => {
  await bot.stop();
  await server.stop();
});

async function probe(path: 'healthz' | 'readyz'): Promise<readonly [number, unknown]> {
  const answer = await fetch(`http://127.0.0.1:${bot.app.port}/${path}`);
  return [answer.status, await answer.json()];
}
const ALIVE = [200, { status: 'alive' }];
const READY = [200, { ready: true, reasons: [] }];
const unready = (...reasons: readonly string[]): readonly unknown[] => [503, { ready: false, reasons }];

test('J4: started without the keys of the channel it is alive and not ready, and ready once they have come', async () => {
  bot.teams.faults.add({ on: 'metadata', fault: { kind: 'answer', status: 503 } });
  await bot.restartOn(openTestStore);
  expect(await probe('readyz')).toEqual(unready('channel-keys'));
  expect(await probe('healthz')).toEqual(ALIVE);
  bot.teams.faults.clear();
  bot.clock.move(2);
  await bot.hanna.say('help');
  expect(await probe('readyz')).toEqual(READY);
});

test('J4: with its database gone it is alive and not ready, and ready again once that is back', async () => {
  const url = await server.createDatabase();
  await bot.restartOn((parts) => openTestPostgresStore(url, parts));
  expect(await probe('readyz')).toEqual(READY);
  await server.kill();
  expect(await probe('readyz')).toEqual(unready('store'));
  expect(await probe('healthz')).toEqual(ALIVE);
  await server.start();
  expect(await probe('readyz')).toEqual(READY);
});

test('J4: ready at once, although Graph lets the start wait for what it wants to know of the tenant', async () => {
  bot.tenant.faults.next(Infinity, { url: '$batch' }, { kind: 'hang' });
  await bot.restartOn(openTestStore, 'cold');
  const first = await Promise.race([bot.app.warmed.then(() => 'warm'), probe('readyz')]);
  bot.tenant.faults.clear();
  expect(first).toEqual(READY);
});

test('J4: asked to stop, it is not ready from that moment on, and alive until everything is closed', async () => {
  const last: (readonly [number, unknown])[] = [];
  await bot.restartOn(async (parts) => {
    const opened = await openTestStore(parts);
    const close = async (): Promise<void> => {
      await opened.close();
      last.push(await probe('healthz'), await probe('readyz'));
    };
    return { ...opened, close };
  });
  const stopped = bot.app.stop();
  expect(await probe('readyz')).toEqual(unready('stopping'));
  expect(last).toEqual([]);
  await stopped;
  expect(last).toEqual([ALIVE, unready('stopping')]);
  await expect(probe('healthz')).rejects.toThrow();
});
