/**
 * Spreadsheets run a cell that begins with one of these as a formula, full-width forms included; an apostrophe before
 * it makes it text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r\n＝＋－＠]/u;

/** One line of a CSV file (RFC 4180), every cell quoted and none of them a formula. */
export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string | number | undefined): string {
  if (typeof cell === 'number') return `"${cell}"`;
  const text = cell ?? '';
  const inert = FORMULA.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
