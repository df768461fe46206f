import type { AppParts } from '../app.ts';

/** The bot's warnings and errors as plain lines: whoever watches the demo reads prose, not JSON. */
export const demoLog: AppParts['log'] = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message, fields) => say(message, fields),
  error: (message, error, fields) => say(`${message}: ${causesOf(error).join(' ← ')}`, fields),
};

function say(message: string, fields: object = {}): void {
  const details = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  process.stderr.write(`  [bot] ${[message, ...details].join(' ')}\n`);
}

function causesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  return [error.message, ...(error.cause === undefined ? [] : causesOf(error.cause))];
}
