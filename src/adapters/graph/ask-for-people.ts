import type { PersonQuery } from '../../core/ports/directory.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment, literal, searchClause } from './graph-address.ts';
import { typedWords } from './name-words.ts';
import { PERSON_PROPERTIES } from './parse-person.ts';

/** More than a pick list shows, so that what does not fit after all can be dropped. */
export const PAGE_SIZE = 50;
/** Longer than any UPN (113), mail address (254) or name: such a text names nobody, and is not sent. */
const LONGEST_TEXT = 256;
/** Graph allows about twenty clauses in a search; nobody needs more words to be found. */
const MOST_WORDS = 5;
/** `$search` is an advanced query (graph-docs:concepts/aad-advanced-queries); in a batch each item says so itself. */
const ADVANCED = { ConsistencyLevel: 'eventual' } as const;

/** The requests that together find everybody whom the query may mean. At most two; none for a text that cannot be a name. */
export function askForPeople(query: PersonQuery): readonly BatchItem[] {
  if (query.by === 'id') return [{ method: 'GET', url: personUrl(query.id) }];
  const text = (query.by === 'address' ? query.address : query.text).trim();
  if (text === '' || text.length > LONGEST_TEXT) return [];
  switch (query.by) {
    case 'address':
      return [byFilter(`userPrincipalName eq ${literal(text)} or mail eq ${literal(text)}`)];
    case 'alias-or-name':
      return [byFilter(aliasFilter(text)), ...bySearch(searchForWord(typedWords(text)))];
    case 'name':
      return [...bySearch(exactSearch(typedWords(text))), ...bySearch(wideSearch(typedWords(text)))];
  }
}

export function personUrl(id: string): string {
  return address(`/users/${idSegment(id)}`, { $select: PERSON_PROPERTIES });
}

function byFilter(filter: string): BatchItem {
  const query = { $filter: filter, $select: PERSON_PROPERTIES, $top: String(PAGE_SIZE) };
  return { method: 'GET', url: address('/users', query) };
}

function bySearch(search: string | undefined): readonly BatchItem[] {
  if (search === undefined) return [];
  const query = { $search: search, $select: PERSON_PROPERTIES, $top: String(PAGE_SIZE) };
  return [{ method: 'GET', url: address('/users', query), headers: ADVANCED }];
}

/** The part before the @, of UPN or mail address; or the nickname. */
function aliasFilter(alias: string): string {
  return [
    `mailNickname eq ${literal(alias)}`,
    `startswith(userPrincipalName,${literal(`${alias}@`)})`,
    `startswith(mail,${literal(`${alias}@`)})`,
  ].join(' or ');
}

/** One "word" may still fall into several (`o'brien`, `jean-pierre`). The UPN is mostly written without accents: `jose`. */
function searchForWord(words: readonly string[]): string | undefined {
  const [first] = words;
  const exact = exactSearch(words);
  if (first === undefined || exact === undefined) return undefined;
  const others = ['userPrincipalName', 'surname'].map((property) => searchClause(property, first));
  return [`(${exact})`, ...others].join(' OR ');
}

/** Every word begins a word of the display name, in any order. */
function exactSearch(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  return words
    .slice(0, MOST_WORDS)
    .map((word) => searchClause('displayName', word))
    .join(' AND ');
}

/**
 * Whether Graph's index folds accents is not documented, and it parts `McDonald` in two. So the words are also asked for
 * by their first letters (`gar` finds García for a typed garcia), as surname, and by the usual forms of a UPN;
 * what comes back is compared here, accents folded.
 */
function wideSearch(words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const some = words.slice(0, MOST_WORDS);
  const parts = some.map(
    (word) => `(${searchClause('displayName', beginningOf(word))} OR ${searchClause('surname', word)})`,
  );
  const accounts = [some.join('.'), some.toReversed().join('.')].map((name) =>
    searchClause('userPrincipalName', name),
  );
  return [`(${parts.join(' AND ')})`, ...accounts].join(' OR ');
}

function beginningOf(word: string): string {
  const letters = [...word];
  return letters.slice(0, Math.max(1, Math.min(3, letters.length - 1))).join('');
}
