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
  /** It begins with a wave and is no plan: whatever else it means, it does not mean everybody at once. */
  readonly isHalf?: true;
}

const WORD = /%|[,;:()\n]|->|\.(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-.:/][\p{L}\p{N}]+)*/gu;
/** A number of its own: that of "REQ-12" is none. */
const COUNTED = /(?<![\p{L}\p{N}][-.:/]?)\d{1,5}(?![\p{L}\p{N}])/u;
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
  if (!COUNTED.test(text) && !items.some(({ role }) => role === 'group')) return { items };
  const tokens = tokensOf(text);
  const anchor = findAnchor(tokens, lexicon);
  if (!anchor) return { items };
  const { at: first } = anchor;
  const ends = [...endsOf(items, tokens, first), ...(anchor.isEach ? shortEnds(tokens, first, lexicon) : [])];
  for (const end of ends) {
    for (let start = Math.max(0, first - LONGEST_LEAD); start <= first; start++) {
      if (end - start > LONGEST_PLAN) continue;
      const waves = readWaves({ tokens: tokens.slice(start, end), text, lexicon });
      const rest = waves && without(items, tokens, { start, end });
      if (rest) return { items: rest, waves };
    }
  }
  const from = tokens[first]?.from ?? 0;
  const isReason = items.some((item) => item.role === 'because' && item.from < from);
  return { items, ...(anchor.isAnnounced && !isReason ? { isHalf: true } : {}) };
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
  /** "Pilot 5 %": a number alone may be anything. */
  readonly isAnnounced: boolean;
}

/** Where the first size stands: "5 %", "20 people", "in waves of 25", "pilot group Finance". */
function findAnchor(tokens: readonly WaveToken[], lexicon: Lexicon): Anchor | undefined {
  const words = tokens.map(({ fold, isMark }) => (isMark ? '' : fold));
  for (const [at, word] of words.entries()) {
    const isNumber = NUMBER.test(word);
    if (!isNumber && groupAt(words, at, lexicon) === 0) continue;
    if (isNumber && isEach(words, at, lexicon)) return { at, isEach: true, isAnnounced: true };
    const isSize = isNumber && (words[at + 1] === '%' || unitAt(words, at + 1, lexicon) > 0);
    const isLed = isAnnounced(words, at, lexicon);
    if (isSize || (!isNumber && isLed)) return { at, isEach: false, isAnnounced: isLed };
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

/**
 * "First the group Finance": otherwise it is whom the order is about. "He is in the pilot group Finance" announces nothing.
 */
function isAnnounced(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const glue = phraseBefore(words, at, { lexicon, role: 'waveGlue' });
  for (const end of [at, at - glue]) {
    const lead = phraseBefore(words, end, { lexicon, role: 'waveFirst' });
    if (lead > 0) return phraseBefore(words, end - lead, { lexicon, role: 'waveGlue' }) === 0;
  }
  return false;
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

/** "in waves of 25 for group Stores": the order goes on behind it, and the plan does not. */
function shortEnds(tokens: readonly WaveToken[], first: number, lexicon: Lexicon): readonly number[] {
  const words = tokens.map(({ fold, isMark }) => (isMark ? '' : fold));
  const more = words.findIndex(
    (word, at) =>
      at > first && (NUMBER.test(word) || phraseAt(words, at, { lexicon, roles: ['waveRest'] }) > 0),
  );
  if (more >= 0) return [];
  const ends = Array.from({ length: LONGEST_EACH }, (_, fewer) => first + LONGEST_EACH - fewer);
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
  const [next] = after;
  // "for anna in waves of 25 smith": what was taken out from between two words must not join them to one name.
  const isBetween = before.at(-1)?.role === 'word' && next?.role === 'word';
  return [
    ...before,
    ...(isBetween ? [{ ...next, role: 'filler' as const, text: '', fold: '' }] : []),
    ...after,
  ];
}
