/** Tokens are fetched anew this long before their end. */
const EARLY_MS = 5 * 60_000;
const LIMIT_MS = 10_000;

export interface StandInTokenSource {
  readonly loginUrl: string;
  readonly appId: string;
  readonly secret: string;
  readonly scope: string;
}

/**
 * The client credentials grant in plain HTTP, for a token endpoint on loopback: MSAL refuses authorities that are
 * not https. One fetch at a time; everybody who waits gets the same token.
 */
export function standInToken(source: StandInTokenSource): () => Promise<string> {
  let current: { readonly token: string; readonly goodUntil: number } | undefined;
  let fetching: Promise<string> | undefined;
  const fetchToken = async (): Promise<string> => {
    const { token, expiresIn } = await requestToken(source);
    current = { token, goodUntil: Date.now() + expiresIn * 1000 - EARLY_MS };
    return token;
  };
  return () => {
    if (current && Date.now() < current.goodUntil) return Promise.resolve(current.token);
    fetching ??= fetchToken().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };
}

async function requestToken(source: StandInTokenSource): Promise<{ token: string; expiresIn: number }> {
  const response = await fetch(`${source.loginUrl}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: source.appId,
      client_secret: source.secret,
      scope: `${source.scope}/.default`,
    }),
    signal: AbortSignal.timeout(LIMIT_MS),
    redirect: 'error',
  });
  if (!response.ok) throw new TypeError(`The token endpoint answered ${response.status}`);
  const body = (await response.json()) as { access_token?: unknown; expires_in?: unknown };
  if (typeof body.access_token !== 'string') throw new TypeError('The token endpoint gave no token');
  return { token: body.access_token, expiresIn: Number(body.expires_in) || 0 };
}
