import type { PersonId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Approval, Quorum, Requirement, Stage } from '../requests/requirement.ts';
import { isSamePerson } from '../same-person.ts';

/** A stage with those who count for it: nobody counts twice, and the accounts of one human are one. */
export interface CountedStage {
  readonly stage: Stage;
  readonly approvals: readonly Approval[];
  readonly missing: number;
}

type Aliases = Pick<Policy, 'samePerson'>;
type Demand = Pick<Requirement, 'stages'>;

export function countStages(
  policy: Aliases,
  { stages }: Demand,
  approvals: readonly Approval[],
): readonly CountedStage[] {
  const left = distinct(policy, approvals);
  return stages.map((stage) => {
    const counted = left.filter(({ group }) => group === stage.group).slice(0, stage.count);
    for (const approval of counted) left.splice(left.indexOf(approval), 1);
    return { stage, approvals: counted, missing: stage.count - counted.length };
  });
}

function distinct(policy: Aliases, approvals: readonly Approval[]): Approval[] {
  const people: Approval[] = [];
  for (const approval of approvals)
    if (!people.some((earlier) => sharesVoter(policy, earlier, approval))) people.push(approval);
  return people;
}

/** Whoever gave one of the two, or stood behind it, stands behind the other too. */
function sharesVoter(policy: Aliases, one: Approval, other: Approval): boolean {
  return votersOf(one).some((id) => votersOf(other).some((each) => isSamePerson(policy, id, each)));
}

/** Who has voted with this approval: with a right that was handed over, two people. */
export function votersOf({ by, onBehalfOf }: Approval): readonly PersonId[] {
  return onBehalfOf === undefined ? [by.id] : [by.id, onBehalfOf];
}

/** The first stage that lacks somebody: the only one that is asked and may answer. */
export function openStage(
  policy: Aliases,
  demand: Demand,
  approvals: readonly Approval[],
): Stage | undefined {
  return countStages(policy, demand, approvals).find(({ missing }) => missing > 0)?.stage;
}

/** The approvals as what they are once none is missing. */
export function quorumOf(
  policy: Aliases,
  demand: Demand,
  approvals: readonly Approval[],
): Quorum | undefined {
  return openStage(policy, demand, approvals) ? undefined : (approvals as Quorum);
}
