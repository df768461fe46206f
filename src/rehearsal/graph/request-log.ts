import type { GraphRequest } from './graph-request.ts';

/** One Graph request as it was answered; items of a batch are listed one by one, beside the batch itself. */
export interface LoggedRequest {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Path and query as they arrived, still encoded: golden-URL tests compare it. */
  readonly url: string;
  readonly status: number;
  readonly appId: string;
  readonly inBatch: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Enough for a test; a benchmark with a million requests keeps only the newest. */
const KEPT = 5_000;

/** What was asked of Graph: the number of round trips, and the newest requests. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #clock: () => number;
  #roundTrips = 0;
  #batchItems = 0;
  #throttled = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** HTTP requests to Graph; a batch counts once, token requests not at all. */
  get roundTrips(): number {
    return this.#roundTrips;
  }

  /** Requests that came inside a batch. */
  get batchItems(): number {
    return this.#batchItems;
  }

  /** Requests and items of batches that were answered 429. */
  get throttled(): number {
    return this.#throttled;
  }

  /** Newest last. Authorization headers are never kept. */
  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  add(request: GraphRequest, status: number): void {
    if (request.inBatch) this.#batchItems += 1;
    if (status === 429) this.#throttled += 1;
    if (this.#requests.length >= KEPT) this.#requests.splice(0, KEPT / 2);
    const { method, url, inBatch } = request;
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([name]) => name !== 'authorization'),
    );
    this.#requests.push({
      at: this.#clock(),
      method,
      url,
      status,
      appId: request.app.id,
      inBatch,
      headers,
    });
  }

  countRoundTrip(): void {
    this.#roundTrips += 1;
  }

  clear(): void {
    this.#requests.length = 0;
    this.#roundTrips = 0;
    this.#batchItems = 0;
    this.#throttled = 0;
  }
}
