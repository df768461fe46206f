/** Exchange's limits for one mailbox (LEARN/graph/throttling-limits; Exchange Online limits). */
export interface MailboxLimits {
  readonly atOnce: number;
  readonly perMinute: number;
  /** Recipients in any 24 hours. */
  readonly perDay: number;
}
export const EXCHANGE_LIMITS: MailboxLimits = { atOnce: 4, perMinute: 30, perDay: 10_000 };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A campaign must not use up the day: the rest is for what is urgent. */
const SHARE_OF_DAY = 0.95;
/** How soon to ask again when only a send that is under way stands in the way. */
const SOON_MS = 250;
/** A queue may bring somebody back a little before the time. */
const EARLY_MS = 50;

interface Sender {
  readonly mailbox: string;
  active: number;
  /** When the last messages were sent, oldest first: as many as a day may have. In memory: a restart forgets them. */
  readonly sent: number[];
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
  /** The same as `Sender.sent`, for all of them. */
  readonly #sent: number[] = [];
  /** What all of them may send in a day, but for what is urgent. */
  readonly #perDay: number;
  /** When the last of those comes back whose time had come before. */
  #lastReturn = 0;

  constructor(mailboxes: readonly string[], now: () => number, limits: MailboxLimits = EXCHANGE_LIMITS) {
    this.#senders = [...new Set(mailboxes)].map((mailbox) => ({
      mailbox,
      active: 0,
      sent: [],
      blockedUntil: 0,
    }));
    this.#now = now;
    this.#limits = limits;
    this.#perDay = usualDay(limits) * this.#senders.length;
  }

  /** The mailbox with the most room. `done` must be called when the message was answered. `urgent`: before all who wait. */
  take(urgent = false): Turn {
    const now = this.#now();
    const open = this.#senders.filter((sender) => this.#waitOf(sender, now, urgent) === 0);
    const [first, ...others] = open;
    const due = this.#isDue(now);
    if (!first)
      return { kind: 'wait', ms: due || urgent ? this.#comeBackSoon(now, urgent) : this.#book(now) };
    const sender = others.reduce(
      (best, each) => (loadOf(each, now) < loadOf(best, now) ? each : best),
      first,
    );
    sender.active += 1;
    pushAtMost(this.#limits.perDay, sender.sent, now);
    pushAtMost(this.#perDay, this.#sent, now);
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

  /** Whose time had come stays the first in line, unless there was no line; many of them come one after the other. */
  #comeBackSoon(now: number, urgent: boolean): number {
    if (this.#booked.length === 0 && !urgent) return this.#book(now);
    const soonest = now + Math.max(this.soonest(urgent), 1);
    const at = urgent ? soonest : Math.max(soonest, this.#lastReturn + this.#apart);
    if (!urgent) this.#lastReturn = at;
    this.#booked.splice(this.#booked.findIndex((other) => other > at) >>> 0, 0, at);
    return at - now;
  }

  /**
   * Everybody who waits is given a time of their own, as far apart as the mailboxes can send: thirty thousand that came
   * back together each minute would spend their time with asking.
   */
  #book(now: number): number {
    const last = this.#booked.at(-1);
    const at = Math.max(now + Math.max(this.soonest(), 1), last === undefined ? 0 : last + this.#apart);
    this.#booked.push(at);
    return at - now;
  }

  get #apart(): number {
    return MINUTE_MS / (this.#limits.perMinute * this.#senders.length);
  }

  /** Milliseconds until some mailbox may send. */
  soonest(urgent = false): number {
    const now = this.#now();
    return Math.min(...this.#senders.map((sender) => this.#waitOf(sender, now, urgent)));
  }

  /** How long so many more take, with what went in the last 24 hours and without those who wait already. */
  minutesFor(mails: number): number {
    if (mails <= 0) return 0;
    const sending = Math.max(1, this.sending());
    const perDay = usualDay(this.#limits) * sending;
    const days = Math.ceil(mails / perDay) - 1;
    const rest = mails - days * perDay;
    const byPace = days * DAY_MS + (rest / (this.#limits.perMinute * sending)) * MINUTE_MS;
    const before = this.#sent.at(rest - perDay - 1) ?? -Infinity;
    return Math.max(byPace, before - this.#now() + (days + 1) * DAY_MS) / MINUTE_MS;
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

  #waitOf(sender: Sender, now: number, urgent: boolean): number {
    const { atOnce, perMinute, perDay } = this.#limits;
    const minute = (sender.sent.at(-perMinute) ?? -Infinity) + MINUTE_MS;
    const day = (sender.sent.at(urgent ? -perDay : -usualDay(this.#limits)) ?? -Infinity) + DAY_MS;
    const crowd = sender.active >= atOnce ? SOON_MS : 0;
    return Math.max(minute - now, day - now, crowd, sender.blockedUntil - now, 0);
  }
}

function usualDay({ perDay }: MailboxLimits): number {
  return Math.max(1, Math.floor(perDay * SHARE_OF_DAY));
}

function pushAtMost(most: number, times: number[], now: number): void {
  times.push(now);
  if (times.length > most) times.shift();
}

function loadOf({ active, sent }: Sender, now: number): number {
  const lastMinute = sent.length - 1 - sent.findLastIndex((at) => at <= now - MINUTE_MS);
  return active * 1_000 + lastMinute;
}
