import type { Item, ItemRole } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { readDuration } from './read-duration.ts';

interface Cut {
  /** The reason that is left. */
  readonly rest: readonly Item[];
  /** What told for how long, to be read with the order. */
  readonly lengths: readonly Item[];
}

/** "…, 2 hours, lost phone", "…, lost phone (for 2 hours)": how long is no part of why, or a change would have no end. */
export function cutLengths(reason: readonly Item[], lexicon: Lexicon): Cut {
  const clauses = clausesOf(reason);
  const said = clauses.filter(({ from, to }) => to > from);
  const found = said.find(({ from, to }) => isLength(reason.slice(from, to), lexicon));
  if (found === undefined || said.length < 2) return { rest: reason, lengths: [] };
  const from = Math.max(0, found.from - 1);
  const closed = reason[found.to]?.fold === ')' ? found.to + 1 : found.to;
  return {
    rest: [...reason.slice(0, from), ...reason.slice(closed)],
    lengths: reason.slice(from, found.to),
  };
}

/** "… because he lost his phone for 2 hours", "… until 17:00": the end of the change, or of what it is about? To be asked. */
export function endsInTime(reason: readonly Item[], lexicon: Lexicon): boolean {
  const said = reason.filter((item) => item.role !== 'filler' && item.role !== 'please');
  const lead = said.findLastIndex((item) => LEADS.has(item.role));
  if (lead < 0) return false;
  const rest = said.slice(lead + 1).filter((item) => item.role !== 'mark');
  if (said[lead]?.role === 'temporary')
    return /^\d/.test(rest[0]?.fold ?? '') && rest.length <= LONGEST_CLOCK;
  const found = readDuration(rest, lexicon);
  return found?.start === 0 && found.end === rest.length;
}

/** "17 : 00 h" */
const LONGEST_CLOCK = 3;
const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>(['for', 'during', 'temporary']);

interface Clause {
  readonly from: number;
  readonly to: number;
}

function clausesOf(items: readonly Item[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  items.forEach((item, at) => {
    if (item.role !== 'mark') return;
    clauses.push({ from, to: at });
    from = at + 1;
  });
  return [...clauses, { from, to: items.length }];
}

const AROUND: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'for',
  'during',
  'temporary',
  'filler',
  'please',
  'except',
]);

/** A length and nothing else, but for the little words around it. */
function isLength(clause: readonly Item[], lexicon: Lexicon): boolean {
  const found = readDuration(clause, lexicon);
  if (found === undefined) return false;
  return clause.every((item, at) => (at >= found.start && at < found.end) || AROUND.has(item.role));
}
