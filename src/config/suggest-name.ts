/** Letters to insert, delete or replace, and neighbours to swap, until one text is the other. */
export function editDistance(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, to.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Infinity;

/**
 * The known name that a misspelt one probably means. Short names allow fewer mistakes: `HOME` is no misspelt `HOST`.
 */
export function suggestName(typed: string, known: readonly string[]): string | undefined {
  const folded = typed.toLowerCase();
  const near = known
    .map((name) => ({ name, distance: editDistance(folded, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= allowance(name))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

function allowance(name: string): number {
  if (name.length < 6) return 0;
  return name.length < 10 ? 1 : 2;
}
