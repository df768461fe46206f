import type { RequestId } from '../../src/core/ids.ts';
import type { Refusal } from '../../src/core/refusal.ts';
import type { CardButtons, Reply, RequestView } from '../../src/core/reply.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../../src/core/requests/change-request.ts';
import type { RuleWait } from '../../src/core/requests/rule-wait.ts';
import type { Stop } from '../../src/core/requests/stop.ts';
import type { Person } from '../../src/core/people.ts';
import type { Quorum, Requirement, RiskFacts } from '../../src/core/requests/requirement.ts';
import type { ActionId } from '../../src/core/ids.ts';

const AT = '2026-11-21T14:05:00.000Z';
const REQ = 'REQ-12' as RequestId;

export const APPROVAL_REFUSALS: readonly Refusal[] = [
  { kind: 'ticket-needed' },
  { kind: 'text-unfit', what: 'reason' },
  { kind: 'text-unfit', what: 'ticket', form: 'INC-[0-9]+' },
  { kind: 'proof-needed' },
  { kind: 'approved-already', request: REQ },
  { kind: 'not-your-stage', request: REQ, group: 'approvers' },
  { kind: 'not-your-stage', request: REQ, group: 'security' },
  { kind: 'outside-helpdesk-only', request: REQ },
  { kind: 'not-asked-yet', request: REQ },
  { kind: 'entitled-too-late', request: REQ },
  ...(['off', 'self', 'unfit', 'away', 'moment'] as const).map((because) => ({
    kind: 'delegation-refused' as const,
    because,
  })),
  { kind: 'deputy-unknown', typed: 'lotte' },
  { kind: 'requester-lost', request: REQ, name: 'Hanna Bakker' },
  { kind: 'rules-stricter', request: REQ, rule: 'caller-proof' },
  { kind: 'too-many-open', open: 20, cap: 20 },
  { kind: 'too-many-drafts', open: 50, cap: 50, minutes: 15 },
  { kind: 'number-needed', request: REQ },
  { kind: 'number-wrong', request: REQ, left: 2 },
  { kind: 'number-wrong', request: REQ, left: 1 },
  { kind: 'number-locked', request: REQ },
  { kind: 'settled', settled: { request: REQ, as: 'stopped', by: 'Ines Costa', at: AT } },
];

/** What the samples are made of; handed in, because the file that has it shows these samples too. */
export interface SampleKit {
  readonly ACTION: ActionId;
  readonly approvals: Quorum;
  readonly approver: Person;
  person(number: number): Person;
  item(number: number, more?: Partial<RequestItem>): RequestItem;
  request(status: ChangeRequest['status'], more?: Partial<ChangeRequest>): ChangeRequest;
  requirement(more?: Partial<RiskFacts>, demands?: Partial<Requirement>): Requirement;
  view(of: ChangeRequest, items: readonly RequestItem[]): RequestView;
}

/** A weakening for an administrator, with everything that the rules can ask for. */
function strict({ requirement }: SampleKit): Requirement {
  const stages = [
    { group: 'approvers', count: 1, outsideHelpdesk: false },
    { group: 'security', count: 2, outsideHelpdesk: true },
  ];
  const demands = { stages, ticket: { required: true }, callerProof: true, numberMatching: true };
  return requirement({ to: 'disabled', direction: 'weakening', privileged: 'yes' }, demands);
}

function withWait(reply: Reply, waits: RuleWait): Reply {
  return reply.kind === 'requester-card' ? { ...reply, view: { ...reply.view, waits } } : reply;
}

/** Without the other parts another rule would hold. */
function inParts(whole: Requirement): Requirement {
  const beside = { kind: 'asked-beside', points: 20, people: 13, minutes: 60 } as const;
  return { ...whole, reasons: [...whole.reasons, beside] };
}

