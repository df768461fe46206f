/** An application permission of Microsoft Graph, and what becomes impossible without it. */
export interface NeededPermission {
  readonly name: string;
  readonly for: string;
  /** Without a required one the main job fails; without another one the bot says "unknown" and is more careful. */
  readonly required: boolean;
  /** Broader permissions that hold it too. */
  readonly within?: readonly string[];
}

/** The kinds of methods that `reset` takes away. */
const METHOD_KINDS = [
  'Phone',
  'MicrosoftAuthApp',
  'Passkey',
  'SoftwareOATH',
  'HardwareOATH',
  'WindowsHello',
  'PlatformCred',
  'External',
  'QR',
] as const;

/** Names and reach as in Microsoft's permission reference for Graph. */
export const NEEDED_PERMISSIONS: readonly NeededPermission[] = [
  {
    name: 'Policy.ReadWrite.AuthenticationMethod',
    for: 'reading and changing per-user MFA states',
    required: true,
  },
  {
    name: 'User.Read.All',
    for: 'finding people, and knowing guests and disabled accounts',
    required: true,
    within: ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'GroupMember.Read.All',
    for: 'looking up who is helpdesk, approver or auditor, where unknown rights mean no; who is in a group that a command names; and who owns a group that may hold admin roles',
    required: true,
    within: ['Group.Read.All', 'Group.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  },
  {
    name: 'RoleManagement.Read.Directory',
    for: 'recognising administrators; unknown roles count as privileged, so nobody could be changed',
    required: true,
    within: ['RoleManagement.ReadWrite.Directory', 'RoleManagement.Read.All'],
  },
  {
    name: 'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    for: 'recognising who may make themselves a member of a group with admin roles (PIM for Groups); without it everybody counts as an administrator where the tenant has Entra ID P2 and role-assignable groups, and it is not needed elsewhere',
    required: false,
    within: ['PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup'],
  },
  {
    name: 'Mail.Send',
    for: 'telling people by e-mail; limit it to the mailboxes in MAIL_SENDERS (role-based access for applications in Exchange)',
    required: true,
  },
  {
    name: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
    for: 'giving the app to people who do not have it, so that they are told in Teams too',
    required: false,
  },
  {
    name: 'AppCatalog.Read.All',
    for: 'finding this app in the Teams catalogue; not needed where TEAMS_CATALOG_APP_ID is set',
    required: false,
  },
  {
    name: 'UserAuthenticationMethod.Read.All',
    for: 'showing who has registered already; without it MFA cannot be enforced',
    required: false,
    within: ['UserAuthenticationMethod.ReadWrite.All'],
  },
  {
    name: 'MailboxSettings.Read',
    for: "reminding people in their own working hours and time zone, and not during automatic replies; without it the policy's hours hold",
    required: false,
  },
  {
    name: 'AuditLog.Read.All',
    for: 'showing old mail clients in use, and who has got past a Conditional Access policy, from the sign-in log (needs Entra ID P1); without it the card says that this is unknown',
    required: false,
  },
  ...METHOD_KINDS.map((kind) => ({
    name: `UserAuthMethod-${kind}.ReadWrite.All`,
    for: 'requiring re-registration, with `signIns.reset` in the policy: each kind of method has its own permission',
    required: false,
    within: ['UserAuthenticationMethod.ReadWrite.All'],
  })),
  {
    name: 'User.RevokeSessions.All',
    for: 'ending all sessions, with `signIns.revoke` in the policy',
    required: false,
    within: ['User.ReadWrite.All'],
  },
  {
    name: 'Policy.Read.All',
    for: 'warning when Conditional Access or security defaults already ask for MFA',
    required: false,
  },
];

/** Permissions that would let whoever takes over the bot do much more than the bot ever does. */
export const TOO_MUCH: Readonly<Record<string, string>> = {
  'UserAuthenticationMethod.ReadWrite.All': 'registers sign-in methods for anybody',
  'Directory.ReadWrite.All': 'changes the whole directory',
  'RoleManagement.ReadWrite.Directory': 'makes anybody an administrator',
  'Application.ReadWrite.All': 'takes over other applications',
  'AppRoleAssignment.ReadWrite.All': 'gives itself any permission',
  'User.ReadWrite.All': 'changes every account',
  'Mail.ReadWrite': 'reads every mailbox',
  'Mail.Read': 'reads every mailbox',
};
