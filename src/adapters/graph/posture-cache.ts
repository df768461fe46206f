import type { BatchItem } from './batch.ts';
import type { GraphResult } from './graph-result.ts';
import {
  isComplete,
  POSTURE_ITEMS,
  readPosture,
  type Posture,
  type PostureReader,
} from './tenant-posture.ts';

/** How long the tenant's posture may be used: Graph allows one read of Conditional Access a second for the whole tenant. */
const FRESH_MS = 60_000;

/** Somebody's wish for the posture, in step with their own batch. */
export interface PostureClaim {
  /** To be sent along; empty when the posture is known already, or somebody else is asking. */
  readonly items: readonly BatchItem[];
  /** Hand over what came of `items`. */
  readonly settle: (results: readonly GraphResult[]) => Promise<Posture>;
}

/** The tenant's posture, asked for by one caller at a time, and kept for a minute when all of it could be read. */
export class PostureCache {
  readonly #reader: PostureReader;
  readonly #now: () => number;
  #kept: { readonly posture: Posture; readonly until: number } | undefined;
  #asking: Promise<Posture> | undefined;

  constructor(reader: PostureReader, now: () => number) {
    this.#reader = reader;
    this.#now = now;
  }

  claim(): PostureClaim {
    const kept = this.#kept;
    if (kept && this.#now() < kept.until) return known(Promise.resolve(kept.posture));
    if (this.#asking) return known(this.#asking);
    return this.#ask();
  }

  /** The caller must settle what it claimed, or everybody after it waits for ever. */
  #ask(): PostureClaim {
    const { promise, resolve } = withResolver<Posture>();
    this.#asking = promise;
    return {
      items: POSTURE_ITEMS,
      settle: async (results) => {
        const posture = await readPosture(this.#reader, results);
        if (isComplete(posture)) this.#kept = { posture, until: this.#now() + FRESH_MS };
        this.#asking = undefined;
        resolve(posture);
        return posture;
      },
    };
  }
}

function known(posture: Promise<Posture>): PostureClaim {
  return { items: [], settle: () => posture };
}

/** `Promise.withResolvers` came with Node 22. */
function withResolver<Value>(): {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
} {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
