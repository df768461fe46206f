import type { KeptCheckpoints } from '../ports/anchor.ts';
import type { Seal } from '../ports/seal.ts';
import type { StoreReads } from '../ports/store.ts';
import type { AuditRecord } from './audit-event.ts';
import { isCheckpointSealed, type Checkpoint } from './checkpoint.ts';
import type { ChainVerdict } from './verify-chain.ts';
import { verifyStoredChain, type Reading } from './verify-stored-chain.ts';

export interface AnchoredVerdict {
  readonly chain: ChainVerdict;
  readonly anchors: {
    readonly genuine: number;
    /** Not as they were written: altered, or sealed with a key that we do not have. */
    readonly altered: number;
    readonly unreadable: number;
    /** The last record that one of them confirms: what was added behind it after a cut is linked as well as it was. */
    readonly agreedUntil: number;
    /** The newest one; undefined when there is none. */
    readonly last?: Checkpoint;
    /** The store knows of a newer one: somebody took it away, or another place is looked at. */
    readonly missing: boolean;
  };
}

/** The chain from inside, and against what was kept elsewhere. Read the checkpoints first: the chain goes on meanwhile. */
export async function verifyAnchoredChain(
  reads: StoreReads,
  seal: Seal,
  kept: KeptCheckpoints & Pick<Reading, 'see'>,
): Promise<AnchoredVerdict> {
  const genuine = kept.checkpoints.filter((checkpoint) => isCheckpointSealed(checkpoint, seal));
  const comparison = new Comparison(genuine);
  const see: Reading['see'] = (records) => {
    records.forEach(comparison.see);
    kept.see?.(records);
  };
  const inside = await verifyStoredChain(reads, seal, { see });
  const last = genuine.toSorted((a, b) => a.sequence - b.sequence).at(-1);
  const { sequence } = await reads.anchorState();
  return {
    chain: comparison.verdict(inside, last?.sequence ?? 0),
    anchors: {
      genuine: genuine.length,
      altered: kept.checkpoints.length - genuine.length,
      unreadable: kept.unreadable,
      agreedUntil: comparison.agreed,
      ...(last && { last }),
      missing: sequence > (last?.sequence ?? 0),
    },
  };
}

class Comparison {
  readonly #hashes = new Map<number, Set<string>>();
  #agreed = 0;
  #differs = false;

  constructor(checkpoints: readonly Checkpoint[]) {
    for (const { sequence, hash } of checkpoints) {
      const known = this.#hashes.get(sequence) ?? new Set();
      this.#hashes.set(sequence, known.add(hash));
    }
  }

  readonly see = ({ sequence, hash }: AuditRecord): void => {
    const hashes = this.#hashes.get(sequence);
    if (!hashes || this.#differs) return;
    // Two checkpoints of one record that differ: one of them was made of a chain that was written anew.
    this.#differs = [...hashes].some((each) => each !== hash);
    if (!this.#differs) this.#agreed = sequence;
  };

  get agreed(): number {
    return this.#agreed;
  }

  verdict(inside: ChainVerdict, lastAnchored: number): ChainVerdict {
    if (this.#differs) return { kind: 'broken', sequence: this.#agreed + 1, problem: 'rewritten' };
    if (inside.kind === 'broken' || inside.head.sequence >= lastAnchored) return inside;
    return { kind: 'broken', sequence: inside.head.sequence + 1, problem: 'cut-off' };
  }
}
