import type { Item } from './find-phrases.ts';
import { foldText } from './fold-text.ts';
import type { WaveIntent } from './intent.ts';
import type { Sentence } from './read-delegation.ts';
import { readWaves, type WaveToken } from './read-waves.ts';

/** A sentence without its plan in waves. */
export interface WavesTaken {
  readonly items: readonly Item[];
  readonly waves?: readonly WaveIntent[];
}

/** Every plan names a share or a number first and the rest last; a sentence without these is not looked at twice. */
const MAY_HOLD_WAVES = /\d/;
const WORD = /%|[,;:()\n]|->|\.(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[-.:/][\p{L}\p{N}]+)*/gu;
const MARK = /^(?:[,;:()\n.]|->)$/;
const ORDINAL = /^\d{1,2}$/;
const LONGEST_LEAD = 8;
const LONGEST_PLAN = 120;

/** Takes "pilot 5 % today, the rest on Monday at 07:00" out of a sentence, where all of it is a plan in waves. */
export function takeWaves({ items, text, lexicon }: Sentence): WavesTaken {
  if (!MAY_HOLD_WAVES.test(text)) return { items };
  const tokens = tokensOf(text);
  const first = tokens.findIndex(
    ({ fold }, at) => /^\d{1,5}$/.test(fold) && isSize(tokens, at, (word) => lexicon.waves.get(word)),
  );
  if (first < 0) return { items };
  for (const end of endsOf(items, tokens, first)) {
    for (let start = Math.max(0, first - LONGEST_LEAD); start <= first; start++) {
      if (end - start > LONGEST_PLAN) continue;
      const waves = readWaves(tokens.slice(start, end), lexicon);
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

/** "5 %", "20 people", "5 percent". */
function isSize(
  tokens: readonly WaveToken[],
  at: number,
  roles: (word: string) => ReadonlySet<string> | undefined,
): boolean {
  const [one = '', two = ''] = [tokens[at + 1]?.fold, tokens[at + 2]?.fold];
  const named = [roles(one), roles(`${one} ${two}`)];
  return one === '%' || named.some((each) => each?.has('wavePercent') || each?.has('wavePeople'));
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
