import { GUARD_ALARMS } from '../../src/core/jobs/job.ts';
import type { ConversationReference } from '../../src/core/incoming.ts';
import { changeNoticeId } from '../../src/core/ids.ts';
import type { ActionId, ConversationId, GroupId, RequestId } from '../../src/core/ids.ts';
import type { HelpdeskContact, Notice, NoticeAbout, Registered } from '../../src/core/notices/notice.ts';
import { requirementFor } from '../../src/core/approvals/approval-policy.ts';
import type { Quorum, Requirement, RiskFacts } from '../../src/core/requests/requirement.ts';
import { SAMPLE_POLICY } from '../support/sample-people.ts';
import type { PageNote } from '../../src/core/posture/tenant-answer.ts';
import type { PersonStatus } from '../../src/core/person-status.ts';
import type { Reply, RequestView } from '../../src/core/reply.ts';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import type {
  ChangeRequest,
  Decision,
  Delivery,
  RequestItem,
} from '../../src/core/requests/change-request.ts';
import { sampleAnswers } from './sample-answers.ts';
import { calendar, sampleReminders } from './sample-reminders.ts';

import { everyTargetRefusal, leftOutRefusals } from './sample-left-out.ts';
import { agent, approver, person } from './sample-people.ts';
import { peopleSamples } from './sample-people-lists.ts';
import { bulkSamples } from './sample-bulk.ts';
import { fileSamples } from './sample-files.ts';
import { APPROVAL_REFUSALS, approvalSamples } from './sample-approvals.ts';

/** Made-up people and requests from which the tests and the preview page make every kind of reply. */
export const ACTION = 'Zm9yLXRlc3RzLW9ubHktMTkyLWJpdHMx' as ActionId;
export const REFERENCE = '7F3A-91BC';
const AT = '2026-11-21T14:05:00.000Z';
const LATER = '2026-11-21T16:30:00.000Z';
const DAY = '2026-12-04T16:00:00.000Z';
const UNIT_ADMIN = 'User Administrator @ /administrativeUnits/00000008-c057-4000-8000-000000000001';
const GROUP_OWNER = 'Mailbox Admins @ /groups/00000002-c057-4000-8000-000000000001/owners';
const APP_ADMIN = 'Cloud Application Administrator @ /00000009-c057-4000-8000-000000000001';

const conversation: ConversationReference = {
  conversationId: 'a:chat' as ConversationId,
  kind: 'personal',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  channelId: 'msteams',
  tenantId: '00000000-0000-4000-8000-00000000cccc',
  botId: '28:bot',
};

export function item(number: number, more: Partial<RequestItem> = {}): RequestItem {
  return { person: person(number), from: 'disabled', methods: [], warnings: [], ...more };
}

export function requirement(more: Partial<RiskFacts> = {}, demands: Partial<Requirement> = {}): Requirement {
  const facts: RiskFacts = {
    to: 'enabled',
    direction: 'strengthening',
    privileged: 'no',
    people: 1,
    stateUnknown: false,
    requesterGroups: ['helpdesk'],
    ...more,
  };
  return { ...requirementFor(SAMPLE_POLICY, facts), ...demands };
}

type Status = ChangeRequest['status'];
export function request(status: Status, more: Partial<ChangeRequest> = {}): ChangeRequest {
  const base = {
    id: 'REQ-12' as RequestId,
    to: 'enabled' as const,
    requester: agent,
    requesterLocale: 'en' as const,
    conversation,
    reason: 'New phone arrived',
    ticket: 'INC-4711',
    createdAt: AT,
    expiresAt: LATER,
    fingerprint: 'f00d',
    refused: [],
    requirement: requirement(more.to === 'disabled' ? { to: 'disabled', direction: 'weakening' } : {}),
  };
  return { ...base, ...FIELDS[status], ...more, status } as ChangeRequest;
}
const decision: Decision = { by: approver, at: AT };
export const approvals = [{ ...decision, group: 'approvers' }] as unknown as Quorum;
const approved = { confirmedAt: AT, approvals, approvedAt: AT };
const FIELDS: Record<Status, object> = {
  'awaiting-confirmation': {},
  'awaiting-approval': { confirmedAt: AT, approvals: [] },
  'cooling-down': { confirmedAt: AT, approvals, coolDownUntil: LATER },
  approved,
  running: approved,
  finished: { ...approved, finishedAt: AT },
  'partly-finished': { ...approved, finishedAt: AT },
  withdrawn: { withdrawal: { by: agent, at: AT } },
  rejected: { rejection: { ...decision, reason: 'Please call the person first' } },
  stopped: { stop: { because: 'target', by: agent, at: AT } },
  expired: { expiredAt: LATER, confirmedAt: AT },
  superseded: { supersededAt: LATER },
};

