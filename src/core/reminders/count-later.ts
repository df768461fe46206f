import type { RequestId } from '../ids.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreReads } from '../ports/store.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import { isFollowed } from '../requests/is-followed.ts';
import type { PlannedWaves } from '../requests/plan-waves.ts';
import type { World } from '../world.ts';

const MOST_REQUESTS = 1_000;
const PAGE = 1_000;

/**
 * How many people of each request that was agreed to are in waves that have not begun: they are to be reminded too, once it
 * is their turn. Whoever was taken out of the list is none of them.
 */
export async function countLater({ store, clock }: World): Promise<ReadonlyMap<RequestId, number>> {
  const { reads } = store;
  const now = clock.now().toISOString();
  const later = new Map<RequestId, number>();
  for (const request of (await reads.openRequests(MOST_REQUESTS)).filter(isUnderWay)) {
    const { id, waves = [] } = request;
    const run = await reads.bulkRun(id);
    const total = waves.at(-1)?.end ?? 0;
    const begun = run ? begunAt(waves, run, now) : 0;
    const people = begun < total ? await countFrom(reads, { request, begun, total }) : 0;
    if (people > 0) later.set(id, people);
  }
  return later;
}

type UnderWay = RequestIn<'approved' | 'running'>;

function isUnderWay(request: ChangeRequest): request is UnderWay {
  return (request.status === 'approved' || request.status === 'running') && isFollowed(request);
}

/** The position before which people have had their turn, or have it now. */
function begunAt(
  waves: PlannedWaves,
  { status, wave, awaits, notBefore = '' }: BulkRun,
  now: string,
): number {
  const total = waves.at(-1)?.end ?? 0;
  if (status === 'cancelled' || status === 'over') return total;
  const isWaiting = awaits !== undefined || notBefore > now;
  if (isWaiting) return waves[wave - 1]?.end ?? 0;
  return waves[wave]?.end ?? total;
}

interface Rest {
  readonly request: UnderWay;
  readonly begun: number;
  readonly total: number;
}

/** Without anybody taken out a subtraction: a long list is not read for it. */
async function countFrom(reads: StoreReads, { request, begun, total }: Rest): Promise<number> {
  const { id, takenOut = [] } = request;
  if (takenOut.length === 0) return total - begun;
  let people = 0;
  for (let from = begun; from < total; from += PAGE) {
    const page = await reads.itemsFrom(id, from, PAGE);
    people += page.filter(({ outcome }) => outcome === undefined).length;
  }
  return people;
}
