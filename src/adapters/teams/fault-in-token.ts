import type { Clock } from '../../core/ports/clock.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { faultInClaims } from './check-claims.ts';
import { isSignedBy, peekToken } from './peek-token.ts';
import type { RejectionReason } from './rejection-count.ts';
import type { AuthenticatedTeams } from './teams-settings.ts';

export interface TokenParts {
  readonly settings: AuthenticatedTeams;
  readonly keys: ChannelKeys;
  readonly clock: Clock;
}

/**
 * Asked twice. Before a byte of the body is read, of the token alone: one that is not ours, or not signed, takes none of
 * the memory for bodies. And by the gate, with the service URL of the activity that the token came with, before the SDK.
 */
export async function faultInToken(
  { settings, keys, clock }: TokenParts,
  authorization: string | undefined,
  serviceUrl?: string,
): Promise<RejectionReason | undefined> {
  if (!authorization) return 'no-token';
  const token = peekToken(authorization);
  if (!token) return 'malformed-token';
  const { claims } = token;
  const fault = faultInClaims(claims, {
    issuer: settings.channel.tokenIssuer,
    appId: settings.appId,
    // Without an activity, whichever it names.
    serviceUrl: serviceUrl ?? String(claims['serviceurl']),
    now: clock.now().getTime(),
  });
  // Unverified, but a token that already says it is none of ours needs no key look-up over the network.
  if (fault) return fault;
  const key = await keys.find(token.kid);
  if (!key) return 'unknown-key';
  return isSignedBy(token, key.publicKey) ? undefined : 'signature';
}
