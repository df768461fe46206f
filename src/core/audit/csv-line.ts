/**
 * Spreadsheets run a cell that begins with one of these as a formula, full-width forms included; an apostrophe before
 * it makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r\n＝＋－＠]/u;
/**
 * Where the list separator is a semicolon (de, fr, es, nl), Excel splits a line there, and at each line break, whatever
 * our quotes say; what ends up in one column is then often split again, at any of these. Each part has to be inert by itself.
 */
const FORMULA_INSIDE = /(?<=[,;|\t\r\n]["\s\u0000]*)[=+\-@＝＋－＠]/gu;

/** One line of a CSV file (RFC 4180), every cell quoted and nothing in it a formula, whichever separator its reader uses. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  if (typeof cell === 'number') return `"${cell}"`;
  const text = cell ?? '';
  const parts = text.replace(FORMULA_INSIDE, "'$&");
  const inert = FORMULA.test(text) ? `'${parts}` : parts;
  return `"${inert.replaceAll('"', '""')}"`;
}
