import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Child {
  readonly pid: number;
  /** The lines it printed so far. */
  readonly lines: readonly string[];
  /** Resolves once it printed so many lines; throws when it ends before. */
  printed(count: number): Promise<void>;
  /** `kill -9`, and wait until the process is gone. */
  kill(): Promise<void>;
}

/** Runs a TypeScript file of the project as a process of its own. */
export function spawnChild(file: string, args: readonly string[]): Child {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The parent's flags are those of jest.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const complaints: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(String(chunk)));
  return { pid: child.pid ?? 0, ...watch(child, complaints), kill: () => end(child) };
}

function watch(
  child: ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> },
  complaints: readonly string[],
) {
  const lines: string[] = [];
  let check: () => void = () => undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    check();
  });
  const printed = (count: number) =>
    new Promise<void>((resolve, reject) => {
      check = () => void (lines.length >= count && resolve());
      check();
      child.once('exit', () => reject(new Error(`the child ended: ${complaints.join('')}`)));
    });
  return { lines, printed };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}
