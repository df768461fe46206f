import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';

/** Bytes, and milliseconds of processor time since its start. */
export interface Figures {
  readonly heapUsed: number;
  readonly rss: number;
  readonly external: number;
  readonly cpuMs: number;
  readonly peakRss: number;
}

/** A bot in a process of its own, so that nothing of the benchmark is measured with it. */
export interface MeasuredProcess {
  readonly url: string;
  readonly pid: number;
  /** From `spawn` to the line that says it is ready. */
  readonly readyMs: number;
  /** `collect`: after two garbage collections. */
  figures(how?: { readonly collect: boolean }): Promise<Figures>;
  /** Asks a question of the process's own script, which answers with one message. */
  ask(question: object): Promise<unknown>;
  stop(): Promise<void>;
}

export interface MeasuredOptions {
  /** Script below the project's folder. */
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  /** Working directory: empty, so that no `.env` of the developer is read. */
  readonly cwd: string;
}

const PROJECT = new URL('../', import.meta.url);
const PROBE = new URL('heap-probe.js', import.meta.url).href;
const READY_WITHIN_MS = 60_000;
const KEPT_LINES = 20;

interface Spawned {
  readonly child: ChildProcess;
  /** The last it said: read when it does not start, or ends before its time. */
  readonly printed: string[];
}

export async function startMeasured(options: MeasuredOptions): Promise<MeasuredProcess> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [
      '--expose-gc',
      '--enable-source-maps',
      ...extraFlags(),
      '--import',
      PROBE,
      fileURLToPath(new URL(options.script, PROJECT)),
    ],
    {
      cwd: options.cwd,
      env: { ...cleanEnvironment(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const printed: string[] = [];
  const port = await readyPort({ child, printed });
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}/api/messages`,
    readyMs: performance.now() - startedAt,
    figures: async (how = { collect: false }) => (await askChild({ child, printed }, how)) as Figures,
    ask: (question) => askChild({ child, printed }, question),
    async stop() {
      // One that ended by itself says so no second time.
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGTERM');
        await gone;
      }
      process.off('exit', killAtExit);
    },
  };
}

/** `BENCH_NODE_FLAGS="--cpu-prof --cpu-prof-dir=…"` profiles the measured processes. */
function extraFlags(): string[] {
  return process.env['BENCH_NODE_FLAGS']?.split(' ').filter(Boolean) ?? [];
}

/** Only what a process needs to start at all: a setting of the developer would change what is measured. */
function cleanEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

function askChild({ child, printed }: Spawned, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = () =>
      reject(new Error(`a measured process ended before it answered: ${printed.join('\n')}`));
    child.once('exit', ended);
    child.once('message', (answer: unknown) => {
      child.off('exit', ended);
      resolve(answer);
    });
    child.send(question);
  });
}

/** The port in the line that says "ready". */
function readyPort({ child, printed }: Spawned): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}: ${printed.join('\n')}`));
    const timer = setTimeout(() => fail('a measured process did not start'), READY_WITHIN_MS);
    const hear = (line: string) => {
      printed.push(line);
      if (printed.length > KEPT_LINES) printed.shift();
      const port = /is ready/.test(line) ? portIn(line) : undefined;
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(port);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', hear);
    child.once('exit', () => fail('a measured process ended'));
  });
}

function portIn(line: string): number | undefined {
  const { port } = JSON.parse(line) as { port?: unknown };
  return typeof port === 'number' ? port : undefined;
}
