import type { Log } from '../../core/ports/log.ts';

/**
 * Libraries (botbuilder among them) write errors to the console, past the log and unredacted, with whole requests in
 * them. From here on such a call is one clean line; the objects in it are dropped. Returns what undoes it.
 */
export function routeConsole(log: Log): () => void {
  const before = { error: console.error, warn: console.warn, log: console.log };
  const line =
    (level: 'warn' | 'debug') =>
    (...said: readonly unknown[]): void =>
      log[level]('A library wrote to the console', { said: said.map(wordOf).join(' ') });
  Object.assign(console, { error: line('warn'), warn: line('warn'), log: line('debug') });
  return () => {
    Object.assign(console, before);
  };
}

function wordOf(said: unknown): string {
  if (said instanceof Error) return `${said.name}: ${said.message}`;
  return typeof said === 'object' && said !== null ? '[object]' : String(said);
}
