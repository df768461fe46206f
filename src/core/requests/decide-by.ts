import { addMinutes } from '../instants.ts';
import type { Policy } from '../policy.ts';
import type { ChangeRequest } from './change-request.ts';
import { earlierOf } from './extension.ts';
import { beforeStarts } from './plan-waves.ts';

/** Until when a request waits for its approvers: never beyond what it is about. */
export function decideBy(
  { approveWithinMinutes }: Policy,
  now: Date,
  { extends: longer, waves }: Pick<ChangeRequest, 'extends' | 'waves'>,
): string {
  return beforeStarts(earlierOf(addMinutes(now, approveWithinMinutes), longer), waves);
}
