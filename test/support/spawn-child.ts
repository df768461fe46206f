import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { compiledTree } from './compiled-tree.ts';

export interface Child {
  readonly pid: number;
  /** The lines it printed so far. */
  readonly lines: readonly string[];
  /** Resolves once it printed so many lines; throws when it ends before. */
  printed(count: number): Promise<void>;
  /** Resolves once it printed a line with this text; throws when it ends before. */
  said(text: string): Promise<void>;
  /** Resolves once it is gone, to its exit code. */
  readonly ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  /** `kill -9`, and wait until the process is gone. */
  kill(): Promise<void>;
}

export interface SpawnOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded before the file. */
  readonly preload?: string;
}

/** A child that lives for seconds never earns the second compilation of the embedded store back. */
const QUICK_WASM = '--liftoff-only';

/** Runs a TypeScript file of the project as a process of its own, compiled as `npm start` runs it. */
export async function spawnChild(
  file: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Child> {
  const compiled = join(await compiledTree(), file.replace(/\.ts$/, '.js'));
  const imports = options.preload ? ['--import', options.preload] : [];
  const child = spawn(process.execPath, [QUICK_WASM, ...imports, compiled, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The parent's flags are those of jest.
    env: { ...process.env, NODE_OPTIONS: '', ...options.env },
  });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    ...watch(child, complaints),
    ended,
    signal: (name) => void child.kill(name),
    kill: () => end(child),
  };
}

function watch(
  child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> },
  complaints: readonly string[],
) {
  const lines: string[] = [];
  const checks = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const check of checks) check();
  });
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const check = () => void (holds() && (checks.delete(check), resolve()));
      checks.add(check);
      check();
      child.once('exit', () => reject(new Error(`the child ended: ${lines.at(-1)} ${complaints.join('')}`)));
    });
  return {
    lines,
    printed: (count: number) => until(() => lines.length >= count),
    said: (text: string) => until(() => lines.some((line) => line.includes(text))),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}
