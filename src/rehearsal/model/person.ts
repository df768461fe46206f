/** The per-user MFA state as Graph's beta `strongAuthenticationRequirements` names it. */
export const MFA_STATES = ['disabled', 'enabled', 'enforced'] as const;
export type MfaState = (typeof MFA_STATES)[number];

/** One registered authentication method. `kind` is the type name without `#microsoft.graph.` and `AuthenticationMethod`. */
export interface Method {
  readonly id: string;
  readonly kind: MethodKind;
  readonly createdDateTime: string;
  /** Properties that only this kind has, as Graph returns them (phoneNumber, displayName, …). */
  readonly details: Readonly<Record<string, unknown>>;
}

/** Graph's type names between `#microsoft.graph.` and `AuthenticationMethod`. */
export type MethodKind =
  | 'password'
  | 'phone'
  | 'microsoftAuthenticator'
  | 'fido2'
  | 'softwareOath'
  | 'windowsHelloForBusiness'
  | 'temporaryAccessPass'
  | 'email'
  | 'platformCredential'
  | 'external'
  | 'hardwareOath'
  | 'qrCodePin';

/** `none`: no Exchange mailbox at all, so mail from and to this person is impossible. */
export type MailboxKind = 'user' | 'shared' | 'none';

/**
 * One Entra user. Never changed in place: generated people exist only while somebody looks at them,
 * so a change that is not handed to `PeopleStore.put` would silently be lost.
 */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly mailNickname: string;
  readonly otherMails: readonly string[];
  /** Further addresses of the mailbox, beside `mail`. */
  readonly mailAliases?: readonly string[];
  /** Came from Active Directory under this name. */
  readonly samAccount?: string;
  readonly employeeId?: string;
  readonly accountEnabled: boolean;
  readonly userType: 'Member' | 'Guest';
  readonly preferredLanguage: string | null;
  readonly usageLocation: string | null;
  /** Of the address: free text, absent for most. */
  readonly country?: string;
  readonly department: string | null;
  readonly jobTitle: string | null;
  readonly officeLocation: string | null;
  readonly onPremisesSyncEnabled: boolean | null;
  readonly createdDateTime: string;
  /** SKU ids, as in `assignedLicenses`. */
  readonly licences: readonly string[];
  readonly managerId: string | null;
  readonly mailbox: MailboxKind;
  readonly timeZone: string;
  /** Monday to Friday, nine to five, when absent. */
  readonly workingHours?: { readonly days: readonly string[]; readonly from: string; readonly to: string };
  /** Off when absent. `scheduled` has both ends, in UTC. */
  readonly automaticReplies?:
    | { readonly status: 'alwaysEnabled' }
    | { readonly status: 'scheduled'; readonly from: string; readonly to: string };
  readonly mfaState: MfaState;
  /** Sessions from before do not count; when the account was made, where absent. */
  readonly sessionsValidFrom?: string;
  readonly methods: readonly Method[];
  /** Id of the default second factor; Graph refuses to delete it while others exist. */
  readonly defaultMethodId: string | null;
}

const NOT_A_SECOND_FACTOR: ReadonlySet<MethodKind> = new Set(['password', 'email', 'temporaryAccessPass']);

/** The methods that make a person "registered": password and e-mail do not count, nor does a temporary pass. */
export function secondFactors(person: Person): readonly Method[] {
  return person.methods.filter((method) => !NOT_A_SECOND_FACTOR.has(method.kind));
}

/** Entra enforces an enabled person as soon as this is true. */
export function isRegistered(person: Person): boolean {
  return secondFactors(person).length > 0;
}
