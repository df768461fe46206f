const MAX_TARGETS_TEXT = 2_000;

/** People typed into a form field, separated by commas, semicolons or lines. */
export function cleanTargets(text: string): readonly string[] {
  return text
    .slice(0, MAX_TARGETS_TEXT)
    .split(/[,;\n]/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
