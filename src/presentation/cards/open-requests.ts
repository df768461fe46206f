import type { PersonId } from '../../core/ids.ts';
import type { OpenOrder } from '../../core/ports/reminders.ts';
import type { RequestView, Reply } from '../../core/reply.ts';
import type { CardView, Content } from '../card-view.ts';
import { orderTitle, stateLines } from '../reminders/describe-standing.ts';
import { translateReminders } from '../reminders/reminder-texts.ts';
import type { Words } from '../words.ts';
import { pageControls } from '../answers/page-controls.ts';
import { capCounted, capList } from './cap-list.ts';
import { changeHeading, shownChange } from './describe-change.ts';
import { nameOf, withAccount } from './describe-person.ts';
import { statusLines } from './describe-status.ts';
import { digitsOf } from './requester-card.ts';

/** What is open: whom it is about, who asked, and what it waits for. */
export function openRequests(reply: Extract<Reply, { kind: 'open-requests' }>, words: Words): CardView {
  const { page, requests, orders, numbersOf } = reply;
  const count = page?.total ?? requests.length + orders.length;
  const heading = words.t('requests.heading', { count });
  const all = [
    ...requests.map((view) => describe(view, words, numbersOf)),
    ...orders.map((order) => describeOrder(order, words)),
  ];
  const { first, more } = capList(all, words.peopleShown, words);
  return {
    template: 'open-requests',
    summary: heading,
    content: {
      heading,
      requests: { list: first, more },
      hint:
        requests.length > 0 ? words.t('requests.cancel-hint') : count === 0 ? words.t('requests.none') : '',
    },
    controls: pageControls(page, words),
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

/** Everything else about it comes with its id. */
function describeOrder(order: OpenOrder, words: Words): Content {
  const { id, status, requester, createdAt } = order;
  const by = { name: nameOf(requester, words), when: words.when(createdAt) };
  const r = translateReminders(words.locale);
  const waits = status === 'awaiting-approval' ? [r('order.waits')] : [];
  return {
    name: orderTitle(order, words),
    lines: [
      words.t('requests.by', by),
      ...stateLines(status, words),
      ...waits,
      r('order.follow', { id: words.show(id) }),
    ],
  };
}
