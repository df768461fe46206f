import type { Item, ItemRole, Place } from './find-phrases.ts';
import { isBinding, isDenying } from './languages.ts';
import { CLOSES_MESSAGE, NAME_WORDS } from './name-words.ts';
import type { PhraseRole } from './phrases/phrases.ts';
import type { Token } from './split-words.ts';

/** Nobody's name has more words. */
const LONGEST = 5;

/** Behind these stands a person. */
const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'for',
  'and',
  'account',
  'status',
  'history',
  'why',
  'reset',
  'revoke',
  'remind',
  'enable',
  'disable',
  'enforce',
  'set',
  'need',
  'must',
  'on',
  'off',
  'mfa',
  'please',
  'article',
  'group',
  'groups',
  'department',
  // Of a list.
  'mark',
]);

/** "group Data Set" is a name too, whatever its first word means. */
const GROUPS: ReadonlySet<ItemRole> = new Set<ItemRole>(['group', 'groups', 'department']);

/** Of the words that ask those that are nouns, in whatever language: what asks who, why or how goes on asking. */
const ASKING_NOUN = /^(?:wonder|question|vraag|frage|pregunta|duda|list|liste|lijst|lista)$/;

/** "dark mode", "threat mode" are nobody, however they are written. */
function closesMessage(fold: string): boolean {
  return CLOSES_MESSAGE.test(fold) || fold === 'mode';
}

