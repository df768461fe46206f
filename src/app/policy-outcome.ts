import { requirementFor } from '../core/approvals/approval-policy.ts';
import { tooManyAtOnce } from '../core/approvals/check-pace.ts';
import type { CoverageRule, Policy } from '../core/policy.ts';
import { closedAct } from '../core/requests/closed-act.ts';
import type { RiskFacts } from '../core/requests/requirement.ts';
import { timeLimitOf } from '../core/requests/time-limit.ts';

export interface Asked {
  readonly facts: RiskFacts;
  /** For how long a weakening was asked; absent when nobody named a time. */
  readonly minutes?: number;
  /** Other policies ask these people for MFA: always, or in some cases. */
  readonly covered?: 'always' | 'partly';
  readonly guest?: boolean;
  /** No message reaches them. */
  readonly unreachable?: boolean;
  /** How many of them lose protection; absent where nobody counted. */
  readonly weakened?: number;
  /** Requests of the same person that wait already. */
  readonly open?: number;
}

/** What becomes of a request by the rules, in plain values that can be compared and printed. */
export interface Outcome {
  /** The kind of the refusal; empty when it may be asked for. */
  readonly refused: string;
  /** `2 from security outside helpdesk`, stage by stage. */
  readonly approvals: string;
  readonly callerProof: boolean;
  readonly ticket: boolean;
  readonly ticketPattern: string;
  readonly reason: boolean;
  readonly reasonPattern: string;
  readonly numberMatching: boolean;
  readonly coolDownMinutes: number;
  /** Of a weakening: when the earlier state comes back by itself, `never` without an end; empty for anything else. */
  readonly endsAfterHours: string;
}

export function outcomeOf(policy: Policy, asked: Asked): Outcome {
  const rule = coverageRule(policy, asked);
  const facts: RiskFacts =
    rule === 'override' ? { ...asked.facts, overridesCoverage: true } : { ...asked.facts };
  const { stages, callerProof, ticket, reason, ...more } = requirementFor(policy, facts);
  return {
    refused: refusalOf(policy, asked) ?? '',
    approvals: stages
      .map(
        ({ group, count, outsideHelpdesk }) =>
          `${count} from ${group}${outsideHelpdesk ? ' outside helpdesk' : ''}`,
      )
      .join(', '),
    ...{ callerProof, numberMatching: more.numberMatching, coolDownMinutes: more.coolDownMinutes },
    ...{ ticket: ticket.required, ticketPattern: ticket.pattern ?? '' },
    ...{ reason: reason.required, reasonPattern: reason.pattern ?? '' },
    endsAfterHours: endOf(policy, asked),
  };
}

/** In the order in which the bot would say so. */
function refusalOf(policy: Policy, asked: Asked): string | undefined {
  const { facts } = asked;
  const closed = closedAct(policy, facts);
  if (closed) return closed.kind;
  const cap = facts.act ? (policy.signIns?.maxPeople ?? 0) : policy.maxPeoplePerRequest;
  if (facts.people > cap) return 'too-many';
  // Of a guest only the state can be changed.
  if (asked.guest && (facts.act || policy.guests !== 'warn')) return 'guest';
  if (facts.privileged !== 'no' && policy.privilegedTargets === 'refuse') return 'privileged';
  if (coverageRule(policy, asked) === 'refuse')
    return asked.covered === 'always' ? 'conditional-access' : 'partly-covered';
  if (asked.unreachable && facts.direction === 'weakening' && policy.unreachableTargets === 'refuse')
    return 'unreachable';
  const limit = isWeakening(asked) ? timeLimitOf(policy, asked.minutes) : undefined;
  if (limit && 'kind' in limit) return limit.kind;
  return refusalByLimits(policy, asked);
}

function refusalByLimits(policy: Policy, { weakened = 0, open = 0 }: Asked): string | undefined {
  const tooMany = tooManyAtOnce(policy, weakened);
  if (tooMany) return tooMany.kind;
  const most = policy.limits?.openRequests;
  return most !== undefined && open >= most ? 'too-many-open' : undefined;
}

/** It does not matter where MFA is switched off, nor for methods and sessions. */
function coverageRule(policy: Policy, { covered, facts }: Asked): CoverageRule | undefined {
  if (covered === undefined || facts.to === 'disabled' || facts.act) return undefined;
  return covered === 'always' ? policy.underConditionalAccess : policy.partlyUnderConditionalAccess;
}

function endOf(policy: Policy, asked: Asked): string {
  if (!isWeakening(asked)) return '';
  const limit = timeLimitOf(policy, asked.minutes);
  if (!limit) return 'never';
  return 'kind' in limit ? '' : String(limit.minutes / 60);
}

/** Of a state: whose methods are taken away registers new ones, and nothing comes back. */
function isWeakening({ facts }: Asked): boolean {
  return facts.direction === 'weakening' && !facts.act;
}

/** Where two outcomes differ, as `what: before → after`. */
export function differences(before: Outcome, after: Outcome): readonly string[] {
  const names = Object.keys(after) as (keyof Outcome)[];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${shown(name, before[name])} → ${shown(name, after[name])}`);
}

function shown(name: keyof Outcome, value: string | number | boolean): string {
  if (value !== '') return String(value);
  return name === 'approvals' ? 'nobody else' : 'none';
}
