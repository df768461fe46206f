import type { PersonQuery } from '../../core/ports/directory.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment, literal, searchClause } from './graph-address.ts';
import { otherSpellings, typedWords } from './name-words.ts';
import { FOUND_PROPERTIES, PERSON_PROPERTIES } from './parse-person.ts';

/** More than a pick list shows, so that what does not fit after all can be dropped. */
export const PAGE_SIZE = 50;
/** Longer than any UPN (113), mail address (254) or name: such a text names nobody, and is not sent. */
const LONGEST_TEXT = 256;
/** Graph allows about twenty clauses in a search; nobody needs more words to be found. */
const MOST_WORDS = 5;
/** Graph allows about so many in one search. */
const MOST_CLAUSES = 20;
/** What is an advanced query (graph-docs:concepts/aad-advanced-queries) says so itself, in a batch each item. */
const ADVANCED = { ConsistencyLevel: 'eventual' } as const;

/** The requests that together find everybody whom the query may mean. At most two; none for a text that cannot be a name. */
export function askForPeople(query: PersonQuery): readonly BatchItem[] {
  if (query.by === 'id') return [{ method: 'GET', url: personUrl(query.id) }];
  const text = (query.by === 'address' ? query.address : query.text).trim();
  if (text === '' || text.length > LONGEST_TEXT) return [];
  switch (query.by) {
    case 'address':
      return [byFilter(addressFilter(text))];
    case 'sam-account':
      return [byAdvancedFilter(aliasFilter(text))];
    case 'alias-or-name':
      return [byAdvancedFilter(aliasFilter(text)), ...bySearch(searchForWord(typedWords(text)))];
    case 'name':
      return [...bySearch(exactSearch(typedWords(text))), ...bySearch(wideSearch(typedWords(text)))];
  }
}

export function personUrl(id: string): string {
  return address(`/users/${idSegment(id)}`, { $select: PERSON_PROPERTIES });
}

function byFilter(filter: string): BatchItem {
  const query = { $filter: filter, $select: FOUND_PROPERTIES, $top: String(PAGE_SIZE) };
  return { method: 'GET', url: address('/users', query) };
}

function byAdvancedFilter(filter: string): BatchItem {
  const query = { $filter: filter, $select: FOUND_PROPERTIES, $top: String(PAGE_SIZE), $count: 'true' };
  return { method: 'GET', url: address('/users', query), headers: ADVANCED };
}

function bySearch(search: string | undefined): readonly BatchItem[] {
  if (search === undefined) return [];
  const query = { $search: search, $select: FOUND_PROPERTIES, $top: String(PAGE_SIZE) };
  return [{ method: 'GET', url: address('/users', query), headers: ADVANCED }];
}

/** Needs nothing advanced (graph-docs:includes/filter-directory-objects): whoever was made a moment ago is found by address. */
function addressFilter(text: string): string {
  return [
    `userPrincipalName eq ${literal(text)}`,
    `mail eq ${literal(text)}`,
    `proxyAddresses/any(p:p eq ${literal(`smtp:${text}`)})`,
    `otherMails/any(m:m eq ${literal(text)})`,
  ].join(' or ');
}

/** The part before the @, of UPN or mail address; the nickname; the account in Active Directory, which alone is advanced. */
function aliasFilter(alias: string): string {
  return [
    `mailNickname eq ${literal(alias)}`,
    `startswith(userPrincipalName,${literal(`${alias}@`)})`,
    `startswith(mail,${literal(`${alias}@`)})`,
    `proxyAddresses/any(p:startswith(p,${literal(`smtp:${alias}@`)}))`,
    `onPremisesSamAccountName eq ${literal(alias)}`,
    `employeeId eq ${literal(alias)}`,
  ].join(' or ');
}

/** One "word" may still fall into several (`o'brien`, `jean-pierre`). The UPN is mostly written without accents: `jose`. */
function searchForWord(words: readonly string[]): string | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const some = words.slice(0, MOST_WORDS);
  const others = ['userPrincipalName', 'surname'].map((property) => searchClause(property, first));
  const most = Math.floor((MOST_CLAUSES - others.length) / some.length);
  return [`(${some.map((word) => asSpelled(word, { most })).join(' AND ')})`, ...others].join(' OR ');
}

/** The word, and how else it may be spelled: Graph knows nothing of ue for ü. */
function asSpelled(
  word: string,
  {
    most,
    first = [searchClause('displayName', word)],
  }: { readonly most: number; readonly first?: readonly string[] },
): string {
  const others = otherSpellings(word).map((each) => searchClause('displayName', each));
  const clauses = [...first, ...others].slice(0, most);
  return clauses.length === 1 ? clauses.join('') : `(${clauses.join(' OR ')})`;
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
  const most = Math.floor((MOST_CLAUSES - 2) / some.length);
  const parts = some.map((word) =>
    asSpelled(word, {
      most,
      first: [searchClause('displayName', beginningOf(word)), searchClause('surname', word)],
    }),
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
