import type { PersonId } from '../../core/ids.ts';
import type { RequestView, Reply } from '../../core/reply.ts';
import type { CardView, Content } from '../card-view.ts';
import type { Words } from '../words.ts';
import { pageControls } from '../answers/page-controls.ts';
import { capCounted, capList } from './cap-list.ts';
import { changeHeading, shownChange } from './describe-change.ts';
import { nameOf, withAccount } from './describe-person.ts';
import { statusLines } from './describe-status.ts';
import { digitsOf } from './requester-card.ts';

/** What is open: whom it is about, who asked, and what it waits for. */
export function openRequests(reply: Extract<Reply, { kind: 'open-requests' }>, words: Words): CardView {
  const count = reply.page?.total ?? reply.requests.length;
  const heading = words.t('requests.heading', { count });
  const { first, more } = capList(reply.requests, words.peopleShown, words);
  return {
    template: 'open-requests',
    summary: heading,
    content: {
      heading,
      requests: { list: first.map((view) => describe(view, words, reply.numbersOf)), more },
      hint: words.t(count === 0 ? 'requests.none' : 'requests.cancel-hint'),
    },
    controls: pageControls(reply.page, words),
  };
}

function describe(view: RequestView, words: Words, numbersOf?: PersonId): Content {
  const { request, items, rest } = view;
  const { first, more } = capCounted({ all: items, besides: rest?.people }, words.linesShown, words);
  const people = first.map((item) => withAccount(item.person, words));
  const digits = request.requester.id === numbersOf ? digitsOf(request) : undefined;
  const by = { name: nameOf(request.requester, words), when: words.when(request.createdAt) };
  return {
    name: words.t('requests.title', { request: request.id, change: changeHeading(shownChange(view), words) }),
    lines: [
      [...people, more].filter(Boolean).join(', '),
      words.t('requests.by', by),
      ...statusLines(view, words),
      ...(digits === undefined ? [] : [words.t('number.yours', { digits })]),
    ],
  };
}
