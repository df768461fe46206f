import type { Lexicon } from './lexicon.ts';
import type { WaveWord } from './looked-up-words.ts';

const LONGEST_PHRASE = 6;

/** How many of the folded words, from this place on, the longest phrase of these roles takes. */
export function phraseAt(
  words: readonly string[],
  at: number,
  { lexicon, roles }: { readonly lexicon: Lexicon; readonly roles: readonly WaveWord[] },
): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    if (at + length > words.length) continue;
    const played = lexicon.waves.get(words.slice(at, at + length).join(' '));
    if (roles.some((role) => played?.has(role))) return length;
  }
  return 0;
}

/** The same of a phrase that ends right before this place. */
export function phraseBefore(
  words: readonly string[],
  at: number,
  { lexicon, role }: { readonly lexicon: Lexicon; readonly role: WaveWord },
): number {
  for (let length = Math.min(LONGEST_PHRASE, at); length > 0; length--)
    if (lexicon.waves.get(words.slice(at - length, at).join(' '))?.has(role)) return length;
  return 0;
}

/** "group", "security group". */
export function groupAt(words: readonly string[], at: number, { entries }: Lexicon): number {
  const step = entries.get(words[at] ?? '');
  if (step?.next.get(words[at + 1] ?? '')?.role === 'group') return 2;
  return step?.role === 'group' ? 1 : 0;
}
