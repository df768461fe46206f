import type { OrderProgress, OrderStanding, OrderView } from '../../core/reminders/reminders-reply.ts';
import { nameOf } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import { agreementOn, heldLines, outcomeLines } from './describe-order.ts';
import { translateReminders } from './reminder-texts.ts';
import type { ReminderWords } from './reminders-card.ts';

/** An order asked for by its id: what was ordered, who asked and agreed, and how far each channel is. */
export function describeStanding(standing: OrderStanding, view: OrderView, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const { progress } = standing;
  const by = { name: nameOf(view.requester, words), when: words.when(standing.askedAt) };
  return {
    heading: orderTitle(view, words),
    lines: [
      ...stateLines(statusOf(view, progress), words),
      r('order.asked-at', by),
      ...outcomeLines(view, words),
      ...heldLines(view, words),
    ],
    sections: [
      agreementOn(view, words),
      { title: r('order.channels-title'), lines: progress ? progressLines(progress, words) : [] },
    ],
    tone:
      view.held || (progress?.nowhere ?? 0) > 0 ? 'warning' : view.status === 'ordered' ? 'good' : 'default',
  };
}

export function orderTitle({ id, people: count }: Pick<OrderView, 'id' | 'people'>, words: Words): string {
  return translateReminders(words.locale)('order.number', { id: words.show(id), count });
}

/** Of one that waits for approval that is said with the rest. */
export function stateLines(status: string, words: Words): readonly string[] {
  return status === 'awaiting-approval' ? [] : [translateReminders(words.locale)('order.state', { status })];
}

/** As the texts know it. */
function statusOf({ status, held, people }: OrderView, progress: OrderProgress | undefined): string {
  if (!progress) return status;
  if (progress.channels.every(({ waiting }) => waiting === 0)) return 'done';
  return held?.people === people ? 'held' : status;
}

function progressLines({ channels, ...people }: OrderProgress, words: Words): readonly string[] {
  const r = translateReminders(words.locale);
  const counts = (['registered', 'left', 'nowhere'] as const).filter((each) => people[each] > 0);
  return [
    ...channels.map((each) => r('order.channel', { ...each })),
    ...counts.map((each) => r(`order.${each}`, { count: people[each] })),
  ];
}
