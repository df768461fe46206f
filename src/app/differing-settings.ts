import type { Policy } from '../core/policy.ts';

/**
 * What stands differently in two policies beside the approval rules, one line each: `limits.burst.minutes: 10 → 20`. A list
 * shows how many came and went. Past decisions say nothing about most of it: who is in a group, how fast, how soon.
 */
export function differingSettings(before: Policy, after: Policy): readonly string[] {
  const [one, other] = [before, after].map(({ approvals }) => JSON.stringify(approvals?.rules ?? []));
  return [
    ...differing('', withoutRules(before), withoutRules(after)),
    ...(one === other ? [] : ['approvals.rules: not the same']),
  ];
}

/** Those are judged by what they would have decided; one by one they say little. */
function withoutRules({ approvals, ...rest }: Policy): object {
  if (!approvals) return rest;
  const { rules, ...others } = approvals;
  return { ...rest, approvals: others };
}

function differing(path: string, before: unknown, after: unknown): readonly string[] {
  if (isSection(before) || isSection(after)) {
    const [one, other] = [sectionOf(before), sectionOf(after)];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => differing(path === '' ? key : `${path}.${key}`, one[key], other[key]));
  }
  if (Array.isArray(before) || Array.isArray(after)) return differingLists(path, before, after);
  return before === after ? [] : [`${path}: ${shown(before)} → ${shown(after)}`];
}

function differingLists(path: string, before: unknown, after: unknown): readonly string[] {
  const [one, other] = [before, after].map((list) =>
    Array.isArray(list) ? list.map((entry) => JSON.stringify(entry)) : [],
  ) as [string[], string[]];
  const added = other.filter((entry) => !one.includes(entry)).length;
  const gone = one.filter((entry) => !other.includes(entry)).length;
  if (added + gone > 0) return [`${path}: ${added} added, ${gone} taken out`];
  return one.join() === other.join() ? [] : [`${path}: in another order`];
}

function isSection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sectionOf(value: unknown): Record<string, unknown> {
  return isSection(value) ? value : {};
}

function shown(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value).replace(/^"|"$/g, '');
}
