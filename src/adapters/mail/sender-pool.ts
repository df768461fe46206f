/** Exchange's limits for one mailbox (LEARN/graph/throttling-limits; Exchange Online limits). */
export interface MailboxLimits {
  readonly atOnce: number;
  readonly perMinute: number;
}
export const EXCHANGE_LIMITS: MailboxLimits = { atOnce: 4, perMinute: 30 };

const MINUTE_MS = 60_000;
/** How soon to ask again when only a send that is under way stands in the way. */
const SOON_MS = 250;
/** A queue may bring somebody back a little before the time. */
const EARLY_MS = 50;

interface Sender {
  readonly mailbox: string;
  active: number;
  /** When the messages of the last minute were sent, oldest first. */
  sent: number[];
  blockedUntil: number;
}

export type Turn =
  | { readonly kind: 'go'; readonly mailbox: string; readonly done: () => void }
  /** Every mailbox is at its limit. Nobody sleeps here: the caller comes back by its own queue. */
  | { readonly kind: 'wait'; readonly ms: number };

/** Several mailboxes that send in turn, each within its own limits: N of them are N times as fast. */
export class SenderPool {
  readonly #senders: readonly Sender[];
  readonly #now: () => number;
  readonly #limits: MailboxLimits;
  /** When those who were sent away come back, earliest first. */
  readonly #booked: number[] = [];

  constructor(mailboxes: readonly string[], now: () => number, limits: MailboxLimits = EXCHANGE_LIMITS) {
    this.#senders = [...new Set(mailboxes)].map((mailbox) => ({
      mailbox,
      active: 0,
      sent: [],
      blockedUntil: 0,
    }));
    this.#now = now;
    this.#limits = limits;
  }

  /** The mailbox with the most room. `done` must be called when the message was answered. `urgent`: before all who wait. */
  take(urgent = false): Turn {
    const now = this.#now();
    const open = this.#senders.filter((sender) => this.#waitOf(sender, now) === 0);
    const [first, ...others] = open;
    const due = this.#isDue(now);
    if (!first) return { kind: 'wait', ms: due || urgent ? this.#comeBackSoon(now) : this.#book(now) };
    const sender = others.reduce((best, each) => (loadOf(each) < loadOf(best) ? each : best), first);
    sender.active += 1;
    sender.sent.push(now);
    return {
      kind: 'go',
      mailbox: sender.mailbox,
      done: () => {
        sender.active -= 1;
      },
    };
  }

  /** True for somebody whose time has come; a newcomer stands behind those who wait. */
  #isDue(now: number): boolean {
    const first = this.#booked[0];
    if (first === undefined) return true;
    if (first > now + EARLY_MS) return false;
    this.#booked.shift();
    return true;
  }

  /** Whose time had come stays the first in line, unless there was no line. */
  #comeBackSoon(now: number): number {
    if (this.#booked.length === 0) return this.#book(now);
    const at = now + Math.max(this.soonest(), 1);
    this.#booked.splice(this.#booked.findIndex((other) => other > at) >>> 0, 0, at);
    return at - now;
  }

  /**
   * Everybody who waits is given a time of their own, as far apart as the mailboxes can send: thirty thousand that came
   * back together each minute would spend their time with asking.
   */
  #book(now: number): number {
    const apart = MINUTE_MS / (this.#limits.perMinute * this.#senders.length);
    const last = this.#booked.at(-1);
    const at = Math.max(now + Math.max(this.soonest(), 1), last === undefined ? 0 : last + apart);
    this.#booked.push(at);
    return at - now;
  }

  /** Milliseconds until some mailbox may send. */
  soonest(): number {
    const now = this.#now();
    return Math.min(...this.#senders.map((sender) => this.#waitOf(sender, now)));
  }

  /** Mailboxes that nobody told to wait. */
  sending(): number {
    const now = this.#now();
    return this.#senders.filter(({ blockedUntil }) => blockedUntil <= now).length;
  }

  /** The mailbox was told to wait, or cannot send at all: the others go on without it. */
  block(mailbox: string, ms: number): void {
    const sender = this.#senders.find((each) => each.mailbox === mailbox);
    if (sender) sender.blockedUntil = Math.max(sender.blockedUntil, this.#now() + ms);
  }

  #waitOf(sender: Sender, now: number): number {
    sender.sent = sender.sent.filter((at) => at > now - MINUTE_MS);
    const [oldest] = sender.sent;
    const full = oldest !== undefined && sender.sent.length >= this.#limits.perMinute;
    const pace = full ? oldest + MINUTE_MS - now : 0;
    const crowd = sender.active >= this.#limits.atOnce ? SOON_MS : 0;
    return Math.max(pace, crowd, sender.blockedUntil - now, 0);
  }
}

function loadOf(sender: Sender): number {
  return sender.active * 1_000 + sender.sent.length;
}
