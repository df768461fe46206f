import type { FileOf } from '../../../core/ports/file-exports.ts';
import type { NoFile } from '../../../core/refusal.ts';

/** The texts about files that people take with them, and the words in those files. */
export interface FileValues {
  'file.offer': { about: FileOf['kind']; request: string };
  'file.rows': { rows: number };
  'file.until': { when: string };
  'file.given': { name: string };
  'sheet.said': { is: string };
  'sheet.reminded': { result: string };
  'no.no-file': { because: NoFile };
}

export type FilePlain =
  | 'button.as-file'
  | 'no.heading-no-file'
  | `file.${'ask' | 'keep' | 'declined' | 'declined-next'}`
  | `sheet.${'name' | 'account' | 'id' | 'department' | 'before' | 'wished' | 'result' | 'what' | 'at' | 'mail' | 'teams'}`
  | `sheet.${'state' | 'registered' | 'admin' | 'guest' | 'blocked'}`;

export type FileTexts = Readonly<Record<FilePlain | keyof FileValues, string>>;
