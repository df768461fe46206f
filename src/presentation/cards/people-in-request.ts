import type { RequestItem } from '../../core/requests/change-request.ts';
import type { Words } from '../words.ts';
import { capList } from './cap-list.ts';
import { describePerson } from './describe-person.ts';
import type { PersonWords } from './describe-person.ts';

export type PeopleWords = {
  readonly list: readonly (PersonWords & { readonly lines: readonly string[] })[];
  readonly more: string;
};
type LinesOf = (item: RequestItem) => readonly string[];

/** The people of a request with the given lines under each. Troubles come first, so that a short list still shows them. */
export function peopleInRequest(items: readonly RequestItem[], words: Words, linesOf: LinesOf): PeopleWords {
  const sorted = [...items].sort((one, other) => troubleRank(one) - troubleRank(other));
  const { first, more } = capList(sorted, words.peopleShown, words);
  const list = first.map((item) => ({
    ...describePerson(item.person, words),
    lines: linesOf(item),
  }));
  return { list, more };
}

function troubleRank({ outcome }: RequestItem): number {
  return outcome === undefined || outcome.kind === 'done' || outcome.kind === 'already' ? 1 : 0;
}
