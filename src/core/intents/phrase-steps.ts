import type { PhraseRole } from './phrases/phrases.ts';

/** A phrase is a way along these: each word leads to the next, and where a phrase ends its role stands. */
export interface Step {
  readonly next: ReadonlyMap<string, Step>;
  readonly role: PhraseRole | undefined;
}

/** The phrases of one wording: for each of its parts the ways to say it, as words; no words where it may be left out. */
export interface Saying {
  readonly parts: readonly (readonly (readonly string[])[])[];
  readonly role: PhraseRole;
}

/** So far in a saying: of one way to say its part `part`, `words[at]` comes next; or the next part, where that is all of it. */
interface Spot {
  readonly saying: Saying;
  readonly part: number;
  readonly words: readonly string[];
  readonly at: number;
}

/**
 * The first step of all these sayings. Where two of them end alike, the one that stands first in the list gives the role.
 * What comes after a step is made when somebody goes on from there: all of it would be more than half a million phrases,
 * of which a sentence meets a few.
 */
export function firstStep(sayings: readonly Saying[]): Step {
  return stepAt(sayings.map((saying) => ({ saying, part: -1, words: [], at: 0 })));
}

function stepAt(spots: readonly Spot[]): Step {
  return lazily(spots.find(mayEnd)?.saying.role, () => stepsFrom(spots));
}

function mayEnd({ saying, part, words, at }: Spot): boolean {
  const mayBeLeftOut = (ways: Saying['parts'][number]): boolean => ways.some((way) => way.length === 0);
  return at === words.length && saying.parts.every((ways, index) => index <= part || mayBeLeftOut(ways));
}

function stepsFrom(spots: readonly Spot[]): ReadonlyMap<string, Step> {
  const behind = new Map<string, Spot[]>();
  const goOn = ({ words, at, ...rest }: Spot): void => {
    const word = words[at];
    if (word === undefined) return beginPart(rest.saying, rest.part + 1);
    const next = { ...rest, words, at: at + 1 };
    const same = behind.get(word);
    if (same) same.push(next);
    else behind.set(word, [next]);
  };
  const beginPart = (saying: Saying, part: number): void => {
    for (const words of saying.parts[part] ?? []) goOn({ saying, part, words, at: 0 });
  };
  spots.forEach(goOn);
  return new Map([...behind].map(([word, next]) => [word, stepAt(next)]));
}

/** The phrases of both. The weaker language may not redefine a phrase of the stronger one. */
export function joinSteps(strong: Step | undefined, weak: Step | undefined): Step | undefined {
  if (strong === undefined || weak === undefined) return strong ?? weak;
  return lazily(strong.role ?? weak.role, () => {
    const next = new Map(strong.next);
    for (const [word, step] of weak.next) next.set(word, joinSteps(next.get(word), step) ?? step);
    return next;
  });
}

function lazily(role: PhraseRole | undefined, make: () => ReadonlyMap<string, Step>): Step {
  let made: ReadonlyMap<string, Step> | undefined;
  return {
    role,
    get next() {
      return (made ??= make());
    },
  };
}
