import type { World } from './world.ts';

/** Longer than a message takes to be posted or to fail: by then whoever took it on is gone. */
const CLAIM_MS = 60_000;

export interface BusyElsewhere {
  readonly retryAfterMs: number;
}

/**
 * What must not be done by two at once, as a message that is noted only once it stands there. Whoever comes second looks
 * again when the first must be through, so `act` asks first whether it is done already. A crash leaves the claim to its end.
 */
export async function doAlone<T>(
  { ids, store }: World,
  key: string,
  act: () => Promise<T>,
): Promise<T | BusyElsewhere> {
  const fence = ids.reference();
  const wait = await store.transaction((tx) => tx.claimEffect({ key, fence, forMs: CLAIM_MS }));
  if (wait > 0) return { retryAfterMs: wait };
  try {
    return await act();
  } finally {
    await store.transaction((tx) => tx.dropEffectClaim({ key, fence }));
  }
}
