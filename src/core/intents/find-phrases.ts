import type { Lexicon } from './lexicon.ts';
import { evidentName, mayEndName } from './evident-names.ts';
import { isContracted, isInitial, isTitle } from './name-openings.ts';
import { NAME_WORDS } from './name-words.ts';
import type { PhraseRole } from './phrases/phrases.ts';
import type { Token } from './split-words.ts';
import type { Step } from './phrase-steps.ts';

/** What a stretch of the sentence is: a phrase of the grammar, or something only its form tells. */
export type ItemRole =
  | PhraseRole
  | 'word'
  | 'number'
  | 'address'
  | 'mention'
  | 'mark'
  | 'possessive'
  | 'requestId'
  | 'ticketId'
  | 'veto';

/** Made with every field, so that all have one form: the engine reads them faster. */
export interface Item {
  readonly role: ItemRole;
  /** As typed, lower case; for a mark its folded form; for an id its canonical form. */
  readonly text: string;
  readonly fold: string;
  /** For a phrase: the fold of its last word. */
  readonly last?: string | undefined;
  /** For a phrase that asks for a list: all of it, folded. */
  readonly phrase?: string | undefined;
  /** Part of somebody's name by its capitals, whatever else the word means. */
  readonly named?: true | undefined;
  readonly from: number;
  readonly to: number;
}

const REQUEST_ID = /^#?req[-_#]?0*(\d{1,9})$/;
/** As ids of either kind do, and hardly any other word. */
const ENDS_IN_DIGIT = /\d$/;
const TICKET_ID =
  /^#?(?:(?:inc|chg|ritm|req|sctask|task|prb|sr|cs|tkt|tick|ticket|hd|sd|jira|case|chn|wo|im|rfc|cr|help|it|sup|itsm|ops|sec|iam|mel|melding|call|srv|svc|tt|cas|mld|vorgang|fall)[-_#]?\d{3,14}|[a-z]{2,8}-\d{1,10}|[imwc]\d{4}-\d{3,5})$/;

/** Splits a sentence into phrases of the grammar, the longest first; what the grammar does not know stays a `word`. */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) at += addItem(items, { tokens, at, lexicon });
  return items;
}

export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly lexicon: Lexicon;
}

/** Adds the item at a place and returns how many tokens it took. */
function addItem(items: Item[], place: Place): number {
  const token = place.tokens[place.at];
  if (token === undefined) return 1;
  if (token.kind !== 'word') {
    // "2 step verification" begins with a number; a number alone is never a phrase.
    const phrase = token.kind === 'number' ? longestMatch(place) : undefined;
    if (phrase !== undefined && phrase.length > 1) return addPhrase(items, place, phrase);
    items.push(itemOf(token, isForInDigits(place) ? 'for' : token.kind));
    return 1;
  }
  if (isTitle(place)) return 1;
  if (isInitial(place) || isContracted(place)) {
    items.push({ ...itemOf(token, 'word'), named: true });
    return 1;
  }
  const id = idOf(token, place);
  if (id !== undefined) {
    items.push(id);
    return id.to > token.to ? 2 : 1;
  }
  const name = evidentName(items, place, (at) => longestMatch({ ...place, at }));
  if (name > 0) {
    for (const part of place.tokens.slice(place.at, place.at + name))
      items.push({ ...itemOf(part, 'word'), named: true });
    return name;
  }
  const match = withoutFirstName(longestMatch(place), place);
  const named =
    match?.length === 1 && (isPartOfName(items, place, match.role) || mayEndName(items, place, match.role));
  if (match === undefined || named) {
    items.push(itemOf(token, token.text === "'s" ? 'possessive' : 'word'));
    return 1;
  }
  return addPhrase(items, place, match);
}

/** "for max anderson" is no length: only the first word of the phrase is meant. */
function withoutFirstName(match: Match | undefined, { tokens, at, lexicon }: Place): Match | undefined {
  const [last, next] = [tokens[at + 1], tokens[at + 2]];
  if (match?.role !== 'during' || match.length !== 2 || !NAME_WORDS.has(last?.fold ?? '')) return match;
  const named = next?.kind === 'word' && !lexicon.known.has(next.fold) && !/^\d/.test(next.fold);
  const role = lexicon.entries.get(tokens[at]?.fold ?? '')?.role;
  return named && !lexicon.numbers.has(next.fold) && role !== undefined ? { role, length: 1 } : match;
}

interface Match {
  readonly role: PhraseRole;
  readonly length: number;
}

function addPhrase(items: Item[], { tokens, at }: Place, { role, length }: Match): number {
  const first = tokens[at];
  if (first === undefined) return 1;
  const last = tokens[at + length - 1] ?? first;
  const words = role === 'list' ? tokens.slice(at, at + length).map(({ fold }) => fold) : undefined;
  items.push({
    role,
    text: first.text,
    fold: first.fold,
    last: last.fold,
    phrase: words?.join(' '),
    named: undefined,
    from: first.from,
    to: last.to,
  });
  return length;
}

/** "mfa on 4 jsmith": a number that the language also uses as a word, before what can only be a name. */
function isForInDigits({ tokens, at, lexicon }: Place): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.fold !== '4' || !lexicon.entries.has('4') || next === undefined) return false;
  // "off 4 the next hour" is one hour, not four.
  if (next.fold === 'the') return true;
  if (next.kind === 'address' || next.kind === 'mention') return true;
  return next.kind === 'word' && !lexicon.known.has(next.fold) && !lexicon.units.has(next.fold);
}

