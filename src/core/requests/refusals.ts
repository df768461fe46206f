import type { PersonId } from '../ids.ts';
import type { TargetRefusal } from '../refusal.ts';

/** Whom a command leaves out, as cards name them: of very many the first, and how many more there are. */
export interface LeftOutPeople {
  readonly refused: readonly TargetRefusal[];
  readonly refusedMore?: number;
}

/** Nobody is left: a refusal of the whole. */
export interface LeftOutWhole extends LeftOutPeople {
  /** All of them, for the audit log, where the cards name only the first. */
  readonly everybody?: readonly RefusedRecord[];
}

/** Somebody who was left out, as the audit log names them. */
export interface RefusedRecord {
  readonly kind: TargetRefusal['kind'];
  readonly person?: PersonId;
}

export function recordOf(refusal: TargetRefusal): RefusedRecord {
  const { kind } = refusal;
  return 'person' in refusal ? { kind, person: refusal.person.id } : { kind };
}

/** More names than any card lists. */
const NAMED = 100;

/** Grows with a list. Beyond the first of them only who it was and why is held, and one whole refusal of every kind. */
export class Refusals {
  readonly #named: TargetRefusal[] = [];
  readonly #kinds = new Set<TargetRefusal['kind']>();
  readonly #records: RefusedRecord[] = [];

  constructor(refused: readonly TargetRefusal[] = []) {
    this.add(refused);
  }

  add(refused: readonly TargetRefusal[]): void {
    for (const refusal of refused) {
      const { kind } = refusal;
      this.#records.push(recordOf(refusal));
      if (this.#named.length < NAMED || !this.#kinds.has(kind)) this.#named.push(refusal);
      this.#kinds.add(kind);
    }
  }

  get records(): readonly RefusedRecord[] {
    return this.#records;
  }

  named(): LeftOutPeople {
    const more = this.#records.length - this.#named.length;
    return { refused: [...this.#named], ...(more > 0 ? { refusedMore: more } : {}) };
  }

  /** For a refusal of everybody. */
  whole(): LeftOutWhole {
    const named = this.named();
    return named.refusedMore === undefined ? named : { ...named, everybody: this.#records };
  }
}
