import type { ChangeIntent } from '../intents/intent.ts';
import type { Policy } from '../policy.ts';
import type { Refusal } from '../refusal.ts';
import type { RiskFacts } from './requirement.ts';

export interface TimeLimit {
  readonly minutes: number;
  /** Asked for in words, or given by the policy because nobody asked for one. */
  readonly from: 'words' | 'policy';
}

/** Where the policy says nothing about it. */
const MOST_HOURS = 24;
const ISO = /^P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;
const MINUTES = [43_200, 10_080, 1_440, 60, 1] as const;

/** Minutes of an ISO 8601 duration as the parser writes it (a month counts as 30 days); undefined for anything else. */
export function minutesOf(duration: string): number | undefined {
  const parts = ISO.exec(duration)?.slice(1);
  if (!parts) return undefined;
  const minutes = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (MINUTES[index] ?? 0), 0);
  return Number.isSafeInteger(minutes) && minutes > 0 ? minutes : undefined;
}

/** How long the change is to last: no limit, the one asked for, the policy's own, or why not. */
export function judgeTimeLimit(
  policy: Policy,
  { for: asked, convert }: Pick<ChangeIntent, 'for' | 'convert'>,
  direction: RiskFacts['direction'],
): TimeLimit | Refusal | undefined {
  if (direction !== 'weakening')
    return asked === undefined ? undefined : { kind: 'time-limit-on-strengthening' };
  // A policy asks for MFA from then on, so that there is nothing to put back.
  if (convert) return undefined;
  const minutes = asked === undefined ? undefined : minutesOf(asked);
  if (asked !== undefined && minutes === undefined) return { kind: 'time-limit-unclear' };
  return timeLimitOf(policy, minutes);
}

/** Of a weakening that is asked for so many minutes, or for no named time. */
export function timeLimitOf(
  { weakening: rules }: Pick<Policy, 'weakening'>,
  minutes: number | undefined,
): TimeLimit | Extract<Refusal, { kind: 'time-limit-too-long' }> | undefined {
  if (minutes === undefined)
    return rules?.withoutEnd === 'refuse' ? { minutes: rules.defaultHours * 60, from: 'policy' } : undefined;
  const maxHours = rules?.maxHours ?? MOST_HOURS;
  return minutes > maxHours * 60 ? { kind: 'time-limit-too-long', maxHours } : { minutes, from: 'words' };
}
