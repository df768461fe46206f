import type { Checkpoint } from '../audit/checkpoint.ts';

export interface KeptCheckpoints {
  readonly checkpoints: readonly Checkpoint[];
  /** Lines that are no checkpoint: torn by a crash, or damaged. */
  readonly unreadable: number;
}

/** A place outside of the database where checkpoints of the audit chain are put, and from where nobody can take them back. */
export interface Anchor {
  /** Resolves when it is kept durably; throws when it is not known to be. */
  keep(checkpoint: Checkpoint): Promise<void>;
  kept(): Promise<KeptCheckpoints>;
}
