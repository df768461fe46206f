import type { Locale } from '../locale.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import type { ScannedPerson } from '../posture/tenant-scan.ts';
import type { FileOf } from './file-exports.ts';

export type Cells = readonly string[];

/** The words of a table, in the reader's language. What a spreadsheet could run is made inert elsewhere. */
export interface Sheets {
  headings(about: FileOf['kind'], locale: Locale): Cells;
  person(person: ScannedPerson, locale: Locale): Cells;
  outcome(request: ChangeRequest, item: RequestItem, locale: Locale): Cells;
}
