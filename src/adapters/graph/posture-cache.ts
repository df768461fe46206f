import type { PaceLane } from '../../core/ports/pace.ts';
import type { BatchItem } from './batch.ts';
import type { GraphResult } from './graph-result.ts';
import {
  freshFor,
  itemsOf,
  POSTURE_PARTS,
  PRIVILEGE_PARTS,
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

/** Of these parts nothing is used that was asked for before this turn. */
export interface Anew {
  readonly parts: readonly PosturePart[];
  readonly after: number;
}

/** `learn`: only to find out what will be needed; nothing of it is used for anybody. */
type Purpose = 'use' | 'learn';

interface Question {
  readonly parts: readonly PosturePart[];
  readonly turn: number;
  readonly answered: Promise<void>;
}

const UNREAD: Posture = {
  policies: 'unknown',
  securityDefaults: 'unknown',
  assigned: 'unknown',
  roleGroups: 'unknown',
  pim: 'unknown',
};
/**
 * For a long list the ways into groups are asked for anew with every twenty people while they fit into one more batch.
 * Each costs two of the resource units that Graph gives an app, at least 3,500 in ten seconds: the list may be written
 * twice a second, and with five hundred groups their ways in would use up everything.
 */
const MOST_GROUPS_IN_BULK = 20;

/** The tenant's posture: nothing is asked for twice at a time, and each part that could be read is kept for its time. */
export class PostureCache {
  readonly #reader: PostureReader;
  readonly #now: () => number;
  #kept: Posture = UNREAD;
  /** What could be read the last time, however old: it tells what to ask for, and nothing else. */
  #lastRead: Posture = UNREAD;
  readonly #until = new Map<PosturePart, number>();
  /** In which turn each part that is kept was asked for: a clock would not tell two in one millisecond apart. */
  readonly #turnOf = new Map<PosturePart, number>();
  readonly #open = new Set<Question>();
  #turn = 0;

  constructor(reader: PostureReader, now: () => number) {
    this.#reader = reader;
    this.#now = now;
  }

  /** Whatever makes somebody an administrator, as it is from now on. */
  privilegeAnew(lane: PaceLane): Anew {
    const { pim } = this.#lastRead;
    const isMuch = pim !== 'unknown' && pim.lookedAt.length > MOST_GROUPS_IN_BULK;
    const parts = PRIVILEGE_PARTS.filter((part) => !(lane === 'bulk' && isMuch && part === 'pim'));
    return { parts, after: this.#turn };
  }

  claim(anew?: Anew): PostureClaim {
    const others = new Set<Question>();
    const parts: PosturePart[] = [];
    for (const part of POSTURE_PARTS) {
      const after = anew?.parts.includes(part) ? anew.after : 0;
      if (this.#isFresh(part, after)) continue;
      const asked = [...this.#open].find((each) => each.turn > after && each.parts.includes(part));
      if (asked) others.add(asked);
      else parts.push(part);
    }
    return this.#ask(parts, 'use', others);
  }

  /** Everything, only to know the next time what to ask for: who is who is read again then. */
  learn(): PostureClaim {
    return this.#ask(POSTURE_PARTS, 'learn');
  }

  #isFresh(part: PosturePart, after: number): boolean {
    return this.#now() < (this.#until.get(part) ?? 0) && (this.#turnOf.get(part) ?? 0) > after;
  }

  /** The caller must settle what it claimed, or everybody after it waits for ever. */
  #ask(parts: readonly PosturePart[], purpose: Purpose, others = new Set<Question>()): PostureClaim {
    const before = this.#lastRead;
    const { promise, resolve } = withResolver();
    const question: Question = { parts, turn: (this.#turn += 1), answered: promise };
    if (parts.length > 0) this.#open.add(question);
    return {
      items: parts.flatMap((part) => itemsOf(part, before)),
      settle: async (results) => {
        const kept = this.#kept;
        this.#keep(question, purpose, await readPosture(this.#reader, { parts, before, kept }, results));
        this.#open.delete(question);
        resolve();
        await Promise.all([...others].map(({ answered }) => answered));
        return this.#kept;
      },
    };
  }

  #keep({ parts, turn }: Question, purpose: Purpose, read: Partial<Posture>): void {
    const current = parts.filter((part) => (this.#turnOf.get(part) ?? 0) <= turn);
    for (const part of current) {
      const isKnown = (read[part] ?? 'unknown') !== 'unknown';
      this.#turnOf.set(part, turn);
      this.#until.set(part, isKnown && purpose === 'use' ? this.#now() + freshFor(part) : 0);
      const value = { [part]: read[part] ?? 'unknown' };
      this.#kept = { ...this.#kept, ...value };
      if (isKnown) this.#lastRead = { ...this.#lastRead, ...value };
    }
  }
}

/** `Promise.withResolvers` came with Node 22. */
function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
