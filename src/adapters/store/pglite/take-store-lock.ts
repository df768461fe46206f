import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { link, mkdir, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { UnusableStore } from '../unusable-store.ts';
import { processMark } from './process-mark.ts';

/** Who has the store open. `host` and `mark` keep containers apart, where every process is number 1. */
interface LockOwner {
  readonly pid: number;
  readonly mark: string;
  readonly host: string;
  readonly token: string;
  readonly since: string;
}

export interface StoreLock {
  /** True while the file on disk is still ours. */
  isHeld(): boolean;
  release(): Promise<void>;
}

const REFRESH_MS = 5_000;
/** An owner on another host (another container) cannot be asked whether it lives; one that has not refreshed this long is gone. */
const FOREIGN_HOST_PATIENCE_MS = 30_000;
const TRIES = 20;

/**
 * Takes the embedded store for this process alone. PGlite does not notice a second process on its directory: both
 * write, and acknowledged rows vanish without an error. Throws `UnusableStore`, naming the owner, when one lives.
 */
export async function takeStoreLock(file: string): Promise<StoreLock> {
  await mkdir(dirname(file), { recursive: true });
  const owner = thisProcess();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (await createWhole(file, JSON.stringify(owner))) return hold(file, owner);
    const found = readText(file);
    if (found === undefined) continue;
    const living = livingOwner(file, found);
    if (living) throw inUse(file, living);
    await setAside(file, found);
  }
  throw new UnusableStore('in-use', `${file} keeps being taken by other processes; stop them and start one.`);
}

function thisProcess(): LockOwner {
  return {
    pid: process.pid,
    mark: processMark(process.pid) ?? 'unknown',
    host: hostname(),
    token: randomBytes(12).toString('hex'),
    since: new Date().toISOString(),
  };
}

/**
 * Creates the file exclusively and with its content at once. A plain exclusive open would leave a moment in which the
 * file is there but empty, and a reader could not tell its owner.
 */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, content, { flag: 'wx' });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/** The owner if it may still live. A file that cannot be read as ours counts as left over. */
function livingOwner(file: string, text: string): LockOwner | undefined {
  const owner = parseOwner(text);
  if (!owner) return undefined;
  if (owner.host !== hostname()) return ageOf(file) < FOREIGN_HOST_PATIENCE_MS ? owner : undefined;
  const mark = processMark(owner.pid);
  if (mark === undefined) return undefined;
  // The number was given to a new process meanwhile.
  return mark === owner.mark || mark === 'unknown' || owner.mark === 'unknown' ? owner : undefined;
}

function parseOwner(text: string): LockOwner | undefined {
  try {
    const owner = JSON.parse(text) as LockOwner;
    return Number.isInteger(owner.pid) && typeof owner.mark === 'string' ? owner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Renames a left-over lock away. Two processes may do so at once: the slower one then has moved the winner's fresh
 * lock, sees that by its content, and puts it back.
 */
async function setAside(file: string, expected: string): Promise<void> {
  const aside = `${file}.left-over.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, aside);
    if (readText(aside) !== expected) await link(aside, file).catch(ignoreExisting);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function hold(file: string, owner: LockOwner): StoreLock {
  const isHeld = () => parseOwner(readText(file) ?? '')?.token === owner.token;
  const refresh = setInterval(() => {
    const now = new Date();
    if (isHeld()) utimesSync(file, now, now);
  }, REFRESH_MS);
  refresh.unref();
  return {
    isHeld,
    async release() {
      clearInterval(refresh);
      if (isHeld()) await rm(file, { force: true });
    },
  };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function inUse(file: string, owner: LockOwner): UnusableStore {
  return new UnusableStore(
    'in-use',
    `The embedded store is in use by process ${owner.pid} on ${owner.host}, since ${owner.since} (${file}). ` +
      'Two processes would destroy it. Stop that process, or use PostgreSQL (DATABASE_URL) for more than one.',
  );
}
