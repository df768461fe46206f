import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMailLogo } from '../../src/config/mail-logo.ts';

const ICON = readFileSync('manifest/color.png');
const folder = mkdtempSync(join(tmpdir(), 'mail-logo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(content: Uint8Array): string {
  const file = join(folder, 'logo.png');
  writeFileSync(file, content);
  return file;
}

/** The icon, with another size in its header. */
function iconOfSize(width: number, height: number): Buffer {
  const changed = Buffer.from(ICON);
  changed.writeUInt32BE(width, 16);
  changed.writeUInt32BE(height, 20);
  return changed;
}

test('a PNG is taken with its size', () => {
  expect(readMailLogo('manifest/color.png')).toEqual({ png: ICON, width: 192, height: 192 });
});

test.each<[string, () => string, string]>([
  ['that is not there', () => join(folder, 'none.png'), 'cannot be read'],
  ['that is a folder', () => folder, 'must name a file'],
  ['above 100 KB', () => fileWith(Buffer.concat([ICON, Buffer.alloc(102_400)])), 'at most 100 KB'],
  ['of another kind', () => fileWith(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), 'PNG'],
  ['cut in the middle', () => fileWith(ICON.subarray(0, ICON.length - 20)), 'complete PNG'],
  ['with something behind its end', () => fileWith(Buffer.concat([ICON, Buffer.from('PK')])), 'complete PNG'],
  ['of the signature alone', () => fileWith(ICON.subarray(0, 8)), 'complete PNG'],
  ['that is empty', () => fileWith(Buffer.alloc(0)), 'complete PNG'],
  ['one pixel high', () => fileWith(iconOfSize(192, 1)), 'pixels'],
  ['as wide as a wall', () => fileWith(iconOfSize(20_000, 192)), 'pixels'],
])('a file %s is refused with the reason', (_, file, reason) => {
  const answer = readMailLogo(file());
  expect('problem' in answer && answer.problem).toContain(reason);
});
