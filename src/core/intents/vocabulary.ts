import type { PhraseRole, Phrases } from './phrases/phrases.ts';

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
 * `roles`, the strongest first: when one phrase has several, the first wins. A language has tens of thousands of
 * phrases, of which a sentence meets a few: the steps behind a first word are made when that word is first said.
 */
export function vocabularyOf(phrases: Phrases, roles: readonly PhraseRole[]): Vocabulary {
  const all = Object.entries(phrases) as [PhraseRole, readonly string[]][];
  const words = new Map(all.map(([role, own]) => [role, new Set(splitPhrase(own.join(' ')))]));
  return { phrases, words, entries: entriesOf(phrases, roles) };
}

/** Phrases are written folded; where one bears an accent it is matched with it ("activé" is not "active"). */
export function splitPhrase(phrase: string): string[] {
  return phrase.split(/[ '-]+/).filter((word) => word !== '');
}

type Phrase = readonly [text: string, role: PhraseRole];

function entriesOf(phrases: Phrases, roles: readonly PhraseRole[]): Entries {
  const begun = new Map<string, Phrase[]>();
  for (const role of roles) {
    for (const text of phrases[role]) {
      const first = /[^ '-]+/.exec(text)?.[0];
      const same = first === undefined ? [] : begun.get(first);
      if (same) same.push([text, role]);
      else if (first !== undefined) begun.set(first, [[text, role]]);
    }
  }
  const grow = (word: string) => (begun.has(word) ? growSteps(begun.get(word) ?? []) : undefined);
  return { get: remembered(grow), has: (word) => begun.has(word) };
}

interface Growing {
  readonly next: Map<string, Growing>;
  role: PhraseRole | undefined;
}

function growSteps(phrases: readonly Phrase[]): Step {
  const start: Growing = { next: new Map(), role: undefined };
  for (const [text, role] of phrases) {
    let here = start;
    for (const word of splitPhrase(text).slice(1)) {
      let next = here.next.get(word);
      if (next === undefined) here.next.set(word, (next = { next: new Map(), role: undefined }));
      here = next;
    }
    here.role ??= role;
  }
  return start;
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
