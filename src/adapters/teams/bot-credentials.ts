import { setTimeout as delay } from 'node:timers/promises';
import {
  CertificateServiceClientCredentialsFactory,
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { ConnectorProblem } from './connector-problem.ts';
import { standInToken } from './stand-in-token.ts';
import type { AuthenticatedTeams } from './teams-settings.ts';

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>;

/** The bot's outbound identity. One set of credentials per audience: the SDK asks for them twice in every turn. */
export class BotCredentials extends ServiceClientCredentialsFactory {
  private readonly settings: AuthenticatedTeams;
  private readonly real: ServiceClientCredentialsFactory | undefined;
  private readonly made = new Map<string, Promise<Credentials>>();

  constructor(settings: AuthenticatedTeams) {
    super();
    this.settings = settings;
    this.real = realFactory(settings);
  }

  override isValidAppId(appId: string): Promise<boolean> {
    return Promise.resolve(appId === this.settings.appId);
  }

  /** Never: a missing app id must not open the gate, as it does in the SDK's own factories. */
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false);
  }

  override createCredentials(
    appId: string,
    audience: string | undefined,
    ...authority: [loginEndpoint: string, validateAuthority: boolean]
  ): Promise<Credentials> {
    const scope = audience ?? this.settings.channel.oauthScope;
    const known = this.made.get(scope);
    if (known) return known;
    const made = this.real
      ? this.real.createCredentials(appId, scope, ...authority).then(namedFailures)
      : Promise.resolve(namedFailures(this.standInCredentials(scope)));
    this.made.set(scope, made);
    return made;
  }

  /** Whatever prints this object prints no secret. */
  toJSON(): object {
    return { appId: this.settings.appId };
  }

  private standInCredentials(scope: string): Credentials {
    const { appId, credential, channel } = this.settings;
    const secret = credential.kind === 'stand-in' ? credential.secret : '';
    const token = standInToken({ loginUrl: channel.loginUrl, appId, secret, scope });
    return {
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await token()}`);
        return request;
      },
    };
  }
}

function realFactory(settings: AuthenticatedTeams): ServiceClientCredentialsFactory | undefined {
  const { appId, tenantId, credential } = settings;
  switch (credential.kind) {
    case 'secret':
      return new PasswordServiceClientCredentialFactory(appId, credential.secret, tenantId);
    case 'certificate':
      return new CertificateServiceClientCredentialsFactory(
        ...([appId, credential.thumbprint, credential.privateKey, tenantId] as const),
      );
    case 'managed-identity':
      return new ManagedIdentityServiceClientCredentialsFactory(appId, new JwtTokenProviderFactory());
    case 'stand-in':
      return undefined;
  }
}

const TOKEN_LIMIT_MS = 10_000;

/** Without a token nothing was sent: the one failure after which a message may always be tried again. */
export function namedFailures(credentials: Credentials, limitMs = TOKEN_LIMIT_MS): Credentials {
  return {
    async signRequest(request) {
      const limit = new AbortController();
      try {
        // The Microsoft library fetches its token with a client of its own, that waits for as long as the other side is silent.
        return await Promise.race([credentials.signRequest(request), silence(limitMs, limit.signal)]);
      } catch (error) {
        throw new ConnectorProblem({ kind: 'not-sent' }, error);
      } finally {
        limit.abort();
      }
    },
  };
}

async function silence(ms: number, signal: AbortSignal): Promise<never> {
  await delay(ms, undefined, { signal });
  throw new TypeError(`no token within ${ms} ms`);
}
