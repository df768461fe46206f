import type { ApprovalRule, RuleCondition, TextRule } from '../approval-rules.ts';
import { BrokenInvariant } from '../failures.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Policy } from '../policy.ts';
import type { StoreReads } from '../ports/store.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import { togetherMinutes } from '../requests/asked-beside.ts';
import { listFactsOf, together, type ListFacts } from '../requests/list-facts.ts';
import { pagesOf } from '../requests/list-pages.ts';
import type { Requirement, RiskFacts, RiskReason } from '../requests/requirement.ts';
import { BUILT_IN_RULES, MANY_PEOPLE } from './built-in-rules.ts';

/**
 * Who has to agree, and what else is needed: the first rule that fits, the built-in ones last. What a rule does not mention
 * is as the built-in one for the same change has it, never less. Pure.
 */
export function requirementFor(policy: Policy, facts: RiskFacts): Requirement {
  const { named, usual } = rulesFor(policy, facts);
  const rule = named ? completed(named, usual) : usual;
  const reasons = [...reasonsOf(facts), ...besideReason(policy, facts)];
  const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { facts, rule: rule.name, score: Math.min(100, points), reasons, ...demandsOf(policy, rule, facts) };
}

function rulesFor(policy: Policy, facts: RiskFacts) {
  const usual = BUILT_IN_RULES.find(({ when }) => fits(when, facts));
  if (!usual) throw new BrokenInvariant('no rule for a change, though the last one fits everything');
  return { named: policy.approvals?.rules?.find(({ when }) => fits(when, facts)), usual };
}

/** Said where it decides: whoever reads the card looks at one part of a longer list. */
function besideReason(policy: Policy, { beside = 0, ...alone }: RiskFacts): readonly RiskReason[] {
  if (beside === 0) return [];
  const [together, apart] = [rulesFor(policy, { ...alone, beside }), rulesFor(policy, alone)];
  if (together.named === apart.named && together.usual === apart.usual) return [];
  return [{ kind: 'asked-beside', points: 20, people: beside, minutes: togetherMinutes(policy) }];
}

/** What the rules look at in a list of people. */
export function factsOf(
  to: MfaState,
  items: readonly RequestItem[],
  requesterGroups: readonly string[],
): RiskFacts {
  return factsFrom(to, listFactsOf(to, items), requesterGroups);
}

/** The same of a list of which the facts were gathered page by page. */
export function factsFrom(
  to: MfaState,
  { weakened: _, ...facts }: ListFacts,
  requesterGroups: readonly string[],
): RiskFacts {
  return { to, requesterGroups, ...facts };
}

/** The same of a list that is read page by page. */
export async function factsOfList(
  reads: Pick<StoreReads, 'itemsFrom'>,
  { id, to }: Pick<ChangeRequest, 'id' | 'to'>,
  requesterGroups: readonly string[],
): Promise<RiskFacts> {
  let facts = listFactsOf(to, []);
  for await (const page of pagesOf(reads, id)) facts = together(facts, listFactsOf(to, page));
  return factsFrom(to, facts, requesterGroups);
}

function fits(when: RuleCondition, facts: RiskFacts): boolean {
  return (
    (when.transition ?? facts.direction) === facts.direction &&
    // A rule about states says nothing about methods and sessions, and the other way round.
    when.act === facts.act &&
    (when.to ?? facts.to) === facts.to &&
    // Roles that could not be read count as held.
    (when.privileged === undefined || when.privileged === (facts.privileged !== 'no')) &&
    facts.people + (facts.beside ?? 0) > (when.morePeopleThan ?? 0) &&
    (when.requester === undefined || facts.requesterGroups.includes(when.requester))
  );
}

/**
 * A rule that is about who decides must not silently drop how the caller was recognised; and one that mentions neither admin
 * roles nor long lists was not written with them in mind, so that it asks no fewer people for them.
 */
function completed(rule: ApprovalRule, usual: ApprovalRule): ApprovalRule {
  const outsideHelpdesk = usual.stages.some((stage) => stage.outsideHelpdesk);
  const { callerProof = false, reason } = usual;
  const isMeant =
    (usual.when.privileged ?? rule.when.privileged) === rule.when.privileged &&
    (usual.when.morePeopleThan === undefined || rule.when.morePeopleThan !== undefined);
  const stages =
    isMeant || peopleIn(rule) >= peopleIn(usual)
      ? rule.stages.map((stage) => ({ outsideHelpdesk, ...stage }))
      : usual.stages;
  return { ...{ callerProof, ...(reason ? { reason } : {}) }, ...rule, stages };
}

function peopleIn({ stages }: ApprovalRule): number {
  return stages.reduce((sum, { count }) => sum + count, 0);
}

type Demands = Omit<Requirement, 'facts' | 'rule' | 'score' | 'reasons'>;

function demandsOf(policy: Policy, rule: ApprovalRule, facts: RiskFacts): Demands {
  const usual: TextRule = rule.reason ?? { required: policy.reasonRequired[facts.direction] };
  // Nobody makes an exception without saying why.
  const reason = facts.overridesCoverage ? { ...usual, required: true } : usual;
  return {
    stages: rule.stages.map(({ group, count, outsideHelpdesk = false }) => ({
      group,
      count,
      outsideHelpdesk,
    })),
    callerProof: rule.callerProof ?? false,
    reason,
    ticket: rule.ticket ?? { required: false },
    coolDownMinutes: rule.coolDownMinutes ?? 0,
    numberMatching: rule.numberMatching ?? false,
  };
}

function reasonsOf(facts: RiskFacts): readonly RiskReason[] {
  const reasons: RiskReason[] = [
    facts.direction === 'weakening'
      ? { kind: 'weakening', points: 40 }
      : { kind: 'strengthening', points: 10 },
  ];
  if (facts.privileged === 'yes') reasons.push({ kind: 'privileged', points: 40 });
  if (facts.privileged === 'unknown') reasons.push({ kind: 'privilege-unknown', points: 40 });
  if (facts.people > MANY_PEOPLE) reasons.push({ kind: 'many-people', points: 20 });
  else if (facts.people > 1) reasons.push({ kind: 'several-people', points: 10 });
  if (facts.stateUnknown) reasons.push({ kind: 'state-unknown', points: 10 });
  if (facts.overridesCoverage) reasons.push({ kind: 'coverage-overridden', points: 20 });
  return reasons;
}
