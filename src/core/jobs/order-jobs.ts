import type { OpenOrder } from '../ports/reminders.ts';
import { keyOf } from './job-key.ts';
import type { Job, WantedJob } from './job.ts';

/** The look at an order when its time is over, beside the one that asks its approvers. */
export function lapseOf({ id: order, expiresAt }: Pick<OpenOrder, 'id' | 'expiresAt'>): WantedJob {
  return { job: { kind: 'approve-reminders', order }, key: `lapse:${order}`, startAfter: expiresAt };
}

/** What an order that is not at its end waits for. */
export function jobsForOrder(open: OpenOrder): readonly WantedJob[] {
  const { id: order, status, course = {}, decidedBy } = open;
  if (status === 'awaiting-approval')
    return [
      lapseOf(open),
      ...[
        wanted({ kind: 'approve-reminders', order }),
        wanted({ kind: 'remind-order', order }),
        wanted({ kind: 'escalate-order', order }),
      ],
    ];
  const decided = wanted({ kind: 'order-reminders', order });
  if (status !== 'ordered') return [decided];
  const { begun = false, through = false, told = [] } = course;
  const isUntold = decidedBy !== undefined && !told.includes('decided');
  return [
    ...(!begun || isUntold ? [decided] : []),
    // Whoever has been asked for already is not asked for twice.
    ...(begun && !through ? [wanted({ kind: 'order-reminders', order, from: 0 })] : []),
    ...(begun ? [wanted({ kind: 'report-order', order })] : []),
  ];
}

function wanted(job: Job): WantedJob {
  return { job, key: keyOf(job) };
}
