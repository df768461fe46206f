import type { Person } from '../../core/people.ts';
import { MAX_CANDIDATES, type PersonMatches, type PersonQuery } from '../../core/ports/directory.ts';
import { foldedWords, spelledOutWords } from './name-words.ts';
import type { FoundPerson } from './parse-person.ts';

/** What one request for people brought; a query may take two. */
export interface Found {
  readonly people: readonly FoundPerson[];
  /** Graph had more than one page. */
  readonly more: boolean;
}

/** One kind of match. `from`: the request that brings everybody of this kind, when one of them alone does. */
interface Kind {
  readonly fits: (found: FoundPerson) => boolean;
  /** These may be meant as well, but what was typed is not what they are called: they are never found, only offered. */
  readonly alike?: (found: FoundPerson) => boolean;
  readonly from?: number;
  readonly partly?: true;
}

const NOBODY = (): boolean => false;

/**
 * Keeps the people who fit the query in the strongest way that anybody does. Everything that Graph found is compared
 * again here: its index matches beginnings of words, and what it found for `smith` may be a Smithers.
 */
export function rankPeople(query: PersonQuery, found: readonly Found[]): PersonMatches {
  const people = [
    ...new Map(found.flatMap((each) => each.people).map((each) => [each.person.id, each])).values(),
  ];
  for (const { fits, alike = NOBODY, from, partly } of kindsFor(query)) {
    const sure = people.filter(fits);
    const others = people.filter((each) => !sure.includes(each) && alike(each));
    const fitting = [...sure, ...others].map(({ person }) => person);
    if (fitting.length === 0) continue;
    const answers = from === undefined || others.length > 0 ? found : found.slice(from, from + 1);
    return {
      people: fitting.slice(0, MAX_CANDIDATES),
      more: fitting.length > MAX_CANDIDATES || answers.some((each) => each.more),
      ...(partly ? { partly } : {}),
      ...(sure.length === 0 ? { alike: true } : {}),
    };
  }
  return { people: [], more: found.some((each) => each.more) };
}

/** From the strongest to the weakest. */
function kindsFor(query: PersonQuery): readonly Kind[] {
  switch (query.by) {
    case 'id':
      return [{ fits: ({ person }) => person.id === query.id }];
    case 'address':
      return [
        { fits: (found) => addressesOf(found).some((each) => sameText(each, query.address)) },
        { fits: NOBODY, alike: ({ person }) => hasOtherMail(person, query.address) },
      ];
    case 'sam-account':
      return [
        { fits: ({ samAccount }) => samAccount !== undefined && sameText(samAccount, query.text) },
        { fits: NOBODY, alike: (found) => isAliasOf(query.text, found) },
      ];
    case 'alias-or-name':
      return [{ fits: (found) => isAliasOf(query.text, found), from: 0 }, ...nameKinds(query.text, 1)];
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
  const whole: Kind = {
    fits: (found) => isCalled(typed, found) || (isCalledAlike(text, found) && isAccount(typed, found)),
    alike: (found) => isCalledAlike(text, found),
    from,
  };
  if (!NAME_LIKE.test(text) || !typed.some((word) => word.length >= TELLING_LENGTH)) return [whole];
  const begun = ({ person }: FoundPerson): boolean =>
    beginWords(typed, foldedWords(person.displayName)) || beginWords(typed, accountWords(person));
  const begunAlike = ({ person }: FoundPerson): boolean =>
    spellings(text).some((one) => spellings(person.displayName).some((other) => beginWords(one, other)));
  return [whole, { fits: begun, alike: begunAlike, partly: true }];
}

function isCalled(typed: readonly string[], { person }: FoundPerson): boolean {
  return sameWords(typed, foldedWords(person.displayName));
}

function isAccount(typed: readonly string[], { person }: FoundPerson): boolean {
  return sameWords(typed, accountWords(person));
}

function isCalledAlike(text: string, { person }: FoundPerson): boolean {
  return spellings(text).some((one) => spellings(person.displayName).some((other) => sameWords(one, other)));
}

/** With ü as u, and with ü as ue: whoever types one of them may mean the other. */
function spellings(text: string): readonly (readonly string[])[] {
  return [foldedWords(text), spelledOutWords(text)];
}

function addressesOf({ person, mailAliases }: FoundPerson): readonly string[] {
  const { userPrincipalName, mail } = person;
  return [userPrincipalName, ...(mail === undefined ? [] : [mail]), ...mailAliases];
}

/** Where somebody may be written to besides. It may be the mailbox of another account: an administrator's own, a guest's. */
function hasOtherMail({ otherMails = [] }: Person, address: string): boolean {
  return otherMails.some((each) => sameText(each, address));
}

function isAliasOf(text: string, found: FoundPerson): boolean {
  return [...addressesOf(found).map(localPart), ...found.accounts].some((alias) => sameText(alias, text));
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