function itemOf(token: Token, role: ItemRole): Item {
  const text = role === 'mark' ? token.fold : token.text;
  return plain(token, role, text);
}

function plain({ fold, from, to }: Token, role: ItemRole, text: string): Item {
  return { role, text, fold, last: undefined, phrase: undefined, named: undefined, from, to };
}

/** `REQ-12`, also typed "req 12" and "req12". A long number of that form belongs to the ticket system. */
function idOf(token: Token, { tokens, at }: Place): Item | undefined {
  const next = tokens[at + 1];
  const joined =
    token.fold === 'req' && next?.kind === 'number' ? `req${next.fold.replace('#', '')}` : token.fold;
  if (!ENDS_IN_DIGIT.test(joined)) return undefined;
  const request = REQUEST_ID.exec(joined);
  const to = joined === token.fold || next === undefined ? token.to : next.to;
  if (request?.[1] !== undefined && !/^#?req0\d{5}/.test(joined)) {
    return { ...plain(token, 'requestId', `REQ-${request[1]}`), fold: joined, to };
  }
  if (!TICKET_ID.test(token.fold)) return undefined;
  const text = token.text.replace('#', '').toUpperCase();
  return plain(token, 'ticketId', text);
}

function longestMatch({ tokens, at, lexicon }: Place): Match | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const accented = first.text === first.fold ? undefined : lexicon.entries.get(first.text);
  const step = accented ?? lexicon.entries.get(first.fold);
  const way = step && wayFrom(step, tokens, at + 1);
  return way && { role: way.role, length: way.end - at };
}

interface Way {
  readonly role: PhraseRole;
  /** The token behind its last word. */
  readonly end: number;
}

/** The longest way on from a step. "was passiert, wenn ich" has a comma in it. */
function wayFrom(step: Step, tokens: readonly Token[], at: number): Way | undefined {
  const token = tokens[at];
  if (token?.kind === 'word' || token?.kind === 'number') {
    const accented = token.text === token.fold ? undefined : step.next.get(token.text);
    const longer = accented && wayFrom(accented, tokens, at + 1);
    if (longer !== undefined) return longer;
    const next = step.next.get(token.fold);
    const folded = next && wayFrom(next, tokens, at + 1);
    if (folded !== undefined) return folded;
  }
  if (token?.kind === 'mark' && token.fold === ',' && tokens[at - 1]?.kind !== 'mark') {
    const longer = wayFrom(step, tokens, at + 1);
    if (longer?.role === 'dryRun' && longer.end > at + 1) return longer;
  }
  return step.role === undefined ? undefined : { role: step.role, end: at };
}

const BEFORE_A_NAME: ReadonlySet<ItemRole> = new Set(['for', 'and', 'word', 'account', 'mark', 'article']);

/** "sign out mark jansen": behind a verb that needs no "for". */
const BEFORE_A_PERSON: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...(['revoke', 'remind', 'reset', 'status', 'history', 'why'] as const),
  ...(['enable', 'disable', 'enforce', 'set', 'need'] as const),
]);

/** "for mark johnson", "for anna long": the word belongs to the name beside it. */
function isPartOfName(items: readonly Item[], { tokens, at, lexicon }: Place, role: PhraseRole): boolean {
  const token = tokens[at];
  if (token === undefined || role === 'and' || !NAME_WORDS.has(token.fold)) return false;
  const before = items.at(-1);
  // Anna's short form; everywhere but behind "for" it is a German particle.
  if (token.fold === 'an' && before?.role !== 'for') return false;
  if (token.fold === 'reason' && tokens[at + 1]?.fold === ':') return false;
  if (before?.role === 'word' && (before.text.endsWith('.') || !lexicon.known.has(before.fold)))
    return continuesName(tokens, at, lexicon);
  if (before?.role === 'word' && NAME_WORDS.has(before.fold)) return continuesName(tokens, at, lexicon);
  const person = before !== undefined && BEFORE_A_PERSON.has(before.role) && !PARTICLES.has(token.fold);
  if (before === undefined || !(BEFORE_A_NAME.has(before.role) || person)) return false;
  // "status van jan" has a preposition; "status van van dijk" has a name that starts with one.
  if ((role === 'for' || role === 'article') && before.role !== 'for') return false;
  const next = PARTICLES.has(token.fold) ? afterParticles(tokens, at) : tokens[at + 1];
  if (next?.kind !== 'word' || next.text === "'s") return false;
  if (lexicon.units.has(next.fold)) return false;
  return NAME_WORDS.has(next.fold) || (!lexicon.known.has(next.fold) && !lexicon.ordinary.has(next.fold));
}

/** Particles link two words of a name, so that an unknown word must follow; "long" and "grant" may end it. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'van de der den la le el del von zu ter ten t da di do dos du'.split(' '),
);

function continuesName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const particle = PARTICLES.has(tokens[at]?.fold ?? '');
  const next = particle ? afterParticles(tokens, at) : tokens[at + 1];
  if (next === undefined || next.kind === 'mark') return !particle;
  return next.kind === 'word' && (!lexicon.known.has(next.fold) || (particle && NAME_WORDS.has(next.fold)));
}

function afterParticles(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1;
  while (next < at + 4 && PARTICLES.has(tokens[next]?.fold ?? '')) next += 1;
  return tokens[next];
}
