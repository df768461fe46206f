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
 * What can be said of a token alone, before a byte of the body is read: one that is not ours, or not signed, takes none
 * of the memory for bodies. The gate asks all of it again, with the activity that the token came with.
 */
export async function faultInToken(
  { settings, keys, clock }: TokenParts,
  authorization: string | undefined,
): Promise<RejectionReason | undefined> {
  if (!authorization) return 'no-token';
  const token = peekToken(authorization);
  if (!token) return 'malformed-token';
  const { claims } = token;
  const fault = faultInClaims(claims, {
    issuer: settings.channel.tokenIssuer,
    appId: settings.appId,
    // Whichever it names: the one that has to be the same comes with the activity.
    serviceUrl: String(claims['serviceurl']),
    now: clock.now().getTime(),
  });
  if (fault) return fault;
  const key = await keys.find(token.kid);
  if (!key) return 'unknown-key';
  return isSignedBy(token, key.publicKey) ? undefined : 'signature';
}
