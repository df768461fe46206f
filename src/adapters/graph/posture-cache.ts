import type { BatchItem } from './batch.ts';
import type { GraphResult } from './graph-result.ts';
import {
  freshFor,
  itemsOf,
  POSTURE_PARTS,
  readPosture,
  type Posture,
  type PosturePart,
  type PostureReader,
} from './tenant-posture.ts';

/** Somebody's wish for the posture, in step with their own batch. */
export interface PostureClaim {
  /** To be sent along; empty when the posture is known already, or somebody else is asking. */
  readonly items: readonly BatchItem[];
  /** Hand over what came of `items`. */
  readonly settle: (results: readonly GraphResult[]) => Promise<Posture>;
}

/** `learn`: only to find out what will be needed; nothing of it is used for anybody. */
type Purpose = 'use' | 'learn';

const UNREAD: Posture = {
  policies: 'unknown',
  securityDefaults: 'unknown',
  assigned: 'unknown',
  roleGroups: 'unknown',
  pim: 'unknown',
};

/** The tenant's posture, asked for by one caller at a time; each part that could be read is kept for its time. */
export class PostureCache {
  readonly #reader: PostureReader;
  readonly #now: () => number;
  #kept: Posture = UNREAD;
  /** What could be read the last time, however old: it tells what to ask for, and nothing else. */
  #lastRead: Posture = UNREAD;
  readonly #until = new Map<PosturePart, number>();
  #asking: Promise<Posture> | undefined;

  constructor(reader: PostureReader, now: () => number) {
    this.#reader = reader;
    this.#now = now;
  }

  claim(): PostureClaim {
    if (this.#asking) return known(this.#asking);
    const now = this.#now();
    const stale = POSTURE_PARTS.filter((part) => now >= (this.#until.get(part) ?? 0));
    return stale.length === 0 ? known(Promise.resolve(this.#kept)) : this.#ask(stale, 'use');
  }

  /** Everything, only to know the next time what to ask for: who is who is read again then. */
  learn(): PostureClaim {
    return this.#asking ? known(this.#asking) : this.#ask(POSTURE_PARTS, 'learn');
  }

  /** The caller must settle what it claimed, or everybody after it waits for ever. */
  #ask(parts: readonly PosturePart[], purpose: Purpose): PostureClaim {
    const { promise, resolve } = withResolver<Posture>();
    this.#asking = promise;
    const [kept, before] = [this.#kept, this.#lastRead];
    return {
      items: parts.flatMap((part) => itemsOf(part, before)),
      settle: async (results) => {
        const read = await readPosture(this.#reader, { parts, before, kept }, results);
        const posture: Posture = { ...kept, ...read };
        const now = this.#now();
        const known = parts.filter((part) => posture[part] !== 'unknown');
        if (purpose === 'use') for (const part of known) this.#until.set(part, now + freshFor(part));
        this.#lastRead = { ...before, ...Object.fromEntries(known.map((part) => [part, posture[part]])) };
        this.#kept = posture;
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
