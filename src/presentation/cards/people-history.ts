import type { PastChange } from '../../core/person-status.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import { pageControls, pageLines } from '../answers/page-controls.ts';
import type { Words } from '../words.ts';
import { capLines, capList } from './cap-list.ts';
import { boxLine } from './describe-end.ts';
import { leftOut } from './describe-left-out.ts';
import { describePerson, nameOf } from './describe-person.ts';

/** Every change made through the bot, newest first as the core hands them over. */
export function peopleHistory(reply: Extract<Reply, { kind: 'people-history' }>, words: Words): CardView {
  const name = reply.people[0] ? nameOf(reply.people[0].person, words) : '';
  const heading = words.t('history.heading', { count: reply.page?.total ?? reply.people.length, name });
  const { first, more } = capList(reply.people, words.peopleShown, words);
  const end = [more, ...pageLines(reply.page, words)].filter(Boolean).join(' ');
  const list = first.map(({ person, changes }) => ({
    ...describePerson(person, words),
    change: '',
    lines:
      changes.length === 0
        ? [words.t('history.none')]
        : capLines(
            changes.map((c) => line(c, words)),
            words,
          ),
  }));
  return {
    template: 'people-history',
    summary: heading,
    content: { heading, people: { list, more: end }, leftOut: leftOut(reply, words) },
    controls: pageControls(reply.page, words),
  };
}

function line(change: PastChange, words: Words): string {
  const { request, before, observed, act } = change;
  const when = words.when(change.at);
  const sentences = [
    act
      ? words.t('act.last', { act, request, when })
      : words.t('history.change', { request, from: before, to: observed, when }),
    words.t('status.changed-by', {
      requester: words.show(change.requester),
      approver: words.show(change.approver),
    }),
  ];
  if (change.reason)
    sentences.push(words.t('request.reason', { reason: words.show(change.reason, REASON_CAP) }));
  if (change.end) sentences.push(boxLine(change.end, words));
  return sentences.join('. ');
}
