import type { BotConfig } from '../config/config.ts';

type Authenticated = Extract<BotConfig, { kind: 'authenticated' }>;

/**
 * Asks for the token that the bot answers Teams with: undefined when it is given, else Entra's error code (`AADSTS7000215`).
 * Only for an identity with a secret. Throws when nobody answers.
 */
export async function botTokenProblem({
  appId,
  framework,
  cloud,
}: Authenticated): Promise<string | undefined> {
  const government = cloud === 'us-government';
  const authority = `https://login.microsoftonline.${government ? 'us' : 'com'}/${framework.MicrosoftAppTenantId ?? ''}`;
  const scope = `https://api.botframework.${government ? 'us' : 'com'}`;
  const response = await fetch(`${framework.ToChannelFromBotLoginUrl ?? authority}/oauth2/v2.0/token`, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(15_000),
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: framework.MicrosoftAppPassword ?? '',
      scope: `${framework.ToChannelFromBotOAuthScope ?? scope}/.default`,
    }),
  });
  const text = await response.text();
  return response.ok ? undefined : (/AADSTS\d+/.exec(text)?.[0] ?? `status ${response.status}`);
}
