import { GraphRefusal } from './graph-refusal.ts';
import type { GraphRequest } from './graph-request.ts';
import { priceOf } from './price-of.ts';
import type { Price } from './route.ts';

/** Handed to an admitted request; `release` must be called when it is answered (mailbox concurrency). */
export interface Ticket {
  readonly headers: Readonly<Record<string, string>>;
  release(): void;
}

/** `most` units of whatever is counted in each window of `windowMs`. */
interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
  /** Conditional Access and Identity Protection answer 429 without Retry-After. */
  readonly silent?: true;
}

/** Documented limits for a tenant of 50 to 500 users, per app and tenant (LEARN/graph/throttling-limits). */
const LIMITS = {
  units: { name: 'ResourceUnitLimitExceeded', most: 5_000, windowMs: 10_000 },
  writes: { name: 'WriteLimitExceeded', most: 3_000, windowMs: 150_000 },
  reports: { name: 'ReportsLimitExceeded', most: 5, windowMs: 10_000 },
  conditionalAccess: { name: 'ConditionalAccessLimitExceeded', most: 1, windowMs: 1_000, silent: true },
  mailbox: { name: 'MessageRateLimitExceeded', most: 30, windowMs: 60_000 },
  /** Recipients, of whom a mail of the bot has one. */
  mailboxDay: { name: 'RecipientRateLimitExceeded', most: 10_000, windowMs: 86_400_000 },
} as const satisfies Record<string, Limit>;

const DEFAULT_UNITS: number = LIMITS.units.most;
const MAILBOX_CONCURRENCY = 4;
const nothing = (): void => undefined;
const FREE: Ticket = { headers: {}, release: nothing };

interface Window {
  startedAt: number;
  used: number;
}

/** Graph's throttling. Off until `on` is called, so that tests without it in mind do not meet it. */
export class Throttle {
  readonly #clock: () => number;
  readonly #windows = new Map<string, Window>();
  readonly #busyMailboxes = new Map<string, number>();
  #scale: number | null = null;
  #unitsPerWindow = DEFAULT_UNITS;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** `timeScale` 0.01 makes every window a hundred times shorter, with the same numbers allowed in each. */
  on({ timeScale = 1, unitsPerWindow = DEFAULT_UNITS } = {}): void {
    this.#scale = timeScale;
    this.#unitsPerWindow = unitsPerWindow;
    this.#windows.clear();
  }

  /** From now on everything is admitted, as before `on`. */
  off(): void {
    this.#scale = null;
  }

  /** Counts the request against every limit it falls under, or throws Graph's 429. */
  admit(request: GraphRequest, price: Price): Ticket {
    if (this.#scale === null) return FREE;
    const { app } = request;
    const units = priceOf(request, price);
    if (price.pool === 'conditional-access') this.#spend('conditional-access', LIMITS.conditionalAccess, 1);
    if (price.pool === 'reports') this.#spend(`reports ${app.id}`, LIMITS.reports, 1);
    const release = price.pool === 'mail' ? this.#enterMailbox(request) : nothing;
    if (price.write === true) this.#spend(`writes ${app.id}`, LIMITS.writes, 1);
    const share = this.#spend(`units ${app.id}`, { ...LIMITS.units, most: this.#unitsPerWindow }, units);
    const warning = share < 0.8 ? {} : { 'x-ms-throttle-limit-percentage': share.toFixed(2) };
    return { headers: { 'x-ms-resource-unit': String(units), ...warning }, release };
  }

  /** The share of the limit now used. */
  #spend(key: string, limit: Limit, amount: number): number {
    const length = limit.windowMs * (this.#scale ?? 1);
    const now = this.#clock();
    const known = this.#windows.get(key);
    const window =
      known !== undefined && now < known.startedAt + length ? known : { startedAt: now, used: 0 };
    this.#windows.set(key, window);
    if (window.used + amount > limit.most) throw tooMany(limit, (window.startedAt + length - now) / 1000);
    window.used += amount;
    return window.used / limit.most;
  }

  /** Returns what frees the place. Refused when four are under way, before the minute is counted. */
  #enterMailbox(request: GraphRequest): () => void {
    const mailbox = `${request.app.id} ${request.segments[1] ?? ''}`.toLowerCase();
    const busy = this.#busyMailboxes.get(mailbox) ?? 0;
    if (busy >= MAILBOX_CONCURRENCY)
      throw applicationThrottled('Application is over its MailboxConcurrency limit.');
    this.#spend(`mail ${mailbox}`, LIMITS.mailbox, 1);
    this.#spend(`mails of a day ${mailbox}`, LIMITS.mailboxDay, 1);
    this.#busyMailboxes.set(mailbox, busy + 1);
    return () => this.#busyMailboxes.set(mailbox, (this.#busyMailboxes.get(mailbox) ?? 1) - 1);
  }
}

function applicationThrottled(message: string): GraphRefusal {
  return new GraphRefusal(429, 'ApplicationThrottled', { message, headers: { 'Retry-After': '1' } });
}

/** Whole seconds in real time; decimals only where windows are scaled down below a second. */
function tooMany(limit: Limit, secondsLeft: number): GraphRefusal {
  const seconds = secondsLeft >= 1 ? Math.ceil(secondsLeft) : Math.max(0.001, Number(secondsLeft.toFixed(3)));
  const headers = {
    'x-ms-throttle-information': limit.name,
    'x-ms-throttle-scope': 'Tenant_Application/ReadWrite',
    ...(limit.silent === true ? {} : { 'Retry-After': String(seconds) }),
  };
  return new GraphRefusal(429, 'TooManyRequests', { message: 'Too many requests.', headers });
}
