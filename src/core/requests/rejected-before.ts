import { addMinutes } from '../instants.ts';
import type { StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestIn, RequestItem } from './change-request.ts';

/** For so long whoever decides hears that somebody has said no to the same. */
const REMEMBERED_MINUTES = 24 * 60;
/** People of a long list that are looked up. */
const AT_MOST = 20;

/** The last time that somebody rejected the same for one of these people: so nobody looks for an approver who does not know. */
export async function rejectedBefore(
  { clock }: World,
  reads: Pick<StoreReads, 'rejectedAbout'>,
  { request, items }: { readonly request: ChangeRequest; readonly items: readonly RequestItem[] },
): Promise<RequestIn<'rejected'> | undefined> {
  if (request.status !== 'awaiting-approval' || request.extends?.review) return undefined;
  const since = addMinutes(clock.now(), -REMEMBERED_MINUTES);
  const people = items.slice(0, AT_MOST).map(({ person }) => person.id);
  const rejected = await reads.rejectedAbout(people);
  return rejected.find((earlier) => isSame(earlier, request) && earlier.rejection.at >= since);
}

function isSame(one: ChangeRequest, other: ChangeRequest): boolean {
  const isLonger = (request: ChangeRequest): boolean => request.extends !== undefined;
  return one.to === other.to && one.act === other.act && isLonger(one) === isLonger(other);
}
