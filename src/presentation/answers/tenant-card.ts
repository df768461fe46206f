import type { ListedPerson, PageNote, TenantAnswer } from '../../core/posture/tenant-answer.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView } from '../card-view.ts';
import { leftOut } from '../cards/describe-left-out.ts';
import { nameOf } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import { describePosture, describeReport } from './describe-posture.ts';
import { describeWhy } from './describe-why.ts';
import { translateAnswers } from './answer-texts.ts';
import { snapshotLines, type AnswerWords } from './answer-words.ts';
import { pageControls } from './page-controls.ts';
import { stuckControls } from './stuck-controls.ts';

type About<Kind extends TenantAnswer['kind']> = Extract<TenantAnswer, { kind: Kind }>;

/** One card for what is told of many people: some lists, how old they are, and buttons to turn the page. */
export function tenantCard({ about }: Extract<Reply, { kind: 'tenant' }>, words: Words): CardView {
  const { heading, lead = '', sections, hints } = describe(about, words);
  const page = 'page' in about ? about.page : undefined;
  return {
    template: 'tenant',
    summary: heading,
    content: { heading, lead, sections, hints },
    controls: {
      ...pageControls(page, words),
      ...refreshControls(about, words),
      ...stuckControls(about, words),
    },
  };
}

function describe(about: TenantAnswer, words: Words): AnswerWords {
  switch (about.kind) {
    case 'reading':
      return describeReading(about, words);
    case 'list':
      return describeList(about, words);
    case 'why': {
      const why = describeWhy(about, words);
      return { ...why, hints: [...leftOut(about, words).lines, ...(why.hints ?? [])] };
    }
    case 'posture':
      return describePosture(about, words);
    case 'report':
      return describeReport(about, words);
  }
}

function describeReading({ people, page }: About<'reading'>, words: Words): AnswerWords {
  const a = translateAnswers(words.locale);
  return {
    heading: a('reading.heading'),
    lead: a('reading.line', { people }),
    sections: [],
    hints: [a('reading.next'), a('page.until', { when: words.when(page.until) })],
  };
}

function describeList(about: About<'list'>, words: Words): AnswerWords {
  const { filter, people, snapshot, page } = about;
  const a = translateAnswers(words.locale);
  const { from, to, total } = page;
  return {
    heading: a('list.heading', { filter, total }),
    lead: total > people.length ? a('list.page', { from, to, total }) : '',
    sections: people.map((person) => ({
      title: nameOf(asPerson(person), words),
      lines: [accountLine(person, words), stateLine(person, words)],
    })),
    hints: [
      ...(people.length === 0 ? [] : [a('list.confirmed'), ...hintOf(about, words)]),
      ...snapshotLines(snapshot, words),
      ...turnLines(page, words),
    ],
  };
}

function hintOf({ filter, work }: About<'list'>, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  if (filter !== 'stuck') return [a('list.act', { filter })];
  return work ? [a('stuck.hint')] : [];
}

/** The list holds names only; what the words need of a person is all there. */
function asPerson(person: ListedPerson): Parameters<typeof nameOf>[0] {
  return { ...person, userType: 'member', accountEnabled: true, licensed: 'unknown' };
}

function accountLine({ userPrincipalName, department }: ListedPerson, { show }: Words): string {
  return [userPrincipalName, department ?? '']
    .filter(Boolean)
    .map((text) => show(text))
    .join(' · ');
}

function stateLine({ state, now, stuckSince, registered }: ListedPerson, words: Words): string {
  const a = translateAnswers(words.locale);
  const said = a('list.state', { state: now ?? state });
  const notes = [
    ...(now === undefined ? [a('list.unread')] : []),
    ...(now !== undefined && now !== state ? [a('list.changed', { state })] : []),
    ...(registered === false ? [a('list.unregistered')] : []),
    ...(stuckSince === undefined ? [] : [a('list.stuck-since', { when: words.when(stuckSince) })]),
  ];
  return [said, ...notes].join(' ');
}

function turnLines(page: PageNote, words: Words): readonly string[] {
  const a = translateAnswers(words.locale);
  return [...(page.renewed ? [a('page.renewed')] : []), a('page.until', { when: words.when(page.until) })];
}

function refreshControls(about: TenantAnswer, words: Words): CardView['controls'] {
  const a = translateAnswers(words.locale);
  const waits = about.kind === 'reading' || ('snapshot' in about && about.snapshot.renewing);
  const mayFile = about.kind === 'report';
  return {
    mayFile,
    file: words.t('button.as-file'),
    mayRefresh: about.kind !== 'why',
    refresh: a(waits ? 'button.look' : 'button.refresh'),
  };
}
