/** Application permissions the rehearsal tenant knows (names of Graph's app roles). */
export const PERMISSIONS = [
  'Policy.ReadWrite.AuthenticationMethod',
  'Policy.Read.All',
  'Policy.Read.AuthenticationMethod',
  'AuditLog.Read.All',
  'UserAuthenticationMethod.Read.All',
  'UserAuthenticationMethod.ReadWrite.All',
  'UserAuthMethod-Phone.ReadWrite.All',
  'UserAuthMethod-MicrosoftAuthApp.ReadWrite.All',
  'UserAuthMethod-Passkey.ReadWrite.All',
  'UserAuthMethod-SoftwareOATH.ReadWrite.All',
  'UserAuthMethod-HardwareOATH.ReadWrite.All',
  'UserAuthMethod-QR.ReadWrite.All',
  'UserAuthMethod-WindowsHello.ReadWrite.All',
  'UserAuthMethod-Email.ReadWrite.All',
  'UserAuthMethod-PlatformCred.ReadWrite.All',
  'UserAuthMethod-External.ReadWrite.All',
  'UserAuthMethod-TAP.ReadWrite.All',
  'User.RevokeSessions.All',
  'User.ReadBasic.All',
  'User.Read.All',
  'GroupMember.Read.All',
  'RoleManagement.Read.Directory',
  'RoleAssignmentSchedule.Read.Directory',
  'RoleEligibilitySchedule.Read.Directory',
  'PrivilegedEligibilitySchedule.Read.AzureADGroup',
  'LicenseAssignment.Read.All',
  'MailboxSettings.Read',
  'Mail.Send',
  'AppCatalog.Read.All',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
] as const;

export type PermissionName = (typeof PERMISSIONS)[number];

/** The services behind Graph word "you may not" each in their own way. */
export type Family = 'directory' | 'authentication' | 'policy' | 'reports' | 'pim' | 'mail' | 'teams';

/** Status 403 is common to all; decide on that, never on these words. */
export const DENIALS: Readonly<Record<Family, { readonly code: string; readonly message: string }>> = {
  directory: {
    code: 'Authorization_RequestDenied',
    message: 'Insufficient privileges to complete the operation.',
  },
  authentication: { code: 'accessDenied', message: 'Request Authorization failed' },
  policy: {
    code: 'AccessDenied',
    message: 'You cannot perform the requested operation, required scopes are missing in the token.',
  },
  reports: {
    code: 'Authentication_MSGraphPermissionMissing',
    message:
      'The principal does not have required Microsoft Graph permission(s): AuditLog.Read.All to call this API.',
  },
  pim: {
    code: 'PermissionScopeNotGranted',
    message: 'Authorization failed due to missing permission scope.',
  },
  teams: { code: 'Forbidden', message: 'Missing role permissions on the request.' },
  mail: { code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' },
};
