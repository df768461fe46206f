import type { PhraseRole, Phrases } from './phrases/phrases.ts';
import type { Combination, Wording, Wordings } from './phrases/wordings.ts';

/** A phrase is a way along these: each word leads to the next, and where a phrase ends its role stands. */
export interface Step {
  readonly next: ReadonlyMap<string, Step>;
  readonly role: PhraseRole | undefined;
}

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

/**
 * `roles`, the strongest first: when one phrase has several, the first wins. A language has hundreds of thousands of
 * phrases, of which a sentence meets a few: the steps behind a first word are made when that word is first said.
 */
export function vocabularyOf(phrases: Phrases, roles: readonly PhraseRole[]): Vocabulary {
  const all = Object.entries(phrases) as [PhraseRole, Wordings][];
  const words = new Map(all.map(([role, own]) => [role, wordsIn(own)]));
  return { phrases, words, entries: entriesOf(phrases, roles) };
}

function wordsIn(wordings: Wordings): ReadonlySet<string> {
  const words = new Set<string>();
  for (const wording of wordings) {
    if (typeof wording === 'string') for (const word of splitPhrase(wording)) words.add(word);
    else addWords(words, waysOf(wording), 0);
  }
  return words;
}

/** In the order in which they would be met first, were every way written out. */
function addWords(words: Set<string>, ways: Ways, at: number): void {
  ways[at]?.forEach((way, index) => {
    for (const word of way) words.add(word);
    if (index === 0) addWords(words, ways, at + 1);
  });
}

/** The words of each way of each part. */
type Ways = readonly (readonly (readonly string[])[])[];

function waysOf({ parts }: Combination): Ways {
  return parts.map((part) => part.map(splitPhrase));
}

/** Phrases are written folded; where one bears an accent it is matched with it ("activé" is not "active"). */
export function splitPhrase(phrase: string): string[] {
  return phrase.split(/[ '-]+/).filter((word) => word !== '');
}

interface Begun {
  readonly wording: Wording;
  readonly role: PhraseRole;
}

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
  const grow = (word: string) => (begun.has(word) ? growSteps(word, begun.get(word) ?? []) : undefined);
  return { get: remembered(grow), has: (word) => begun.has(word) };
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

interface Growing {
  readonly next: Map<string, Growing>;
  role: PhraseRole | undefined;
}

function growSteps(first: string, begun: readonly Begun[]): Step {
  const start = newStep();
  for (const { wording, role } of begun) {
    if (typeof wording === 'string') end(walk(start, splitPhrase(wording).slice(1)), role);
    else begin(start, { first, ways: waysOf(wording), role }, 0);
  }
  return start;
}

interface Way {
  readonly first: string;
  readonly ways: Ways;
  readonly role: PhraseRole;
}

/** Along the ways whose first word is this one; whatever part it stands in, when those before are left out. */
function begin(start: Growing, way: Way, at: number): void {
  for (const words of way.ways[at] ?? []) {
    if (words.length === 0) begin(start, way, at + 1);
    else if (words[0] === way.first) goOn(walk(start, words.slice(1)), way, at + 1);
  }
}

function goOn(here: Growing, way: Way, at: number): void {
  const part = way.ways[at];
  if (part === undefined) return end(here, way.role);
  for (const words of part) goOn(walk(here, words), way, at + 1);
}

function end(here: Growing, role: PhraseRole): void {
  here.role ??= role;
}

function walk(from: Growing, words: readonly string[]): Growing {
  let here = from;
  for (const word of words) {
    let next = here.next.get(word);
    if (next === undefined) here.next.set(word, (next = newStep()));
    here = next;
  }
  return here;
}

function newStep(): Growing {
  return { next: new Map(), role: undefined };
}

/** The phrases of both. The weaker language may not redefine a phrase of the stronger one. */
export function joinEntries(strong: Entries, weak: Entries): Entries {
  return {
    get: remembered((word) => joinSteps(strong.get(word), weak.get(word))),
    has: (word) => strong.has(word) || weak.has(word),
  };
}

function joinSteps(strong: Step | undefined, weak: Step | undefined): Step | undefined {
  if (strong === undefined || weak === undefined) return strong ?? weak;
  const next = new Map(strong.next);
  for (const [word, step] of weak.next) next.set(word, joinSteps(next.get(word), step) ?? step);
  return { next, role: strong.role ?? weak.role };
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
