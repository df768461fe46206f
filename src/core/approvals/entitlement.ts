import type { GroupName } from '../approval-rules.ts';
import type { GroupId, PersonId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Requirement, Stage } from '../requests/requirement.ts';
import type { Viewer } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import { holdsGroup } from './approver-groups.ts';
import { nextGroup } from './next-group.ts';
import { openStage, votersOf } from './quorum.ts';

/** What of a request says who may decide: it may be about a change, or about reminders. */
export interface Undecided extends Pick<
  RequestIn<'awaiting-approval'>,
  'id' | 'approvals' | 'entitled' | 'escalated' | 'deputies'
> {
  readonly requirement: Pick<Requirement, 'stages'>;
}

export interface Candidate {
  readonly request: Undecided;
  readonly by: PersonId;
  /** Read a moment ago. */
  readonly groups: ReadonlySet<GroupId>;
  /** Who of all of them is of the helpdesk with another account, read a moment ago. */
  readonly insiders: ReadonlySet<PersonId>;
  /** Who has handed their right over to this person, read a moment ago. */
  readonly principals?: readonly Viewer[];
}

/** The stage for which somebody's yes counts; `via` when it comes from the group that decides in its place. */
export interface Seat {
  readonly stage: Stage;
  readonly via?: GroupName;
  readonly onBehalfOf?: PersonId;
}

/** With one's own right, or else with one that was handed over. */
export function findSeat(policy: Policy, candidate: Candidate): Seat | Refusal {
  const { request, insiders, principals = [] } = candidate;
  const own = entitlement(policy, candidate);
  if (isSeat(own) || own.kind === 'approved-already') return own;
  const stage = openStage(policy, request.requirement, request.approvals);
  // Whoever stands in has to be outside of the helpdesk just like those they stand in for.
  if (stage?.outsideHelpdesk && isHelpdesk(policy, candidate)) return own;
  for (const { person, groups: held } of principals) {
    const seat = entitlement(policy, { request, by: person.id, groups: held, insiders });
    if (isSeat(seat)) return { ...seat, onBehalfOf: person.id };
  }
  return own;
}

/** May this person approve now? Then for which stage: the right must be held now, and have been held when it was asked. */
export function entitlement(policy: Policy, candidate: Candidate): Seat | Refusal {
  const { request, by, groups } = candidate;
  const { id, requirement, approvals, entitled } = request;
  if (approvals.flatMap(votersOf).some((voter) => isSamePerson(policy, voter, by)))
    return { kind: 'approved-already', request: id };
  const stage = openStage(policy, requirement, approvals);
  const names = stage ? groupsFor(policy, request, stage) : [];
  const held = names.filter((name) => holdsGroup(policy, groups, name));
  if (!stage || held.length === 0)
    return { kind: 'not-your-stage', request: id, group: stage?.group ?? 'approvers' };
  if (stage.outsideHelpdesk && isHelpdesk(policy, candidate))
    return { kind: 'outside-helpdesk-only', request: id };
  if (!entitled) return { kind: 'not-asked-yet', request: id };
  const name = held.find((each) => entitled[each]?.includes(by));
  if (name === undefined) return { kind: 'entitled-too-late', request: id };
  return { stage, ...(name === stage.group ? {} : { via: name }) };
}

/** With whichever account: one human is not inside with one and outside with the other. */
function isHelpdesk(policy: Policy, { by, groups, insiders }: Candidate): boolean {
  return insiders.has(by) || holdsGroup(policy, groups, 'helpdesk');
}

/** The stage's own group, and after an escalation the one that decides in its place. */
export function groupsFor(
  policy: Policy,
  { escalated, requirement }: Pick<Undecided, 'escalated' | 'requirement'>,
  stage: Stage,
): readonly GroupName[] {
  const next = nextGroup(policy, stage);
  const isEscalated = escalated !== undefined && requirement.stages[escalated.stage] === stage;
  return isEscalated && next !== undefined ? [stage.group, next] : [stage.group];
}

export function isSeat(answer: Seat | Refusal): answer is Seat {
  return 'stage' in answer;
}
