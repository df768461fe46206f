import type { ChainHead } from '../audit/link-record.ts';

export interface ChainEnd extends ChainHead {
  /** Records that are there; the sequence of the last one when none was taken out. */
  readonly count: number;
}

/** What the store remembers of the checkpoints that were put elsewhere. */
export interface AnchorState {
  readonly anchoredAt?: string;
  /** Up to which record. */
  readonly sequence: number;
  readonly failingSince?: string;
  readonly failedTries: number;
}

export interface AuditAnchorReads {
  chainEnd(): Promise<ChainEnd>;
  anchorState(): Promise<AnchorState>;
}

export interface AuditAnchorWrites {
  saveAnchorState(state: AnchorState): Promise<void>;
}
