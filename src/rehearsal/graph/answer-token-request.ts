import { CONTOSO_DOMAIN, CONTOSO_TENANT_ID } from '../contoso.ts';
import type { GraphAnswer } from './graph-request.ts';
import type { TokenDesk } from './token-desk.ts';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

interface TokenRequest {
  /** Tenant id or domain, from the path. */
  readonly tenant: string;
  readonly form: URLSearchParams;
  readonly baseUrl: string;
}

/**
 * POST /{tenant}/oauth2/v2.0/token for the client-credentials grant, with a secret or a signed assertion
 * (whose signature is not checked: there is no certificate to check it with). Errors are worded as Entra's.
 */
export function answerTokenRequest(desk: TokenDesk, { tenant, form, baseUrl }: TokenRequest): GraphAnswer {
  if (![CONTOSO_TENANT_ID, CONTOSO_DOMAIN].includes(tenant.toLowerCase())) {
    return refuse(400, 'invalid_request', `AADSTS90002: Tenant '${tenant}' not found.`);
  }
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
  }
  const clientId = form.get('client_id') ?? '';
  const app = desk.apps.get(clientId);
  if (app === undefined) {
    return refuse(
      400,
      'unauthorized_client',
      `AADSTS700016: Application with identifier '${clientId}' was not found.`,
    );
  }
  const scope = form.get('scope') ?? '';
  if (!['https://graph.microsoft.com/.default', `${baseUrl}/.default`].includes(scope)) {
    return refuse(400, 'invalid_scope', `AADSTS1002012: The provided value for scope ${scope} is not valid.`);
  }
  if (!provesIdentity(form, app)) {
    return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  const seconds = desk.lifetimeSeconds;
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      expires_in: seconds,
      ext_expires_in: seconds,
      access_token: desk.issue(app),
    },
  };
}

/** A secret, or an assertion by which the app speaks of itself (issuer and subject). */
function provesIdentity(
  form: URLSearchParams,
  app: { readonly id: string; readonly secret: string },
): boolean {
  const assertion = form.get('client_assertion');
  if (assertion === null) return form.get('client_secret') === app.secret;
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) return false;
  const claims = claimsOf(assertion);
  return claims['iss'] === app.id && claims['sub'] === app.id;
}

/** Claims of a JWT without a look at its signature; empty for anything that is none. */
function claimsOf(assertion: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {};
  }
}

/** The error code of Entra leads every description, and comes as a number too. */
function refuse(status: number, error: string, description: string): GraphAnswer {
  const code = Number(/^AADSTS(\d+)/.exec(description)?.[1]);
  return { status, body: { error, error_description: description, error_codes: [code] } };
}
