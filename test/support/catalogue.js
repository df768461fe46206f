/** How many rows each section of the test catalogue has: A1 … A18, B1 … B11 and so on, 124 in all. */
const SECTIONS = { A: 18, B: 11, C: 18, D: 12, E: 14, F: 10, G: 16, H: 11, I: 8, J: 6 };

/** @type {readonly string[]} */
export const CATALOGUE = Object.entries(SECTIONS).flatMap(([section, rows]) =>
  Array.from({ length: rows }, (_, index) => `${section}${index + 1}`),
);

const IDS_AND_COLON = /^((?:[A-J]\d{1,2})(?:(?:\s*[,/&+]\s*|\s+and\s+)[A-J]\d{1,2})*)\s*:/;

/**
 * The rows that a title names at its beginning: `A3, A4: a token …` → A3 and A4.
 * @param {string} title
 * @returns {readonly string[]}
 */
export function catalogueIdsOf(title) {
  const ids = IDS_AND_COLON.exec(title)?.[1] ?? '';
  return ids.match(/[A-J]\d{1,2}/g) ?? [];
}