export function approvalSamples(kit: SampleKit): Readonly<Record<string, Reply>> {
  const { ACTION, approvals, approver, item, request, requirement, view } = kit;
  const admin = (): RequestItem =>
    item(0, { from: 'enforced', warnings: [{ kind: 'privileged', roles: ['Exchange Administrator'] }] });
  const weakened = { to: 'disabled', requirement: strict(kit), callerProof: 'call-back' } as const;
  const decide: CardButtons = { kind: 'approve-reject', action: ACTION };
  const half = { ...weakened, approvals, digits: '47' };
  const asApprover = (buttons: CardButtons, of: Parameters<typeof request>): Reply => ({
    kind: 'approver-card',
    view: view(request(...of), [admin()]),
    buttons,
  });
  const asRequester = (buttons: CardButtons, of: Parameters<typeof request>): Reply => ({
    kind: 'requester-card',
    view: view(request(...of), [admin()]),
    buttons,
  });
  return {
    'confirm disable, everything asked for': {
      kind: 'confirm-change',
      view: view(request('awaiting-confirmation', { to: 'disabled', requirement: strict(kit) }), [admin()]),
      buttons: { kind: 'confirm-cancel', action: ACTION },
      reasonRequired: true,
    },
    'confirm, nobody else asked': {
      kind: 'confirm-change',
      view: view(request('awaiting-confirmation', { requirement: requirement({}, { stages: [] }) }), [
        item(0),
      ]),
      buttons: { kind: 'confirm-cancel', action: ACTION },
    },
    'approver, number asked, one has approved': asApprover(decide, ['awaiting-approval', half]),
    'approver, rejected before': withRejected(asApprover(decide, ['awaiting-approval', weakened]), kit),
    'approver, reminded after an escalation': {
      ...asApprover(decide, [
        'awaiting-approval',
        { ...half, escalated: { stage: 1, at: AT }, reminded: { stage: 0, at: AT } },
      ]),
      again: true,
    } as Reply,
    'requester, approvers reminded': asRequester({ kind: 'withdraw', action: ACTION }, [
      'awaiting-approval',
      { ...weakened, reminded: { stage: 0, at: AT } },
    ]),
    'delegation, made': { kind: 'delegation', what: 'made', to: approver, until: AT, shortened: true },
    'delegation, ended': { kind: 'delegation', what: 'ended', to: approver },
    'delegation, none': { kind: 'delegation', what: 'none' },
    'approver, has approved': asApprover({ kind: 'none' }, ['awaiting-approval', half]),
    'approver, cooling down': asApprover({ kind: 'stop', action: ACTION }, ['cooling-down', weakened]),
    'requester, number shown, one has approved': asRequester({ kind: 'withdraw', action: ACTION }, [
      'awaiting-approval',
      half,
    ]),
    'requester, the rules became stricter': asRequester({ kind: 'withdraw', action: ACTION }, [
      'awaiting-approval',
      { ...half, requirement: { ...half.requirement, raisedAt: AT } },
    ]),
    'requester, part of a longer list since': asRequester({ kind: 'withdraw', action: ACTION }, [
      'awaiting-approval',
      { ...half, requirement: { ...inParts(half.requirement), raisedAt: AT, raisedBy: 'people' } },
    ]),
    ...Object.fromEntries(
      (['cool-down', 'limit'] as const).map((because) => [
        `requester, waits for stricter rules: ${because}`,
        withWait(asRequester({ kind: 'none' }, ['running', weakened]), { because, until: AT }),
      ]),
    ),
    'requester, cooling down': asRequester({ kind: 'withdraw', action: ACTION }, ['cooling-down', weakened]),
    'requester, finished without an approver': asRequester({ kind: 'none' }, [
      'finished',
      { requirement: requirement({}, { stages: [] }), approvals: [] as unknown as typeof approvals },
    ]),
    ...Object.fromEntries(
      stops(kit).map((stop) => [
        `requester, stopped: ${stop.because}`,
        asRequester({ kind: 'none' }, ['stopped', { ...weakened, stop }]),
      ]),
    ),
    'done: counted': { kind: 'done', what: 'counted', request: REQ },
    'done: stopped': { kind: 'done', what: 'stopped', request: REQ },
  };
}

function withRejected(reply: Reply, { request, approver }: SampleKit): Reply {
  if (reply.kind !== 'approver-card') return reply;
  const rejection = { by: approver, at: AT, reason: 'The caller could not say who they are' };
  const rejected = request('rejected', { id: 'REQ-9' as RequestId, rejection });
  return { ...reply, view: { ...reply.view, rejected: rejected as RequestIn<'rejected'> } };
}

function stops({ approver, person }: SampleKit): readonly Stop[] {
  const at = AT;
  return [
    { because: 'target', by: person(0), at },
    { because: 'approver', by: approver, at, reason: 'The call came from an unknown number' },
    { because: 'security', by: approver, at },
    { because: 'number', by: approver, at },
    { because: 'requester', by: person(1), at },
    { because: 'rules', rule: 'caller-proof', by: approver, at },
  ];
}
