import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { postgresBinaries } from './postgres-binaries.ts';
import { cached, schemaKey } from './test-cache.ts';

const run = promisify(execFile);

export interface TestPostgres {
  /** The address of a database of this server, over its socket. */
  urlOf(database: string): string;
  /** A new database with all tables in it; its address. */
  createDatabase(): Promise<string>;
  /** SQL as the owner of the server. */
  sql(database: string, text: string): Promise<Record<string, unknown>[]>;
  /** Pulls the plug: every server process ends at once. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Fills the template database the first time; handed in, because it needs the store. */
type Prepare = (url: string) => Promise<void>;
const TEMPLATE = 'prepared';

/** PostgreSQL refuses to run as root; then it runs as `nobody`. */
const UNPRIVILEGED = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Starts a real PostgreSQL of its own for one test file. About half a second, the first time ever some seconds more. */
export async function startTestPostgres(prepare: Prepare): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'mfa-chatops-pg-'));
  await giveAway(folder);
  const data = join(folder, 'data');
  await run('cp', ['-R', await preparedCluster(prepare), data], UNPRIVILEGED);
  return serve(folder, data, () => rm(folder, { recursive: true, force: true }));
}

async function preparedCluster(prepare: Prepare): Promise<string> {
  return cached(`cluster-${await schemaKey()}`, async (draft) => {
    const folder = await mkdtemp(join(tmpdir(), 'mfa-chatops-pg-'));
    await giveAway(folder);
    const data = join(folder, 'data');
    const initdb = join(await postgresBinaries(), 'native/bin/initdb');
    const flags = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync'];
    await run(initdb, [`--pgdata=${data}`, ...flags], { ...UNPRIVILEGED, cwd: '/' });
    const server = await serve(folder, data, () => cp(data, draft, { recursive: true }));
    await server.sql('postgres', `create database ${TEMPLATE}`);
    await prepare(server.urlOf(TEMPLATE));
    await server.stop();
    if (UNPRIVILEGED.uid !== undefined) await run('chown', ['-R', 'nobody', draft]);
    await rm(folder, { recursive: true, force: true });
  });
}

async function giveAway(folder: string): Promise<void> {
  if (UNPRIVILEGED.uid !== undefined) await chown(folder, UNPRIVILEGED.uid, UNPRIVILEGED.gid);
}

async function serve(socket: string, data: string, afterStop: () => Promise<void>): Promise<TestPostgres> {
  let server: ChildProcess | undefined;
  let databases = 0;
  const urlOf = (database: string) =>
    `postgres://postgres@localhost/${database}?host=${encodeURIComponent(socket)}`;
  const sql = (database: string, text: string) => query(urlOf(database), text);
  const killAtExit = () => server?.kill('SIGQUIT');
  process.once('exit', killAtExit);
  const end = async (signal: 'SIGINT' | 'SIGQUIT') => {
    const ended = server && new Promise((resolve) => server?.once('exit', resolve));
    server?.kill(signal);
    await ended;
    server = undefined;
  };
  const start = async () => {
    server = await launch(socket, data);
    await answering(urlOf('postgres'));
  };
  await start();
  return {
    urlOf,
    sql,
    start,
    kill: () => end('SIGQUIT'),
    async createDatabase() {
      const name = `test_${(databases += 1)}`;
      await sql('postgres', `create database ${name} template ${TEMPLATE}`);
      return urlOf(name);
    },
    async stop() {
      process.off('exit', killAtExit);
      await end('SIGINT');
      await afterStop();
    },
  };
}

/** Reached over its socket only, so that no port can be taken twice. */
async function launch(socket: string, data: string): Promise<ChildProcess> {
  const postgres = join(await postgresBinaries(), 'native/bin/postgres');
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${socket}`,
    'shared_buffers=16MB',
    'max_connections=200',
  ];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  return spawn(postgres, ['-D', data, ...flags], { ...UNPRIVILEGED, cwd: '/', stdio: 'ignore' });
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      await query(url, 'select 1');
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('the test PostgreSQL does not answer');
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
