import { PUBLIC_CHANNEL, US_GOVERNMENT_CHANNEL } from '../adapters/teams/teams-settings.ts';
import type { BotCredential, ChannelEndpoints, TeamsSettings } from '../adapters/teams/teams-settings.ts';
import type { BotConfig, Config } from '../config/config.ts';

type Authenticated = Extract<BotConfig, { kind: 'authenticated' }>;

/** The bot's part of the settings in the Teams adapter's words. */
export function teamsSettingsOf({ bot, tenantId }: Config): TeamsSettings {
  if (bot.kind === 'anonymous') return { kind: 'anonymous', tenantId, channelId: 'msteams' };
  return {
    kind: 'authenticated',
    appId: bot.appId,
    tenantId,
    credential: credentialOf(bot),
    channel: channelOf(bot),
    standIn: bot.standIn,
  };
}

function credentialOf({ type, standIn, framework }: Authenticated): BotCredential {
  const secret = framework.MicrosoftAppPassword ?? '';
  if (standIn) return { kind: 'stand-in', secret };
  return type === 'UserAssignedMSI' ? { kind: 'managed-identity' } : { kind: 'secret', secret };
}

function channelOf({ cloud, framework }: Authenticated): ChannelEndpoints {
  const known = cloud === 'us-government' ? US_GOVERNMENT_CHANNEL : PUBLIC_CHANNEL;
  return {
    ...known,
    openIdMetadataUrl: framework.ToBotFromChannelOpenIdMetadataUrl ?? known.openIdMetadataUrl,
    tokenIssuer: framework.ToBotFromChannelTokenIssuer ?? known.tokenIssuer,
    loginUrl: framework.ToChannelFromBotLoginUrl ?? known.loginUrl,
    oauthScope: framework.ToChannelFromBotOAuthScope ?? known.oauthScope,
  };
}
