import type { Person } from '../../core/people.ts';
import { MAX_CANDIDATES, type PersonMatches, type PersonQuery } from '../../core/ports/directory.ts';
import { foldedWords } from './name-words.ts';

/** What one request for people brought; a query may take two. */
export interface Found {
  readonly people: readonly Person[];
  /** Graph had more than one page. */
  readonly more: boolean;
}

/** One kind of match. `from`: the request that brings everybody of this kind, when one of them alone does. */
interface Kind {
  readonly fits: (person: Person) => boolean;
  readonly from?: number;
  readonly partly?: true;
}

/**
 * Keeps the people who fit the query in the strongest way that anybody does. Everything that Graph found is compared
 * again here: its index matches beginnings of words, and what it found for `smith` may be a Smithers.
 */
export function rankPeople(query: PersonQuery, found: readonly Found[]): PersonMatches {
  const people = [
    ...new Map(found.flatMap((each) => each.people).map((person) => [person.id, person])).values(),
  ];
  for (const { fits, from, partly } of kindsFor(query)) {
    const fitting = people.filter(fits);
    const answers = from === undefined ? found : found.slice(from, from + 1);
    const more = fitting.length > MAX_CANDIDATES || answers.some((each) => each.more);
    const matches = { people: fitting.slice(0, MAX_CANDIDATES), more };
    if (fitting.length > 0) return partly ? { ...matches, partly } : matches;
  }
  return { people: [], more: found.some((each) => each.more) };
}

/** From the strongest to the weakest. */
function kindsFor(query: PersonQuery): readonly Kind[] {
  switch (query.by) {
    case 'id':
      return [{ fits: (person) => person.id === query.id }];
    case 'address':
      return [{ fits: (person) => addressesOf(person).some((each) => sameText(each, query.address)) }];
    case 'alias-or-name':
      return [
        { fits: (person) => aliasesOf(person).some((alias) => sameText(alias, query.text)), from: 0 },
        ...nameKinds(query.text, 1),
      ];
    case 'name':
      return nameKinds(query.text, 0);
  }
}

/** Signs that stand in names; with any other sign a text is no beginning of one. */
const NAME_LIKE = /^[\p{L}\p{M}\p{N}\p{Zs}\p{Cf}.,'’´`()-]+$/u;
/** `j smith` may mean John Smith, but `j s` is a guess. */
const TELLING_LENGTH = 3;

/** All words of the name; else words that begin words of the name or of the account. */
function nameKinds(text: string, from: number): readonly Kind[] {
  const typed = foldedWords(text);
  if (typed.length === 0) return [];
  const whole: Kind = { fits: (person) => sameWords(typed, foldedWords(person.displayName)), from };
  if (!NAME_LIKE.test(text) || !typed.some((word) => word.length >= TELLING_LENGTH)) return [whole];
  const begun = (person: Person): boolean =>
    beginWords(typed, foldedWords(person.displayName)) || beginWords(typed, accountWords(person));
  return [whole, { fits: begun, partly: true }];
}

function addressesOf(person: Person): readonly string[] {
  return [person.userPrincipalName, ...(person.mail === undefined ? [] : [person.mail])];
}

function aliasesOf(person: Person): readonly string[] {
  return addressesOf(person).map(localPart);
}

function localPart(address: string): string {
  return address.slice(0, Math.max(address.lastIndexOf('@'), 0));
}

function accountWords(person: Person): readonly string[] {
  return foldedWords(localPart(person.userPrincipalName));
}

/** Same text but for the case. Accents count: `josé@…` and `jose@…` are two addresses. */
function sameText(one: string, other: string): boolean {
  return one.normalize('NFKC').toLowerCase() === other.trim().normalize('NFKC').toLowerCase();
}

function sameWords(typed: readonly string[], name: readonly string[]): boolean {
  return typed.length === name.length && typed.toSorted().join(' ') === name.toSorted().join(' ');
}

/** Each typed word begins another word of the name: `an jan` fits Anna Jansen, `anna anna` does not. */
function beginWords(typed: readonly string[], name: readonly string[]): boolean {
  const left = [...name];
  return typed
    .toSorted((one, other) => other.length - one.length)
    .every((word) => {
      const index = left.findIndex((each) => each.startsWith(word));
      if (index < 0) return false;
      left.splice(index, 1);
      return true;
    });
}
