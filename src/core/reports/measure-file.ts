import type { Locale } from '../locale.ts';
import type { FileOf } from '../ports/file-exports.ts';
import type { World } from '../world.ts';
import { fileParts, type FilePart } from './file-parts.ts';

/** A hundred thousand rows of the longest names there are stay below. */
export const MOST_BYTES = 128 * 1024 * 1024;

export interface FileSize {
  readonly rows: number;
  readonly bytes: number;
}

/** How long the file will be: whoever takes it wants to know before its first byte. Undefined: there is nothing. */
export async function measureFile(world: World, of: FileOf, locale: Locale): Promise<FileSize | undefined> {
  let size: FileSize | undefined;
  for await (const part of fileParts(world, of, locale)) {
    size = add(size, part);
    if (size.bytes > MOST_BYTES) return size;
  }
  return size;
}

/** The same from its first page: exact for a short file, near for a long one, and at once for both. */
export async function guessSize(
  world: World,
  of: FileOf,
  { locale, total }: { readonly locale: Locale; readonly total: number },
): Promise<FileSize | undefined> {
  let size: FileSize | undefined;
  for await (const part of fileParts(world, of, locale)) {
    size = add(size, part);
    if (size.rows > 0) break;
  }
  if (!size || size.rows === 0 || size.rows >= total) return size;
  return { rows: total, bytes: Math.round((size.bytes * total) / size.rows) };
}

function add(size: FileSize | undefined, { text, rows }: FilePart): FileSize {
  return { rows: (size?.rows ?? 0) + rows, bytes: (size?.bytes ?? 0) + encoder.encode(text).byteLength };
}
const encoder = new TextEncoder();
