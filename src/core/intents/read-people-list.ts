import { parsePersonId } from '../ids.ts';
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
  /** Lines whose cells are not where the heading or the other lines have theirs: whom they name would be a guess. */
  readonly misfit: readonly number[];
}

/** Longer than any name or address. */
const LONGEST = 300;
/** Rows that are looked at to find the column of a list without headings. */
const SAMPLE = 50;

/** Who stands in a table; undefined when no column of it can be the one with the people. */
export function readPeopleList(table: readonly FileRow[]): PeopleList | undefined {
  const rows = table.slice(table.findIndex(isTold));
  const [first] = rows;
  if (!first || !isTold(first)) return { listed: [], twice: [], empty: [], misfit: [] };
  const titled = columnsByHeading(first);
  if (titled.length > 0) return collect(rows.slice(1), readUnderHeading(titled, widthOf(first)));
  const reading = readByContent(rows);
  return reading && collect(rows, reading);
}

/** Bulk templates of Entra begin with the version of their format. */
function isTold({ cells }: FileRow): boolean {
  return cells.some((cell) => cell.trim() !== '') && !/^version:v\d/i.test(cells[0] ?? '');
}

/** Without the empty cells that spreadsheet programs put behind a line. */
function widthOf({ cells }: FileRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** Surest first: where the sign-in name is missing, the mail address of the same line may say who it is. */
function columnsByHeading({ cells }: FileRow): readonly number[] {
  const kinds = cells.map(columnKind);
  return COLUMN_KINDS.flatMap((kind) => kinds.flatMap((each, column) => (each === kind ? [column] : [])));
}

/** Whom a line names; `misfit` where its cells tell nobody surely. */
type ReadLine = (row: FileRow) => readonly string[] | 'misfit';

/**
 * A comma without quotation marks parts a name in two: of "Jansen, Piet" the first cell is perhaps somebody else's name.
 * Such a line has more cells than the heading.
 */
function readUnderHeading(columns: readonly number[], width: number): ReadLine {
  return (row) => {
    const { cells } = row;
    if (widthOf(row) <= width) return [columns.map((column) => cells[column] ?? '').find(isFilled) ?? ''];
    const filled = cells.filter(isFilled);
    return width === 1 && !filled.some(isSure) ? [filled.map((cell) => cell.trim()).join(', ')] : 'misfit';
  };
}

/** A list of one column needs no heading; of several, the one with addresses or ids is meant. */
function readByContent(rows: readonly FileRow[]): ReadLine | undefined {
  if (rows.every((row) => widthOf(row) <= 1)) return ({ cells }) => [cells[0] ?? ''];
  // Nothing but addresses: several people on a line.
  if (rows.every(({ cells }) => cells.filter(isFilled).every(isSure)))
    return ({ cells }) => (cells.some(isFilled) ? cells.filter(isFilled) : ['']);
  const sample = rows.slice(0, SAMPLE);
  const columns = Array.from({ length: Math.max(...sample.map(widthOf)) }, (_, column) => ({
    column,
    sure: sample.filter(({ cells }) => isSure(cells[column] ?? '')).length,
  }));
  const [best] = columns.toSorted((one, other) => other.sure - one.sure);
  if (!best || best.sure === 0) return undefined;
  return ({ cells }) => {
    const cell = cells[best.column] ?? '';
    return isSure(cell) || !cells.some(isFilled) ? [cell] : 'misfit';
  };
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

function isSure(cell: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(cell.trim()) || parsePersonId(cell.trim()) !== undefined;
}

function collect(rows: readonly FileRow[], read: ReadLine): PeopleList {
  const listed = new Map<string, ListedPerson>();
  const twice: (ListedPerson & { readonly first: number })[] = [];
  const empty: number[] = [];
  const misfit: number[] = [];
  for (const row of rows) {
    const { line } = row;
    const named = read(row);
    if (named === 'misfit') misfit.push(line);
    else
      for (const typed of named.map(cleanCell)) {
        const before = listed.get(typed);
        if (typed === '') empty.push(line);
        else if (before) twice.push({ line, typed, first: before.line });
        else listed.set(typed, { line, typed });
      }
  }
  return { listed: [...listed.values()], twice, empty, misfit };
}

function cleanCell(cell: string): string {
  const text = cell.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  const [, address] = /<([^\s<>@]+@[^\s<>@]+)>$/.exec(text) ?? [];
  return (address ?? text)
    .replace(/^(mailto|smtp):/i, '')
    .slice(0, LONGEST)
    .toLowerCase();
}
