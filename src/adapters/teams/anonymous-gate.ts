import {
  AuthenticationError,
  BotFrameworkAuthentication,
  ServiceClientCredentialsFactory,
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { parseGuid } from '../../core/ids.ts';
import type { RejectionCount, RejectionReason } from './rejection-count.ts';
import { isLoopbackUrl } from './service-url.ts';
import type { AnonymousTeams } from './teams-settings.ts';

export interface AnonymousGateParts {
  readonly sdk: BotFrameworkAuthentication;
  readonly settings: AnonymousTeams;
  readonly rejections: RejectionCount;
}

/** For the Agents Playground on this machine: no tokens, but still one tenant, one channel, loopback, and a named sender. */
export class AnonymousGate extends BotFrameworkAuthentication {
  private readonly parts: AnonymousGateParts;

  constructor(parts: AnonymousGateParts) {
    super();
    this.parts = parts;
  }

  override async authenticateRequest(activity: Activity): Promise<AuthenticateRequestResult> {
    const { settings } = this.parts;
    if (activity.channelId !== settings.channelId) this.refuse('channel');
    if (!isLoopbackUrl(activity.serviceUrl)) this.refuse('service-url');
    const tenant: unknown = activity.conversation?.tenantId ?? settings.tenantId;
    if (tenant !== settings.tenantId) this.refuse('tenant');
    if (parseGuid(activity.from?.aadObjectId) === undefined) this.refuse('sender');
    return this.parts.sdk.authenticateRequest(activity, '');
  }

  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('Streaming is refused', 401));
  }

  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    return this.parts.sdk.createUserTokenClient(identity);
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.parts.sdk.createConnectorFactory(identity);
  }

  override createBotFrameworkClient(): BotFrameworkClient {
    return this.parts.sdk.createBotFrameworkClient();
  }

  override getOriginatingAudience(): string {
    return this.parts.sdk.getOriginatingAudience();
  }

  private refuse(reason: RejectionReason): never {
    this.parts.rejections.add(reason);
    throw new AuthenticationError(`The gate refuses: ${reason}`, 401);
  }
}

/** Tells the SDK that there is nothing to prove, and signs nothing. */
export class NoCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return Promise.resolve({ signRequest: (request) => Promise.resolve(request) });
  }
}
