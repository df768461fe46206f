import type { ActionId, RequestId } from '../../src/core/ids.ts';
import type { Person } from '../../src/core/people.ts';
import type {
  ListedPerson,
  PageNote,
  SnapshotNote,
  TenantAnswer,
} from '../../src/core/posture/tenant-answer.ts';
import type { TenantNumbers } from '../../src/core/posture/tenant-scan.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import type { PastChange, PersonStatus } from '../../src/core/person-status.ts';
import type { Reply } from '../../src/core/reply.ts';

interface Given {
  readonly person: (number: number, more?: Partial<Person>) => Person;
  readonly action: ActionId;
}

const AT = '2026-11-23T03:00:00.000Z';
const UNTIL = '2026-11-23T10:00:00.000Z';
const snapshot: SnapshotNote = { at: AT, report: 'read', renewing: false };
const numbers: TenantNumbers = {
  people: 4_812,
  ...{ disabled: 1_204, enabled: 431, enforced: 3_170, unknown: 7 },
  ...{ registered: 3_904, unregistered: 908, pending: 402, stuck: 29 },
  ...{ admins: 24, adminsUnregistered: 3, adminsDisabled: 5 },
  ...{ guests: 318, blocked: 96 },
};
const before = {
  at: '2026-11-22T03:00:00.000Z',
  numbers: { ...numbers, enforced: 3_101, enabled: 470, pending: 441 },
};
const change: PastChange = {
  request: 'REQ-12' as RequestId,
  at: AT,
  before: 'disabled',
  observed: 'enabled',
  requester: 'Hanna Vos',
  approver: 'Amir *Haddad*',
  reason: 'New phone [x](http://evil.example)',
};

/** What is told of the whole tenant and of somebody's state, in every form that it takes. */
export function sampleAnswers({ person, action }: Given): Readonly<Record<string, Reply>> {
  const page: PageNote = {
    ...{ from: 11, to: 20, total: 431, previous: true, next: true, renewed: false, until: UNTIL, action },
  };
  const listed = (number: number, more: Partial<ListedPerson> = {}): ListedPerson => {
    const { id, displayName, userPrincipalName, department = '' } = person(number);
    const row = { id, displayName, userPrincipalName, department, state: 'enabled' } as const;
    return { ...row, now: 'enabled', guest: false, blocked: false, registered: false, ...more };
  };
  const status = (state: PersonStatus['state'], more: Partial<PersonStatus> = {}): PersonStatus => ({
    ...{ person: person(1), state, methods: ['authenticator'], told: [], ...more },
  });
  const endOf = (status: TimeBox['status']): TimeBox => ({
    ...{ request: change.request, person: person(1).id, weakened: 'enabled', earlier: 'enforced' },
    ...{ dueAt: AT, status, attempts: 0, closedAt: AT },
  });
  const ten = Array.from({ length: 10 }, (_, number) => listed(number));
  const hostile = { displayName: '**Bold** [x](http://evil.example)', now: 'enforced' } as const;
  const { now: _, ...unread } = listed(3);
  const only: PageNote = { ...page, from: 1, to: 3, total: 3, previous: false, next: false };
  const why = (people: Extract<TenantAnswer, { kind: 'why' }>['people']): TenantAnswer => ({
    ...{ kind: 'why', people, refused: [] },
  });
  const abouts: Readonly<Record<string, TenantAnswer>> = {
    reading: { kind: 'reading', people: 0, page: only },
    'reading, some': { kind: 'reading', people: 41_958, page: only },
    'list, a page of many': { kind: 'list', filter: 'enabled', people: ten, snapshot, page },
    'list, odd ones': {
      kind: 'list',
      filter: 'pending',
      people: [listed(0, hostile), unread, listed(4, { now: 'unknown' })],
      snapshot: { ...snapshot, report: 'not-licensed', renewing: true },
      page: { ...only, renewed: true },
    },
    'list, stuck': {
      kind: 'list',
      filter: 'stuck',
      people: [
        listed(0, { registered: true, stuckSince: AT, now: 'enabled' }),
        listed(1, { registered: true, now: 'enforced' }),
      ],
      snapshot: { ...snapshot, report: 'forbidden' },
      page: { ...only, to: 1, total: 1 },
      work: { people: [listed(0).id], mayReset: true },
    },
    'list, a page of stuck': {
      kind: 'list',
      filter: 'stuck',
      people: ten.map((person) => ({ ...person, registered: true, now: 'enabled' })),
      snapshot,
      page,
      work: { people: ten.map(({ id }) => id), mayReset: true },
    },
    'list, disabled': {
      kind: 'list',
      filter: 'disabled',
      people: [listed(2, { state: 'disabled', now: 'disabled' })],
      snapshot,
      page: { ...only, to: 1, total: 1 },
    },
    'list, nobody': {
      kind: 'list',
      filter: 'enforced',
      people: [],
      snapshot,
      page: { ...only, from: 0, to: 0, total: 0 },
    },
    'why, changed': why([
      { status: status('enabled', { methods: [] }), reason: { kind: 'changed', change } },
    ]),
    'why, flipped': why([{ status: status('enforced'), reason: { kind: 'flipped', change } }]),
    'why, outside': why([
      {
        status: status('disabled', { openRequest: change.request, securityDefaults: true }),
        reason: { kind: 'outside', change: { ...change, end: endOf('unneeded') }, left: 'enabled' },
      },
    ]),
    'why, put back': why([
      {
        status: status('enforced', { coveredBy: 'unknown' }),
        reason: { kind: 'changed', change: { ...change, end: endOf('restored') } },
      },
    ]),
    'why, covered': why([
      {
        status: status('disabled', { coveredBy: ['MFA for *all*'] }),
        reason: { kind: 'default' },
      },
    ]),
    'why, several': {
      kind: 'why',
      people: [
        { status: status('enforced', { person: person(2) }), reason: { kind: 'elsewhere' } },
        {
          status: status('unknown', { person: person(3), methods: 'unknown' }),
          reason: { kind: 'unreadable' },
        },
      ],
      refused: [{ kind: 'nobody-found', typed: 'zzz' }],
    },
    'why, a page of many': {
      kind: 'why',
      people: [2, 3, 4].map((number) => ({
        status: status('enforced', { person: person(number) }),
        reason: { kind: 'elsewhere' as const },
      })),
      ...{ refused: [], page: { ...page, from: 7, to: 9, total: 9, next: false } },
    },
    report: { kind: 'report', numbers, snapshot, page: only },
    'report, without a licence, renewed now': {
      kind: 'report',
      numbers,
      snapshot: { ...snapshot, report: 'not-licensed', renewing: true },
      page: only,
    },
    posture: { kind: 'posture', numbers, before, securityDefaults: false, snapshot, page: only },
    'posture, first, without a licence': {
      kind: 'posture',
      numbers,
      securityDefaults: 'unknown',
      snapshot: { ...snapshot, report: 'not-licensed' },
      page: only,
    },
    'posture, security defaults': {
      kind: 'posture',
      numbers,
      before,
      securityDefaults: true,
      snapshot: { ...snapshot, renewing: true },
      page: only,
    },
  };
  return Object.fromEntries(
    Object.entries(abouts).map(([name, about]) => [`tenant: ${name}`, { kind: 'tenant', about } as const]),
  );
}
