import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { anchorDirectory } from '../../../src/adapters/anchor/anchor-directory.ts';
import { createSeal } from '../../../src/adapters/store/create-seal.ts';
import { makeCheckpoint, type Checkpoint } from '../../../src/core/audit/checkpoint.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function checkpoint(sequence: number, at: string): Checkpoint {
  return makeCheckpoint({ sequence, hash: 'a'.repeat(64), count: sequence, at }, createSeal('key'));
}

test('checkpoints come back as they were kept, in order, one file a day', async () => {
  const folder = join(temporaryFolder(), 'made', 'when needed');
  const anchor = anchorDirectory(folder);
  expect(await anchor.kept()).toEqual({ checkpoints: [], unreadable: 0 });
  const made = [
    checkpoint(1, '2026-01-05T10:00:00.000Z'),
    checkpoint(1, '2026-01-05T11:00:00.000Z'),
    checkpoint(7, '2026-01-06T10:00:00.000Z'),
  ];
  for (const each of made) await anchor.keep(each);
  expect(await anchorDirectory(folder).kept()).toEqual({ checkpoints: made, unreadable: 0 });
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a line torn by a crash spoils no other, and what is no checkpoint is counted', async () => {
  const folder = temporaryFolder();
  const anchor = anchorDirectory(folder);
  const [first, second] = [
    checkpoint(1, '2026-01-05T10:00:00.000Z'),
    checkpoint(2, '2026-01-05T11:00:00.000Z'),
  ];
  await anchor.keep(first);
  appendFileSync(join(folder, 'audit-checkpoints-2026-01-05.jsonl'), JSON.stringify(second).slice(0, 40));
  await anchor.keep(second);
  writeFileSync(join(folder, 'audit-checkpoints-2026-01-04.jsonl'), '{"sequence":"1"}\nnull\n');
  expect(await anchor.kept()).toEqual({ checkpoints: [first, second], unreadable: 3 });
});

test('a place that cannot be written to or read is an error, not an empty one', async () => {
  const file = join(temporaryFolder(), 'a-file');
  writeFileSync(file, '');
  await expect(anchorDirectory(file).keep(checkpoint(1, '2026-01-05T10:00:00.000Z'))).rejects.toThrow();
  await expect(anchorDirectory(file).kept()).rejects.toThrow();
});
