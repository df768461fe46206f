/** `urgent`: somebody waits for these few people. `bulk`: a long list, which takes what the others leave. */
export type PaceLane = 'urgent' | 'bulk';

export type PaceEntry =
  | { readonly kind: 'go'; readonly leave: () => void }
  /** The quota is used up for now: come back through the job queue. */
  | { readonly kind: 'wait'; readonly afterMs: number };

/** How much work may be on its way to Graph at once, so that what is claimed is also written soon. */
export interface Pace {
  /** Before people are claimed; `leave` once they are settled or given back. */
  enter(lane: PaceLane, people: number): PaceEntry;
  /** People a minute that the quota lets through now. */
  peoplePerMinute(): number;
  /** Minutes until it lets anybody through again, where it asked to be left alone. */
  closedMinutes(): number;
}
