import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';

/** A key pair of the stand-in issuer. `endorsements` are the channels that may sign with it, as Bot Framework lists them. */
export interface SigningKey {
  readonly kid: string;
  readonly endorsements: readonly string[];
  readonly privateKey: KeyObject;
  readonly publicJwk: JsonWebKey;
}

export type TokenClaims = Readonly<Record<string, unknown>>;

/** How a token is signed. All but `RS256` exist to make tokens that a bot must refuse. */
export interface TokenForm {
  readonly alg?: 'RS256' | 'HS256' | 'none';
  readonly kid?: string;
  readonly brokenSignature?: boolean;
}

export function makeSigningKey(kid: string, endorsements: readonly string[]): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, endorsements, privateKey, publicJwk: publicKey.export({ format: 'jwk' }) };
}

export function signToken(key: SigningKey, claims: TokenClaims, form: TokenForm = {}): string {
  const alg = form.alg ?? 'RS256';
  const header = { alg, typ: 'JWT', kid: form.kid ?? key.kid };
  const signed = `${encode(header)}.${encode(claims)}`;
  const signature = signatureOf(signed, alg, key);
  return `${signed}.${form.brokenSignature ? tamper(signature) : signature}`;
}

function signatureOf(signed: string, alg: NonNullable<TokenForm['alg']>, key: SigningKey): string {
  if (alg === 'none') return '';
  // The classic confusion attack: the public key, known to everybody, used as a shared secret.
  if (alg === 'HS256')
    return createHmac('sha256', JSON.stringify(key.publicJwk)).update(signed).digest('base64url');
  return sign('RSA-SHA256', Buffer.from(signed), key.privateKey).toString('base64url');
}

function tamper(signature: string): string {
  const first = signature.startsWith('A') ? 'B' : 'A';
  return first + signature.slice(1);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
