import type { Item, ItemRole } from './find-phrases.ts';
import { foldText } from './fold-text.ts';
import type { Intent } from './intent.ts';
import type { OwnSentence } from './looked-up-words.ts';
import { readMoment } from './read-moment.ts';
import type { Sentence } from './read-delegation.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** What may be said around such a sentence without changing it. */
const AROUND: ReadonlySet<ItemRole> = new Set<ItemRole>(['please', 'filler', 'greet', 'mark']);

/** "Am I registered?" is looked up as "done" is; who names no time to be reminded at is reminded the next day. */
const MEANING: Readonly<Record<OwnSentence, Intent>> = {
  amRegistered: { kind: 'registered' },
  remindLater: { kind: 'snooze', until: 'P1D' },
};

/** What people say or ask about themselves alone, known word for word: with one word more it is something else. */
export function readOwnSentence({ items, text, lexicon }: Sentence): Intent | undefined {
  // "Remind me later today" names a moment.
  const isAround = ({ role, from, to }: Item): boolean =>
    AROUND.has(role) && readMoment(text.slice(from, to), lexicon) === undefined;
  const core = items.filter((item) => !isAround(item));
  const own = [items, core].map((said) => lexicon.ownSentences.get(wordsOf(said, text))).find(Boolean);
  return own && MEANING[own];
}

function wordsOf(items: readonly Item[], text: string): string {
  const words = items.flatMap(({ from, to }) => foldText(text.slice(from, to)).match(WORD) ?? []);
  return words.join(' ');
}
