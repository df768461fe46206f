import { flagsOf } from '../../core/account-flags.ts';
import { hasFlipped } from '../../core/commands/explain-state.ts';
import { isRegistered, type Person } from '../../core/people.ts';
import type { PersonStatus, ToldOf } from '../../core/person-status.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView, Content } from '../card-view.ts';
import { REASON_CAP } from '../escape-text.ts';
import type { PlainText } from '../i18n/texts.ts';
import { describeAbout } from '../notices/describe-about.ts';
import { translateNotice } from '../notices/notice-texts.ts';
import { pageControls, pageLines } from '../answers/page-controls.ts';
import type { Words } from '../words.ts';
import { capList } from './cap-list.ts';
import { coverageLines } from './describe-coverage.ts';
import { boxLine } from './describe-end.ts';
import { leftOut } from './describe-left-out.ts';
import { deliveryLine } from './describe-outcome.ts';
import { describePerson, nameOf } from './describe-person.ts';

/** State, methods, last change and what comes next, person by person. */
export function peopleStatus(reply: Extract<Reply, { kind: 'people-status' }>, words: Words): CardView {
  const name = reply.people[0] ? nameOf(reply.people[0].person, words) : '';
  const heading = words.t('status.heading', { count: reply.page?.total ?? reply.people.length, name });
  const { first, more } = capList(reply.people, words.peopleShown, words);
  const end = [more, ...pageLines(reply.page, words)].filter(Boolean).join(' ');
  return {
    ...statusView(heading, {
      people: { list: first.map((status) => statusOf(status, words)), more: end },
      leftOut: leftOut(reply, words),
    }),
    controls: pageControls(reply.page, words),
  };
}

/** The same for the reader's own account. */
export function ownStatus(reply: Extract<Reply, { kind: 'own-status' }>, words: Words): CardView {
  const view = statusView(words.t('own.heading'), {
    people: { list: [statusOf(reply.status, words)], more: '' },
    leftOut: leftOut({ refused: [] }, words),
  });
  return { ...view, controls: pageControls(undefined, words) };
}

function statusView(heading: string, content: Content): Omit<CardView, 'controls'> {
  return { template: 'people-status', summary: heading, content: { heading, ...content } };
}

function statusOf(status: PersonStatus, words: Words): Content {
  const lines = [
    ...flagsLine(status.person, words),
    methodsLine(status, words),
    ...coverageLines(status, words),
    words.t(nextStep(status)),
    ...lastChangeLines(status, words),
    ...(status.openRequest ? [words.t('status.open-request', { request: status.openRequest })] : []),
    ...status.told.map((told) => toldLine(told, words)),
  ];
  return {
    ...describePerson(status.person, words),
    change: words.t('state.now', { state: status.state }),
    lines,
  };
}

/** "Guest · sign-in blocked": whoever is no ordinary colleague. */
export function flagsLine(person: Person, { t }: Words): readonly string[] {
  const flags = flagsOf(person).map((flag) => t(`flag.${flag}`));
  return flags.length === 0 ? [] : [flags.join(' · ')];
}

/** "Please register your second step: E-mail: accepted … Teams message: sent …" */
function toldLine({ notice, deliveries }: ToldOf, words: Words): string {
  const { subject } = describeAbout(notice.about, words);
  const fates = deliveries.map((delivery) => deliveryLine(delivery, words)).join(' ');
  return translateNotice(words.locale)('told', { subject, fates });
}

function methodsLine({ methods }: PersonStatus, words: Words): string {
  if (methods === 'unknown') return words.t('status.methods-unknown');
  if (methods.length === 0) return words.t('status.methods-none');
  const names = [...new Set(methods)].map((method) => words.t(`method.${method}`));
  return words.t('status.methods', { methods: words.list(names) });
}

export function nextStep(status: PersonStatus): PlainText {
  if (status.state === 'unknown') return 'next.state-unknown';
  if (status.state === 'disabled') return isCovered(status) ? 'next.disabled-covered' : 'next.disabled';
  const registered = status.methods === 'unknown' ? 'unknown' : isRegistered(status.methods);
  if (status.state === 'enforced')
    return registered === false ? 'next.enforced-unregistered' : 'next.enforced';
  if (registered === 'unknown') return 'next.registration-unknown';
  return registered ? 'next.enabled-stuck' : 'next.enabled';
}

export function isCovered({ coveredBy, securityDefaults }: PersonStatus): boolean {
  return securityDefaults === true || (Array.isArray(coveredBy) && coveredBy.length > 0);
}

function lastChangeLines(status: PersonStatus, words: Words): readonly string[] {
  const { lastChange } = status;
  if (!lastChange) return [words.t('status.no-change')];
  const { request, requester, approver, reason } = lastChange;
  const when = words.when(lastChange.at);
  const lines = [
    lastChange.act
      ? words.t('act.last', { act: lastChange.act, request, when })
      : words.t('status.last-change', { request, from: lastChange.before, to: lastChange.observed, when }),
    words.t('status.changed-by', { requester: words.show(requester), approver: words.show(approver) }),
  ];
  if (reason) lines.push(words.t('request.reason', { reason: words.show(reason, REASON_CAP) }));
  if (lastChange.end) lines.push(boxLine(lastChange.end, words));
  if (!lastChange.act && hasFlipped(status)) lines.push(words.t('status.flipped'));
  return lines;
}
