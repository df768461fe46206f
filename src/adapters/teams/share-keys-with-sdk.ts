import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import type { ChannelKeys } from './channel-keys.ts';

/**
 * Makes the SDK verify channel tokens with our keys instead of fetching its own. It keeps one key source per metadata
 * address for the whole process and offers no way to hand one in, so the shared one's look-up is replaced.
 */
export function shareKeysWithSdk(metadataUrl: string, keys: ChannelKeys): void {
  const { openIdMetadata } = new JwtTokenExtractor({}, metadataUrl, []);
  openIdMetadata.getKey = async (kid: string) => {
    const key = await keys.find(kid);
    if (!key) return null;
    // Typed as PEM text, but only handed on to `jsonwebtoken`, which takes a parsed key as well.
    return {
      key: key.publicKey as unknown as string,
      ...(key.endorsements && { endorsements: key.endorsements }),
    };
  };
}
