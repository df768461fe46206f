import { mkdir, open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checkpoint } from '../../core/audit/checkpoint.ts';
import type { Anchor, KeptCheckpoints } from '../../core/ports/anchor.ts';

const FILE = /^audit-checkpoints-\d{4}-\d{2}-\d{2}\.jsonl$/;

/** One file a day, only ever appended to: the folder can be a mount that refuses everything else. */
export function anchorDirectory(folder: string): Anchor {
  return {
    async keep(checkpoint) {
      await mkdir(folder, { recursive: true });
      const path = join(folder, `audit-checkpoints-${checkpoint.at.slice(0, 10)}.jsonl`);
      const isTorn = await endsTorn(path);
      const file = await open(path, 'a', 0o640);
      try {
        await file.appendFile(`${isTorn ? '\n' : ''}${JSON.stringify(checkpoint)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    kept: () => readAll(folder),
  };
}

/** A crash in the middle of a line: the next one must not become a part of it. */
async function endsTorn(path: string): Promise<boolean> {
  const size = await stat(path).then(
    (found) => found.size,
    // Only "not there yet" is expected; whatever else is wrong, the appending says so.
    () => 0,
  );
  if (size === 0) return false;
  return !(await readFile(path, 'utf8')).endsWith('\n');
}

async function readAll(folder: string): Promise<KeptCheckpoints> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const checkpoints: Checkpoint[] = [];
  let unreadable = 0;
  for (const name of names.filter((each) => FILE.test(each)).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line !== '');
    for (const line of lines) {
      const checkpoint = parse(line);
      if (checkpoint) checkpoints.push(checkpoint);
      else unreadable += 1;
    }
  }
  return { checkpoints, unreadable };
}

/** Its seal decides whether it is genuine; here it only has to have the form. */
function parse(line: string): Checkpoint | undefined {
  try {
    const value = JSON.parse(line) as Checkpoint;
    const { sequence, hash, at, keyId, seal } = value;
    const texts = [hash, at, keyId, seal].every((text) => typeof text === 'string');
    return texts && Number.isInteger(sequence) ? value : undefined;
  } catch {
    // Counted by the caller as unreadable.
    return undefined;
  }
}
