import type { MfaState } from '../mfa-state.ts';
import { actOf, weakens } from './act.ts';
import type { RequestItem } from './change-request.ts';
import { requestDirection } from './judge-target.ts';
import type { RiskFacts } from './requirement.ts';

/** What is decided by of a list as a whole: gathered page by page, so that none of it has to be held. */
export interface ListFacts extends Omit<RiskFacts, 'to' | 'requesterGroups'> {
  /** How many lose protection. */
  readonly weakened: number;
}

export function listFactsOf(to: MfaState, items: readonly RequestItem[]): ListFacts {
  return {
    direction: requestDirection(to, items),
    privileged: privilegeIn(items),
    people: items.length,
    stateUnknown: items.some(({ from }) => from === 'unknown'),
    weakened: items.filter((item) => weakens(item, to)).length,
    ...actOf(items),
    ...(overridesCoverage(items) ? { overridesCoverage: true } : {}),
  };
}

/** What one of them has, both have. */
export function together(one: ListFacts, other: ListFacts): ListFacts {
  const privileged = [one.privileged, other.privileged];
  return {
    ...other,
    direction: one.direction === 'weakening' ? one.direction : other.direction,
    privileged: privileged.includes('yes') ? 'yes' : privileged.includes('unknown') ? 'unknown' : 'no',
    people: one.people + other.people,
    stateUnknown: one.stateUnknown || other.stateUnknown,
    weakened: one.weakened + other.weakened,
    ...(one.overridesCoverage || other.overridesCoverage ? { overridesCoverage: true } : {}),
  };
}

function overridesCoverage(items: readonly RequestItem[]): boolean {
  return items.some(({ warnings }) => warnings.some(({ kind }) => kind === 'overrides-coverage'));
}

function privilegeIn(items: readonly RequestItem[]): RiskFacts['privileged'] {
  const held = items.map(rolesOf).filter((roles) => roles.length > 0);
  if (held.length === 0) return 'no';
  return held.some((roles) => roles !== 'unknown') ? 'yes' : 'unknown';
}

/** As sealed with the list; the warning is what people see, and all that requests of earlier versions have. */
export function rolesOf({ truth, warnings }: RequestItem): readonly string[] | 'unknown' {
  if (truth) return truth.roles;
  const warning = warnings.find(({ kind }) => kind === 'privileged');
  return warning?.kind === 'privileged' ? warning.roles : [];
}
