import type { ActionId, RequestId } from '../../src/core/ids.ts';
import type { Person } from '../../src/core/people.ts';
import type { CalendarView, CohortView } from '../../src/core/reminders/calendar-view.ts';
import type { OrderView, RemindersReply } from '../../src/core/reminders/reminders-reply.ts';
import type { Reply } from '../../src/core/reply.ts';

interface Given {
  readonly person: (number: number) => Person;
  readonly action: ActionId;
}

const AT = '2026-11-23T08:00:00.000Z';
const contact = { name: 'Contoso Service Desk', mail: 'servicedesk@contoso.com', phone: '+31 20 555 01 00' };
const cohort: CohortView = {
  cohort: 'REQ-12' as RequestId,
  waiting: 431,
  registered: 61,
  left: 8,
  silent: 0,
  days: [
    { day: '2026-11-24', number: 1, people: 431 },
    { day: '2026-11-26', number: 2, people: 431 },
    { day: '2026-11-30', number: 3, people: 431 },
    { day: '2026-12-07', number: 4, people: 431 },
  ],
};
const halt = {
  kind: 'paused',
  of: 'all',
  by: '00000000-0000-4000-8000-000000000001' as Person['id'],
  at: AT,
} as const;
export const calendar: CalendarView = {
  cohorts: [
    { ...cohort, later: 40 },
    { waiting: 2, registered: 1, left: 0, silent: 2, days: [] },
  ],
  stuck: 3,
  unseen: { people: 2, names: ['Anna Jansen', 'Bob *Bold* [x](http://evil)'] },
};

