import type { TenantAnswer, WhyPerson, WhyReason } from '../../core/posture/tenant-answer.ts';
import type { PastChange } from '../../core/person-status.ts';
import { coverageLines } from '../cards/describe-coverage.ts';
import { boxLine } from '../cards/describe-end.ts';
import { flagsLine, isCovered, nextStep } from '../cards/people-status.ts';
import { nameOf, withAccount } from '../cards/describe-person.ts';
import { capList } from '../cards/cap-list.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { Words } from '../words.ts';
import { translateAnswers } from './answer-texts.ts';
import type { AnswerWords } from './answer-words.ts';
import { pageLines } from './page-controls.ts';

/** Person by person: the state, what made it so, what asks for MFA beside it, and what comes next. */
export function describeWhy(
  { people, page }: Extract<TenantAnswer, { kind: 'why' }>,
  words: Words,
): AnswerWords {
  const a = translateAnswers(words.locale);
  const [only, ...others] = people;
  const count = page?.total ?? people.length;
  const name = only && others.length === 0 ? nameOf(only.status.person, words) : '';
  const { first, more } = capList(people, words.peopleShown, words);
  return {
    heading: a('why.heading', { count, name, state: only?.status.state ?? 'unknown' }),
    sections: first.map((each) => ({
      title: withAccount(each.status.person, words),
      lines: whyLines(each, words),
    })),
    hints: [more, ...pageLines(page, words)].filter(Boolean),
  };
}

function whyLines({ status, reason }: WhyPerson, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  return [
    ...flagsLine(status.person, words),
    words.t('state.now', { state: status.state }),
    ...reasonLines(reason, words),
    ...coverageLines(status, words),
    ...(isCovered(status) ? [a('why.beside')] : []),
    words.t(nextStep(status)),
    ...(status.openRequest ? [words.t('status.open-request', { request: status.openRequest })] : []),
  ];
}

function reasonLines(reason: WhyReason, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  switch (reason.kind) {
    case 'changed':
      return changeLines(reason.change, words);
    case 'flipped':
      return [...changeLines(reason.change, words), words.t('status.flipped')];
    case 'outside':
      return [a('why.outside', { state: reason.left }), ...changeLines(reason.change, words)];
    case 'default':
    case 'elsewhere':
    case 'unreadable':
      return [a(`why.${reason.kind}`)];
  }
}

function changeLines(
  { request, before, observed, at, requester, approver, reason, end }: PastChange,
  words: Words,
) {
  return [
    words.t('status.last-change', { request, from: before, to: observed, when: words.when(at) }),
    words.t('status.changed-by', { requester: words.show(requester), approver: words.show(approver) }),
    ...(reason ? [words.t('request.reason', { reason: words.show(reason, REASON_CAP) })] : []),
    ...(end ? [boxLine(end, words)] : []),
  ];
}
