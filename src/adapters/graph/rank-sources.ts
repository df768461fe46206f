import { editDistance } from '../../core/intents/edit-distance.ts';
import { MAX_CANDIDATES } from '../../core/ports/directory.ts';
import type { PeopleSource, SourceMatches } from '../../core/ports/groups.ts';
import { foldedWords } from './name-words.ts';

/** A source with the texts that it answers to, the strongest first. */
export interface NamedSource {
  readonly source: PeopleSource;
  readonly names: readonly string[];
}

const MOST_NEAR = 5;
/** Slips of the finger that a name may hold and still be offered. */
const SLIPS = 2;

/**
 * Keeps what is called exactly as typed, else as typed but for accents and signs. Everything else is only offered:
 * a group that is nearly called so may hold other people.
 */
export function rankSources(text: string, found: readonly NamedSource[], hasMore: boolean): SourceMatches {
  const tiers = [sameText, sameWords];
  for (const fits of tiers) {
    const fitting = found.filter(({ names }) => names.some((name) => fits(name, text)));
    if (fitting.length > 0) {
      const sources = fitting.slice(0, MAX_CANDIDATES).map(({ source }) => source);
      return { sources, more: hasMore || fitting.length > MAX_CANDIDATES, near: [] };
    }
  }
  return { sources: [], more: false, near: nearest(text, found) };
}

function sameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}

function sameWords(one: string, other: string): boolean {
  const [typed, name] = [foldedWords(one).join(' '), foldedWords(other).join(' ')];
  return typed !== '' && typed === name;
}

function nearest(text: string, found: readonly NamedSource[]): readonly PeopleSource[] {
  const typed = foldedWords(text);
  const ranked = found
    .map(({ source, names: [name = ''] }) => ({ source, rank: farness(typed, foldedWords(name)) }))
    .filter(({ rank }) => rank <= SLIPS);
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST_NEAR)
    .map(({ source }) => source);
}

/** Slips between two names; words that only begin those of the name, or are some of them, count as one. */
function farness(typed: readonly string[], name: readonly string[]): number {
  const begun = typed.every((word) => name.some((each) => each.startsWith(word)));
  if (begun && typed.length > 0) return 1;
  return editDistance(typed.join(' '), name.join(' '), SLIPS);
}
