/**
 * Every way through `parts`, one of each in turn; an empty text where a part may be left out. Not spelled out: a language
 * has hundreds of thousands of phrases, and as texts they would take more memory than all the rest of the bot.
 */
export interface Combination {
  readonly parts: readonly (readonly string[])[];
}

export type Wording = string | Combination;
export type Wordings = readonly Wording[];

/** `combine('turn, switch', 'on')` → turn on, switch on. A part that begins with a comma may be left out. */
export function combine(...parts: readonly string[]): readonly Combination[] {
  const ways = parts.map((part) => [...(part.trimStart().startsWith(',') ? [''] : []), ...phrases(part)]);
  return ways.some((part) => part.length === 0) ? [] : [{ parts: ways }];
}

/** `phrases('turn on, switch on')` → `['turn on', 'switch on']`; keeps the language files readable. */
export function phrases(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** All of them as texts: for few, of which some have to be taken out again or looked up whole. */
export function spelledOut(wordings: Wordings): readonly string[] {
  return wordings.flatMap((wording) => (typeof wording === 'string' ? [wording] : everyWay(wording)));
}

function everyWay({ parts }: Combination): readonly string[] {
  return parts.reduce<readonly string[]>(
    (made, part) => made.flatMap((start) => part.map((words) => `${start} ${words}`.trim())),
    [''],
  );
}
