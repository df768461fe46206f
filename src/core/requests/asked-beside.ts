import type { PersonId, RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { Policy } from '../policy.ts';
import type { StoreReads } from '../ports/store.ts';
import { accountsOf } from '../same-person.ts';
import type { ChangeRequest, RequestStatus } from './change-request.ts';
import { pagesOf, type ListPages } from './list-pages.ts';
import type { RiskFacts } from './requirement.ts';

/** Where the rules name no time. */
const TOGETHER_MINUTES = 60;

/** Within so many minutes what one human asks for is one list to the rules; 0: each request is looked at alone. */
export function togetherMinutes({ approvals }: Pick<Policy, 'approvals'>): number {
  return approvals?.countTogetherWithinMinutes ?? TOGETHER_MINUTES;
}

export interface Part extends Pick<RiskFacts, 'direction' | 'act'> {
  /** Absent while it is asked for. */
  readonly request?: RequestId;
  readonly requester: PersonId;
  /** When it was confirmed; before that, now. */
  readonly at: Date;
  readonly people: ListPages;
}

type Reads = Pick<StoreReads, 'confirmedBetween' | 'countPeople' | 'itemsFrom'>;

/**
 * Whom the same human has asked for, with whichever account and in the same direction, at nearly the same time: a list in
 * parts is decided by as many as the whole of it. Nobody counts twice, and nobody whose change came to nothing.
 */
export async function askedBeside(
  policy: Pick<Policy, 'approvals' | 'samePerson'>,
  reads: Reads,
  part: Part,
): Promise<number> {
  const minutes = togetherMinutes(policy);
  if (minutes === 0) return 0;
  const near = await reads.confirmedBetween(addMinutes(part.at, -minutes), addMinutes(part.at, minutes));
  const own = accountsOf(policy, part.requester);
  const others = near.filter((other) => own.includes(other.requester.id) && isPartOfOne(other, part));
  if (others.length === 0) return 0;
  const ids = others.map(({ id }) => id);
  let twice = 0;
  for await (const page of part.people)
    twice += await reads.countPeople(
      ids,
      page.map(({ person }) => person.id),
    );
  return (await reads.countPeople(ids)) - twice;
}

/** The same of a request as it was confirmed. */
export function askedBesideRequest(
  policy: Pick<Policy, 'approvals' | 'samePerson'>,
  reads: Reads,
  request: ChangeRequest & { readonly confirmedAt: string },
): Promise<number> {
  const { id, requester, requirement, confirmedAt } = request;
  const { direction, act } = requirement.facts;
  return askedBeside(policy, reads, {
    ...{ request: id, requester: requester.id, direction, at: new Date(confirmedAt) },
    ...(act ? { act } : {}),
    people: pagesOf(reads, id),
  });
}

/** What was withdrawn, rejected, stopped or left to expire changes nobody. */
const COUNTED: readonly RequestStatus[] = [
  ...(['awaiting-approval', 'cooling-down', 'approved', 'running'] as const),
  ...(['finished', 'partly-finished'] as const),
];

/** A review is the bot's own. */
function isPartOfOne({ id, status, extends: longer, requirement }: ChangeRequest, part: Part): boolean {
  const { direction, act } = requirement.facts;
  return (
    id !== part.request &&
    COUNTED.includes(status) &&
    longer?.review !== true &&
    direction === part.direction &&
    act === part.act
  );
}
