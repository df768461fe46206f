import type { Method, MethodKind } from './person.ts';

/** Graph gives the mobile phone of everybody the same id. */
export const MOBILE_PHONE_ID = '3179e48a-750b-4051-897c-87b9720928f7';
/** So it does with the password. */
export const PASSWORD_METHOD_ID = '28c10230-6103-485e-b985-444c60001490';

/** Part of the ids: never renumber. */
const KIND_NUMBERS: Readonly<Record<MethodKind, number>> = {
  password: 0,
  phone: 1,
  microsoftAuthenticator: 2,
  fido2: 3,
  softwareOath: 4,
  windowsHelloForBusiness: 5,
  temporaryAccessPass: 6,
  email: 7,
  platformCredential: 8,
  external: 9,
  hardwareOath: 10,
  qrCodePin: 11,
};

/** What Graph returns beside id and date; secrets are always null, as there. */
const DETAILS: Readonly<Record<MethodKind, Readonly<Record<string, unknown>>>> = {
  password: { password: null },
  phone: { phoneNumber: '+31 612345678', phoneType: 'mobile', smsSignInState: 'notAllowedByPolicy' },
  microsoftAuthenticator: {
    displayName: 'Phone',
    deviceTag: 'SoftwareTokenActivated',
    phoneAppVersion: '6.2511.1',
  },
  fido2: {
    displayName: 'Security key',
    aaGuid: '90a3ccdf-635c-4729-a248-9b709135078f',
    model: 'Key',
    attestationCertificates: [],
  },
  softwareOath: { secretKey: null },
  windowsHelloForBusiness: { displayName: 'Laptop', keyStrength: 'normal' },
  temporaryAccessPass: {},
  email: { emailAddress: 'private@mail.example' },
  platformCredential: { displayName: 'Laptop', platform: 'macOS', keyStrength: 'normal' },
  external: { displayName: 'External provider' },
  hardwareOath: { device: { serialNumber: 'TOTP123456', manufacturer: 'Contoso', model: 'Token' } },
  qrCodePin: { standardQRCode: null, temporaryQRCode: null, pin: { code: null } },
};

export interface MethodSeed {
  readonly kind: MethodKind;
  /** Numbers that make the id: the same numbers give the same id in every run. */
  readonly owner: number;
  readonly index: number;
  readonly createdDateTime: string;
}

export function createMethod({ kind, owner, index, createdDateTime }: MethodSeed): Method {
  return { id: methodId(kind, owner, index), kind, createdDateTime, details: DETAILS[kind] };
}

function methodId(kind: MethodKind, owner: number, index: number): string {
  if (kind === 'password') return PASSWORD_METHOD_ID;
  if (kind === 'phone') return MOBILE_PHONE_ID;
  const head = (KIND_NUMBERS[kind] * 256 + index).toString(16).padStart(8, '0');
  return `${head}-c057-4000-9000-${owner.toString(16).padStart(12, '0')}`;
}
