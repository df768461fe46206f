import { parsePersonId } from '../ids.ts';
import type { PersonQuery } from '../ports/directory.ts';
import type { FileRow } from '../ports/people-files.ts';
import { COLUMN_KINDS, columnKind } from './list-columns.ts';

export interface ListedPerson {
  readonly line: number;
  readonly typed: string;
}

export interface PeopleList {
  /** Each text once. */
  readonly listed: readonly ListedPerson[];
  readonly twice: readonly (ListedPerson & { readonly first: number })[];
  readonly empty: readonly number[];
}

/** Longer than any name or address. */
const LONGEST = 300;
/** Rows that are looked at to find the column of a list without headings. */
const SAMPLE = 50;

/** Who stands in a table; undefined when no column of it can be the one with the people. */
export function readPeopleList(rows: readonly FileRow[]): PeopleList | undefined {
  const filled = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = rows[filled];
  if (!first) return { listed: [], twice: [], empty: [] };
  const titled = columnsByHeading(first);
  const columns = titled.length > 0 ? titled : columnByContent(rows.slice(filled, filled + SAMPLE));
  if (columns.length === 0) return undefined;
  return collect(rows.slice(titled.length > 0 ? filled + 1 : filled), columns);
}

/** Surest first: where the sign-in name is missing, the mail address of the same line may say who it is. */
function columnsByHeading({ cells }: FileRow): readonly number[] {
  const kinds = cells.map(columnKind);
  return COLUMN_KINDS.flatMap((kind) => kinds.flatMap((each, column) => (each === kind ? [column] : [])));
}

/** A list of one column needs no heading; of several, the one with addresses or ids is meant. */
function columnByContent(rows: readonly FileRow[]): readonly number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (width === 1) return [0];
  const columns = Array.from({ length: width }, (_, column) => ({
    column,
    sure: rows.filter(({ cells }) => isSure(cells[column] ?? '')).length,
  }));
  const [best] = columns.toSorted((one, other) => other.sure - one.sure);
  return best && best.sure > 0 ? [best.column] : [];
}

function isSure(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(cell.trim()) || parsePersonId(cell.trim()) !== undefined;
}

function collect(rows: readonly FileRow[], columns: readonly number[]): PeopleList {
  const listed = new Map<string, ListedPerson>();
  const twice: (ListedPerson & { readonly first: number })[] = [];
  const empty: number[] = [];
  for (const { line, cells } of rows) {
    const typed = columns.map((column) => cleanCell(cells[column] ?? '')).find((cell) => cell !== '');
    const before = typed === undefined ? undefined : listed.get(typed);
    if (typed === undefined) empty.push(line);
    else if (before) twice.push({ line, typed, first: before.line });
    else listed.set(typed, { line, typed });
  }
  return { listed: [...listed.values()], twice, empty };
}

function cleanCell(cell: string): string {
  const text = cell.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return text
    .replace(/^(mailto|smtp):/i, '')
    .slice(0, LONGEST)
    .toLowerCase();
}

/** A cell only ever names a person: nothing in it is a command, a group or a mention. */
export function queryForCell(typed: string): PersonQuery {
  const id = parsePersonId(typed);
  if (id) return { by: 'id', id };
  if (typed.includes('@')) return { by: 'address', address: typed };
  return /\s/.test(typed) ? { by: 'name', text: typed } : { by: 'alias-or-name', text: typed };
}
