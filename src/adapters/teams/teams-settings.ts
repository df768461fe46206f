/** How the bot proves itself to the Bot Connector. */
export type BotCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string }
  /** User-assigned managed identity: nothing stored. */
  | { readonly kind: 'managed-identity' }
  /** Loopback only: asks `loginUrl` itself, because MSAL accepts only https authorities. */
  | { readonly kind: 'stand-in'; readonly secret: string };

/** Where channel tokens come from, and where the bot gets its own. `PUBLIC_CHANNEL` unless in a national cloud. */
export interface ChannelEndpoints {
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  /** Without a path of its own for the token: `https://login.microsoftonline.com/botframework.com`. */
  readonly loginUrl: string;
  readonly oauthScope: string;
  /** Where a chat is opened with somebody who never wrote to the bot. */
  readonly defaultServiceUrl: string;
}

export interface AuthenticatedTeams {
  readonly kind: 'authenticated';
  readonly appId: string;
  readonly tenantId: string;
  readonly credential: BotCredential;
  readonly channel: ChannelEndpoints;
  /** Service URLs on loopback are accepted besides Microsoft's hosts. Only for tests and rehearsals. */
  readonly standIn: boolean;
}

/** No tokens in either direction: the Agents Playground on this machine. The HTTP server must listen on loopback only. */
export interface AnonymousTeams {
  readonly kind: 'anonymous';
  readonly tenantId: string;
  /** The only channel that is admitted: `msteams`, as the Playground is told with `DEFAULT_CHANNEL_ID`. */
  readonly channelId: string;
}

export type TeamsSettings = AuthenticatedTeams | AnonymousTeams;

export const PUBLIC_CHANNEL: ChannelEndpoints = {
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.com',
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  oauthScope: 'https://api.botframework.com',
  defaultServiceUrl: 'https://smba.trafficmanager.net/teams/',
};

/** GCC High (https://learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high); DoD differs in the service URL. */
export const US_GOVERNMENT_CHANNEL: ChannelEndpoints = {
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  tokenIssuer: 'https://api.botframework.us',
  loginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  oauthScope: 'https://api.botframework.us',
  defaultServiceUrl: 'https://smba.infra.gov.teams.microsoft.us/teams/',
};