export function view(
  of: ChangeRequest,
  items: readonly RequestItem[],
  more: Partial<RequestView> = {},
): RequestView {
  return { request: of, items, deliveries: [], approversAsked: 2, ...more };
}

export function delivery(number: number, channel: Delivery['channel'], result: Delivery['result']): Delivery {
  const { id } = person(number);
  const notice = changeNoticeId(REQ, id);
  return { notice, request: REQ, person: id, channel, reference: REFERENCE, result };
}

const REQ = 'REQ-12' as RequestId;
const FILE_PROBLEMS = [
  ...(['off', 'elsewhere', 'unreachable', 'too-big', 'too-many-rows'] as const),
  ...(['no-table', 'no-column', 'nobody', 'several', 'wish'] as const),
];

export const everyRefusal: readonly Refusal[] = [
  { kind: 'not-entitled', needs: ['helpdesk', 'auditor'] },
  { kind: 'outsider' },
  { kind: 'too-many-codes' },
  { kind: 'act-closed', act: 'reset' },
  { kind: 'act-closed', act: 'revoke' },
  { kind: 'wrong-place' },
  { kind: 'not-understood', because: 'negation' },
  { kind: 'not-understood', because: 'question', suggestion: 'enable mfa for jsmith' },
  { kind: 'not-understood', because: 'reported' },
  { kind: 'not-understood', because: 'opposites' },
  { kind: 'not-understood', because: 'other-product' },
  { kind: 'not-understood', because: 'not-understood' },
  { kind: 'nothing-to-change', to: 'enabled', refused: everyTargetRefusal() },
  { kind: 'held-elsewhere', request: 'REQ-9' as RequestId, refused: [] },
  { kind: 'card-used' },
  { kind: 'page-over' },
  { kind: 'nobody-chosen' },
  { kind: 'too-many', asked: 80, cap: 25 },
  { kind: 'file-broken', file: 'people.csv', line: 12_345 },
  ...FILE_PROBLEMS.map((because): Refusal => ({ kind: 'file-unusable', file: 'people.csv', because })),
  { kind: 'group-too-large', name: 'All <at>Staff</at>', asked: 4_312, cap: 50 },
  { kind: 'request-unknown', typed: 'REQ-99' },
  { kind: 'wave-needs-approver', request: REQ },
  ...(['past', 'skipped', 'far', 'few', 'policy', 'weakening'] as const).map((because): Refusal => ({
    kind: 'wave-plan',
    because,
    wave: 2,
  })),
  { kind: 'wave-plan', because: 'early', wave: 2, earliest: '2026-11-23T06:00:00.000Z' },
  { kind: 'wave-group', group: '00000002-c057-4000-8000-00000000dead' as GroupId },
  { kind: 'card-unknown' },
  { kind: 'card-of-somebody-else' },
  { kind: 'settled', settled: { request: REQ, as: 'approved', by: 'Ines Costa', at: AT } },
  { kind: 'settled', settled: { request: REQ, as: 'expired', at: AT } },
  { kind: 'own-request', request: REQ },
  { kind: 'own-target', request: REQ },
  { kind: 'reason-needed', for: 'change' },
  { kind: 'reason-needed', for: 'rejection' },
  ...APPROVAL_REFUSALS,
  { kind: 'too-late-to-withdraw', request: REQ },
  { kind: 'weakening-closed', because: 'audit-broken' },
  { kind: 'weakening-closed', because: 'clock-skew' },
  { kind: 'weakening-closed', because: 'threat-mode' },
  { kind: 'weakening-closed', because: 'breaker' },
  { kind: 'frozen', at: AT },
  { kind: 'frozen', at: AT, by: 'Graham Stone' },
  { kind: 'nobody-left', request: REQ },
  { kind: 'time-limit-on-strengthening' },
  { kind: 'time-limit-unclear' },
  { kind: 'time-limit-too-long', maxHours: 24 },
  { kind: 'too-many-weakenings', asked: 9, limit: 5, minutes: 10 },
  { kind: 'limit-reached', of: 'requester', limit: 20 },
  { kind: 'limit-reached', of: 'approver', limit: 40 },
  { kind: 'limit-reached', of: 'tenant', limit: 100 },
  { kind: 'undo-too-early', request: REQ },
  ...(['off', 'group', 'preview', 'several', 'strengthening', 'privileged', 'unheard', 'often'] as const).map(
    (because): Refusal => ({ kind: 'emergency-refused', because }),
  ),
  {
    kind: 'nothing-to-extend',
    request: REQ,
    refused: [{ kind: 'changed-since', person: person(1), state: 'enforced' }],
  },
  {
    kind: 'nothing-to-undo',
    request: REQ,
    refused: [
      { kind: 'changed-since', person: person(1), state: 'enforced' },
      { kind: 'changed-by-request', person: person(2), request: REQ },
      { kind: 'other-earlier-state', person: person(3), state: 'disabled' },
    ],
  },
];

