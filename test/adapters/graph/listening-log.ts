import type { Log, LogFields } from '../../../src/core/ports/log.ts';

export interface ListeningLog {
  readonly log: Log;
  readonly lines: { readonly message: string; readonly fields: LogFields | undefined }[];
}

/** Keeps what was logged. */
export function listeningLog(): ListeningLog {
  const lines: ListeningLog['lines'] = [];
  const keep = (message: string, fields?: LogFields): void => void lines.push({ message, fields });
  return {
    lines,
    log: { debug: keep, info: keep, warn: keep, error: (message, _error, fields) => keep(message, fields) },
  };
}
