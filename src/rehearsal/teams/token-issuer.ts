import { makeSigningKey, signToken } from './sign-token.ts';
import type { SigningKey, TokenClaims, TokenForm } from './sign-token.ts';

export const CHANNEL_ISSUER = 'https://api.botframework.com';
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';

const CHANNELS = ['msteams', 'webchat', 'directline'];

export interface IssuerParties {
  readonly appId: string;
  readonly tenantId: string;
  /** Base address of the stand-in; the service URL claim of a genuine token. */
  readonly serviceUrl: string;
}

/** Claims that replace the genuine ones; `undefined` leaves a claim out altogether. */
export type ClaimChanges = Readonly<Record<string, unknown>>;

/**
 * Signs what the Bot Framework signs for a bot: a channel token for each delivered activity
 * (https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication),
 * and, as Entra's token endpoint, the bot's own token for the connector.
 */
export class TokenIssuer {
  private readonly parties: IssuerParties;
  private keys: SigningKey[];
  private readonly beside: object[] = [];
  private keyNumber = 2;
  private readonly issuedToBot = new Map<string, number>();

  constructor(parties: IssuerParties) {
    this.parties = parties;
    this.keys = [firstKey()];
  }

  /** The token Teams sends along with an activity, unless `changes` or `form` make it a bad one. */
  channelToken(changes: ClaimChanges = {}, form: TokenForm = {}): string {
    const genuine = {
      iss: CHANNEL_ISSUER,
      aud: this.parties.appId,
      serviceurl: this.parties.serviceUrl,
      nbf: now() - 60,
      exp: now() + 3600,
    };
    return this.sign({ ...genuine, ...changes }, form);
  }

  /** Entra's token for an app, as `azp`/`appid` tokens look (version 1.0); never a channel token. */
  entraToken(changes: ClaimChanges = {}, form: TokenForm = {}): string {
    const claims = {
      iss: `https://sts.windows.net/${this.parties.tenantId}/`,
      aud: this.parties.appId,
      appid: this.parties.appId,
      tid: this.parties.tenantId,
      ver: '1.0',
      nbf: now() - 60,
      exp: now() + 3600,
    };
    return this.sign({ ...claims, ...changes }, form);
  }

  sign(claims: TokenClaims, form: TokenForm = {}): string {
    return signToken(this.currentKey(), claims, form);
  }

  /** What the token endpoint hands to the bot for its calls to the connector. */
  connectorToken(lifetimeSeconds = 3600): string {
    const token = this.entraToken({
      aud: CONNECTOR_AUDIENCE,
      exp: now() + lifetimeSeconds,
      jti: this.issuedToBot.size,
    });
    this.issuedToBot.set(token, now() + lifetimeSeconds);
    return token;
  }

  acceptsFromBot(authorization: string | undefined): boolean {
    const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : '';
    return (this.issuedToBot.get(token) ?? 0) > now();
  }

  /** As when an admin revokes the bot's sign-in: every token handed out so far is refused. */
  revokeConnectorTokens(): void {
    this.issuedToBot.clear();
  }

  /** Lists one thing more beside its keys, which may be no key at all. */
  listBeside(listed: object): void {
    this.beside.push(listed);
  }

  /** Signs with a fresh key from now on; the old one stays published only if asked. */
  rotateKey(options: { readonly keepOld: boolean; readonly endorsements?: readonly string[] }): void {
    this.keys = [this.nextKey(options.endorsements), ...(options.keepOld ? this.keys : [])];
  }

  openIdMetadata(): object {
    return {
      issuer: CHANNEL_ISSUER,
      jwks_uri: new URL('/v1/.well-known/keys', this.parties.serviceUrl).href,
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  keySet(): object {
    return {
      keys: [
        ...this.beside,
        ...this.keys.map((key) => ({
          ...key.publicJwk,
          kid: key.kid,
          use: 'sig',
          endorsements: key.endorsements,
        })),
      ],
    };
  }

  private currentKey(): SigningKey {
    const [current] = this.keys;
    if (!current) throw new Error('The rehearsal issuer has no key');
    return current;
  }

  private nextKey(endorsements: readonly string[] = CHANNELS): SigningKey {
    return makeSigningKey(`rehearsal-key-${this.keyNumber++}`, endorsements);
  }
}

/** One for all stand-ins of a process: making a key takes longer than whatever is signed with it. */
let first: SigningKey | undefined;
function firstKey(): SigningKey {
  return (first ??= makeSigningKey('rehearsal-key-1', CHANNELS));
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}