export function notice(
  kind: 'mfa-enabled' | 'mfa-enforced' | 'mfa-disabled',
  registered: Registered,
  more: Partial<Notice> = {},
): Notice {
  const observed = kind === 'mfa-enforced' ? 'enforced' : 'enabled';
  const about: NoticeAbout = kind === 'mfa-disabled' ? { kind, registered } : { kind, registered, observed };
  return noticeOf(about, more);
}

export function noticeOf(about: NoticeAbout, more: Partial<Notice> = {}): Notice {
  return {
    id: changeNoticeId(REQ, person(0).id),
    about,
    person: person(0),
    request: REQ,
    reference: REFERENCE,
    plan: 'every-channel',
    contact: CONTACT,
    at: AT,
    ...more,
  };
}

const CONTACT: HelpdeskContact = {
  name: 'IT Helpdesk',
  mail: 'helpdesk@contoso.com',
  phone: '+31 20 555 0100',
};

const codeFound = {
  notice: noticeOf({ kind: 'mfa-disabled', registered: true }, { notMe: ACTION }),
  deliveries: [
    delivery(0, 'mail', { kind: 'sent', at: AT }),
    delivery(0, 'teams', { kind: 'unreachable', reason: 'app-not-installed', at: AT }),
  ],
} as const;

const decided = {
  kind: 'request-decided',
  request: REQ,
  to: 'enabled',
  people: 1,
  who: 'Anna Smith',
} as const;

/** Every kind of notice, in each shape that reads differently. */
export const everyNotice: Readonly<Record<string, NoticeAbout>> = {
  'mfa-returning': { kind: 'mfa-returning', until: LATER },
  ...Object.fromEntries(
    GUARD_ALARMS.map((alarm) => [
      `guard-alarm, ${alarm}`,
      { kind: 'guard-alarm', alarm, request: REQ, who: person(1), dueAt: LATER, by: 'Graham Stone' },
    ]),
  ),
  ...Object.fromEntries(
    (['mfa-enabled', 'mfa-enforced', 'mfa-disabled'] as const).flatMap((kind) =>
      ([true, false, 'unknown'] as const).map((registered) => [
        `${kind}, registered ${registered}`,
        notice(kind, registered).about,
      ]),
    ),
  ),
  'mfa-disabled, moved': { kind: 'mfa-disabled', registered: true, moved: true },
  'mfa-disabled until an hour': { kind: 'mfa-disabled', registered: true, until: LATER },
  'mfa-disabled for longer': { kind: 'mfa-disabled', registered: true, until: LATER, longer: true },
  'weakening-planned': { kind: 'weakening-planned', startsAt: LATER },
  'mfa-restored, registered': { kind: 'mfa-restored', to: 'enforced', registered: true },
  'mfa-restored, not registered': { kind: 'mfa-restored', to: 'enabled', registered: false },
  're-registration-required': { kind: 're-registration-required' },
  'sessions-revoked': { kind: 'sessions-revoked' },
  'manager-list': {
    kind: 'manager-list',
    people: [0, 1, 2].map((index) => ({ of: person(index), count: 3, deadline: DAY })),
  },
  'manager-list, long': {
    kind: 'manager-list',
    people: Array.from({ length: 60 }, (_, index) => ({
      of: person(index),
      count: 3,
      ...(index === 7 ? {} : { deadline: index % 5 === 4 ? LATER : DAY }),
    })),
  },
  'manager-copy': { kind: 'manager-copy', of: person(0), count: 3, deadline: DAY },
  digest: {
    kind: 'digest',
    view: calendar,
    late: 2,
    names: ['Anna de Vries', '**Bold** [x](http://evil.example)'],
  },
  'reminder, first': { kind: 'reminder', count: 1 },
  'reminder, third, with deadline': { kind: 'reminder', count: 3, deadline: DAY },
  'deadline-near': { kind: 'deadline-near', deadline: DAY },
  registered: { kind: 'registered' },
  'request-decided, approved': { ...decided, verdict: 'approved', by: 'Amir Haddad' },
  'request-decided, rejected': {
    ...decided,
    verdict: 'rejected',
    by: 'Amir Haddad',
    reason: 'Not before the end of the quarter',
  },
  'request-decided, expired': { ...decided, to: 'disabled', people: 3, verdict: 'expired' },
  'request-decided, of an act': { ...decided, act: 'revoke', verdict: 'approved', by: 'Amir Haddad' },
  'request-decided, more time': {
    ...decided,
    to: 'disabled',
    longer: true,
    verdict: 'approved',
    by: 'Amir Haddad',
  },
  'request-decided, review': {
    ...decided,
    ...{
      to: 'disabled',
      longer: true,
      review: true,
      verdict: 'rejected',
      by: 'Amir Haddad',
      reason: 'Unknown',
    },
  },
  'request-decided, stopped': { ...decided, verdict: 'stopped', by: 'Amir Haddad' },
  'weakening-cancelled': { kind: 'weakening-cancelled' },
  'not-me-raised': {
    kind: 'not-me-raised',
    reporter: person(0),
    of: { kind: 'mfa-disabled', registered: true },
    code: REFERENCE,
    requester: 'Hanna Bakker',
    approver: 'Amir Haddad',
    cooldownCancelled: false,
  },
  'not-me-raised in time': {
    kind: 'not-me-raised',
    reporter: person(0),
    of: { kind: 'mfa-disabled', registered: true },
    code: REFERENCE,
    requester: 'Hanna Bakker',
    cooldownCancelled: true,
  },
  undelivered: {
    kind: 'undelivered',
    reader: person(0),
    of: { kind: 'mfa-disabled', registered: true },
    code: REFERENCE,
  },
};

