import type { Locale } from '../locale.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import type { ScannedPerson } from '../posture/tenant-scan.ts';
import type { Person } from '../people.ts';
import type { PersonResult } from '../reminders/order-results.ts';
import type { FileOf } from './file-exports.ts';

export type Cells = readonly string[];

/** `account`: absent where it is gone, or could not be read. */
export interface RemindedPerson extends PersonResult {
  readonly account: Person | undefined;
}

/** The words of a table, in the reader's language. What a spreadsheet could run is made inert elsewhere. */
export interface Sheets {
  headings(about: FileOf['kind'], locale: Locale): Cells;
  person(person: ScannedPerson, locale: Locale): Cells;
  reminded(row: RemindedPerson, locale: Locale): Cells;
  outcome(request: ChangeRequest, item: RequestItem, locale: Locale): Cells;
}
