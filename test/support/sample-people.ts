import { DEFAULT_BULK } from './free-pace.ts';
import { requirementFor } from '../../src/core/approvals/approval-policy.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { ConversationReference } from '../../src/core/incoming.ts';
import type { Person } from '../../src/core/people.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { ReminderPolicy } from '../../src/core/reminders/reminder-policy.ts';
import type { PersonMfa } from '../../src/core/ports/mfa.ts';
import type { RequestIn, RequestItem } from '../../src/core/requests/change-request.ts';
import type { Quorum } from '../../src/core/requests/requirement.ts';

/** Records of the right shape for tests of pure rules; journeys use the rehearsal tenant instead. */
export function samplePersonId(number: number): PersonId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as PersonId;
}

export function samplePerson(number: number, over: Partial<Person> = {}): Person {
  return {
    id: samplePersonId(number),
    displayName: `Person ${number}`,
    userPrincipalName: `person${number}@contoso.com`,
    mail: `person${number}@contoso.com`,
    userType: 'member',
    accountEnabled: true,
    licensed: true,
    ...over,
  };
}

export function sampleMfa(person: Person, over: Partial<PersonMfa> = {}): PersonMfa {
  return {
    person: person.id,
    accountEnabled: true,
    state: 'disabled',
    methods: [],
    roles: [],
    coveredBy: [],
    partlyCoveredBy: [],
    securityDefaults: false,
    ...over,
  };
}

/** What holds when the policy file says nothing of reminders; a test compares. */
export const DEFAULT_REMINDERS: ReminderPolicy = {
  enabled: true,
  afterDays: [1, 3, 7, 14],
  deadlineDays: 21,
  copyManagerWith: 3,
  digestOn: 1,
  workingDays: [1, 2, 3, 4, 5],
  workingHours: { from: 9 * 60, to: 17 * 60 },
  quietHours: { from: 20 * 60, to: 7 * 60 },
  timeZone: 'Europe/Amsterdam',
  country: 'NL',
  regions: {},
  maxSnoozeDays: 14,
  perMinute: 120,
};

export const SAMPLE_POLICY: Policy = {
  groups: { helpdesk: [], approvers: [], auditors: [] },
  breakGlass: [samplePersonId(99)],
  privilegedTargets: 'refuse',
  maxPeoplePerRequest: 25,
  confirmWithinMinutes: 15,
  approveWithinMinutes: 480,
  reasonRequired: { strengthening: false, weakening: true },
  underConditionalAccess: 'refuse',
  bulk: DEFAULT_BULK,
  reminders: DEFAULT_REMINDERS,
  security: { groups: [] },
  helpdeskContact: { name: 'Helpdesk' },
};

export const SAMPLE_CONVERSATION: ConversationReference = {
  conversationId: 'a:sample' as ConversationReference['conversationId'],
  kind: 'personal',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  channelId: 'msteams',
  tenantId: '00000000-0000-4000-8000-0000000000ff',
  botId: '28:bot',
};

export const SAMPLE_REQUIREMENT = requirementFor(SAMPLE_POLICY, {
  to: 'enabled',
  direction: 'strengthening',
  privileged: 'no',
  people: 1,
  stateUnknown: false,
  requesterGroups: ['helpdesk'],
});

/** As many approvals as are given, for the ordinary approvers: the tests say whether they are enough. */
export function sampleQuorum(...people: readonly Person[]): Quorum {
  return people.map((by) => ({
    by,
    at: '2026-01-05T09:02:00.000Z',
    group: 'approvers',
  })) as unknown as Quorum;
}

export function sampleItem(person: Person, over: Partial<RequestItem> = {}): RequestItem {
  return { person, from: 'disabled', methods: [], warnings: [], ...over };
}

export function runningRequest(requester: Person, approver: Person): RequestIn<'running'> {
  return {
    status: 'running',
    id: 'REQ-1' as RequestId,
    to: 'enabled',
    requester,
    requesterLocale: 'en',
    conversation: SAMPLE_CONVERSATION,
    createdAt: '2026-01-05T09:00:00.000Z',
    expiresAt: '2026-01-05T17:00:00.000Z',
    confirmedAt: '2026-01-05T09:01:00.000Z',
    fingerprint: 'f',
    refused: [],
    requirement: SAMPLE_REQUIREMENT,
    approvals: sampleQuorum(approver),
    approvedAt: '2026-01-05T09:02:00.000Z',
  };
}
