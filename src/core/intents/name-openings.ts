import type { Place } from './find-phrases.ts';

/** "Dr. Smith", "M. Leroy" */
export function isTitle({ tokens, at, lexicon }: Place): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.kind !== 'word' || !lexicon.titles.has(token.text)) return false;
  return next.capital === true || !lexicon.known.has(next.fold);
}

/** "mevr. A. Smit": a letter with a dot, before a capital. */
export function isInitial({ tokens, at }: Place): boolean {
  return /^\p{L}\.$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true;
}

/** "van 't Hof": elsewhere the particle leads to a name. */
export function isContracted({ tokens, at, lexicon }: Place): boolean {
  const next = tokens[at + 2];
  if (tokens[at]?.fold !== 'van' || tokens[at + 1]?.text !== "'t" || next?.kind !== 'word') return false;
  return next.capital === true || !(lexicon.known.has(next.fold) || lexicon.ordinary.has(next.fold));
}
