import type { PersonId } from '../ids.ts';
import type { StoreReads } from '../ports/store.ts';

/** Registered, and yet still `enabled`, with since when we know: somebody has to enforce, or ask for a new registration. */
export async function listStuck(
  reads: StoreReads,
  limit: number,
): Promise<readonly { readonly person: PersonId; readonly since: string }[]> {
  const stuck = await reads.stuckSeries(limit);
  return stuck.map(({ person, stuckSince = '' }) => ({ person, since: stuckSince }));
}