/** Between the parts of a surname: Mark Uit den Boogaard. */
const LINK = /^(?:van|von|de|der|den|het|'?t|ter|ten|la|le|el|los|las|del|di|da|do|dos)$/;

const PLACE = /^(?:op|in)$/;
const ARTICLE = /^(?:de|den|der|het|'?t)$/;

/** What never belongs to a name, even in front of "den Boogaard". */
const NEVER: ReadonlySet<PhraseRole | 'mark'> = new Set<PhraseRole | 'mark'>([
  'not',
  'condition',
  'except',
  'or',
  'and',
  'because',
  'ticket',
  'dryRun',
  'temporary',
  'mfa',
  'group',
  'groups',
  'department',
  'everyone',
  'question',
]);

/** What may follow a name with a capital: German nouns, days, a length. Such a word can only refuse. */
const BESIDE: ReadonlySet<PhraseRole | 'mark'> = new Set<PhraseRole | 'mark'>([
  ...NEVER,
  'future',
  'doubt',
  'for',
  'on',
  'off',
  'enabled',
  'disabled',
  'enforced',
  'enable',
  'disable',
  'enforce',
  'during',
  'emergency',
  'occasion',
  'other',
]);

const STATES: ReadonlySet<PhraseRole> = new Set<PhraseRole>(['enabled', 'disabled', 'enforced']);

export type RoleAt = (at: number) => { readonly role: PhraseRole; readonly length: number } | undefined;

/**
 * How many words from here are somebody's name by their capitals, whatever else they mean: behind "for", in a sentence
 * that is written small otherwise, after a first name that means nothing else. None when that is not plain.
 */
export function evidentName(items: readonly Item[], { tokens, at, lexicon }: Place, roleAt: RoleAt): number {
  const [before, first] = [tokens[at - 1], tokens[at]];
  const lead = items.at(-1)?.role ?? 'veto';
  if (items.length < LONGEST && items.every(({ role }) => OPENS.has(role)))
    return openingName({ tokens, at, lexicon }, roleAt);
  if (!LEADS.has(lead) || before?.capital || !isCapital(first)) return 0;
  if (!GROUPS.has(lead) && !NAME_WORDS.has(first.fold))
    if (lexicon.known.has(first.fold) || isBinding(first.fold)) return 0;
  const end = endOfName(tokens, at, roleAt);
  if (end - at > LONGEST) return 0;
  // A single word that this language uses otherwise names a place or a team more often than a person.
  const alone = end - at === 1;
  const closes = tokens[end] === undefined || tokens[end]?.kind === 'mark' || roleAt(end)?.role === 'and';
  if (lead === 'mark' && (alone || !closes)) return 0;
  return alone && (!closes || NAME_WORDS.has(first.fold) || lexicon.ordinary.has(first.fold)) ? 0 : end - at;
}

const OPENS: ReadonlySet<ItemRole> = new Set<ItemRole>(['greet', 'filler', 'mark', 'please']);
const NEEDS: ReadonlySet<PhraseRole> = new Set<PhraseRole>(['need', 'must', 'aux']);

/** "Mark Jones needs mfa": before what somebody needs stands who it is, though the first word is a verb elsewhere. */
function openingName({ tokens, at, lexicon }: Place, roleAt: RoleAt): number {
  let end = at;
  while (end < at + LONGEST && isCapital(tokens[end + linksAt(tokens, end)])) {
    const next = end + linksAt(tokens, end);
    if (NEVER.has(roleAt(next)?.role ?? 'mark')) return 0;
    end = next + 1;
  }
  const first = tokens[at]?.fold ?? '';
  const isName = NAME_WORDS.has(first) || !(lexicon.known.has(first) || isBinding(first));
  return end - at > 1 && isName && NEEDS.has(roleAt(end)?.role ?? 'not') ? end - at : 0;
}

/** Behind the last word of the name; where something else stands in it, right behind the first. */
function endOfName(tokens: readonly Token[], from: number, roleAt: RoleAt): number {
  let at = from + 1;
  while (at < from + LONGEST + 1) {
    const links = linksAt(tokens, at);
    const next = tokens[at + links];
    if (!isCapital(next)) break;
    const leads = linksAt(tokens, at + links + 1) > 0 && isCapital(afterLinks(tokens, at + links + 1));
    if (!mayBeSurname(next, roleAt(at + links), leads)) return from + 1;
    at += links + 1;
  }
  return at;
}

/** Little words, and words that are passed over: "for Peter Mode", "voor Peter Met". */
const SILENT: ReadonlySet<PhraseRole> = new Set<PhraseRole>(['for', 'on', 'during', 'filler', 'need', 'set']);
const NEAR = 8;

/** A capital behind a capital, in a sentence that is written small otherwise: perhaps a surname, so that nobody is meant without it. */
export function mayEndName(items: readonly Item[], { tokens, at }: Place, role: PhraseRole): boolean {
  if (!SILENT.has(role)) return false;
  const small = tokens
    .slice(Math.max(0, at - NEAR), at)
    .some(({ kind, capital, fold }) => kind === 'word' && capital === undefined && fold.length > 1);
  const behind = items.at(-1)?.role === 'word' && isCapital(tokens[at - 1]) && !isCapital(tokens[at + 1]);
  const token = tokens[at];
  return small && behind && isCapital(token) && !CLOSES_MESSAGE.test(token.fold);
}

function isCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.capital === true;
}

/** How many small words link the next one to the name: van der, op den, in 't. */
function linksAt(tokens: readonly Token[], at: number): number {
  const [place, next] = [tokens[at], tokens[at + 1]];
  let links = PLACE.test(place?.fold ?? '') && ARTICLE.test(next?.fold ?? '') ? 1 : 0;
  while (links < 3 && tokens[at + links]?.capital === undefined && LINK.test(tokens[at + links]?.fold ?? ''))
    links += 1;
  return links;
}

function afterLinks(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at + linksAt(tokens, at)];
}

function mayBeSurname({ fold }: Token, match: ReturnType<RoleAt>, leads: boolean): boolean {
  if (match === undefined) return leads || NAME_WORDS.has(fold) || ASKING_NOUN.test(fold) || !isDenying(fold);
  if (NAME_WORDS.has(fold)) return true;
  if (closesMessage(fold)) return false;
  // "Alice Back to enforced"
  if (match.length > 1) return STATES.has(match.role);
  if (ASKING_NOUN.test(fold)) return true;
  return !(leads ? NEVER : BESIDE).has(match.role);
}
