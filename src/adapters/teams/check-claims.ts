import type { Claims } from './peek-token.ts';

export interface ExpectedClaims {
  readonly issuer: string;
  readonly appId: string;
  readonly serviceUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type ClaimFault = 'issuer' | 'audience' | 'service-url-claim' | 'expiry';

/** Clocks may differ by this much, like the SDK allows. */
const SKEW_MS = 5 * 60_000;

/**
 * Is it a channel token, for us, for exactly this service URL, and still good? The SDK accepts tokens without `exp`,
 * checks the service URL only if the body has one, and takes Entra tokens of our own app for emulator traffic.
 */
export function faultInClaims(claims: Claims, expected: ExpectedClaims): ClaimFault | undefined {
  if (claims.iss !== expected.issuer) return 'issuer';
  if (claims.aud !== expected.appId) return 'audience';
  if (claims.serviceurl !== expected.serviceUrl) return 'service-url-claim';
  return isInForce(claims, expected.now) ? undefined : 'expiry';
}

function isInForce({ exp, nbf }: Claims, now: number): boolean {
  if (typeof exp !== 'number' || exp * 1000 + SKEW_MS <= now) return false;
  return nbf === undefined || (typeof nbf === 'number' && nbf * 1000 - SKEW_MS <= now);
}
