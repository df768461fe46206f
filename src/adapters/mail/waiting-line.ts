/** So long a place is kept for somebody who is late: the workers may have their hands full. Then it is given on. */
const HOLD_MS = 30_000;
/** Whoever comes back later than that is taken for new; a reminder is too old by then. */
const REMEMBER_MS = 60 * 60_000;
/** Looking for those who did not come back costs as much as the line is long. */
const LOOK_EVERY_MS = 1_000;
/** A queue may bring somebody back a little before the time. */
const EARLY_MS = 50;

/** One message that waits: when it comes back, and whom it goes before. */
export interface Place {
  readonly key: string;
  readonly number: number;
  readonly urgent: boolean;
  /** Infinite for somebody who has not been told a time yet. */
  at: number;
}

/**
 * Who waits, in the order in which they first came; what is urgent before all others. Everybody has a place of their own:
 * whoever comes back late finds it kept, and is overtaken by nobody who came after them.
 */
export class WaitingLine {
  #places: Place[] = [];
  /** Those too whose place was given on: late as they are, they still go before everybody who came later. */
  readonly #known = new Map<string, Place>();
  #lastNumber = 0;
  #lookedAt = -Infinity;

  /** Theirs, where they were here before; else a new one. It stands in the line once it is kept. */
  placeOf(key: string, { now, urgent }: { readonly now: number; readonly urgent: boolean }): Place {
    this.#giveOn(now);
    const known = this.#known.get(key);
    if (known) return known;
    this.#lastNumber += 1;
    return { key, urgent, number: this.#lastNumber, at: Infinity };
  }

  /** Until that time, and for a while after it. */
  keep(place: Place, at: number): void {
    place.at = at;
    const index = this.before(place);
    if (this.#places[index] !== place) this.#places.splice(index, 0, place);
    this.#known.set(place.key, place);
  }

  leave(place: Place): void {
    const index = this.before(place);
    if (this.#places[index] === place) this.#places.splice(index, 1);
    this.#known.delete(place.key);
  }

  /** How many stand before that place. */
  before(place: Place): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#places[middle], place)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Whether that place is served now, with room for so many: not on the room of those before it who are due by then, or
   * late. A newcomer stands behind all who wait.
   */
  isServed(place: Place, { now, room }: { readonly now: number; readonly room: number }): boolean {
    const before = this.before(place);
    if (before > 0 && place.at === Infinity) return false;
    const due = Math.max(now, place.at) + EARLY_MS;
    let claims = 0;
    for (let index = 0; index < before && claims < room; index += 1)
      if ((this.#places[index]?.at ?? Infinity) <= due) claims += 1;
    return claims < room;
  }

  /** Nobody waits for ever for those who do not come back: their message may not be wanted any more. */
  #giveOn(now: number): void {
    if (now - this.#lookedAt < LOOK_EVERY_MS) return;
    this.#lookedAt = now;
    if (this.#places.some(({ at }) => at < now - HOLD_MS))
      this.#places = this.#places.filter(({ at }) => at >= now - HOLD_MS);
    for (const [key, { at }] of this.#known) if (at < now - REMEMBER_MS) this.#known.delete(key);
  }
}

function isBefore(one: Place | undefined, other: Place): boolean {
  if (one === undefined) return false;
  return one.urgent === other.urgent ? one.number < other.number : one.urgent;
}
