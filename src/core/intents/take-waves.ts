import type { Item } from './find-phrases.ts';
import { foldText } from './fold-text.ts';
import type { WaveIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './read-delegation.ts';
import type { WaveToken } from './read-wave-part.ts';
import { readWaves } from './read-waves.ts';
import { groupAt, phraseAt, phraseBefore } from './wave-phrase.ts';

/** A sentence without its plan in waves. */
export interface WavesTaken {
  readonly items: readonly Item[];
  readonly waves?: readonly WaveIntent[];
}

const WORD = /%|[,;:()\n]|->|\.(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-.:/][\p{L}\p{N}]+)*/gu;
const MARK = /^(?:[,;:()\n.]|->)$/;
const NUMBER = /^\d{1,5}$/;
const ORDINAL = /^\d{1,2}$/;
const LONGEST_LEAD = 8;
const LONGEST_PLAN = 120;
/** "25 people at a time" */
const LONGEST_EACH = 5;

/** Takes "pilot 5 % today, the rest on Monday at 07:00" out of a sentence, where all of it is a plan in waves. */
export function takeWaves({ items, text, lexicon }: Sentence): WavesTaken {
  // Every plan names a number or a group first; a sentence without these is not looked at twice.
  if (!/\d/.test(text) && !items.some(({ role }) => role === 'group')) return { items };
  const tokens = tokensOf(text);
  const anchor = findAnchor(tokens, lexicon);
  if (!anchor) return { items };
  const { at: first } = anchor;
  for (const end of [...endsOf(items, tokens, first), ...(anchor.isEach ? shortEnds(tokens, first) : [])]) {
    for (let start = Math.max(0, first - LONGEST_LEAD); start <= first; start++) {
      if (end - start > LONGEST_PLAN) continue;
      const waves = readWaves({ tokens: tokens.slice(start, end), text, lexicon });
      const rest = waves && without(items, tokens, { start, end });
      if (rest) return { items: rest, waves };
    }
  }
  return { items };
}

function tokensOf(text: string): readonly WaveToken[] {
  const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    fold: foldText(word),
    isMark: MARK.test(word),
    from: index,
    to: index + word.length,
  }));
  // "3. Dezember": the full stop belongs to the day.
  return found.filter(({ fold }, at) => fold !== '.' || !ORDINAL.test(found[at - 1]?.fold ?? ''));
}

interface Anchor {
  readonly at: number;
  /** Says all of the plan perhaps: "in waves of 25". */
  readonly isEach: boolean;
}

/** Where the first size stands: "5 %", "20 people", "in waves of 25", "pilot group Finance". */
function findAnchor(tokens: readonly WaveToken[], lexicon: Lexicon): Anchor | undefined {
  const words = tokens.map(({ fold, isMark }) => (isMark ? '' : fold));
  for (const [at, word] of words.entries()) {
    if (groupAt(words, at, lexicon) > 0 && isAnnounced(words, at, lexicon)) return { at, isEach: false };
    if (!NUMBER.test(word)) continue;
    if (isEach(words, at, lexicon)) return { at, isEach: true };
    if (words[at + 1] === '%' || unitAt(words, at + 1, lexicon) > 0) return { at, isEach: false };
  }
  return undefined;
}

function unitAt(words: readonly string[], at: number, lexicon: Lexicon): number {
  return phraseAt(words, at, { lexicon, roles: ['wavePercent', 'wavePeople'] });
}

function isEach(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  if (phraseBefore(words, at, { lexicon, role: 'waveEach' }) > 0) return true;
  const unit = words[at + 1] === '%' ? 1 : unitAt(words, at + 1, lexicon);
  return phraseAt(words, at + 1 + unit, { lexicon, roles: ['waveAtATime'] }) > 0;
}

/** "First the group Finance": otherwise it is whom the order is about. */
function isAnnounced(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const glue = phraseBefore(words, at, { lexicon, role: 'waveGlue' });
  const [near, far] = [at, at - glue].map((end) => phraseBefore(words, end, { lexicon, role: 'waveFirst' }));
  return (near ?? 0) + (far ?? 0) > 0;
}

/** To the end of the message, or else to where a reason or a ticket begins. */
function endsOf(items: readonly Item[], tokens: readonly WaveToken[], first: number): readonly number[] {
  const behind = tokens[first]?.to ?? 0;
  const said = items.find(
    ({ role, from }) => from > behind && ['because', 'ticket', 'ticketId', 'please', 'dryRun'].includes(role),
  );
  const cut = said === undefined ? -1 : tokens.findIndex(({ from }) => from >= said.from);
  return cut > first ? [tokens.length, cut] : [tokens.length];
}

/** "in waves of 25 for group Stores": the order goes on behind it. */
function shortEnds(tokens: readonly WaveToken[], first: number): readonly number[] {
  const ends = Array.from({ length: LONGEST_EACH }, (_, more) => first + LONGEST_EACH - more);
  return ends.filter((end) => end <= tokens.length);
}

/** The sentence without the plan and without the mark that set it off; nothing where a phrase lies across its edge. */
function without(
  items: readonly Item[],
  tokens: readonly WaveToken[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Item[] | undefined {
  const from = tokens[start]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? 0;
  if (items.some((item) => (item.from < from && item.to > from) || (item.from < to && item.to > to)))
    return undefined;
  const before = items.filter((item) => item.to <= from);
  const after = items.filter((item) => item.from >= to);
  while (before.at(-1)?.role === 'mark' || before.at(-1)?.role === 'and') before.pop();
  return [...before, ...after];
}
