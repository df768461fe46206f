import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { GraphRefusal } from './graph-refusal.ts';
import type { App } from './graph-request.ts';

const GRAPH_RESOURCE = 'https://graph.microsoft.com';

/** The claims of a rehearsal token that matter. */
interface Claims {
  readonly aud: string;
  readonly appid: string;
  readonly tid: string;
  readonly roles: readonly string[];
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

/** Gives out bearer tokens shaped like Entra's (a JWT), and checks them at every call. */
export class TokenDesk {
  readonly apps = new Map<string, App>();
  readonly #key = randomBytes(32);
  readonly #clock: () => number;
  readonly #tenantId: string;
  #validFrom = 0;
  /** Lifetime of a new token in seconds; Entra gives about an hour. */
  lifetimeSeconds = 3_599;

  constructor(tenantId: string, clock: () => number) {
    this.#tenantId = tenantId;
    this.#clock = clock;
  }

  /** A new token, good for `lifetimeSeconds` by the tenant's clock. */
  issue(app: App, audience = GRAPH_RESOURCE): string {
    const iat = Math.floor(this.#clock() / 1000);
    const claims: Claims = {
      aud: audience,
      appid: app.id,
      tid: this.#tenantId,
      roles: app.permissions,
      iat,
      exp: iat + this.lifetimeSeconds,
    };
    // A token of the same second as `revokeAll` must differ from the ones before it.
    const unsigned = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode({ ...claims, uti: this.#validFrom })}`;
    return `${unsigned}.${this.#sign(unsigned)}`;
  }

  /** From now on every token given out so far is refused with 401, as if it had expired. */
  revokeAll(): void {
    this.#validFrom += 1;
  }

  /** The app behind an `Authorization` header; throws Graph's 401 otherwise. */
  authenticate(header: string | undefined): App {
    if (header === undefined || header === '') throw unauthorized('Access token is empty.');
    const token = /^Bearer (\S+)$/i.exec(header)?.[1];
    if (token === undefined) throw unauthorized('CompactToken parsing failed with error code: 80049217');
    const claims = this.#read(token);
    if (claims.aud !== GRAPH_RESOURCE)
      throw unauthorized('Access token validation failure. Invalid audience.');
    if (claims.exp * 1000 <= this.#clock() || claims.uti !== this.#validFrom) {
      throw unauthorized('Lifetime validation failed, the token is expired.');
    }
    const app = this.apps.get(claims.appid);
    if (app === undefined)
      throw unauthorized('The identity of the calling application could not be established.');
    return app;
  }

  /** The signature is compared in constant time: a test of forged tokens should meet the real thing. */
  #read(token: string): Claims & { readonly uti: number } {
    const [head = '', body = '', signature = ''] = token.split('.');
    const expected = Buffer.from(this.#sign(`${head}.${body}`));
    const given = Buffer.from(signature);
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw unauthorized('CompactToken validation failed with reason code: 80049228.');
    }
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims & { uti: number };
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url');
  }
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function unauthorized(message: string): GraphRefusal {
  return new GraphRefusal(401, 'InvalidAuthenticationToken', {
    message,
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  });
}
