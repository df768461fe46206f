import type { RequestItem } from '../../core/requests/change-request.ts';
import type { RequestView } from '../../core/reply.ts';
import { isTroubled } from '../../core/requests/rest-of-list.ts';
import type { Words } from '../words.ts';
import { capCounted } from './cap-list.ts';
import { changeLine } from './describe-change.ts';
import type { ShownChange } from './describe-change.ts';
import { describePerson } from './describe-person.ts';
import type { PersonWords } from './describe-person.ts';

export type PeopleWords = { readonly list: readonly PersonInRequest[]; readonly more: string };
type PersonInRequest = PersonWords & ItemWords;
/** The change in a few words, which the card prints bold, and what there is to say about it. */
export type ItemWords = { readonly change: string; readonly lines: readonly string[] };

type Listed = Pick<RequestView, 'items' | 'rest'>;

/** The people of a request with the given words under each. Troubles come first, so that a short list still shows them. */
export function peopleInRequest(
  { items, rest }: Listed,
  words: Words,
  describe: (item: RequestItem) => ItemWords,
): PeopleWords {
  const sorted = [...items].sort((one, other) => troubleRank(one) - troubleRank(other));
  const { first, more } = capCounted({ all: sorted, besides: rest?.people }, words.peopleShown, words);
  return { list: first.map((item) => ({ ...describePerson(item.person, words), ...describe(item) })), more };
}

/** Before anything is decided: from which state to which. */
export function peopleToChange(change: ShownChange, words: Words): PeopleWords {
  const { to } = change;
  return peopleInRequest(change, words, (item) => ({ change: changeLine(item, to, words), lines: [] }));
}

function troubleRank(item: RequestItem): number {
  return isTroubled(item) ? 0 : 1;
}
