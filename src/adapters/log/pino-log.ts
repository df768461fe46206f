import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log, LogFields } from '../../core/ports/log.ts';
import { cleanLogText } from './clean-log-text.ts';
import { describeError } from './describe-error.ts';

export interface LogSettings {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Values that must never be seen, whatever the text around them: passwords, keys. Shorter than 8 characters are left out. */
  readonly secrets?: readonly string[];
  /** Standard output unless a test listens. Writing is synchronous: the last lines before an exit are the ones needed. */
  readonly destination?: DestinationStream;
}

/** Keys that every line has; a field of the same name would make the JSON ambiguous. */
const OWN_KEYS = new Set(['level', 'time', 'message', 'error']);

/** One JSON object a line: `{"level":"info","time":"…Z","message":"…", …fields}`. */
export function createPinoLog(settings: LogSettings): Log {
  const secrets = (settings.secrets ?? []).filter((secret) => secret.length >= 8);
  const clean = (text: string): string => cleanLogText(text, secrets);
  const lines = pino(options(settings), settings.destination ?? pino.destination({ dest: 1, sync: true }));
  const fields = (given: LogFields = {}): LogFields => cleanFields(given, clean);
  return {
    debug: (message, given) => lines.debug(fields(given), clean(message)),
    info: (message, given) => lines.info(fields(given), clean(message)),
    warn: (message, given) => lines.warn(fields(given), clean(message)),
    error: (message, error, given) =>
      lines.error({ ...fields(given), error: describeError(error, secrets) }, clean(message)),
  };
}

function options({ level }: LogSettings): pino.LoggerOptions {
  return {
    level,
    // Process id and host name are added by whoever collects the lines.
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
}

function cleanFields(given: LogFields, clean: (text: string) => string): LogFields {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      OWN_KEYS.has(key) ? `${key}_` : clean(key),
      typeof value === 'string' ? clean(value) : value,
    ]),
  );
}