export function status(number: number, more: Partial<PersonStatus> = {}): PersonStatus {
  return { person: person(number), state: 'disabled', methods: [], told: [], ...more };
}

const lastChange = {
  request: 'REQ-7' as RequestId,
  at: AT,
  before: 'disabled',
  observed: 'enabled',
  requester: 'Hugo Meyer',
  approver: 'Ines Costa',
  reason: 'New starter',
} as const;

const confirmButtons = { kind: 'confirm-cancel', action: ACTION } as const;
const decideButtons = { kind: 'approve-reject', action: ACTION } as const;
const withdrawButton = { kind: 'withdraw', action: ACTION } as const;
const noButtons = { kind: 'none' } as const;

const many = Array.from({ length: 25 }, (_, number) => item(number));
const mixed: readonly RequestItem[] = [
  item(0, { outcome: { kind: 'done', before: 'disabled', observed: 'enabled', at: AT } }),
  item(1, {
    outcome: { kind: 'done', before: 'disabled', observed: 'enforced', at: AT },
    methods: ['authenticator'],
  }),
  item(2, { outcome: { kind: 'already', observed: 'enabled', at: AT } }),
  item(3, { outcome: { kind: 'state-changed', expected: 'disabled', observed: 'enforced', at: AT } }),
  item(4, { outcome: { kind: 'account-gone', at: AT } }),
  item(5, { outcome: { kind: 'failed', code: 'throttled', reference: REFERENCE, at: AT } }),
  item(7, {
    outcome: {
      kind: 'truth-changed',
      parts: ['signInName', 'accountEnabled', 'methods', 'roles', 'coverage'],
      renamedTo: 'j.smith-jones@contoso.com',
      stage: 'write',
      at: AT,
    },
  }),
  item(8, { outcome: { kind: 'struck-out', by: 'Ines Costa', at: AT } }),
  item(6, { outcome: { kind: 'failed', code: 'not-proved', reference: REFERENCE, at: AT } }),
  item(9, { outcome: { kind: 'failed', code: 'forbidden', begun: true, reference: REFERENCE, at: AT } }),
];
const deliveries: readonly Delivery[] = [
  delivery(0, 'mail', { kind: 'sent', at: AT }),
  delivery(0, 'teams', { kind: 'unreachable', reason: 'app-not-installed', at: AT }),
  delivery(1, 'mail', { kind: 'queued' }),
  delivery(1, 'teams', { kind: 'attempted', attempt: 2 }),
  delivery(2, 'mail', { kind: 'uncertain', at: AT }),
  delivery(2, 'teams', { kind: 'failed', reference: REFERENCE, at: AT }),
];
const told = [
  { notice: noticeOf({ kind: 'reminder', count: 2, deadline: DAY }), deliveries: deliveries.slice(0, 2) },
  { notice: noticeOf({ kind: 'mfa-enabled', observed: 'enabled', registered: false }), deliveries: [] },
];
const warned = item(0, {
  from: 'enforced',
  methods: ['authenticator', 'phone'],
  warnings: [
    { kind: 'privileged', roles: ['Exchange Administrator', UNIT_ADMIN, APP_ADMIN, GROUP_OWNER] },
    { kind: 'legacy-clients', clients: [{ client: 'POP3', lastUsed: AT }], more: true },
    { kind: 'methods-stay' },
    { kind: 'covered-by-conditional-access', policies: ['Require MFA for all users'] },
    { kind: 'partly-covered', policies: [{ policy: 'Outside the office', limits: ['locations'] }] },
    { kind: 'security-defaults' },
    { kind: 'coverage-unknown' },
    { kind: 'overrides-coverage' },
    { kind: 'moves-to-conditional-access', policies: ['Require MFA for all users'] },
    { kind: 'moves-to-conditional-access', policies: ['Require MFA for all users'], signIn: 'seen' },
    { kind: 'moves-to-conditional-access', policies: ['Require MFA for all users'], signIn: 'no-log' },
    { kind: 'legacy-apps-stop' },
    { kind: 'legacy-clients', clients: [{ client: 'IMAP4', lastUsed: AT }] },
    { kind: 'legacy-unknown' },
    { kind: 'legacy-unread', read: 4, people: 30 },
    { kind: 'unreachable', channel: 'mail' },
    { kind: 'look-alike-name' },
  ],
});

