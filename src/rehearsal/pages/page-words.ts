import type { MethodKind } from '../model/person.ts';

/** Methods as people call them. */
export const METHOD_WORDS: Readonly<Record<MethodKind, string>> = {
  password: 'password',
  phone: 'phone',
  microsoftAuthenticator: 'Authenticator',
  fido2: 'passkey',
  softwareOath: 'code app',
  windowsHelloForBusiness: 'Windows Hello',
  temporaryAccessPass: 'temporary pass',
  email: 'e-mail',
  platformCredential: 'platform credential',
  external: 'external method',
  hardwareOath: 'code token',
  qrCodePin: 'QR code',
};

/** `2026-01-15 10:00:00 UTC`, from milliseconds. */
export function timeOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
