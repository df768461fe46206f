import type { Item } from './find-phrases.ts';

/** Whoever was named before: "he lost his phone". Not the Spanish "ella", which is a first name as well. */
export const SOMEBODY = /^(?:he|she|they|hij|zij|ze|er|sie|il|elle|ils|elles)$/;
export const THEIRS = /^(?:his|her|their|zijn|haar|hun|seine?|ihre?|son|sa|ses|su|sus)$/;

/** "telefoon in de plomp gevallen": what somebody signs in with, whatever happened to it. */
export const DEVICE =
  /^(?:(?:smart|i)?phones?|mobiles?|handsets?|cell|authenticator|tablet|ipad|simkaart|sim|gsm|mobiel|mobieltje|toestel|telefoon|tel|handys?|telefon|smartphone|telephone|portable|movil|telefono|celular)$/;

export function isDevice({ role, fold, last }: Item): boolean {
  return role === 'other' && (last ?? fold) === fold && DEVICE.test(fold);
}
