import type { AccessToken, TokenCredential } from '@azure/identity';
import { withTimeLimit } from './with-time-limit.ts';

/** No token could be had, so nothing was sent. */
export class NoToken extends Error {
  /** The desk answered "no" (wrong secret, unknown app), as opposed to not answering. */
  readonly refused: boolean;

  constructor(refused: boolean, cause: unknown) {
    super('no access token for Graph', { cause });
    this.name = 'NoToken';
    this.refused = refused;
  }
}

export interface TokenSource {
  /** A new credential each time: MSAL would give a token that Graph refused out of its own cache for an hour. */
  readonly createCredential: () => TokenCredential;
  readonly scope: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const REFRESH_EARLY_MS = 5 * 60_000;
const TOKEN_LIMIT_MS = 10_000;

/** The app's token: kept until shortly before it ends; one refresh at a time, shared by everybody who waits. */
export class AccessTokens {
  readonly #source: TokenSource;
  #credential: TokenCredential;
  #token: AccessToken | undefined;
  #refreshAt = 0;
  #endsAt = 0;
  #refreshing: Promise<AccessToken> | undefined;

  constructor(source: TokenSource) {
    this.#source = source;
    this.#credential = source.createCredential();
  }

  /** Throws `NoToken`. */
  async current(): Promise<string> {
    const token = this.#token;
    const now = this.#source.now();
    if (token && now < this.#refreshAt) return token.token;
    if (!token || now >= this.#endsAt) return (await this.#refresh()).token;
    // The token still works: an outage of the desk must not stop us before it ends.
    return this.#refresh().then(
      (fresh) => fresh.token,
      () => token.token,
    );
  }

  /** Graph refused this token: the next call fetches another, unless somebody already did. */
  drop(refused: string): void {
    if (this.#token?.token !== refused) return;
    this.#token = undefined;
    this.#credential = this.#source.createCredential();
  }

  #refresh(): Promise<AccessToken> {
    this.#refreshing ??= this.#fetch().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #fetch(): Promise<AccessToken> {
    const fresh = await this.#ask();
    const now = this.#source.now();
    // Credentials stamp tokens by the machine's clock; ours may be another one.
    const life = fresh.expiresOnTimestamp - Date.now();
    this.#token = fresh;
    this.#endsAt = now + life;
    this.#refreshAt = now + Math.max(life - REFRESH_EARLY_MS, life / 2);
    return fresh;
  }

  async #ask(): Promise<AccessToken> {
    const signal = AbortSignal.timeout(TOKEN_LIMIT_MS);
    try {
      const answer = this.#credential.getToken(this.#source.scope, { abortSignal: signal });
      const token = await withTimeLimit(answer, signal);
      if (token === null) throw new TypeError('the credential gave no token');
      return token;
    } catch (cause) {
      // After a failure MSAL may keep a broken connection or authority: begin afresh next time.
      this.#credential = this.#source.createCredential();
      throw new NoToken(isRefusal(cause), cause);
    }
  }
}

function isRefusal(cause: unknown): boolean {
  const status = (cause as { readonly statusCode?: unknown } | undefined)?.statusCode;
  return status === 400 || status === 401 || status === 403;
}
