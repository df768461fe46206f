import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';

/** Whom a suggestion concerns has to be readable letter by letter, so each address in it is shown by itself. */
export function showCommand(command: string, { show }: Words): string {
  return command
    .slice(0, REASON_CAP.units)
    .split(/(?<!\S)(\S+@\S+)/)
    .map((part) => show(part, REASON_CAP))
    .filter((part) => part !== '')
    .join(' ');
}
