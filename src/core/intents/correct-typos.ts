import { PARTICLES } from './find-phrases.ts';
import { editDistance } from './edit-distance.ts';
import { isSpoken } from './languages.ts';
import { roleIn, type Lexicon } from './lexicon.ts';
import type { PhraseRole } from './phrases/phrases.ts';
import type { Token } from './split-words.ts';

/** Words of the grammar by what is left of them when one or two letters are missing. */
type TypoIndex = ReadonlyMap<string, readonly string[]>;

const INDEXES = new WeakMap<Lexicon, TypoIndex>();
const SHORTEST = 4;
const LONGEST = 24;
/** From this length on two edits are trusted. */
const LONG = 6;

/**
 * Mends misspelt words of the grammar. A word right after "for" or "and" is somebody's name and stays as it is, and so
 * does every word that the grammar knows, or that lies as near to one word as to another.
 */
export function correctTypos(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const index = typoIndex(lexicon);
  let changed = false;
  const corrected = tokens.map((token, at) => {
    const word = isCandidate(
      token,
      { before: tokens[at - 1], next: tokens[at + 1], first: firstName(tokens, at) },
      lexicon,
    )
      ? nearestWord(token.fold, { index, lexicon, opens: at === 0 })
      : undefined;
    if (word === undefined) return token;
    changed = true;
    return { ...token, text: word, fold: word };
  });
  return changed ? corrected : tokens;
}

interface Beside {
  /** What stands before the particles of a surname: "Ana de la Fuente". */
  readonly first: Token | undefined;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

function firstName(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (PARTICLES.has(tokens[before]?.fold ?? '')) before -= 1;
  return tokens[before];
}

function isCandidate(token: Token, { before, next, first }: Beside, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.fold.length < SHORTEST || token.fold.length > LONGEST) return false;
  if (lexicon.known.has(token.fold) || lexicon.ordinary.has(token.fold) || /[^a-z]/.test(token.fold))
    return false;
  // What another language says is no slip of the finger: Dutch "weer" is not German "weder".
  if (isSpoken(token.fold)) return false;
  // "Peter Monter": behind a first name a capital begins a surname.
  if (token.capital && first !== undefined && isGivenName(first, lexicon)) return false;
  // "…, Peter Finch": and before one stands a first name.
  if (token.capital && before !== undefined && next?.capital && !lexicon.known.has(next.fold)) return false;
  const role = before?.kind === 'word' ? lexicon.entries.get(before.fold)?.role : undefined;
  if (role === 'for' && TOWARDS.has(before?.fold ?? '')) return true;
  return !BEFORE_NAMES.has(role ?? 'mfa');
}

/** With a capital, or only its first letter. */
function isGivenName({ text, fold, capital }: Token, { known }: Lexicon): boolean {
  return capital ? !known.has(fold) : /^\p{L}\.$/u.test(text);
}

/** Behind these stands the name of somebody, or of a group. */
const BEFORE_NAMES: ReadonlySet<PhraseRole> = new Set<PhraseRole>([
  'for',
  'and',
  'account',
  'group',
  'groups',
  'department',
]);

/** Where a word stands that may be misspelt. */
interface Place {
  readonly index: TypoIndex;
  readonly lexicon: Lexicon;
  /** It opens the sentence. */
  readonly opens: boolean;
}

/** "to enforcd": after these stands a state more often than a name. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'naar', 'op', 'auf', 'sur', 'en']);

function nearestWord(typed: string, { index, lexicon, opens }: Place): string | undefined {
  const limit = typed.length < LONG ? 1 : 2;
  let best: string[] = [];
  let distance = limit + 1;
  for (const word of near(typed, { index, limit })) {
    const edits = editDistance(typed, word, limit);
    if (edits > 1 && isGlue(word, lexicon)) continue;
    if (edits > limit || edits > distance || isInflected(typed, word) || isOtherShortWord(typed, word))
      continue;
    best = edits < distance ? [word] : [...best, word];
    distance = edits;
  }
  return (
    sameMeaning(best, lexicon) ??
    (opens ? orderAmong(best, lexicon) : undefined) ??
    sameMeaning(
      best.filter((word) => word.at(-1) === typed.at(-1)),
      lexicon,
    )
  );
}

/** What may lie so few letters off, each once. */
function near(
  typed: string,
  { index, limit }: { readonly index: TypoIndex; readonly limit: number },
): Iterable<string> {
  const words = new Set<string>();
  for (const key of shortened(typed, limit)) index.get(key)?.forEach((word) => words.add(word));
  return words;
}

/** A name that lies two letters off thanks, greetings or a verb like "put" is a name: mended away, another word would take its place. */
function isGlue(word: string, lexicon: Lexicon): boolean {
  const role = roleIn(lexicon, word);
  return role === 'filler' || role === 'greet' || role === 'set';
}

const SAME_STATE: Partial<Record<PhraseRole, PhraseRole>> = {
  enabled: 'enable',
  disabled: 'disable',
  enforced: 'enforce',
};

/** "activte mfa …" is as near to "active" as to "activate": at the beginning of a sentence stands the order. */
function orderAmong(words: readonly string[], lexicon: Lexicon): string | undefined {
  const roleOf = (word: string): PhraseRole | undefined => roleIn(lexicon, word);
  const orders = words.filter((word) => Object.values(SAME_STATE).includes(roleOf(word) ?? 'not'));
  const [order] = orders;
  const role = order === undefined ? undefined : roleOf(order);
  const agree = words.every((word) => roleOf(word) === role || SAME_STATE[roleOf(word) ?? 'not'] === role);
  return role !== undefined && agree ? order : undefined;
}

/** Several words lie equally near: any of them will do when all play the same part, none otherwise. */
function sameMeaning(words: readonly string[], lexicon: Lexicon): string | undefined {
  const roles = new Set(words.map((word) => roleIn(lexicon, word)));
  return roles.size === 1 ? words[0] : undefined;
}

/** In four letters one other letter makes another word; only swapped letters are surely a slip. */
function isOtherShortWord(typed: string, word: string): boolean {
  return (
    typed.length <= SHORTEST &&
    typed.length === word.length &&
    [...typed].sort().join() !== [...word].sort().join()
  );
}

/** "enables" and "activaba" are other forms of the word, not slips of the finger; "un…" and "de…" turn it round. */
function isInflected(typed: string, word: string): boolean {
  if (typed.startsWith(word)) return typed[word.length] !== word.at(-1);
  return typed.endsWith(word) || (word.endsWith(typed) && word.length > typed.length + 1);
}

function typoIndex(lexicon: Lexicon): TypoIndex {
  const known = INDEXES.get(lexicon);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const word of lexicon.correctable) {
    if (word.length < SHORTEST) continue;
    for (const key of shortened(word, word.length < LONG - 1 ? 1 : 2)) {
      const words = index.get(key);
      if (words === undefined) index.set(key, [word]);
      else words.push(word);
    }
  }
  INDEXES.set(lexicon, index);
  return index;
}

/** The word itself and what remains of it after up to `deletions` letters are taken out. */
function shortened(word: string, deletions: number): ReadonlySet<string> {
  const all = new Set([word]);
  let last: readonly string[] = [word];
  for (let round = 0; round < deletions; round++) {
    const shorter: string[] = [];
    for (const text of last)
      for (let at = 0; at < text.length; at++) shorter.push(text.slice(0, at) + text.slice(at + 1));
    for (const text of shorter) all.add(text);
    last = shorter;
  }
  return all;
}
