import type { RequestItem } from '../../core/requests/change-request.ts';
import type { Words } from '../words.ts';
import { capList } from './cap-list.ts';
import { changeLine } from './describe-change.ts';
import type { ShownChange } from './describe-change.ts';
import { describePerson } from './describe-person.ts';
import type { PersonWords } from './describe-person.ts';

export type PeopleWords = { readonly list: readonly PersonInRequest[]; readonly more: string };
type PersonInRequest = PersonWords & ItemWords;
/** The change in a few words, which the card prints bold, and what there is to say about it. */
export type ItemWords = { readonly change: string; readonly lines: readonly string[] };

/** The people of a request with the given words under each. Troubles come first, so that a short list still shows them. */
export function peopleInRequest(
  items: readonly RequestItem[],
  words: Words,
  describe: (item: RequestItem) => ItemWords,
): PeopleWords {
  const sorted = [...items].sort((one, other) => troubleRank(one) - troubleRank(other));
  const { first, more } = capList(sorted, words.peopleShown, words);
  return { list: first.map((item) => ({ ...describePerson(item.person, words), ...describe(item) })), more };
}

/** Before anything is decided: from which state to which. */
export function peopleToChange({ to, items }: ShownChange, words: Words): PeopleWords {
  return peopleInRequest(items, words, (item) => ({ change: changeLine(item, to, words), lines: [] }));
}

function troubleRank({ outcome }: RequestItem): number {
  return outcome === undefined || outcome.kind === 'done' || outcome.kind === 'already' ? 1 : 0;
}