/** Everything that is said about reminders, in every form that it takes. */
export function sampleReminders({ person, action }: Given): Readonly<Record<string, Reply>> {
  const order: OrderView = {
    id: '7F3A-91BC',
    status: 'awaiting-confirmation',
    requester: person(2),
    people: 3,
    shown: [0, 1, 3].map((number) => ({ person: person(number), number: number + 1, at: AT })),
    leftOut: [
      { person: person(4), because: 'registered' },
      { person: person(5), because: 'unknown' },
    ],
    refused: [{ kind: 'nobody-found', typed: 'zzz' }],
    minutes: 1,
    slowest: 'pace',
    needsApproval: false,
  };
  const stage = { group: 'approvers', count: 2, outsideHelpdesk: false };
  const many: OrderView = {
    ...order,
    people: 431,
    minutes: 4,
    needsApproval: true,
    agreement: { stages: [stage], approvals: [] },
    leftOut: [],
    refused: [],
  };
  const own = { kind: 'own', asked: 'todo', contact, timeZone: 'Europe/Amsterdam' } as const;
  const abouts: Readonly<Record<string, RemindersReply>> = {
    calendar: { kind: 'calendar', view: calendar },
    'calendar, not approved yet': {
      kind: 'calendar',
      view: {
        stuck: 0,
        cohorts: [
          {
            ...{ cohort: 'REQ-13' as RequestId, waiting: 0, registered: 0, left: 0, days: [], silent: 0 },
            ahead: { people: 12, later: 30, days: [{ day: '2026-11-24', number: 1, people: 12 }] },
          },
        ],
      },
    },
    'calendar, paused': {
      kind: 'calendar',
      view: {
        ...calendar,
        haltOfAll: halt,
        cohorts: [{ ...cohort, halt: { ...halt, of: 'REQ-12' as RequestId } }],
      },
    },
    'calendar, nobody': { kind: 'calendar', view: { cohorts: [], stuck: 0 } },
    'order, three people': { kind: 'order', view: order, buttons: 'confirm', action },
    'order, many': { kind: 'order', view: many, buttons: 'confirm', action },
    'order, to approve': {
      kind: 'order',
      view: { ...many, status: 'awaiting-approval' },
      buttons: 'decide',
      action,
    },
    'order, one has agreed': {
      kind: 'order',
      view: {
        ...many,
        status: 'awaiting-approval',
        agreement: { stages: [stage], approvals: [{ by: person(6), at: AT, group: 'approvers' }] },
      },
      buttons: 'decide',
      action,
    },
    'order, waiting': { kind: 'order', view: { ...many, status: 'awaiting-approval' }, buttons: 'none' },
    'order, nobody to ask': {
      kind: 'order',
      view: { ...many, shown: [], status: 'awaiting-approval', unasked: true },
      buttons: 'none',
    },
    'order, nobody else to ask': {
      kind: 'order',
      view: {
        ...many,
        shown: [],
        status: 'awaiting-approval',
        unasked: true,
        agreement: {
          stages: [{ group: 'approvers', count: 2, outsideHelpdesk: false }],
          approvals: [{ by: person(5), at: AT, group: 'approvers' }],
        },
      },
      buttons: 'none',
    },
    'order, next group asked': {
      kind: 'order',
      view: { ...many, shown: [], status: 'awaiting-approval', escalated: true },
      buttons: 'none',
    },
    'order, called off': {
      kind: 'order',
      view: { ...many, shown: [], status: 'cancelled', because: 'called-off' },
      buttons: 'none',
    },
    'order, requester lost': {
      kind: 'order',
      view: { ...many, shown: [], status: 'cancelled', because: 'requester-lost' },
      buttons: 'none',
    },
    'order, altered': {
      kind: 'order',
      view: { ...many, shown: [], status: 'cancelled', because: 'altered' },
      buttons: 'none',
    },
    'order, held': {
      kind: 'order',
      view: {
        ...order,
        shown: order.shown.map((each) => ({ ...each, held: true })),
        held: { people: 3, halts: [{ of: 'all', how: 'paused', at: AT, by: person(1).displayName }] },
      },
      buttons: 'confirm',
      action,
    },
    'order, some held': {
      kind: 'order',
      view: {
        ...order,
        held: {
          people: 1,
          halts: [
            { of: 'REQ-12' as RequestId, how: 'paused', at: AT },
            { of: person(3), how: 'stopped', at: AT, by: person(1).displayName },
          ],
        },
      },
      buttons: 'confirm',
      action,
    },
    'order ordered, held': {
      kind: 'order',
      view: {
        ...order,
        status: 'ordered',
        shown: [],
        held: { people: 3, halts: [{ of: 'all', how: 'stopped', at: AT, by: person(1).displayName }] },
      },
      buttons: 'none',
    },
    'order, how it went': {
      kind: 'order',
      view: {
        ...many,
        status: 'ordered',
        report: {
          ...{ sent: 420, registered: 6, left: 1, open: 3, nowhere: 1 },
          ...{ firstOpen: ['Alice Wonder', 'Bob Fisher', 'Nora Holm'], firstNowhere: ['Karl Weber'] },
        },
      },
      buttons: 'none',
    },
    'order, how it went for one': {
      kind: 'order',
      view: {
        ...order,
        status: 'ordered',
        report: {
          ...{ sent: 0, registered: 1, left: 1, open: 1, nowhere: 1 },
          ...{ firstOpen: ['Alice Wonder'], firstNowhere: ['Karl Weber'] },
        },
      },
      buttons: 'none',
    },
    'order, how it went, with its file': {
      kind: 'order',
      view: {
        ...many,
        ...{ shown: [], status: 'ordered' },
        report: { sent: 30, registered: 1, left: 0, open: 0, nowhere: 0, firstOpen: [], firstNowhere: [] },
      },
      buttons: 'file',
      action,
    },
    'order, its standing': {
      kind: 'order',
      view: {
        ...many,
        ...{ shown: [], status: 'ordered', decidedBy: 'Amir Haddad' },
        agreement: { stages: [stage], approvals: [{ by: person(6), at: AT, group: 'approvers' }] },
        standing: {
          askedAt: AT,
          progress: {
            ...{ registered: 6, left: 1, nowhere: 1 },
            channels: [
              { channel: 'mail', sent: 380, waiting: 42, failed: 1, unreachable: 1 },
              { channel: 'teams', sent: 0, waiting: 400, failed: 0, unreachable: 24 },
            ],
          },
        },
      },
      buttons: 'file',
      action,
    },
    'order, its standing before anybody agreed': {
      kind: 'order',
      view: { ...many, shown: [], status: 'awaiting-approval', standing: { askedAt: AT } },
      buttons: 'none',
    },
    'order, its standing at the end': {
      kind: 'order',
      view: {
        ...order,
        ...{ shown: [], leftOut: [], refused: [], status: 'ordered' },
        standing: {
          askedAt: AT,
          progress: {
            ...{ registered: 0, left: 0, nowhere: 0 },
            channels: [
              { channel: 'mail', sent: 3, waiting: 0, failed: 0, unreachable: 0 },
              { channel: 'teams', sent: 2, waiting: 0, failed: 1, unreachable: 0 },
            ],
          },
        },
      },
      buttons: 'none',
    },
    'order, nobody': { kind: 'order', view: { ...order, people: 0, shown: [] }, buttons: 'none' },
    ...Object.fromEntries(
      (['ordered', 'cancelled', 'rejected', 'expired'] as const).map((status) => [
        `order ${status}`,
        { kind: 'order', view: { ...many, shown: [], status, decidedBy: 'Amir' }, buttons: 'none' } as const,
      ]),
    ),
    paused: { kind: 'halted', how: 'paused', of: 'all' },
    stopped: { kind: 'halted', how: 'stopped', of: 'REQ-12' as RequestId },
    resumed: { kind: 'halted', how: 'resumed', of: person(0) },
    'resumed, and held all the same': {
      ...{ kind: 'halted', how: 'resumed', of: person(0) },
      still: [{ of: 'all', how: 'paused', at: AT, by: person(1).displayName }],
    },
    'not paused': { kind: 'halted', how: 'not-halted', of: 'all' },
    'own, to register': { ...own, standing: 'unregistered', deadline: AT, next: AT },
    'own, held': { ...own, standing: 'unregistered', next: AT, held: true },
    'own, done but not seen': { ...own, asked: 'done', standing: 'unregistered', deadline: AT },
    'own, registered': { ...own, asked: 'done', standing: 'registered' },
    'own, nothing to do': { ...own, standing: 'disabled' },
    'own, unknown': { ...own, standing: 'unknown' },
    snoozed: { kind: 'snoozed', next: AT, shortened: false, days: 14, timeZone: 'Europe/Amsterdam' },
    'no moment': { kind: 'no-moment' },
    'snoozed, held': {
      kind: 'snoozed',
      next: AT,
      shortened: false,
      days: 14,
      timeZone: 'Europe/Amsterdam',
      held: true,
    },
    'snoozed, shortened': {
      kind: 'snoozed',
      next: AT,
      shortened: true,
      days: 14,
      timeZone: 'Europe/Amsterdam',
    },
  };
  return Object.fromEntries(
    Object.entries(abouts).map(([name, about]) => [
      `reminders: ${name}`,
      { kind: 'reminders', about } as const,
    ]),
  );
}
