const MARKS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** The form in which words are compared: lower case, without accents. `José` → `jose`, `groß` → `gross`. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l');
}
