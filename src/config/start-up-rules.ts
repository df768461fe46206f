import { isLoopbackUrl } from './service-hosts.ts';
import type { SettingName, SettingValues } from './settings.ts';

/** What the rules look at. `given` holds malformed settings too, so that nobody is told "missing" and "malformed" at once. */
export interface Given {
  readonly values: SettingValues;
  readonly given: ReadonlySet<SettingName>;
}

type Rule = (settings: Given) => readonly string[];

/** Everything that keeps the process from starting although each setting by itself is well formed. */
export function brokenRules(settings: Given): readonly string[] {
  const rules: readonly Rule[] = [
    botIdentity,
    anonymousMode,
    tenant,
    graphCredential,
    embeddedStore,
    auditKey,
    publicUrl,
    mailSenders,
    standIns,
  ];
  return rules.flatMap((rule) => rule(settings));
}

export function inProduction({ values }: Pick<Given, 'values'>): boolean {
  return values.NODE_ENV === 'production';
}

/** Botbuilder without an app id, or with MultiTenant by default, lets everybody in: it must never come to that. */
const botIdentity: Rule = (settings) => {
  const { values } = settings;
  if (values.BOT_ANONYMOUS_ON_LOOPBACK === true) return [];
  const problems = [...missing(settings, 'MicrosoftAppId')];
  if (values.MicrosoftAppType === 'MultiTenant' && inProduction(settings)) {
    problems.push('MicrosoftAppType must be UserAssignedMSI or SingleTenant in production, not MultiTenant');
  }
  if (values.MicrosoftAppType === 'UserAssignedMSI') {
    if (settings.given.has('MicrosoftAppPassword')) {
      problems.push('MicrosoftAppPassword must not be set with MicrosoftAppType UserAssignedMSI');
    }
    return problems;
  }
  return [
    ...problems,
    ...missing(settings, 'MicrosoftAppPassword', 'unless MicrosoftAppType is UserAssignedMSI'),
  ];
};

const anonymousMode: Rule = (settings) => {
  const { values, given } = settings;
  if (values.BOT_ANONYMOUS_ON_LOOPBACK !== true) return [];
  const name = 'BOT_ANONYMOUS_ON_LOOPBACK';
  const problems: string[] = [];
  if (inProduction(settings))
    problems.push(`${name} is refused in production: anybody could command the bot`);
  if (values.HOST !== undefined && values.HOST !== '127.0.0.1')
    problems.push(`HOST must be 127.0.0.1 with ${name}`);
  if (given.has('MicrosoftAppId')) problems.push(`MicrosoftAppId must be empty with ${name}`);
  return problems;
};

const tenant: Rule = (settings) => {
  const { values, given } = settings;
  if (!given.has('AZURE_TENANT_ID') && !given.has('MicrosoftAppTenantId')) {
    return ['AZURE_TENANT_ID is required (or MicrosoftAppTenantId)'];
  }
  const [people, bot] = [values.AZURE_TENANT_ID, values.MicrosoftAppTenantId];
  if (people === undefined || bot === undefined || people === bot) return [];
  return ['MicrosoftAppTenantId and AZURE_TENANT_ID must be the same tenant'];
};

const graphCredential: Rule = (settings) => {
  const { values } = settings;
  const kind = values.GRAPH_CREDENTIAL ?? 'client-secret';
  const because = `with GRAPH_CREDENTIAL ${kind}`;
  if (isLoopbackUrl(values.GRAPH_BASE_URL ?? '')) {
    const because = 'with GRAPH_BASE_URL on loopback';
    return [
      ...missing(settings, 'AZURE_CLIENT_ID', because),
      ...missing(settings, 'AZURE_CLIENT_SECRET', because),
    ];
  }
  if (kind === 'managed-identity') return [];
  const proof = {
    'client-secret': 'AZURE_CLIENT_SECRET',
    certificate: 'AZURE_CLIENT_CERTIFICATE_PATH',
    'workload-identity': 'AZURE_FEDERATED_TOKEN_FILE',
  } as const;
  return [...missing(settings, 'AZURE_CLIENT_ID', because), ...missing(settings, proof[kind], because)];
};

const embeddedStore: Rule = (settings) => {
  if (!inProduction(settings) || settings.given.has('DATABASE_URL')) return [];
  if (settings.values.ALLOW_EMBEDDED_STORE_IN_PRODUCTION === true) return [];
  return [
    'DATABASE_URL is required in production, because the embedded store does not survive a power loss; ' +
      'ALLOW_EMBEDDED_STORE_IN_PRODUCTION=true accepts that',
  ];
};

const auditKey: Rule = (settings) =>
  inProduction(settings) ? missing(settings, 'AUDIT_KEY', 'in production') : [];

const publicUrl: Rule = (settings) => {
  const url = settings.values.BOT_PUBLIC_URL;
  if (url === undefined || !inProduction(settings) || url.startsWith('https://')) return [];
  return ['BOT_PUBLIC_URL must be https in production'];
};

const mailSenders: Rule = (settings) => missing(settings, 'MAIL_SENDERS');

const STAND_IN_SETTINGS = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'ChannelService',
  'AZURE_AUTHORITY_HOST',
  'GRAPH_BASE_URL',
] as const satisfies readonly SettingName[];

/** Settings that point to a stand-in on this machine. */
export function standInSettings(values: SettingValues): readonly SettingName[] {
  return STAND_IN_SETTINGS.filter((name) => isLoopbackUrl(values[name] ?? ''));
}

/** A token for the real Graph must not come from a stand-in, nor the real sign-in service see a rehearsal's secret. */
const standIns: Rule = ({ values }) => {
  const { GRAPH_BASE_URL: graph, AZURE_AUTHORITY_HOST: authority } = values;
  if (authority === undefined || isLoopbackUrl(authority) === isLoopbackUrl(graph ?? '')) return [];
  return ['AZURE_AUTHORITY_HOST and GRAPH_BASE_URL must both be on loopback, or neither'];
};

function missing({ given }: Given, name: SettingName, because?: string): readonly string[] {
  if (given.has(name)) return [];
  return [because === undefined ? `${name} is required` : `${name} is required ${because}`];
}
