import { firstStep, joinSteps, type Saying, type Step } from './phrase-steps.ts';
import type { PhraseRole, Phrases } from './phrases/phrases.ts';
import type { Wording, Wordings } from './phrases/wordings.ts';

/** First word → the phrases that start with it. */
export interface Entries {
  get(word: string): Step | undefined;
  has(word: string): boolean;
}

/** The phrases of one language, taken apart. */
export interface Vocabulary {
  readonly phrases: Phrases;
  /** Every word of a role, in the order in which it is first said. */
  readonly words: ReadonlyMap<PhraseRole, ReadonlySet<string>>;
  readonly entries: Entries;
}

/** `roles`, the strongest first: when one phrase has several, the first wins. */
export function vocabularyOf(phrases: Phrases, roles: readonly PhraseRole[]): Vocabulary {
  const all = Object.entries(phrases) as [PhraseRole, Wordings][];
  const words = new Map(all.map(([role, own]) => [role, wordsIn(own)]));
  return { phrases, words, entries: entriesOf(phrases, roles) };
}

interface Begun {
  readonly wording: Wording;
  readonly role: PhraseRole;
}

/** What begins with a word is taken apart when that word is first said. */
function entriesOf(phrases: Phrases, roles: readonly PhraseRole[]): Entries {
  const begun = new Map<string, Begun[]>();
  for (const role of roles) {
    for (const wording of phrases[role]) {
      for (const first of firstWords(wording)) {
        const same = begun.get(first);
        if (same) same.push({ wording, role });
        else begun.set(first, [{ wording, role }]);
      }
    }
  }
  const find = (word: string): Step | undefined =>
    begun.has(word) ? firstStep((begun.get(word) ?? []).map(sayingOf)).next.get(word) : undefined;
  return { get: remembered(find), has: (word) => begun.has(word) };
}

function sayingOf({ wording, role }: Begun): Saying {
  return { parts: partsOf(wording), role };
}

function partsOf(wording: Wording): Saying['parts'] {
  if (typeof wording === 'string') return [[splitPhrase(wording)]];
  return wording.parts.map((part) => part.map(splitPhrase));
}

function firstWords(wording: Wording): ReadonlySet<string> {
  if (typeof wording === 'string') return new Set(splitPhrase(wording).slice(0, 1));
  const first = new Set<string>();
  for (const part of wording.parts) {
    for (const way of part) {
      const [word] = splitPhrase(way);
      if (word !== undefined) first.add(word);
    }
    // Only where this part may be left out does the next one begin a phrase.
    if (!part.includes('')) break;
  }
  return first;
}

/** Only what was found is kept: words that no phrase begins with are typed without end. */
function remembered(find: (word: string) => Step | undefined): (word: string) => Step | undefined {
  const known = new Map<string, Step>();
  return (word) => {
    const step = known.get(word) ?? find(word);
    if (step !== undefined) known.set(word, step);
    return step;
  };
}

/** Phrases are written folded; where one bears an accent it is matched with it ("activé" is not "active"). */
export function splitPhrase(phrase: string): string[] {
  return phrase.split(/[ '-]+/).filter((word) => word !== '');
}

function wordsIn(wordings: Wordings): ReadonlySet<string> {
  const words = new Set<string>();
  for (const wording of wordings) addWords(words, partsOf(wording), 0);
  return words;
}

/** In the order in which they would be met first, were every way written out. */
function addWords(words: Set<string>, parts: Saying['parts'], at: number): void {
  parts[at]?.forEach((way, index) => {
    for (const word of way) words.add(word);
    if (index === 0) addWords(words, parts, at + 1);
  });
}

/** The phrases of both. The weaker language may not redefine a phrase of the stronger one. */
export function joinEntries(strong: Entries, weak: Entries): Entries {
  return {
    get: remembered((word) => joinSteps(strong.get(word), weak.get(word))),
    has: (word) => strong.has(word) || weak.has(word),
  };
}
