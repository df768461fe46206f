import { canonicalJson } from '../audit/canonical-json.ts';
import type { RunningSeal, Seal } from '../ports/seal.ts';
import { BrokenInvariant } from '../failures.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';
import type { ListPages } from './list-pages.ts';

/** What is to become of everybody in the list. */
type Asked = Pick<ChangeRequest, 'to' | 'convert'>;

/**
 * Hash over exactly who changes, from what, to what, and what was true of them. An approval covers this list and nothing
 * else. Whoever was taken out at the decision is not in it any more, and must stay out.
 */
export function fingerprintOf(seal: Seal, asked: Asked, items: readonly RequestItem[]): string {
  const running = new RunningFingerprint(seal, asked);
  for (const item of items.toSorted(byId)) running.add(item);
  return running.value();
}

/** The same of a list that comes page by page, by the people's ids. */
export async function fingerprintOfPages(seal: Seal, asked: Asked, pages: ListPages): Promise<string> {
  const running = new RunningFingerprint(seal, asked);
  for await (const page of pages) for (const item of page) running.add(item);
  return running.value();
}

function byId({ person: one }: RequestItem, { person: other }: RequestItem): number {
  return one.id < other.id ? -1 : 1;
}

/** The hash of a list that comes item by item, by the people's ids: none of them is kept. */
export class RunningFingerprint {
  readonly #running: RunningSeal;
  #last: string | undefined;

  constructor(seal: Seal, asked: Asked) {
    this.#running = seal.begin();
    this.#running.add(headOf(asked));
  }

  add(item: RequestItem): void {
    if (isTakenOut(item)) return;
    const line = lineOf(item);
    if (this.#last !== undefined && line <= this.#last)
      throw new BrokenInvariant('a frozen list came in another order than that of its hash');
    this.#running.add(this.#last === undefined ? line : `\n${line}`);
    this.#last = line;
  }

  value(): string {
    return this.#running.seal();
  }

  /** Whether the list is the one that was frozen, also when the key was changed since. */
  is({ fingerprint }: Pick<ChangeRequest, 'fingerprint'>): boolean {
    return this.#running.isSealedAs(fingerprint);
  }
}

function headOf({ to, convert }: Asked): string {
  return `mfa-chatops frozen list v1\n${to}${convert ? ' convert' : ''}\n`;
}

/** It begins with the id, so lines and ids have one order. */
function lineOf({ person, from, act, truth, extends: longer }: RequestItem): string {
  return `${person.id} ${from}${act ? ` ${act}` : ''}${longer ? ` extends ${longer}` : ''}${truth ? ` ${canonicalJson(truth)}` : ''}`;
}

/** Before anything was written: by an approver, or because the person had changed by then. */
export function isTakenOut({ outcome }: RequestItem): boolean {
  return (
    outcome?.kind === 'struck-out' || (outcome?.kind === 'truth-changed' && outcome.stage === 'decision')
  );
}
