import type { RuleCondition } from '../core/approval-rules.ts';
import type { MfaState } from '../core/mfa-state.ts';

interface NamedRule {
  readonly name: string;
  readonly when: { readonly [Key in keyof RuleCondition]: RuleCondition[Key] | undefined };
  readonly coolDownMinutes?: number | undefined;
}

export interface RuleConflict {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A change to `disabled` weakens and one to `enforced` strengthens; one to `enabled` may be either. */
const DIRECTIONS: Partial<Record<MfaState, 'strengthening' | 'weakening'>> = {
  disabled: 'weakening',
  enforced: 'strengthening',
};

/** Approval rules that look as if they held and never do. Paths are those below `approvals.rules`. */
export function ruleConflicts(rules: readonly NamedRule[]): readonly RuleConflict[] {
  return rules.flatMap((rule, index) => {
    const before = rules.slice(0, index);
    return [impossible(rule), doubled(rule, before), hidden(rule, before), idleCoolDown(rule)].flatMap(
      (conflict) => (conflict ? [{ ...conflict, path: [index, ...conflict.path] }] : []),
    );
  });
}

function impossible({ when }: NamedRule): RuleConflict | undefined {
  if (when.act && when.to)
    return { path: ['when', 'to'], message: 'must not stand beside act: a reset or revoke sets no state' };
  const direction = directionOf(when);
  if (when.transition === undefined || direction === undefined || when.transition === direction)
    return undefined;
  const what = when.act ?? when.to ?? '';
  return { path: ['when'], message: `must be possible: ${what} is always a ${direction}` };
}

function doubled({ name }: NamedRule, before: readonly NamedRule[]): RuleConflict | undefined {
  const twice = before.some((rule) => rule.name === name);
  return twice ? { path: ['name'], message: 'must differ from the names of the rules before it' } : undefined;
}

function hidden({ when }: NamedRule, before: readonly NamedRule[]): RuleConflict | undefined {
  const index = before.findIndex((earlier) => covers(earlier.when, when));
  if (index < 0) return undefined;
  return {
    path: ['when'],
    message: `must not fit only what rule ${index + 1} fits already: the first that fits holds, so this one never would`,
  };
}

/** Does everything that fits `narrow` fit `wide`? */
function covers(wide: NamedRule['when'], narrow: NamedRule['when']): boolean {
  return (
    wide.act === narrow.act &&
    (wide.transition === undefined || wide.transition === (narrow.transition ?? directionOf(narrow))) &&
    (wide.to === undefined || wide.to === narrow.to) &&
    (wide.privileged === undefined || wide.privileged === narrow.privileged) &&
    (wide.morePeopleThan ?? 0) <= (narrow.morePeopleThan ?? 0) &&
    (wide.requester === undefined || wide.requester === narrow.requester)
  );
}

function idleCoolDown({ when, coolDownMinutes = 0 }: NamedRule): RuleConflict | undefined {
  if (coolDownMinutes === 0 || (when.transition ?? directionOf(when)) !== 'strengthening') return undefined;
  return { path: ['coolDownMinutes'], message: 'must not stand at a strengthening: only a weakening waits' };
}

function directionOf({ act, to }: NamedRule['when']): 'strengthening' | 'weakening' | undefined {
  // Whose methods are taken away is weaker; whose sessions end only has to sign in again.
  if (act) return act === 'reset' ? 'weakening' : 'strengthening';
  return to && DIRECTIONS[to];
}
