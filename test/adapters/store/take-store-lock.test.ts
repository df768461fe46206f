import { readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { processMark } from '../../../src/adapters/store/pglite/process-mark.ts';
import { takeStoreLock } from '../../../src/adapters/store/pglite/take-store-lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function lockFile(): string {
  return join(temporaryFolder(), 'store.lock');
}

function leaveBehind(owner: Record<string, unknown>): string {
  const file = lockFile();
  const whole = {
    pid: 1,
    mark: 'x',
    host: hostname(),
    token: 't',
    since: '2026-01-05T09:00:00.000Z',
    ...owner,
  };
  writeFileSync(file, JSON.stringify(whole));
  return file;
}

test('G3: the lock names its owner to whoever comes second, and is free after its release', async () => {
  const file = lockFile();
  const lock = await takeStoreLock(file);
  await expect(takeStoreLock(file)).rejects.toMatchObject({
    reason: 'in-use',
    message: expect.stringContaining(`process ${process.pid} on ${hostname()}`) as unknown,
  });
  await lock.release();
  await (await takeStoreLock(file)).release();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('G3: of many that find a left-over lock at the same time exactly one takes it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const file = leaveBehind({ pid: 2 ** 22 + 1 });
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => takeStoreLock(file)));
    const winners = results.filter((result) => result.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    expect(winners[0]?.value.isHeld()).toBe(true);
    await winners[0]?.value.release();
  }
});

test('G3: a lock whose process number was given to another process is taken over', async () => {
  const file = leaveBehind({ pid: process.pid, mark: `${processMark(process.pid)}-of-an-earlier-one` });
  const lock = await takeStoreLock(file);
  expect(lock.isHeld()).toBe(true);
  await lock.release();
});

test('G3: after a container restart, where every process is number 1, the lock is taken over', async () => {
  const lock = await takeStoreLock(leaveBehind({ pid: 1, mark: 'another-boot/7' }));
  await lock.release();
});

test('G3: a container elsewhere that refreshes its lock is respected, one that went silent is not', async () => {
  const file = leaveBehind({ host: 'another-container' });
  await expect(takeStoreLock(file)).rejects.toThrow(/another-container/);
  const longAgo = new Date(Date.now() - 31_000);
  utimesSync(file, longAgo, longAgo);
  await (await takeStoreLock(file)).release();
});

test.each(['', 'half a fi', '[]', 'null', '{"pid":"1"}'])(
  'a lock file that holds %j is taken over',
  async (content) => {
    const file = lockFile();
    writeFileSync(file, content);
    await (await takeStoreLock(file)).release();
  },
);

test('a holder notices when its lock was taken away, and does not remove the lock of another', async () => {
  const file = lockFile();
  const lock = await takeStoreLock(file);
  writeFileSync(file, '{"pid":1,"mark":"x","host":"h","token":"somebody else"}');
  expect(lock.isHeld()).toBe(false);
  await lock.release();
  expect(readFileSync(file, 'utf8')).toContain('somebody else');
});

test('a process that has ended has no mark, a living one keeps its own', () => {
  expect(processMark(2 ** 22 + 1)).toBeUndefined();
  expect(processMark(process.pid)).toBe(processMark(process.pid));
  expect(processMark(process.pid)).not.toBe(processMark(1));
});
