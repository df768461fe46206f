import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/identity';

interface StandInSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Must be on loopback: the secret travels in plain text. */
  readonly authority: string;
}

const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/?$/;

/** The desk answered, and said no. */
export class TokenRefused extends Error {
  readonly statusCode: number;

  constructor(statusCode: number) {
    super(`the token endpoint refused with status ${statusCode}`);
    this.name = 'TokenRefused';
    this.statusCode = statusCode;
  }
}

/** The client-credentials grant against a stand-in on this machine. Speaks the same protocol as Entra's endpoint. */
export class StandInCredential implements TokenCredential {
  readonly #settings: StandInSettings;

  constructor(settings: StandInSettings) {
    if (!LOOPBACK.test(settings.authority)) {
      throw new TypeError('the stand-in for the token endpoint has to be on loopback');
    }
    this.#settings = settings;
  }

  async getToken(scopes: string | string[], options?: GetTokenOptions): Promise<AccessToken> {
    const { tenantId, clientId, clientSecret, authority } = this.#settings;
    const url = new URL(`/${encodeURIComponent(tenantId)}/oauth2/v2.0/token`, authority);
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: clientSecret,
        scope: [scopes].flat().join(' '),
      }),
      ...(options?.abortSignal === undefined ? {} : { signal: options.abortSignal as AbortSignal }),
    });
    if (!response.ok) throw new TokenRefused(response.status);
    return readToken(await response.json());
  }
}

function readToken(body: unknown): AccessToken {
  const { access_token: token, expires_in: seconds } = body as Record<string, unknown>;
  if (typeof token !== 'string' || typeof seconds !== 'number') {
    throw new TypeError('the token endpoint gave no token');
  }
  return { token, expiresOnTimestamp: Date.now() + seconds * 1000 };
}
