import type { z } from 'zod';
import { BOT_TYPES, CREDENTIAL_KINDS, LOG_LEVELS } from './config.ts';
import { AUTHORITY_HOSTS, CHANNEL_HOSTS, GRAPH_HOSTS, US_GOVERNMENT_CHANNEL } from './service-hosts.ts';
import * as format from './setting-formats.ts';

/** One setting: how it is read, and what the README and `.env.example` say of it (a test compares them). */
interface Setting<Format extends z.ZodType> {
  readonly format: Format;
  /** What it is for, in one sentence. */
  readonly says: string;
  readonly example: string;
  /** What holds when it is absent or blank. */
  readonly otherwise: string;
}

const setting = <Format extends z.ZodType>(
  read: Format,
  doc: Omit<Setting<Format>, 'format'>,
): Setting<Format> => ({ format: read, ...doc });

const needed = 'required';

/** Names follow their ecosystems: Bot Framework's in mixed case, Azure Identity's `AZURE_…`, ours in capitals. */
export const SETTINGS = {
  NODE_ENV: setting(format.oneOf(['production', 'development', 'test']), {
    says: 'Production refuses everything that is meant for trying out.',
    example: 'production',
    otherwise: 'development',
  }),
  HOST: setting(format.host, {
    says: 'Address to listen on.',
    example: '0.0.0.0',
    otherwise: '0.0.0.0 (in anonymous mode 127.0.0.1)',
  }),
  PORT: setting(format.port, {
    says: 'Port to listen on; 0 takes any free one.',
    example: '3978',
    otherwise: '3978',
  }),
  BOT_PUBLIC_URL: setting(format.publicUrl, {
    says: 'Where Teams reaches the bot: the messaging endpoint of the Azure Bot is this plus /api/messages.',
    example: 'https://mfa-bot.contoso.com',
    otherwise: 'not checked by the doctor',
  }),
  MicrosoftAppId: setting(format.guid, {
    says: "Application id of the bot's own Entra registration.",
    example: '11111111-2222-3333-4444-555555555555',
    otherwise: needed,
  }),
  MicrosoftAppType: setting(format.oneOf(BOT_TYPES), {
    says: 'UserAssignedMSI (no secret to keep) or SingleTenant. MultiTenant is refused in production.',
    example: 'SingleTenant',
    otherwise: 'SingleTenant',
  }),
  MicrosoftAppTenantId: setting(format.guid, {
    says: "Tenant of the bot's registration.",
    example: '99999999-8888-7777-6666-555555555555',
    otherwise: 'AZURE_TENANT_ID',
  }),
  MicrosoftAppPassword: setting(format.anyText, {
    says: "Secret of the bot's registration; none with UserAssignedMSI.",
    example: 'from the Entra portal, or a Key Vault reference',
    otherwise: 'required unless MicrosoftAppType is UserAssignedMSI',
  }),
  BOT_ANONYMOUS_ON_LOOPBACK: setting(format.flag, {
    says: 'No authentication at all, for trying out on one machine: listens on 127.0.0.1 only, says so on every card, refused in production.',
    example: 'true',
    otherwise: 'false',
  }),
  ChannelService: setting(format.serviceUrl([new URL(US_GOVERNMENT_CHANNEL).host]), {
    says: 'The US government cloud of the Bot Framework.',
    example: US_GOVERNMENT_CHANNEL,
    otherwise: 'the public cloud',
  }),
  ToBotFromChannelOpenIdMetadataUrl: setting(format.serviceUrl(CHANNEL_HOSTS), {
    says: "Where the keys of Teams' tokens are published.",
    example: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    otherwise: "the cloud's own",
  }),
  ToBotFromChannelTokenIssuer: setting(format.serviceUrl(CHANNEL_HOSTS), {
    says: "Who issues Teams' tokens.",
    example: 'https://api.botframework.us',
    otherwise: "the cloud's own",
  }),
  ToChannelFromBotLoginUrl: setting(format.serviceUrl(CHANNEL_HOSTS), {
    says: 'Where the bot asks for the token it answers Teams with.',
    example: 'https://login.microsoftonline.us/botframework.com',
    otherwise: "the cloud's own",
  }),
  ToChannelFromBotOAuthScope: setting(format.serviceUrl(CHANNEL_HOSTS), {
    says: 'What that token is asked for.',
    example: 'https://api.botframework.us',
    otherwise: "the cloud's own",
  }),
  AZURE_TENANT_ID: setting(format.guid, {
    says: 'Tenant whose people the bot serves and changes.',
    example: '99999999-8888-7777-6666-555555555555',
    otherwise: 'MicrosoftAppTenantId; one of the two is required',
  }),
  GRAPH_CREDENTIAL: setting(format.oneOf(CREDENTIAL_KINDS), {
    says: `How the bot proves itself to Graph: ${CREDENTIAL_KINDS.join(', ')}.`,
    example: 'managed-identity',
    otherwise: 'client-secret',
  }),
  AZURE_CLIENT_ID: setting(format.guid, {
    says: 'Application id of the identity that calls Graph; best not the one of the bot.',
    example: '66666666-7777-8888-9999-000000000000',
    otherwise: 'required, except for the managed identity of the host itself',
  }),
  AZURE_CLIENT_SECRET: setting(format.anyText, {
    says: 'Its secret.',
    example: 'from the Entra portal, or a Key Vault reference',
    otherwise: 'required with client-secret',
  }),
  AZURE_CLIENT_CERTIFICATE_PATH: setting(format.anyText, {
    says: 'A PEM or PFX file with certificate and private key.',
    example: '/run/secrets/graph.pem',
    otherwise: 'required with certificate',
  }),
  AZURE_CLIENT_CERTIFICATE_PASSWORD: setting(format.anyText, {
    says: 'The password of that file.',
    example: 'from a Key Vault reference',
    otherwise: 'the file has none',
  }),
  AZURE_FEDERATED_TOKEN_FILE: setting(format.anyText, {
    says: 'The token file that a Kubernetes workload identity is given.',
    example: '/var/run/secrets/azure/tokens/azure-identity-token',
    otherwise: 'required with workload-identity',
  }),
  AZURE_AUTHORITY_HOST: setting(format.serviceOrigin(AUTHORITY_HOSTS), {
    says: 'Sign-in service of a national cloud.',
    example: 'https://login.microsoftonline.us',
    otherwise: 'the one that belongs to GRAPH_BASE_URL',
  }),
  GRAPH_BASE_URL: setting(format.serviceOrigin(GRAPH_HOSTS), {
    says: 'Graph of a national cloud, or a stand-in on loopback.',
    example: 'https://graph.microsoft.us',
    otherwise: 'https://graph.microsoft.com',
  }),
  DATABASE_URL: setting(format.databaseUrl, {
    says: 'PostgreSQL, the store for production.',
    example: 'postgresql://mfabot@db.contoso.com:5432/mfabot?sslmode=verify-full',
    otherwise: 'an embedded store in DATA_DIR',
  }),
  DATA_DIR: setting(format.anyText, {
    says: 'Directory of the embedded store: local disk, one process, survives a kill but not a power loss.',
    example: '.data/store',
    otherwise: '.data/store',
  }),
  ALLOW_EMBEDDED_STORE_IN_PRODUCTION: setting(format.flag, {
    says: 'Accept the embedded store and its weaker promise in production.',
    example: 'true',
    otherwise: 'false',
  }),
  AUDIT_KEY: setting(format.secretKeys, {
    says: 'Key of the audit chain, 32 random bytes in hex or base64: whoever can write to the database must not have it. To change it, put the new one first and keep the earlier ones behind it, separated by commas.',
    example: 'the output of: openssl rand -base64 32',
    otherwise: 'required in production; elsewhere made once and kept beside DATA_DIR',
  }),
  AUDIT_ANCHOR_DIR: setting(format.anyText, {
    says: 'Folder outside of the database, best append-only, on another disk and in other hands: every hour a signed checkpoint of the audit log is put there.',
    example: '/mnt/audit-anchors',
    otherwise: 'no checkpoints: a cut tail of the audit log cannot be shown',
  }),
  BACKUP_DIR: setting(format.anyText, {
    says: 'Folder for daily copies of the embedded store, best on another disk; the last seven are kept.',
    example: '/mnt/backup',
    otherwise: 'no copies are made',
  }),
  POLICY_FILE: setting(format.anyText, {
    says: 'The rules of this installation.',
    example: 'policy.yaml',
    otherwise: 'policy.yaml',
  }),
  MAIL_SENDERS: setting(format.mailboxes, {
    says: 'Mailboxes that notices are sent from, separated by commas; several share the load. Mails that come back land there, and the bot does not read them: let somebody do so.',
    example: 'mfa@contoso.com,mfa2@contoso.com',
    otherwise: needed,
  }),
  FILE_HOSTS: setting(format.fileHosts, {
    says: 'SharePoint hosts of your tenant, separated by commas: lists of people dropped into the chat are read from them, and tables go to the OneDrive of whoever asks.',
    example: 'contoso.sharepoint.com,contoso-my.sharepoint.com',
    otherwise: 'files are neither read nor given',
  }),
  TEAMS_CATALOG_APP_ID: setting(format.guid, {
    says: 'Id of this app in the catalogue of your Teams (not the one in the manifest): people without the app get it, so that they can be told in Teams.',
    example: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    otherwise: 'looked up by TEAMS_APP_ID among the apps that your organisation uploaded',
  }),
  TEAMS_APP_ID: setting(format.guid, {
    says: 'Id of this app in its manifest, where it has one of its own.',
    example: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    otherwise: 'MicrosoftAppId',
  }),
  SMTP_URL: setting(format.smtpUrl, {
    says: 'Mail server to use in place of Graph: smtps:// (TLS), smtp:// (STARTTLS), with user and password in it where it wants them.',
    example: 'smtps://user:password@mail.contoso.com:465',
    otherwise: 'mail goes through Graph',
  }),
  BRAND_COLOUR: setting(format.colour, {
    says: 'Colour of the band on top of mails.',
    example: '#0f6cbd',
    otherwise: 'no band',
  }),
  MAIL_LOGO: setting(format.anyText, {
    says: 'PNG file, at most 100 KB, shown on top of mails; it travels inside of the mail, on BRAND_COLOUR or on white.',
    example: 'logo.png',
    otherwise: 'the name alone, where BRAND_COLOUR is set',
  }),
  BRAND_NAME: setting(format.shortName, {
    says: 'Name of the organisation, as mails and cards show it.',
    example: 'Contoso',
    otherwise: 'Your organisation',
  }),
  TIME_ZONE: setting(format.timeZone, {
    says: 'Time zone in which cards and mails show times, as the IANA names it; the zone is always shown beside the time.',
    example: 'Europe/Amsterdam',
    otherwise: 'UTC',
  }),
  LOG_LEVEL: setting(format.oneOf(LOG_LEVELS), {
    says: `From which level on lines are logged: ${LOG_LEVELS.join(', ')}.`,
    example: 'info',
    otherwise: 'info',
  }),
} as const;

export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/** What was given, each value in its form; a setting that is absent, blank or malformed is missing. */
export type SettingValues = { readonly [Name in SettingName]?: z.output<(typeof SETTINGS)[Name]['format']> };
