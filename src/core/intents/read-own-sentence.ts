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
  if (saysMore(items, { text, lexicon })) return undefined;
  // "Remind me later today" names a moment.
  const isAround = ({ role, from, to }: Item): boolean =>
    AROUND.has(role) && readMoment(text.slice(from, to), lexicon) === undefined;
  const core = items.filter((item) => !isAround(item));
  const own = [items, core].map((said) => lexicon.ownSentences.get(wordsOf(said, text))).find(Boolean);
  return own && MEANING[own];
}

/** Nearly every sentence is left here, at its first word that none of these has. */
function saysMore(items: readonly Item[], { text, lexicon }: Omit<Sentence, 'items'>): boolean {
  return items.some(
    (item) => !AROUND.has(item.role) && itemWords(item, text).some((word) => !lexicon.ownWords.has(word)),
  );
}

function itemWords({ from, to }: Item, text: string): readonly string[] {
  return foldText(text.slice(from, to)).match(WORD) ?? [];
}

function wordsOf(items: readonly Item[], text: string): string {
  return items.flatMap((item) => itemWords(item, text)).join(' ');
}
