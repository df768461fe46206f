import { createPinoLog } from '../../src/adapters/log/pino-log.ts';
import type { App } from '../../src/app.ts';
import { BOT_APP_SECRET } from '../../src/rehearsal/contoso.ts';
import type { RecordingLog } from './recording-log.ts';

/** What neither the log nor the audit log may ever hold, by the form that it has. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a token': /eyJ[\w-]{10,}\.[\w-]{10,}|Bearer [\w.-]{20,}/,
  'the secret of the app': new RegExp(BOT_APP_SECRET),
  'the text of a card': /"?(?:AdaptiveCard|TextBlock|Action\.Execute|fallbackText)"?/,
};

const PAGE = 1_000;

/** Every kind of secret that a bot has written down by its end; what its own store no longer tells is not counted. */
export async function secretsWritten({ world }: App, log: RecordingLog): Promise<readonly string[]> {
  const records = await allRecords(world.store.reads).catch(() => []);
  return [...secretsIn('the log', asWritten(log)), ...secretsIn('the audit log', records)];
}

function secretsIn(where: string, lines: readonly string[]): readonly string[] {
  return Object.entries(FORBIDDEN).flatMap(([what, pattern]) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${what} is in ${where}: ${line}`),
  );
}

/** The lines as the program prints them: an error of a library may hold the whole request that failed. */
function asWritten({ lines }: RecordingLog): readonly string[] {
  const written: string[] = [];
  const log = createPinoLog({ level: 'debug', destination: { write: (line) => void written.push(line) } });
  for (const { level, message, fields, error } of lines)
    if (level === 'error') log.error(message, error, fields);
    else log[level](message, fields);
  return written;
}

async function allRecords(reads: App['world']['store']['reads']): Promise<readonly string[]> {
  const all: string[] = [];
  for (let after = 0; ;) {
    const records = await reads.auditRecords(after, PAGE);
    const last = records.at(-1);
    if (!last) return all;
    all.push(...records.map((record) => JSON.stringify(record)));
    after = last.sequence;
  }
}
