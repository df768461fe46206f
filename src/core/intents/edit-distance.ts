/**
 * Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` as soon as it is more than `limit`.
 * A different first letter counts double: people rarely miss that one, and "unable" must stay far from "enable".
 */
export function editDistance(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit) return limit + 1;
  const swapped = typed[0] === word[1] && typed[1] === word[0];
  const extra = typed[0] === word[0] || swapped ? 0 : 1;
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min((last[word.length] ?? 0) + extra, limit + 1);
}
