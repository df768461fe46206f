import { readFileSync, statSync } from 'node:fs';

/** The picture on top of mails, whole in memory: a file that changes later must not change half of the mails. */
export interface MailLogo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** It travels in every single mail. */
const MOST_BYTES = 100 * 1024;
const [LEAST_SIDE, MOST_SIDE] = [16, 2_000];
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** The logo, or what is wrong with the file, for the list of problems at start. */
export function readMailLogo(file: string): MailLogo | { readonly problem: string } {
  const png = readSmallFile(file);
  if (typeof png === 'string') return { problem: `MAIL_LOGO ${png}` };
  const size = sizeOfPng(png);
  if (size === undefined) return { problem: 'MAIL_LOGO must name a complete PNG file' };
  if (Math.min(size.width, size.height) < LEAST_SIDE || Math.max(size.width, size.height) > MOST_SIDE) {
    return {
      problem: `MAIL_LOGO must be ${LEAST_SIDE} to ${MOST_SIDE} pixels wide and high, not ${size.width} × ${size.height}`,
    };
  }
  return { png, ...size };
}

/** Looks before it reads: a pipe would keep the start waiting, and a film would fill the memory. */
function readSmallFile(file: string): Buffer | string {
  try {
    const found = statSync(file);
    if (!found.isFile()) return 'must name a file';
    if (found.size > MOST_BYTES)
      return `must be at most ${MOST_BYTES / 1024} KB, because it is in every mail`;
    return readFileSync(file);
  } catch {
    return 'names a file that cannot be read';
  }
}

/**
 * By the chunks from the header to the end mark (https://www.w3.org/TR/png-3/#5Chunk-layout). A file that was cut while it
 * was copied would show as a broken picture in everybody's mail.
 */
function sizeOfPng(png: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const names: string[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= png.length && names.at(-1) !== 'IEND') {
    names.push(png.toString('latin1', at + 4, at + 8));
    at += 12 + png.readUInt32BE(at);
  }
  const whole = at === png.length && names[0] === 'IHDR' && names.includes('IDAT') && names.at(-1) === 'IEND';
  return whole ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : undefined;
}
