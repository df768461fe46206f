import {
  AuthenticationError,
  BotFrameworkAuthentication,
  type AuthenticateRequestResult,
  type BotFrameworkClient,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import { parseGuid } from '../../core/ids.ts';
import type { Clock } from '../../core/ports/clock.ts';
import { faultInClaims } from './check-claims.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { faultInToken } from './fault-in-token.ts';
import type { Claims } from './peek-token.ts';
import type { RejectionCount, RejectionReason } from './rejection-count.ts';
import { isAllowedServiceUrl } from './service-url.ts';
import type { AuthenticatedTeams } from './teams-settings.ts';

export interface GateParts {
  readonly sdk: BotFrameworkAuthentication;
  readonly settings: AuthenticatedTeams;
  readonly keys: ChannelKeys;
  readonly rejections: RejectionCount;
  readonly clock: Clock;
}

const UNAUTHORIZED = 401;

/**
 * Stands before the SDK's authentication and checks what that leaves out. Each check exists because a request without
 * it reached bot logic: other channels in the body, missing or foreign service URLs, tokens that never expire, Entra
 * tokens of our own app, other tenants. What is refused here throws an `AuthenticationError`, and nothing else does.
 */
export class Gate extends BotFrameworkAuthentication {
  private readonly parts: GateParts;

  constructor(parts: GateParts) {
    super();
    this.parts = parts;
  }

  override async authenticateRequest(
    activity: Activity,
    authorization: string,
  ): Promise<AuthenticateRequestResult> {
    await this.checkBefore(activity, authorization);
    const result = await this.askSdk(activity, authorization);
    this.checkAfter(activity, claimsOf(result.claimsIdentity));
    return result;
  }

  /** Streaming connections carry no activity to check; the bot has no use for them. */
  override authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('Streaming is refused', UNAUTHORIZED));
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

  private async checkBefore(activity: Activity, authorization: string): Promise<void> {
    const { settings } = this.parts;
    if (authorization === '') this.refuse('no-token');
    if (activity.channelId !== 'msteams') this.refuse('channel');
    if (!isAllowedServiceUrl(activity.serviceUrl, { loopback: settings.standIn })) this.refuse('service-url');
    const fault = await faultInToken(this.parts, authorization, activity.serviceUrl);
    if (fault) this.refuse(fault);
  }

  private async askSdk(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    try {
      return await this.parts.sdk.authenticateRequest(activity, authorization);
    } catch {
      // A key that is not endorsed for Teams, a skill's token; for some the SDK throws plain errors, which would become a 500.
      return this.refuse('sdk');
    }
  }

  private checkAfter(activity: Activity, claims: Claims): void {
    this.checkClaims(activity, claims);
    const tenants = [activity.conversation?.tenantId, tenantInChannelData(activity)];
    const [named, inChannelData = named] = tenants;
    if (!this.isOurTenant(named) || !this.isOurTenant(inChannelData)) this.refuse('tenant');
    if (parseGuid(activity.from?.aadObjectId) === undefined) this.refuse('sender');
  }

  private checkClaims(activity: Activity, claims: Claims): void {
    const { settings, clock } = this.parts;
    const fault = faultInClaims(claims, {
      issuer: settings.channel.tokenIssuer,
      appId: settings.appId,
      serviceUrl: activity.serviceUrl,
      now: clock.now().getTime(),
    });
    if (fault) this.refuse(fault);
  }

  private isOurTenant(tenant: unknown): boolean {
    return typeof tenant === 'string' && tenant.toLowerCase() === this.parts.settings.tenantId.toLowerCase();
  }

  private refuse(reason: RejectionReason): never {
    this.parts.rejections.add(reason);
    throw new AuthenticationError(`The gate refuses: ${reason}`, UNAUTHORIZED);
  }
}

function claimsOf(identity: ClaimsIdentity): Claims {
  return Object.fromEntries(identity.claims.map(({ type, value }) => [type, value]));
}

function tenantInChannelData(activity: Activity): unknown {
  const data: unknown = activity.channelData;
  if (typeof data !== 'object' || data === null || !('tenant' in data)) return undefined;
  const { tenant } = data;
  return typeof tenant === 'object' && tenant !== null && 'id' in tenant ? tenant.id : null;
}
