import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';

/** A public key with which Bot Framework signs, as its key document lists it. */
export interface ChannelKey {
  readonly kid: string;
  /** Parsed once: parsing a PEM text costs ten times as much as the verification itself. */
  readonly publicKey: KeyObject;
  readonly endorsements?: string[];
}

export interface ChannelKeysParts {
  readonly metadataUrl: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Bits. Microsoft's have 2048. */
const [SHORTEST_KEY, LONGEST_KEY] = [2_048, 8_192];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FETCH_LIMIT_MS = 5_000;
const REFRESH_AFTER_MS = 24 * HOUR;
/** With the key document out of reach, known keys are believed this long. */
const GRACE_MS = 72 * HOUR;
/** Tokens with made-up key ids must not make us hammer the issuer, nor wait for it each time. */
const ASK_AGAIN_AFTER_MS = MINUTE;

/**
 * The channel's signing keys. The SDK's own store fetches without a time limit and forgets what it knows when a
 * refresh fails, so every genuine message would be lost while the issuer is down.
 */
export class ChannelKeys {
  private readonly parts: ChannelKeysParts;
  private keys = new Map<string, ChannelKey>();
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;

  constructor(parts: ChannelKeysParts) {
    this.parts = parts;
  }

  /** Known keys within their grace time: genuine messages get in. */
  isReady(): boolean {
    return this.keys.size > 0 && this.age() < GRACE_MS;
  }

  /** At start: a failure is logged, not thrown; readiness shows it, and later messages try again. */
  async warm(): Promise<void> {
    await this.refresh();
  }

  async find(kid: unknown): Promise<ChannelKey | undefined> {
    if (typeof kid !== 'string') return undefined;
    const known = this.keys.get(kid);
    const stale = this.age() >= REFRESH_AFTER_MS;
    if (known && !stale) return known;
    const refreshed = this.mayAsk() ? this.refresh() : this.asking;
    // A known key answers at once, its refresh goes on beside it.
    if (known && this.isReady()) return known;
    await refreshed;
    return this.isReady() ? this.keys.get(kid) : undefined;
  }

  private age(): number {
    return this.now() - this.fetchedAt;
  }

  private now(): number {
    return this.parts.clock.now().getTime();
  }

  private mayAsk(): boolean {
    return this.asking === undefined && this.now() - this.askedAt >= ASK_AGAIN_AFTER_MS;
  }

  private refresh(): Promise<void> {
    this.askedAt = this.now();
    this.asking ??= this.fetchKeys()
      .then((keys) => {
        this.keys = keys;
        this.fetchedAt = this.now();
      })
      .catch((error: unknown) => {
        const { metadataUrl: from, log } = this.parts;
        log.error(
          'The channel signing keys could not be fetched: without them no message of Teams can be believed. Is the way to this address open?',
          error,
          { from, known: this.keys.size },
        );
      })
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }

  /** One that is no key must not keep us from learning the others. */
  private readKey(listed: unknown): ChannelKey[] {
    try {
      return parseKey(listed);
    } catch (error) {
      this.parts.log.error('A listed signing key could not be read, and is left out', error);
      return [];
    }
  }

  private async fetchKeys(): Promise<Map<string, ChannelKey>> {
    const signal = AbortSignal.timeout(FETCH_LIMIT_MS);
    const metadata = await fetchJson(this.parts.metadataUrl, signal);
    const keysUrl = field(metadata, 'jwks_uri');
    if (typeof keysUrl !== 'string') throw new TypeError('The metadata names no key document');
    const listed = field(await fetchJson(keysUrl, signal), 'keys');
    const keys = Array.isArray(listed) ? listed.flatMap((each) => this.readKey(each)) : [];
    if (keys.length === 0) throw new TypeError('The key document lists no RSA key');
    return new Map(keys.map((key) => [key.kid, key]));
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok) throw new TypeError(`The issuer answered ${response.status}`);
  return response.json();
}

function parseKey(listed: unknown): ChannelKey[] {
  const [kid, n, e, endorsements] = ['kid', 'n', 'e', 'endorsements'].map((name) => field(listed, name));
  if (typeof kid !== 'string' || typeof n !== 'string' || typeof e !== 'string') return [];
  const publicKey = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
  const { modulusLength = 0 } = publicKey.asymmetricKeyDetails ?? {};
  // Node makes a key of anything: one of no length proves nothing, and a giant one takes seconds for each token.
  if (modulusLength < SHORTEST_KEY || modulusLength > LONGEST_KEY)
    throw new TypeError(`A key of ${modulusLength} bits`);
  const channels = Array.isArray(endorsements)
    ? endorsements.filter((text) => typeof text === 'string')
    : undefined;
  return [{ kid, publicKey, ...(channels && { endorsements: channels }) }];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
