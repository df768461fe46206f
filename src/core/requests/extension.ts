import type { RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { Policy } from '../policy.ts';
import type { TimeLimit } from './time-limit.ts';

/** A request that lets what another one weakened stay so for longer. It writes nothing: it moves the end. */
export interface Extension {
  readonly request: RequestId;
  /** The end as it was when more time was asked for. */
  readonly dueAt: string;
  /** It looks at what was done in an emergency: a no puts the earlier state back at once. */
  readonly review?: true;
}

/** Where the policy says nothing about it. */
const MOST_HOURS = 24;

/** The new end: that much later than the old one, and never further away than any weakening may last. */
export function newEnd(
  policy: Policy,
  { dueAt }: Extension,
  { now, timeLimit }: { readonly now: Date; readonly timeLimit: TimeLimit },
): string {
  const latest = latestEnd(policy, now);
  const wished = addMinutes(new Date(dueAt), timeLimit.minutes);
  return wished < latest ? wished : latest;
}

export function latestEnd({ weakening }: Policy, now: Date): string {
  return addMinutes(now, (weakening?.maxHours ?? MOST_HOURS) * 60);
}

/** Once the end has come there is nothing left to move. */
export function earlierOf(instant: string, extension: Extension | undefined): string {
  return extension && extension.dueAt < instant ? extension.dueAt : instant;
}
