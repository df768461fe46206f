import { createVerify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

/** A bearer token taken apart, unverified: what it says of itself is good for refusing early, never for letting in. */
export interface PeekedToken {
  readonly alg: unknown;
  readonly kid: unknown;
  readonly claims: Claims;
  readonly signed: string;
  readonly signature: string;
}

export function peekToken(authorization: string): PeekedToken | undefined {
  const [, signed, signature] = /^Bearer ([\w-]+\.[\w-]+)\.([\w-]+)$/.exec(authorization) ?? [];
  const [header, claims] = (signed ?? '').split('.').map(decode);
  if (!signed || !signature || !header || !claims) return undefined;
  return { alg: header.alg, kid: header.kid, claims, signed, signature };
}

/** The algorithms that the Bot Framework may use; a token's own word never brings in another. */
const DIGESTS: Readonly<Record<string, string>> = { RS256: 'sha256', RS384: 'sha384', RS512: 'sha512' };

/**
 * Is it signed with this key? The SDK asks the same again. Asking first keeps forgeries away from it: it reports each
 * one on the console, past our log, so a flood of them would flood that too.
 */
export function isSignedBy(token: PeekedToken, key: KeyObject): boolean {
  const digest = typeof token.alg === 'string' && Object.hasOwn(DIGESTS, token.alg) && DIGESTS[token.alg];
  return (
    Boolean(digest) &&
    createVerify(String(digest)).update(token.signed).verify(key, token.signature, 'base64url')
  );
}

function decode(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}
