import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  BotFrameworkAuthenticationFactory,
} from 'botframework-connector';
import type { BotFrameworkAuthentication, ServiceClientCredentialsFactory } from 'botframework-connector';
import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { AnonymousGate, NoCredentials } from './anonymous-gate.ts';
import { BotCredentials } from './bot-credentials.ts';
import { ChannelKeys } from './channel-keys.ts';
import { connectorHttpClient } from './connector-http-client.ts';
import { faultInToken } from './fault-in-token.ts';
import { Gate } from './gate.ts';
import { RejectionCount } from './rejection-count.ts';
import { shareKeysWithSdk } from './share-keys-with-sdk.ts';
import { PUBLIC_CHANNEL } from './teams-settings.ts';
import type { ChannelEndpoints, TeamsSettings } from './teams-settings.ts';

export interface AuthenticationParts {
  readonly settings: TeamsSettings;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TeamsAuthentication {
  readonly gate: BotFrameworkAuthentication;
  readonly rejections: RejectionCount;
  /** Does the header hold a genuine token for us? Counts those that do not. */
  readonly showsToken: (authorization: string | undefined) => Promise<boolean>;
  /** Absent in anonymous mode. */
  readonly keys?: ChannelKeys;
}

/** The SDK's authentication behind our gate, with our keys, our credentials and our HTTP. */
export function createAuthentication(parts: AuthenticationParts): TeamsAuthentication {
  const { settings, clock, log } = parts;
  const rejections = new RejectionCount(parts);
  if (settings.kind === 'anonymous') {
    const sdk = sdkAuthentication(PUBLIC_CHANNEL, new NoCredentials());
    const gate = new AnonymousGate({ sdk, settings, rejections });
    return { gate, rejections, showsToken: () => Promise.resolve(true) };
  }
  const { openIdMetadataUrl } = settings.channel;
  const keys = new ChannelKeys({ metadataUrl: openIdMetadataUrl, clock, log });
  shareKeysWithSdk(openIdMetadataUrl, keys);
  const sdk = sdkAuthentication(settings.channel, new BotCredentials(settings));
  const showsToken = async (authorization: string | undefined): Promise<boolean> => {
    const fault = await faultInToken({ settings, keys, clock }, authorization);
    if (fault) rejections.add(fault);
    return fault === undefined;
  };
  return { gate: new Gate({ sdk, settings, keys, rejections, clock }), rejections, keys, showsToken };
}

function sdkAuthentication(
  channel: ChannelEndpoints,
  credentials: ServiceClientCredentialsFactory,
): BotFrameworkAuthentication {
  return BotFrameworkAuthenticationFactory.create(
    '',
    true,
    channel.loginUrl,
    channel.oauthScope,
    channel.tokenIssuer,
    AuthenticationConstants.OAuthUrl,
    channel.openIdMetadataUrl,
    AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    '',
    credentials,
    new AuthenticationConfiguration(),
    undefined,
    { httpClient: connectorHttpClient() },
  );
}
