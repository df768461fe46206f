import type { Lexicon } from './lexicon.ts';
import type { Token } from './split-words.ts';

const ELISION = /^(l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu)'(.+)$/;

/**
 * "multi-factor" → multi factor, "peux-tu" → peux tu, "l'authentification" → l authentification. Only when the grammar
 * knows the parts: "jean-luc" and "o'brien" are names and stay whole.
 */
export function splitCompounds(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!tokens.some(isCompound)) return tokens;
  return tokens.flatMap((token) => (isCompound(token) ? partsOf(token, lexicon) : [token]));
}

function isCompound(token: Token): boolean {
  return token.kind === 'word' && token.fold.length > 2 && /[-']/.test(token.fold);
}

function partsOf(token: Token, lexicon: Lexicon): readonly Token[] {
  const elided = ELISION.exec(token.fold);
  if (elided?.[1] !== undefined && elided[2] !== undefined) {
    const rest = elided[2].split('-');
    if (rest.every((part) => lexicon.known.has(part))) return partsFrom(token, [elided[1], ...rest]);
    // "d'jsmith": the name starts after the elision only where the language writes it so; a name like d'angelo stays.
    return [token];
  }
  const parts = token.fold.split('-').filter((word) => word !== '');
  if (parts.length < 2 || parts.length > 6 || !parts.every((word) => isWordOf(lexicon, word))) return [token];
  return partsFrom(token, parts);
}

/** "demi-heure" is made of words that only lengths use. */
function isWordOf(lexicon: Lexicon, word: string): boolean {
  return lexicon.known.has(word) || lexicon.numbers.has(word) || lexicon.units.has(word);
}

/** Each part keeps its own place in the message: a reason may start in the middle of "qu'il". */
function partsFrom(token: Token, folds: readonly string[]): Token[] {
  let from = token.from;
  return folds.map((fold) => {
    const made = part({ ...token, from, to: from + fold.length }, fold);
    from += fold.length + 1;
    return made;
  });
}

function part(token: Token, fold: string): Token {
  return {
    kind: /^\d+$/.test(fold) ? 'number' : 'word',
    text: fold,
    fold,
    from: token.from,
    to: token.to,
    capital: undefined,
  };
}
