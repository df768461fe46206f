import type { CancelledBecause } from '../../core/reminders/order.ts';
import type { OrderReport, OrderView } from '../../core/reminders/reminders-reply.ts';
import { countStages } from '../../core/approvals/quorum.ts';
import type { Section } from '../card-view.ts';
import { capLines } from '../cards/cap-list.ts';
import { NO_SECTION, stageLines } from '../cards/describe-agreement.ts';
import { leftOut } from '../cards/describe-left-out.ts';
import { nameOf } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import { describeHalts } from './describe-halts.ts';
import { translateReminders } from './reminder-texts.ts';
import type { ReminderWords } from './reminders-card.ts';

/** As the texts know it. */
const WHY_CANCELLED: Record<CancelledBecause, string> = {
  'called-off': 'called',
  'requester-lost': 'lost',
  altered: 'altered',
};

/** Who gets what when, before anything is sent; afterwards what became of it. */
export function describeOrder(view: OrderView, words: Words): ReminderWords {
  return view.report ? describeReport(view.report, view, words) : describePlan(view, words);
}

/** It can be asked for by its id from Confirm on. */
function followHint({ id, status }: OrderView, words: Words): { readonly hint?: string } {
  if (status !== 'awaiting-approval' && status !== 'ordered') return {};
  return { hint: translateReminders(words.locale)('order.follow', { id: words.show(id) }) };
}

/** Counts, and by name who has not had it. */
function describeReport(report: OrderReport, { requester, people }: OrderView, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const { firstOpen, firstNowhere } = report;
  const counts = (['registered', 'left', 'open', 'nowhere'] as const).filter((each) => report[each] > 0);
  const named = (names: readonly string[]) =>
    capLines(
      names.map((name) => words.show(name)),
      words,
    );
  return {
    heading: r('order.heading', { status: 'reported', count: people }),
    lines: [
      r('order.sent', { count: report.sent }),
      ...counts.map((each) => r(`order.${each}`, { count: report[each] })),
      r('order.asked-by', { name: nameOf(requester, words) }),
    ],
    sections: [
      { title: r('order.nowhere-title'), lines: named(firstNowhere) },
      { title: r('order.open-title'), lines: named(firstOpen) },
    ],
    tone: report.nowhere > 0 ? 'warning' : 'good',
  };
}

function describePlan(view: OrderView, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const { status, people: count } = view;
  const nobody = count === 0 && status === 'awaiting-confirmation';
  const allHeld = count > 0 && view.held?.people === count;
  const because = view.leftOut.map(({ person, because }) =>
    r('order.because', { name: nameOf(person, words), because }),
  );
  return {
    heading: nobody
      ? r('calendar.heading')
      : r('order.heading', { status: allHeld && status === 'ordered' ? 'held' : status, count }),
    lines: nobody ? [r('order.nobody')] : statusLines(view, words),
    sections: [
      agreementOn(view, words),
      { title: r('order.who'), lines: whoAndWhen(view, words) },
      {
        title: r('order.left-out'),
        lines: [...capLines(because, words), ...leftOut(view, words).lines],
      },
    ],
    ...followHint(view, words),
    tone: view.held ? 'warning' : status === 'ordered' ? 'good' : 'default',
  };
}

/** As on the cards of changes: how many of how many have agreed, and who. */
export function agreementOn({ agreement, status }: OrderView, words: Words): Section {
  const open = status === 'awaiting-confirmation' || status === 'awaiting-approval';
  if (!agreement || (!open && agreement.approvals.length === 0)) return NO_SECTION;
  const stages = countStages({}, agreement, agreement.approvals);
  return {
    title: words.t(open ? 'quorum.title' : 'quorum.title-past'),
    lines: stages.flatMap((stage) => stageLines(stage, { open, words })),
  };
}

/** Only the first ones were looked at one by one; how many more there are is said all the same. */
function whoAndWhen({ shown, people }: OrderView, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  const lines = shown.slice(0, words.linesShown).map(({ person, number, at, held }) => {
    const name = nameOf(person, words);
    return held
      ? r('order.person-held', { name })
      : r('order.person', { name, number, when: words.when(at) });
  });
  const count = people - lines.length;
  return lines.length === 0 || count <= 0 ? lines : [...lines, words.t('list.more', { count })];
}

/** While anything of it may still go out. */
export function heldLines({ held, people }: OrderView, words: Words): readonly string[] {
  if (!held) return [];
  const r = translateReminders(words.locale);
  const count = held.people;
  const all = count === people ? 'yes' : 'no';
  return [r('order.held', { all, count }), ...describeHalts(held.halts, words)];
}

/** Somebody has, and others are missing. */
function hasAgreed({ agreement }: OrderView): boolean {
  return (agreement?.approvals.length ?? 0) > 0;
}

function statusLines(view: OrderView, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  const { status, minutes, slowest } = view;
  const isDraft = status === 'awaiting-confirmation';
  const going = isDraft || status === 'awaiting-approval' || status === 'ordered';
  return [
    ...(isDraft && view.needsApproval ? [r('order.will-wait')] : []),
    ...(isDraft ? [] : [r('order.asked-by', { name: nameOf(view.requester, words) })]),
    ...outcomeLines(view, words),
    ...(going ? heldLines(view, words) : []),
    ...(going ? [r('order.safe'), r('order.minutes', { minutes, slowest })] : []),
  ];
}

/** What it waits for, or came to. */
export function outcomeLines(view: OrderView, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  return [
    ...(view.status === 'awaiting-approval' ? [r('order.waits')] : []),
    ...(view.unasked ? [r('order.unasked', { more: hasAgreed(view) ? 'yes' : 'no' })] : []),
    ...(view.escalated ? [r('order.escalated')] : []),
    ...(view.because ? [r('order.cancelled', { because: WHY_CANCELLED[view.because] })] : []),
    ...(view.decidedBy ? [r('order.decided-by', { name: words.show(view.decidedBy) })] : []),
  ];
}
