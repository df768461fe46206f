import type { SmtpServer } from './setting-formats.ts';

/** The settings of one process, read once at start, checked as a whole and frozen. Adapters get the part they need. */
export interface Config {
  readonly environment: 'production' | 'development';
  readonly listen: { readonly host: string; readonly port: number };
  /** `https://bot.example.com`, without a trailing slash: where Teams reaches us. */
  readonly publicUrl?: string;
  /** The tenant whose people we serve and change (GUID, lower case). */
  readonly tenantId: string;
  readonly bot: BotConfig;
  readonly graph: GraphConfig;
  readonly store: StoreConfig;
  /** Key of the audit seal, at least 32 bytes; absent outside production, where `keepAuditKey` makes and keeps one. */
  readonly auditKey?: Uint8Array;
  /** Keys that sealed earlier records. */
  readonly olderAuditKeys: readonly Uint8Array[];
  /** Where checkpoints of the audit log are put, outside of the database. */
  readonly auditAnchorDir?: string;
  /** Where daily copies of the embedded store are put. */
  readonly backupDir?: string;
  readonly policyFile: string;
  /** Mailboxes that notices are sent from, in the order in which they are used. */
  /** Hosts from which shared files are read. */
  readonly fileHosts: readonly string[];
  readonly mailSenders: readonly string[];
  /** Mail goes to this server in place of Graph. */
  readonly smtp?: SmtpServer;
  /** Id of our app in the organisation's Teams catalogue. */
  readonly catalogAppId?: string;
  /** Id of our app in its manifest, by which the catalogue is asked where that one is not known. */
  readonly manifestId?: string;
  /** `#0f6cbd`: the band on top of mails. */
  readonly brandColour?: string;
  /** PNG on top of mails, checked by `loadInstallation`. */
  readonly mailLogoFile?: string;
  /** The organisation's name in mails. */
  readonly brandName: string;
  /** IANA name of the zone in which times are shown. */
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  /** Said once at start; none of them holds a value of a setting. */
  readonly warnings: readonly string[];
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Names as `ConfigurationBotFrameworkAuthentication` reads them, so that the object can be handed over unchanged. */
export const FRAMEWORK_SETTINGS = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'ChannelService',
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
] as const;
export type FrameworkSettings = Readonly<Partial<Record<(typeof FRAMEWORK_SETTINGS)[number], string>>>;

export type BotConfig =
  /** No authentication at all: bound to 127.0.0.1, a banner on every card, never in production. */
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'authenticated';
      readonly appId: string;
      readonly type: BotType;
      /** True when tokens are issued by a stand-in on loopback: then service URLs on loopback are genuine too. */
      readonly standIn: boolean;
      readonly cloud: 'public' | 'us-government';
      readonly framework: FrameworkSettings;
    };

export const BOT_TYPES = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
export type BotType = (typeof BOT_TYPES)[number];

export interface GraphConfig {
  /** `https://graph.microsoft.com`, without version or trailing slash. */
  readonly baseUrl: string;
  /** `https://login.microsoftonline.com`, without trailing slash. */
  readonly authorityHost: string;
  /** What an app-only token is asked for: `https://graph.microsoft.com/.default`. */
  readonly scope: string;
  readonly credential: GraphCredential;
}

export const CREDENTIAL_KINDS = [
  'client-secret',
  'certificate',
  'managed-identity',
  'workload-identity',
] as const;

export type GraphCredential =
  /** Graph is a stand-in on loopback: ask its token endpoint over plain HTTP (MSAL accepts https authorities only). */
  | { readonly kind: 'stand-in'; readonly clientId: string; readonly clientSecret: string }
  | { readonly kind: 'client-secret'; readonly clientId: string; readonly clientSecret: string }
  | {
      readonly kind: 'certificate';
      readonly clientId: string;
      readonly certificatePath: string;
      readonly certificatePassword?: string;
    }
  /** Without a client id: the identity that the host itself has. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string }
  | { readonly kind: 'workload-identity'; readonly clientId: string; readonly tokenFile: string };

export type StoreConfig =
  | { readonly kind: 'postgres'; readonly url: string }
  /** Survives a process kill, not a power loss. */
  | { readonly kind: 'embedded'; readonly dataDir: string };

/** Why the process does not start: everything at once, each with the setting's name, never its value. */
export interface ConfigProblems {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}
