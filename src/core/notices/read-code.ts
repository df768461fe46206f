const LENGTH = 8;
/** Letters that no code has, and what was read for them. */
const READ_FOR: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as we write it, from one that was typed without its dash, or with a letter that was read for a number. */
export function readCode(typed: string): string {
  const upper = typed.toUpperCase();
  const plain = upper
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[OIL]/g, (letter) => READ_FOR[letter] ?? letter);
  return plain.length === LENGTH ? `${plain.slice(0, 4)}-${plain.slice(4)}` : upper;
}
