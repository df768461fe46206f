export type Claims = Readonly<Record<string, unknown>>;

export interface PeekedToken {
  readonly kid: unknown;
  readonly claims: Claims;
}

/** What a bearer token says of itself, unverified: good only for refusing early, never for letting in. */
export function peekToken(authorization: string): PeekedToken | undefined {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  const [header, claims] = (token ?? '').split('.').map(decode);
  if (!header || !claims) return undefined;
  return { kid: header.kid, claims };
}

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
