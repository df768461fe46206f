import { MFA_STATES } from '../../core/mfa-state.ts';
import type { Reply } from '../../core/reply.ts';
import type {
  ListProblem,
  ListProblemKind,
  ListReport,
  ProblemCounts,
} from '../../core/requests/list-report.ts';
import type { PageNote } from '../../core/posture/tenant-answer.ts';
import { translateAnswers } from '../answers/answer-texts.ts';
import { pageControls } from '../answers/page-controls.ts';
import type { CardView } from '../card-view.ts';
import type { Words } from '../words.ts';
import { capLines } from './cap-list.ts';
import { leftOut, retype } from './describe-left-out.ts';

type ReportReply = Extract<Reply, { kind: 'list-report' }>;

/** Commands that only look. */
const READING: ReadonlySet<ListReport['known']['of']> = new Set(['status', 'history', 'why']);

const KINDS: readonly ListProblemKind[] = [
  'unknown',
  'ambiguous',
  'partly',
  'alike',
  'refused',
  'twice',
  'misfit',
  'empty',
];

/** What stands in a file, line by line where something is wrong with it, before anything is asked. */
export function listReport({ report, action, page }: ReportReply, words: Words): CardView {
  const { t } = words;
  const { good, problems, counts, known } = report;
  const heading = t('list.heading', { count: good, file: words.show(report.file) });
  const lines = problems.map((problem) => problemLine(problem, words));
  return {
    template: 'list-report',
    summary: heading,
    content: {
      heading,
      tally: tally(counts, words),
      problems: { title: t('list.problems'), lines: capLines(lines, words) },
      place: place(report, page, words),
      step: action ? t(nextStep(known)) : t('nothing-changed'),
    },
    controls: {
      ...pageControls(page, words),
      action: page?.action ?? action ?? '',
      hasButtons: action !== undefined,
      asksTo: action !== undefined && asksTo(known),
      toLabel: t('ask.to'),
      toError: t('ask.to-error'),
      states: MFA_STATES.map((value) => ({ title: t(`filter.${value}`), value })),
      complete: t('button.complete'),
    },
  };
}

function asksTo({ of, to }: ListReport['known']): boolean {
  return of === 'change' && to === undefined;
}

function nextStep(known: ListReport['known']): 'list.next' | 'list.next-ask' | 'list.next-read' {
  if (READING.has(known.of)) return 'list.next-read';
  return asksTo(known) ? 'list.next-ask' : 'list.next';
}

/** Every line of the file is counted, also where the card has no room to name it. */
function tally(counts: ProblemCounts, { t }: Words): readonly string[] {
  return KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [t('list.tally', { kind, count })];
  });
}

/** Which of the lines are shown, and that a file with very many of them shows the first only. */
function place(
  { counts }: ListReport,
  page: PageNote | undefined,
  { t, when, locale }: Words,
): readonly string[] {
  if (!page) return [];
  const { from, to, total, until } = page;
  const all = KINDS.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  return [
    t('list.page', { from, to, total }),
    ...(all > total ? [t('list.first', { count: total, all })] : []),
    translateAnswers(locale)('page.until', { when: when(until) }),
  ];
}

function problemLine(problem: ListProblem, words: Words): string {
  const { t, show } = words;
  return t('list.line', { line: problem.line, what: whatIsWrong() });

  function whatIsWrong(): string {
    switch (problem.kind) {
      case 'empty':
      case 'misfit':
        return t(`list.${problem.kind}`);
      case 'twice':
        return t('list.twice', { typed: show(problem.typed), first: problem.first });
      case 'unknown':
        return [t('list.unknown', { typed: show(problem.typed) }), ...retype(problem.typed, words)].join(' ');
      case 'ambiguous':
      case 'partly':
      case 'alike':
        return t(`list.${problem.kind}`, { typed: show(problem.typed) });
      case 'refused':
        return leftOut({ refused: [problem.refusal] }, words).lines[0] ?? '';
    }
  }
}
