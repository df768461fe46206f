/** What a client that nobody knows may cost us. All times in milliseconds. */
export interface HttpLimits {
  readonly maxBodyBytes: number;
  /** Of the bodies of all requests together, beyond the first few kilobytes of each. */
  readonly maxHeldBytes: number;
  /** Objects and arrays inside each other. Real activities stay under 20. */
  readonly maxDepth: number;
  /** Keys and list entries in the whole body. */
  readonly maxEntries: number;
  /** From the connection, or the end of the last answer, to the end of the next headers. */
  readonly headersMs: number;
  readonly bodyMs: number;
  /** A connection kept open without a request. */
  readonly idleMs: number;
  readonly maxConnections: number;
}

export const HTTP_LIMITS: HttpLimits = {
  maxBodyBytes: 256 * 1024,
  maxHeldBytes: 32 * 1024 * 1024,
  maxDepth: 40,
  maxEntries: 10_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  idleMs: 60_000,
  maxConnections: 5_000,
};
