import { inspect } from 'node:util';
import type { Log, LogFields } from '../../src/core/ports/log.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly message: string;
  readonly fields: LogFields;
  readonly error?: unknown;
}

export interface RecordingLog extends Log {
  readonly lines: LogLine[];
}

export function recordingLog(): RecordingLog {
  const lines: LogLine[] = [];
  const keep =
    (level: 'debug' | 'info' | 'warn') =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  return {
    lines,
    debug: keep('debug'),
    info: keep('info'),
    warn: keep('warn'),
    error: (message, error, fields = {}) => void lines.push({ level: 'error', message, fields, error }),
  };
}

/** The warnings and errors as text: why something that a test waited for may not have come. */
export function troubles({ lines }: RecordingLog): string {
  const shown = lines.filter(({ level }) => level === 'warn' || level === 'error');
  return shown
    .map(({ level, message, fields, error }) => inspect([level, message, fields, error], { depth: 3 }))
    .join('\n');
}
