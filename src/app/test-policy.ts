import { requirementFor } from '../core/approvals/approval-policy.ts';
import type { PolicyCase } from '../config/policy-tests.ts';
import { directionOf } from '../core/mfa-state.ts';
import type { Policy } from '../core/policy.ts';
import type { Requirement, RiskFacts } from '../core/requests/requirement.ts';

/** Where the rules ask for something else than the case says, as `what: expected → actual`; empty when they agree. */
export function judgeCase(policy: Policy, { asks, needs }: PolicyCase): readonly string[] {
  const actual = demandsIn(requirementFor(policy, factsIn(asks)));
  const expected: Demands = {
    ...needs,
    reason: needs.reason ?? actual.reason,
    approvals: needs.approvals.join(', '),
  };
  return differences(expected, actual);
}

function factsIn({ from, to, people, privileged, requester }: PolicyCase['asks']): RiskFacts {
  return {
    to,
    direction: directionOf(from, to) === 'weakening' ? 'weakening' : 'strengthening',
    privileged: privileged === 'unknown' ? 'unknown' : privileged ? 'yes' : 'no',
    people,
    stateUnknown: false,
    requesterGroups: requester,
  };
}

interface Demands {
  readonly approvals: string;
  readonly callerProof: boolean;
  readonly ticket: boolean;
  readonly reason: boolean;
  readonly numberMatching: boolean;
  readonly coolDownMinutes: number;
}

export function demandsIn(requirement: Requirement): Demands {
  const { stages, callerProof, ticket, reason, numberMatching, coolDownMinutes } = requirement;
  return {
    approvals: stages.map(({ group, count }) => `${count} from ${group}`).join(', '),
    ...{ callerProof, numberMatching, coolDownMinutes },
    ...{ ticket: ticket.required, reason: reason.required },
  };
}

export function differences(before: Demands, after: Demands): readonly string[] {
  const names = Object.keys(after) as (keyof Demands)[];
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${shown(before[name])} → ${shown(after[name])}`);
}

function shown(value: string | number | boolean): string {
  return value === '' ? 'nobody else' : String(value);
}
