import type { PersonId } from './ids.ts';

/** What the directory says of somebody. Every text in it comes from outside and is shown escaped, never trusted. */
export interface Person {
  readonly id: PersonId;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail?: string;
  readonly otherMails?: readonly string[];
  readonly department?: string;
  readonly jobTitle?: string;
  /** `unknown` when the directory did not say: treated like a guest wherever rights are judged. */
  readonly userType: 'member' | 'guest' | 'unknown';
  readonly accountEnabled: boolean | 'unknown';
  readonly licensed: boolean | 'unknown';
  /** BCP 47, as the directory holds it: `nl-NL`. */
  readonly preferredLanguage?: string;
  /** What the mailbox is for, where that was read and it is not one person's own. */
  readonly mailbox?: MailboxPurpose;
}

/** `other`: Exchange names a purpose that is none of these. */
export type MailboxPurpose = 'shared' | 'room' | 'equipment' | 'other';

/** Methods that count as a second factor (password and e-mail, which is for password reset only, do not). */
export const METHOD_KINDS = [
  'authenticator',
  'passkey',
  'phone',
  'software-oath',
  'hardware-oath',
  'windows-hello',
  'platform-credential',
  'external',
  'temporary-access-pass',
  'qr-code-pin',
] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

/** A Temporary Access Pass ends by itself, so it alone does not make somebody registered. */
export function isRegistered(methods: readonly MethodKind[]): boolean {
  return methods.some((method) => method !== 'temporary-access-pass');
}
