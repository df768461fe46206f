import type { Item, ItemRole, Place } from './find-phrases.ts';
import { isBinding } from './languages.ts';
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
  // Of a list.
  'mark',
]);

/**
 * Nouns and verbs that ask, tell or report elsewhere, and that are surnames too: Alice Wonder, Mark List. What denies,
 * sets a condition, names a time or another wish is no part of a name, however it is written: it can only refuse.
 */
const SURNAMES: ReadonlySet<PhraseRole> = new Set<PhraseRole>([
  'reported',
  'status',
  'history',
  'list',
  'report',
  'pending',
  'stuck',
  'help',
  'posture',
  'requests',
  'request',
  'greet',
  'filler',
]);

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
  if (lexicon.known.has(first.fold) && !NAME_WORDS.has(first.fold)) return 0;
  if (isBinding(first.fold) && !NAME_WORDS.has(first.fold)) return 0;
  const end = endOfName(tokens, at, roleAt);
  if (end - at > LONGEST) return 0;
  // A single word that this language uses otherwise names a place or a team more often than a person.
  const alone = end - at === 1;
  const closes = tokens[end] === undefined || tokens[end]?.kind === 'mark';
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
  if (match === undefined) return leads || NAME_WORDS.has(fold) || ASKING_NOUN.test(fold) || !isBinding(fold);
  if (NAME_WORDS.has(fold)) return true;
  if (match.length > 1 || closesMessage(fold)) return false;
  if (ASKING_NOUN.test(fold)) return true;
  return leads ? !NEVER.has(match.role) : SURNAMES.has(match.role);
}
