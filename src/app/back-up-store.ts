import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { AppStore } from './open-app-store.ts';

const LOOK_MS = 3_600_000;
const KEPT = 7;
const FILE = /^mfa-chatops-\d{4}-\d{2}-\d{2}\.tar$/;

export interface BackupParts {
  readonly opened: Pick<AppStore, 'dump'>;
  readonly folder: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Backups {
  /** Makes today's copy unless it is there. Never throws: a full disk must not stop the bot. */
  look(): Promise<void>;
  stop(): void;
}

/** A copy of the embedded store now and then each day, looked for every hour, so that a bot that was away makes it when it is back. */
export function backUpDaily(parts: BackupParts): Backups {
  const tryOnce = (): Promise<void> =>
    backUp(parts).catch((error: unknown) =>
      parts.log.error('ALARM: the store could not be backed up', error),
    );
  let last = tryOnce();
  // One after the other: two at once would write into one draft.
  const look = (): Promise<void> => (last = last.then(tryOnce));
  const timer = setInterval(() => void look(), LOOK_MS);
  timer.unref();
  return { look, stop: () => clearInterval(timer) };
}

async function backUp({ opened, folder, clock, log }: BackupParts): Promise<void> {
  if (folder === undefined || !opened.dump) return;
  await mkdir(folder, { recursive: true });
  const name = `mfa-chatops-${clock.now().toISOString().slice(0, 10)}.tar`;
  const names = await readdir(folder);
  if (names.includes(name)) return;
  const draft = join(folder, `${name}.draft`);
  await writeDurably(draft, Buffer.from(await (await opened.dump()).arrayBuffer()));
  // Under its name only when it is whole: half a copy must never be taken for one.
  await rename(draft, join(folder, name));
  const old = [...names.filter((each) => FILE.test(each)), name].sort().slice(0, -KEPT);
  for (const each of old) await rm(join(folder, each));
  log.info('the store was backed up', { file: name });
}

/** It holds names and reasons, so only its owner reads it. */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
