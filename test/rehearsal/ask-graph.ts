import { BOT_APP_ID, BOT_APP_SECRET, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import {
  startRehearsalTenant,
  type RehearsalOptions,
  type RehearsalTenant,
} from '../../src/rehearsal/start-rehearsal-tenant.ts';

/** A parsed answer: `body` is whatever JSON came, so tests reach into it with `at`. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

export interface Ask {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Rehearsal extends RehearsalTenant {
  /** One raw request with a good token: `ask('/v1.0/users/…')`. */
  ask(path: string, ask?: Ask): Promise<Asked>;
  token(): Promise<string>;
}

/** A running tenant and a plain way to speak to it, without the client's own ideas about URLs. */
export async function rehearse(options: RehearsalOptions = {}): Promise<Rehearsal> {
  const started = await startRehearsalTenant(options);
  const token = await fetchToken(started.tokenUrl);
  const ask = async (path: string, wish: Ask = {}): Promise<Asked> =>
    askWith(`${started.graphUrl}${path}`, token, wish);
  return { ...started, ask, token: async () => fetchToken(started.tokenUrl) };
}

export const ADVANCED = { ConsistencyLevel: 'eventual' };

export async function askWith(
  url: string,
  token: string,
  { method = 'GET', body, headers = {} }: Ask,
): Promise<Asked> {
  const type: Record<string, string> =
    body === undefined || 'Content-Type' in headers ? {} : { 'Content-Type': 'application/json' };
  const payload = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...type, ...headers },
    ...payload,
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true && text !== '';
  return { status: response.status, headers: response.headers, text, body: isJson ? parsed(text) : {} };
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return { unreadable: text };
  }
}

export async function fetchToken(
  tokenUrl: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { body } = await requestToken(tokenUrl, changes);
  return String(body['access_token']);
}

export async function requestToken(
  tokenUrl: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const form = {
    grant_type: 'client_credentials',
    client_id: BOT_APP_ID,
    client_secret: BOT_APP_SECRET,
    scope: 'https://graph.microsoft.com/.default',
    ...changes,
  };
  const response = await fetch(`${tokenUrl}/${CONTOSO_TENANT_ID}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

export function rows(asked: Asked): readonly Record<string, unknown>[] {
  return asked.body['value'] as readonly Record<string, unknown>[];
}

/** `error.code` of Graph's error body. */
export function errorCode(asked: Asked): unknown {
  return (asked.body['error'] as Record<string, unknown> | undefined)?.['code'];
}

export function errorMessage(asked: Asked): string {
  return String((asked.body['error'] as Record<string, unknown> | undefined)?.['message']);
}
