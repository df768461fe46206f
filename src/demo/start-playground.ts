import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findFreePort } from './find-free-port.ts';
import { PLAYGROUND_LEASH } from './playground-leash.ts';
import type { Persona } from './persona.ts';
import { chatIdOf, playgroundConfig } from './playground-config.ts';
import type { PlaygroundTenant } from './playground-config.ts';

const START_TIME_LIMIT_MS = 60_000;
const STOP_TIME_LIMIT_MS = 3_000;

export interface PlaygroundOptions {
  readonly persona: Persona;
  readonly tenant: PlaygroundTenant;
  /** `http://127.0.0.1:3978/api/messages` */
  readonly botEndpoint: string;
  /** Tried first; the next free one when it is taken. */
  readonly port: number;
}

/** One chat window of the Microsoft 365 Agents Playground: a process of its own that plays Teams for one persona. */
export interface Playground {
  readonly persona: Persona;
  /** To be opened in a browser. */
  readonly address: string;
  readonly port: number;
  /** Tells the bot that the app was installed here, so that it can write before a browser ever opens the window. */
  install(): Promise<void>;
  /** Ends the process and removes its folder. May be called twice. */
  stop(): Promise<void>;
}

/** Throws when the Playground is not installed, or ends before it listens; the message holds what it printed. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const program = findProgram();
  const port = await findFreePort(options.port);
  const folder = await mkdtemp(join(tmpdir(), 'mfa-chatops-playground-'));
  await writeFile(
    join(folder, 'playground.yml'),
    JSON.stringify(playgroundConfig(options.persona, options.tenant)),
  );
  const child = launch({ program, folder, port, botEndpoint: options.botEndpoint });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await listening(child, port);
  } catch (problem) {
    await stop();
    throw problem;
  }
  const address = `http://127.0.0.1:${port}`;
  const { persona } = options;
  return { persona, address, port, install: () => announceInstall(address, persona), stop };
}

function findProgram(): string {
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
  } catch (cause) {
    const hint = 'run `npm ci` (without --omit=dev), or start the demo with `-- --headless`';
    throw new Error(`The Microsoft 365 Agents Playground is not installed: ${hint}.`, { cause });
  }
}

interface Launch {
  readonly program: string;
  readonly folder: string;
  readonly port: number;
  readonly botEndpoint: string;
}

function launch({ program, folder, port, botEndpoint }: Launch): ChildProcess {
  const leash = `data:text/javascript,${encodeURIComponent(PLAYGROUND_LEASH)}`;
  const serviceUrl = `http://127.0.0.1:${port}/_connector`;
  const wishes = ['--app-endpoint', botEndpoint, '--channel-id', 'msteams', '--port', String(port)];
  const programArguments = ['start', ...wishes, '--service-url', serviceUrl, '--disable-telemetry'];
  return spawn(process.execPath, ['--import', leash, program, ...programArguments], {
    cwd: folder,
    // Nothing of our own environment: it may hold secrets, and the Playground logs what it likes.
    env: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(folder, 'playground.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Resolves when the process says the port; any other port means that somebody else took ours in between. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(notStarted('did not start in time', printed)), START_TIME_LIMIT_MS);
    const look = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!/Listening on \d+\s/.test(printed)) return;
      clearTimeout(timer);
      if (printed.includes(`Listening on ${port}`)) resolve();
      else reject(notStarted(`did not get port ${port}`, printed));
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(notStarted('ended', printed));
    });
  });
}

function notStarted(what: string, printed: string): Error {
  return new Error(`The Agents Playground ${what}. It printed: ${printed.trim() || 'nothing'}`);
}

/** The request that the Playground's own page sends when it is opened: the bot gets an installationUpdate from it. */
async function announceInstall(address: string, persona: Persona): Promise<void> {
  const chat = encodeURIComponent(chatIdOf(persona));
  const answer = await fetch(`${address}/_debug/conversation/${chat}/installation`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`The Agents Playground of ${persona.name} answered ${answer.status}.`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIME_LIMIT_MS);
  child.kill('SIGTERM');
  await ended;
  clearTimeout(timer);
}
