import type { Item, ItemRole, Place } from './find-phrases.ts';

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

/** What stands before the first word of a name. */
interface Before {
  readonly announced: boolean;
  readonly previous: ItemRole | undefined;
}

/** "mfa an f. keller": an initial, or the short form of für, voor, von, pour or para. */
export function mayMeanFor({ announced, previous }: Before, { fold }: Item): boolean {
  return !announced && previous !== undefined && previous !== 'mark' && /^[fvp]$/.test(fold);
}

/** "reset de mfa van jsmith asap": what one language takes for the beginning of a name leads to one in another. */
export function mayLead({ announced, previous }: Before, { fold, named }: Item): boolean {
  return (
    !announced &&
    !named &&
    previous !== 'mark' &&
    previous !== undefined &&
    /^(?:van|von|voor|pour|para)$/.test(fold)
  );
}
