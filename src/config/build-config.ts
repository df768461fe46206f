import type {
  BotConfig,
  Config,
  FrameworkSettings,
  GraphConfig,
  GraphCredential,
  StoreConfig,
} from './config.ts';
import { FRAMEWORK_SETTINGS } from './config.ts';
import { freezeDeep } from './freeze-deep.ts';
import { authorityFor, isLoopbackUrl, US_GOVERNMENT_CHANNEL } from './service-hosts.ts';
import type { SettingValues } from './settings.ts';

/** Puts well-formed settings, which have passed the start-up rules, into the shape that the rest of the program reads. */
export function buildConfig(values: SettingValues, warnings: readonly string[]): Config {
  const anonymous = values.BOT_ANONYMOUS_ON_LOOPBACK === true;
  return freezeDeep({
    environment: values.NODE_ENV === 'production' ? 'production' : 'development',
    listen: { host: values.HOST ?? (anonymous ? '127.0.0.1' : '0.0.0.0'), port: values.PORT ?? 3978 },
    ...(values.BOT_PUBLIC_URL === undefined ? {} : { publicUrl: values.BOT_PUBLIC_URL }),
    tenantId: tenantOf(values),
    bot: botOf(values),
    graph: graphOf(values),
    store: storeOf(values),
    ...auditOf(values),
    ...(values.BACKUP_DIR === undefined ? {} : { backupDir: values.BACKUP_DIR }),
    policyFile: values.POLICY_FILE ?? 'policy.yaml',
    fileHosts: values.FILE_HOSTS ?? [],
    mailSenders: values.MAIL_SENDERS ?? [],
    ...(values.SMTP_URL === undefined ? {} : { smtp: values.SMTP_URL }),
    ...(values.TEAMS_CATALOG_APP_ID === undefined ? {} : { catalogAppId: values.TEAMS_CATALOG_APP_ID }),
    ...manifestOf(values),
    ...(values.BRAND_COLOUR === undefined ? {} : { brandColour: values.BRAND_COLOUR }),
    ...(values.MAIL_LOGO === undefined ? {} : { mailLogoFile: values.MAIL_LOGO }),
    brandName: values.BRAND_NAME ?? 'Your organisation',
    timeZone: values.TIME_ZONE ?? 'UTC',
    logLevel: values.LOG_LEVEL ?? 'info',
    warnings,
  });
}

/** `npm run package` names the app after the bot, unless it is given an id of its own. */
function manifestOf({ TEAMS_APP_ID: own, MicrosoftAppId: bot }: SettingValues) {
  const manifestId = own ?? bot;
  return manifestId === undefined ? {} : { manifestId };
}

function auditOf({ AUDIT_KEY: keys, AUDIT_ANCHOR_DIR: place }: SettingValues) {
  const [auditKey, ...olderAuditKeys] = keys ?? [];
  return {
    ...(auditKey === undefined ? {} : { auditKey }),
    olderAuditKeys,
    ...(place === undefined ? {} : { auditAnchorDir: place }),
  };
}

const tenantOf = (values: SettingValues): string =>
  values.AZURE_TENANT_ID ?? values.MicrosoftAppTenantId ?? '';

function botOf(values: SettingValues): BotConfig {
  if (values.BOT_ANONYMOUS_ON_LOOPBACK === true) return { kind: 'anonymous' };
  const type = values.MicrosoftAppType ?? 'SingleTenant';
  const government = values.ChannelService === US_GOVERNMENT_CHANNEL;
  return {
    kind: 'authenticated',
    appId: values.MicrosoftAppId ?? '',
    type,
    // A stand-in may name the real issuer in its tokens; whoever publishes the keys is who is believed.
    standIn:
      isLoopbackUrl(values.ToBotFromChannelTokenIssuer ?? '') ||
      isLoopbackUrl(values.ToBotFromChannelOpenIdMetadataUrl ?? ''),
    cloud: government ? 'us-government' : 'public',
    framework: {
      ...frameworkSettings(values),
      MicrosoftAppType: type,
      MicrosoftAppTenantId: tenantOf(values),
    },
  };
}

function frameworkSettings(values: SettingValues): FrameworkSettings {
  return Object.fromEntries(
    FRAMEWORK_SETTINGS.filter((name) => values[name] !== undefined).map((name) => [name, values[name]]),
  );
}

function graphOf(values: SettingValues): GraphConfig {
  const baseUrl = values.GRAPH_BASE_URL ?? 'https://graph.microsoft.com';
  return {
    baseUrl,
    authorityHost: values.AZURE_AUTHORITY_HOST ?? authorityFor(baseUrl),
    scope: `${baseUrl}/.default`,
    credential: credentialOf(values, baseUrl),
  };
}

/** The rules have made sure that what a kind needs is there; the empty texts only satisfy the compiler. */
function credentialOf(values: SettingValues, baseUrl: string): GraphCredential {
  const clientId = values.AZURE_CLIENT_ID ?? '';
  const clientSecret = values.AZURE_CLIENT_SECRET ?? '';
  if (isLoopbackUrl(baseUrl)) return { kind: 'stand-in', clientId, clientSecret };
  const password = values.AZURE_CLIENT_CERTIFICATE_PASSWORD;
  const kind = values.GRAPH_CREDENTIAL ?? 'client-secret';
  switch (kind) {
    case 'certificate':
      return {
        kind: 'certificate',
        clientId,
        certificatePath: values.AZURE_CLIENT_CERTIFICATE_PATH ?? '',
        ...(password === undefined ? {} : { certificatePassword: password }),
      };
    case 'managed-identity':
      return { kind: 'managed-identity', ...(clientId === '' ? {} : { clientId }) };
    case 'workload-identity':
      return { kind: 'workload-identity', clientId, tokenFile: values.AZURE_FEDERATED_TOKEN_FILE ?? '' };
    case 'client-secret':
      return { kind: 'client-secret', clientId, clientSecret };
  }
}

function storeOf(values: SettingValues): StoreConfig {
  if (values.DATABASE_URL !== undefined) return { kind: 'postgres', url: values.DATABASE_URL };
  return { kind: 'embedded', dataDir: values.DATA_DIR ?? '.data/store' };
}
