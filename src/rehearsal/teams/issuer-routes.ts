import type { ConnectorCall, ConnectorFaults } from './connector-faults.ts';
import { errorAnswer, write } from './http-exchange.ts';
import type { Answer, Exchange } from './http-exchange.ts';
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
  const call = callOf(exchange.path);
  if (!call) return false;
  const fault = parts.faults.next(call);
  const carry = (): Answer => answerCall(parts, exchange, call);
  if (fault) sufferFault(exchange, fault, carry);
  else write(exchange, carry());
  return true;
}

type IssuerCall = Extract<ConnectorCall, 'metadata' | 'keys' | 'token'>;

function callOf(path: string): IssuerCall | undefined {
  if (path === '/v1/.well-known/openidconfiguration') return 'metadata';
  if (path === '/v1/.well-known/keys') return 'keys';
  return path.endsWith('/oauth2/v2.0/token') ? 'token' : undefined;
}

function answerCall(parts: IssuerParts, exchange: Exchange, call: IssuerCall): Answer {
  if (exchange.method !== (call === 'token' ? 'POST' : 'GET')) return errorAnswer(405, 'MethodNotAllowed');
  if (call === 'token') return answerTokenRequest(parts, exchange);
  const { issuer } = parts;
  return { status: 200, body: call === 'metadata' ? issuer.openIdMetadata() : issuer.keySet() };
}

/** The client credentials grant (https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow). */
function answerTokenRequest(parts: IssuerParts, exchange: Exchange): Answer {
  const form = new URLSearchParams(exchange.body);
  if (form.get('grant_type') !== 'client_credentials' || !form.get('scope')?.endsWith('/.default')) {
    return { status: 400, body: { error: 'invalid_request' } };
  }
  const known = form.get('client_id') === parts.appId && form.get('client_secret') === parts.appPassword;
  if (!known) return { status: 401, body: { error: 'invalid_client' } };
  const token = parts.issuer.connectorToken();
  return { status: 200, body: { token_type: 'Bearer', expires_in: 3600, access_token: token } };
}