const WAS_DISABLED = { kind: 'done', before: 'enforced', observed: 'disabled', at: AT } as const;
const BOX: TimeBox = {
  ...{ request: REQ, person: person(0).id, weakened: 'disabled', earlier: 'enforced' },
  ...{ dueAt: LATER, status: 'waiting', attempts: 0 },
};
const MORE_TIME = {
  to: 'disabled',
  timeLimit: { minutes: 180, from: 'words' },
  extends: { request: REQ, dueAt: AT },
  requirement: requirement({ to: 'disabled', direction: 'weakening' }),
} as const;
const IN_MORE_TIME = item(1, { from: 'enforced', extends: REQ });

const BOXES: readonly Partial<TimeBox>[] = [
  {},
  { trouble: 'forbidden' },
  { status: 'restored', closedAt: LATER },
  { status: 'unneeded' },
  { status: 'changed' },
  { status: 'replaced' },
  { status: 'kept' },
];

/** Every kind of reply with its variants, by a readable name. */
const PAGE: PageNote = {
  ...{ from: 7, to: 12, total: 40, previous: true, next: true, renewed: false },
  ...{ until: '2026-11-21T15:00:00.000Z', action: ACTION },
};

export const SAMPLES: Readonly<Record<string, Reply>> = {
  'confirm enable, one person': {
    kind: 'confirm-change',
    view: view(request('awaiting-confirmation'), [item(0)]),
    buttons: confirmButtons,
  },
  'confirm disable, reason required, warnings': {
    kind: 'confirm-change',
    view: view(request('awaiting-confirmation', { to: 'disabled', reason: '' }), [warned]),
    buttons: confirmButtons,
    reasonRequired: true,
  },
  'confirm several, some left out': {
    kind: 'confirm-change',
    view: view(request('awaiting-confirmation', { refused: everyTargetRefusal() }), [
      item(0, { warnings: [{ kind: 'already-registered' }], methods: ['passkey'] }),
      item(1, {
        warnings: [
          { kind: 'already-registered' },
          { kind: 'unlicensed' },
          { kind: 'guest' },
          { kind: 'service-account' },
          { kind: 'shared-account', mailbox: 'shared' },
        ],
        methods: ['passkey'],
      }),
      item(2, {
        warnings: [
          { kind: 'registration-unknown' },
          { kind: 'end-pending', request: REQ, dueAt: LATER, earlier: 'enforced' },
        ],
        methods: 'unknown',
        from: 'unknown',
      }),
    ]),
    buttons: confirmButtons,
  },
  'confirm enforce, 25 people': {
    kind: 'confirm-change',
    view: view(request('awaiting-confirmation', { to: 'enforced' }), many),
    buttons: confirmButtons,
  },
  'requester, waiting': {
    kind: 'requester-card',
    view: view(request('awaiting-approval'), [item(0)]),
    buttons: withdrawButton,
  },
  'requester, nobody to approve': {
    kind: 'requester-card',
    view: view(request('awaiting-approval', { askedAt: AT }), [item(0)], {
      approversAsked: 0,
    }),
    buttons: withdrawButton,
  },
  'requester, approved': {
    kind: 'requester-card',
    view: view(request('approved'), [item(0)]),
    buttons: noButtons,
  },
  'requester, running': {
    kind: 'requester-card',
    view: view(request('running'), mixed.slice(0, 1).concat(item(9))),
    buttons: noButtons,
  },
  'requester, waiting for Graph': {
    kind: 'requester-card',
    view: view(request('running'), [item(0)], { nextTry: AT }),
    buttons: noButtons,
  },
  'requester, finished': {
    kind: 'requester-card',
    view: view(request('finished'), mixed.slice(0, 1), { deliveries: deliveries.slice(0, 2) }),
    buttons: noButtons,
  },
  'requester, partly finished': {
    kind: 'requester-card',
    view: view(request('partly-finished'), mixed, { deliveries }),
    buttons: noButtons,
  },
  'requester, rejected': {
    kind: 'requester-card',
    view: view(request('rejected'), [item(0)]),
    buttons: noButtons,
  },
  'requester, withdrawn': {
    kind: 'requester-card',
    view: view(request('withdrawn'), [item(0)]),
    buttons: noButtons,
  },
  'requester, expired before it was confirmed': {
    kind: 'requester-card',
    view: view({ ...request('awaiting-confirmation'), status: 'expired', expiredAt: LATER }, [item(0)]),
    buttons: { kind: 'none' },
  },
  'requester, expired': {
    kind: 'requester-card',
    view: view(request('expired'), [item(0)]),
    buttons: noButtons,
  },
  'requester, superseded': {
    kind: 'requester-card',
    view: view(request('superseded'), [item(0)]),
    buttons: noButtons,
  },
  ...bulkSamples({ ACTION, request, item }),
  'confirm, in waves': {
    kind: 'confirm-change',
    view: {
      ...view(
        request('awaiting-confirmation', {
          waves: [
            { end: 500, askToGoOn: 'approver', waitMinutes: 90 },
            { end: 3_000, askToGoOn: false },
            { end: 10_000, askToGoOn: false, notBefore: '2026-11-23T06:00:00.000Z' },
          ],
        }),
        [item(0), item(1)],
      ),
      time: { minutes: { graph: 9, mail: 334, teams: 6 }, slowest: 'mail' },
    },
    buttons: { kind: 'confirm-cancel', action: ACTION },
  },
  ...fileSamples(ACTION, REFERENCE),
  'approver, enable': {
    kind: 'approver-card',
    view: view(request('awaiting-approval'), [item(0)]),
    buttons: decideButtons,
  },
  'approver, disable': {
    kind: 'approver-card',
    view: view(request('awaiting-approval', { to: 'disabled' }), [warned]),
    buttons: decideButtons,
  },
  'requester, ask again': {
    kind: 'requester-card',
    view: view(request('partly-finished'), [
      item(0, { outcome: { kind: 'truth-changed', parts: ['roles'], stage: 'decision', at: AT } }),
    ]),
    buttons: { kind: 'ask-again', action: ACTION },
  },
  'approver, disable for a time': {
    kind: 'approver-card',
    view: {
      ...view(
        request('awaiting-approval', {
          to: 'disabled',
          timeLimit: { minutes: 270, from: 'words' },
          undoes: REQ,
        }),
        [item(1, { from: 'enforced' })],
      ),
      brake: { name: 'threat', at: AT },
    },
    buttons: decideButtons,
  },
  'confirm, emergency': {
    kind: 'confirm-change',
    reasonRequired: true,
    view: view(
      request('awaiting-confirmation', {
        ...{ to: 'disabled', emergency: true, timeLimit: { minutes: 1_440, from: 'policy' } },
        requirement: requirement(
          { to: 'disabled', direction: 'weakening' },
          { rule: 'emergency', stages: [] },
        ),
      }),
      [item(1, { from: 'enforced' })],
    ),
    buttons: { kind: 'confirm-cancel', action: ACTION },
  },
  'approver, review of an emergency': {
    kind: 'approver-card',
    view: view(
      request('awaiting-approval', {
        ...{ ...MORE_TIME, id: 'REQ-14' as RequestId },
        extends: { ...MORE_TIME.extends, review: true },
      }),
      [IN_MORE_TIME],
    ),
    buttons: decideButtons,
  },
  'requester, emergency not let stay': {
    kind: 'requester-card',
    view: view(request('rejected', { ...MORE_TIME, extends: { ...MORE_TIME.extends, review: true } }), [
      IN_MORE_TIME,
    ]),
    buttons: noButtons,
  },
  'approver, more time': {
    kind: 'approver-card',
    view: view(request('awaiting-approval', { ...MORE_TIME, id: 'REQ-14' as RequestId }), [IN_MORE_TIME]),
    buttons: decideButtons,
  },
  'requester, more time given': {
    kind: 'requester-card',
    view: view(request('finished', { ...MORE_TIME, endsAt: LATER }), [
      { ...IN_MORE_TIME, outcome: { kind: 'already', observed: 'disabled', at: AT } },
    ]),
    buttons: noButtons,
  },
  'requester, time boxes': {
    kind: 'requester-card',
    view: {
      ...view(
        request('finished', { to: 'disabled', timeLimit: { minutes: 240, from: 'policy' }, endsAt: LATER }),
        BOXES.map((_, number) => item(number, { from: 'enforced', outcome: WAS_DISABLED })),
      ),
      timeBoxes: BOXES.map((box, number) => ({ ...BOX, ...box, person: person(number).id })),
    },
    buttons: noButtons,
  },
  'requester, frozen': {
    kind: 'requester-card',
    view: { ...view(request('awaiting-approval'), [item(0)]), brake: { name: 'freeze', at: AT } },
    buttons: withdrawButton,
  },
  ...Object.fromEntries(
    (['set', 'already-on', 'lift-asked', 'needs-another', 'took-part', 'lifted', 'not-on'] as const).map(
      (what, index) => [
        `brake, ${what}`,
        {
          kind: 'brake',
          what,
          brake: (['freeze', 'threat', 'breaker'] as const)[index % 3] ?? 'freeze',
          record: { name: 'freeze', at: AT },
        } as const,
      ],
    ),
  ),
  'approver, 25 people': {
    kind: 'approver-card',
    view: view(request('awaiting-approval'), many),
    buttons: decideButtons,
  },
  'approver, finished': {
    kind: 'approver-card',
    view: view(request('finished', { to: 'disabled' }), [
      { ...warned, outcome: { kind: 'done', before: 'enforced', observed: 'disabled', at: AT } },
    ]),
    buttons: noButtons,
  },
  'approver, rejected': {
    kind: 'approver-card',
    view: view(request('rejected'), [item(0)]),
    buttons: noButtons,
  },
  ...approvalSamples({ ACTION, approvals, approver, person, item, request, requirement, view }),
  'dry run': {
    kind: 'dry-run',
    to: 'disabled',
    items: [warned, item(1)],
    refused: everyTargetRefusal().slice(0, 2),
    requirement: requirement(),
  },
  'dry run, reset': {
    kind: 'dry-run',
    to: 'enabled',
    items: [item(0, { act: 'reset' })],
    refused: [],
    requirement: requirement({ act: 'reset' }),
  },
  'pick one of three': {
    kind: 'pick-person',
    typed: 'anna',
    candidates: [person(0), person(7), person(14)],
    more: false,
    action: ACTION,
  },
  'pick one of many': {
    kind: 'pick-person',
    typed: 'smith',
    candidates: Array.from({ length: 10 }, (_, number) => person(number)),
    more: true,
    action: ACTION,
  },
  'pick the only one who may be meant': {
    kind: 'pick-person',
    ...{ typed: 'mueller', candidates: [person(7)], more: false, alike: true, action: ACTION },
  },
  picked: { kind: 'picked', typed: 'anna', person: person(0) },
  ...peopleSamples({ ACTION, request, items: [item(1), item(2)] }),
  'ask for people and state': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'change', reason: 'new phone' },
    missing: ['targets', 'to'],
    action: ACTION,
  },
  'ask for people': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'change', to: 'disabled', ticket: 'INC-1' },
    missing: ['targets'],
    action: ACTION,
  },
  'ask for a request': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'cancel' },
    missing: ['request'],
    action: ACTION,
  },
  'ask for a length': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'extend', request: 'REQ-12' },
    missing: ['length'],
    action: ACTION,
  },
  'pick one of many, guests and shared mailboxes among them': {
    kind: 'pick-person',
    typed: 'anna',
    candidates: [
      person(0, { userType: 'guest', licensed: false }),
      person(7, { accountEnabled: false, licensed: false, mailbox: 'shared' }),
      person(14, { userPrincipalName: 'svc-**print**@contoso.com', licensed: false }),
    ],
    more: true,
    action: ACTION,
  },
  'ask for how long': {
    kind: 'ask-missing',
    known: {
      kind: 'incomplete',
      ...{ of: 'change', to: 'disabled', targets: ['jsmith', '**x**'], openEnded: true, reason: 'new phone' },
    },
    missing: ['length'],
    action: ACTION,
  },
  'ask whom to delegate to, with a length and an end known': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'delegate', until: 'friday', for: 'PT2H' },
    missing: ['targets'],
    action: ACTION,
  },
  'ask for a list': {
    kind: 'ask-missing',
    known: { kind: 'incomplete', of: 'list' },
    missing: ['filter'],
    action: ACTION,
  },
  'did you mean': { kind: 'did-you-mean', command: 'enable mfa for jsmith', action: ACTION },
  'status of several': {
    kind: 'people-status',
    people: [
      status(0, { lastChange, state: 'enabled', told }),
      status(1, { state: 'enabled', methods: ['authenticator', 'passkey'], openRequest: REQ }),
      status(2, { state: 'enforced', methods: ['phone'] }),
      status(3, { coveredBy: ['Require MFA for all users'] }),
      status(4, { state: 'unknown', methods: 'unknown' }),
      status(5, { state: 'enforced' }),
      status(6, { securityDefaults: true }),
      status(7, { partlyCoveredBy: [{ policy: 'Office apps', limits: ['apps'] }] }),
      status(8, { coveredBy: 'unknown', securityDefaults: 'unknown' }),
    ],
    refused: [{ kind: 'nobody-found', typed: 'zzz' }],
  },
  'status of one': {
    kind: 'people-status',
    people: [status(0, { lastChange, state: 'enabled' })],
    refused: [],
  },
  'status of many, the second page': {
    kind: 'people-status',
    people: [6, 7, 8, 9, 10, 11].map((number) => status(number, { lastChange, state: 'enabled', told })),
    refused: [],
    page: PAGE,
  },
  'history of many, the second page': {
    kind: 'people-history',
    people: [6, 7, 8].map((number) => ({ person: person(number), changes: [lastChange] })),
    refused: [],
    page: { ...PAGE, to: 9, total: 9, next: false },
  },
  'status of nobody': {
    kind: 'people-status',
    people: [],
    refused: [{ kind: 'nobody-found', typed: 'zzz' }],
  },
  'history of two': {
    kind: 'people-history',
    people: [
      {
        person: person(0),
        changes: [lastChange, { ...lastChange, request: REQ, observed: 'enforced', before: 'enabled' }],
      },
      { person: person(1), changes: [] },
    ],
    refused: [],
  },
  'open requests': {
    kind: 'open-requests',
    requests: [
      view(request('awaiting-approval'), [item(0)]),
      view(request('awaiting-approval', { id: 'REQ-13' as RequestId, to: 'disabled' }), many),
    ],
    orders: (['awaiting-approval', 'ordered'] as const).map((status) => ({
      ...{ id: '7F3A-91BC', status, people: 431, requester: person(2) },
      ...{ createdAt: AT, expiresAt: AT },
    })),
  },
  'no open requests': { kind: 'open-requests', requests: [], orders: [] },
  'help for helpdesk': {
    kind: 'help',
    roles: ['helpdesk'],
    open: ['reset', 'revoke', 'emergency'],
    name: 'Hugo',
  },
  'help for approvers': { kind: 'help', roles: ['approver', 'security'], open: ['delegate'], name: 'Ines' },
  'help for deputies': { kind: 'help', roles: ['deputy'], open: [], name: 'Ines' },
  'help for everybody': { kind: 'help', roles: [], open: [], name: 'Anna' },
  'greeting for helpdesk': { kind: 'greeting', roles: ['helpdesk'], name: 'Hugo' },
  'answer to thanks': { kind: 'thanked' },
  'greeting for everybody': { kind: 'greeting', roles: [], name: '' },
  'own status': { kind: 'own-status', status: status(0, { state: 'enabled' }) },
  'done: withdrawn': { kind: 'done', what: 'withdrawn', request: REQ },
  'done: approved': { kind: 'done', what: 'approved', request: REQ },
  'done: rejected': { kind: 'done', what: 'rejected', request: REQ },
  'done: cancelled': { kind: 'done', what: 'cancelled', request: REQ },
  'done: continued': { kind: 'done', what: 'continued', request: REQ },
  ...Object.fromEntries(
    everyRefusal.map((refusal, index) => [
      `refused ${index + 1}: ${refusal.kind}`,
      { kind: 'refused', refusal, reference: REFERENCE } as const,
    ]),
  ),
  ...Object.fromEntries(
    leftOutRefusals().map((refusal, index) => [
      `left out ${index + 1}`,
      { kind: 'refused', refusal, reference: REFERENCE } as const,
    ]),
  ),
  'refused, with what is possible instead': {
    kind: 'refused',
    refusal: {
      kind: 'nothing-to-change',
      to: 'enforced',
      refused: [{ kind: 'enforce-unregistered', person: person(0), registration: 'none' }],
    },
    reference: REFERENCE,
    offer: { command: 'enable mfa for jsmith@contoso.com', action: ACTION },
  },
  ...Object.fromEntries(
    (['graph', 'store', 'teams', 'mail', 'bot'] as const).map((service) => [
      `failed: ${service}`,
      { kind: 'failed', service, reference: REFERENCE } as const,
    ]),
  ),
  'notice: with its button': {
    kind: 'notice',
    notice: noticeOf({ kind: 'mfa-disabled', registered: true, until: LATER }),
    notMe: ACTION,
  },
  'notice: disowned': { kind: 'notice', notice: noticeOf({ kind: 'registered' }), disowned: true },
  'code-checked: unknown': {
    kind: 'code-checked',
    code: REFERENCE,
    found: { kind: 'unknown' },
    contact: CONTACT,
  },
  'code-checked: not yours': {
    kind: 'code-checked',
    code: REFERENCE,
    found: { kind: 'not-yours', at: AT },
    contact: CONTACT,
  },
  ...Object.fromEntries(
    (['yours', 'to-somebody'] as const).flatMap((kind) =>
      [true, false].map((disowned) => [
        `code-checked: ${kind}${disowned ? ', disowned' : ''}`,
        {
          kind: 'code-checked',
          code: REFERENCE,
          found: { ...codeFound, kind, disowned },
          contact: CONTACT,
        } as const,
      ]),
    ),
  ),
  'not-me-noted': { kind: 'not-me-noted', contact: CONTACT, again: false },
  'not-me-noted: again': { kind: 'not-me-noted', contact: CONTACT, again: true },
  'not-me-unfounded': { kind: 'not-me-unfounded', contact: CONTACT },
  ...sampleReminders({ person, action: ACTION }),
  ...sampleAnswers({ person, action: ACTION }),
  ...Object.fromEntries(
    Object.entries(everyNotice).map(([name, about]) => [
      `notice: ${name}`,
      { kind: 'notice', notice: noticeOf(about) } as const,
    ]),
  ),
};
