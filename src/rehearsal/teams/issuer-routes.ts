import type { ConnectorCall, ConnectorFaults } from './connector-faults.ts';
import { answerError, answerJson } from './http-exchange.ts';
import type { Exchange } from './http-exchange.ts';
import { sufferFault } from './suffer-fault.ts';
import type { TokenIssuer } from './token-issuer.ts';

export interface IssuerParts {
  readonly issuer: TokenIssuer;
  readonly faults: ConnectorFaults;
  readonly appId: string;
  readonly appPassword: string;
}

/** Bot Framework's key documents, and Entra's token endpoint as the bot uses it. False: not one of its paths. */
export function answerIssuerCall(parts: IssuerParts, exchange: Exchange): boolean {
  const { path } = exchange;
  if (path === '/v1/.well-known/openidconfiguration') {
    carryOut(parts, exchange, {
      kind: 'metadata',
      carry: () => answerJson(exchange, 200, parts.issuer.openIdMetadata()),
    });
  } else if (path === '/v1/.well-known/keys') {
    carryOut(parts, exchange, {
      kind: 'keys',
      carry: () => answerJson(exchange, 200, parts.issuer.keySet()),
    });
  } else if (path.endsWith('/oauth2/v2.0/token')) {
    carryOut(parts, exchange, { kind: 'token', carry: () => answerTokenRequest(parts, exchange) });
  } else {
    return false;
  }
  return true;
}

/** The client credentials grant (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow). */
function answerTokenRequest(parts: IssuerParts, exchange: Exchange): void {
  const form = new URLSearchParams(exchange.body);
  if (form.get('grant_type') !== 'client_credentials' || !form.get('scope')?.endsWith('/.default')) {
    return answerJson(exchange, 400, { error: 'invalid_request' });
  }
  const known = form.get('client_id') === parts.appId && form.get('client_secret') === parts.appPassword;
  if (!known) return answerJson(exchange, 401, { error: 'invalid_client' });
  answerJson(exchange, 200, {
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: parts.issuer.connectorToken(),
  });
}

function carryOut(
  parts: IssuerParts,
  exchange: Exchange,
  call: { readonly kind: ConnectorCall; readonly carry: () => void },
): void {
  if (exchange.method !== (call.kind === 'token' ? 'POST' : 'GET')) {
    return answerError(exchange, 405, 'MethodNotAllowed');
  }
  const fault = parts.faults.next(call.kind);
  if (fault) sufferFault(exchange, fault, call.carry);
  else call.carry();
}
