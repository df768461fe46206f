import { WaitingLine, type Place } from './waiting-line.ts';

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

interface Sender {
  readonly mailbox: string;
  active: number;
  /** When the last messages were sent, oldest first: as many as a day may have. In memory: a restart forgets them. */
  readonly sent: number[];
  blockedUntil: number;
}

export type Turn =
  | {
      readonly kind: 'go';
      readonly mailbox: string;
      /** With the wait of a message that was put off: it goes before all who came after it then. */
      readonly done: (backInMs?: number) => void;
    }
  /** Every mailbox is at its limit. Nobody sleeps here: the caller comes back by its own queue. */
  | { readonly kind: 'wait'; readonly ms: number };

/** Several mailboxes that send in turn, each within its own limits: N of them are N times as fast. */
export class SenderPool {
  readonly #senders: readonly Sender[];
  readonly #now: () => number;
  readonly #limits: MailboxLimits;
  readonly #line = new WaitingLine();
  /** The same as `Sender.sent`, for all of them. */
  readonly #sent: number[] = [];
  /** What all of them may send in a day, but for what is urgent. */
  readonly #perDay: number;

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
  take(key: string, urgent = false): Turn {
    const now = this.#now();
    const place = this.#line.placeOf(key, { now, urgent });
    const room = this.#senders.reduce((sum, sender) => sum + this.#roomOf(sender, now, urgent), 0);
    const sender = this.#line.isServed(place, { now, room }) ? this.#freest(now, urgent) : undefined;
    if (!sender) return { kind: 'wait', ms: this.#comeBack(place, now) };
    this.#line.leave(place);
    sender.active += 1;
    pushAtMost(this.#limits.perDay, sender.sent, now);
    pushAtMost(this.#perDay, this.#sent, now);
    return {
      kind: 'go',
      mailbox: sender.mailbox,
      done: (backInMs) => {
        sender.active -= 1;
        if (backInMs !== undefined) this.#line.keep(place, this.#now() + backInMs);
      },
    };
  }

  #freest(now: number, urgent: boolean): Sender | undefined {
    const [first, ...others] = this.#senders.filter((sender) => this.#waitOf(sender, now, urgent) === 0);
    return (
      first && others.reduce((best, each) => (loadOf(each, now) < loadOf(best, now) ? each : best), first)
    );
  }

  /**
   * Everybody who waits is given a time of their own, as far apart as the mailboxes can send: thirty thousand that came
   * back together each minute would spend their time with asking.
   */
  #comeBack(place: Place, now: number): number {
    const ms = Math.max(this.soonest(place.urgent), 1) + this.#line.before(place) * this.#apart;
    this.#line.keep(place, now + ms);
    return ms;
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

  /** How many more it may send by now. What is under way does not count: it ends before long. */
  #roomOf({ sent, blockedUntil }: Sender, now: number, urgent: boolean): number {
    if (blockedUntil > now) return 0;
    const { perMinute, perDay } = this.#limits;
    const day = (urgent ? perDay : usualDay(this.#limits)) - countAfter(sent, now - DAY_MS);
    return Math.max(0, Math.min(perMinute - countAfter(sent, now - MINUTE_MS), day));
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
  return active * 1_000 + countAfter(sent, now - MINUTE_MS);
}

/** Of moments in their order. */
function countAfter(times: readonly number[], instant: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) > instant) high = middle;
    else low = middle + 1;
  }
  return times.length - low;
}
