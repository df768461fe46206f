import type { ConnectorClientOptions } from 'botframework-connector';
import { callOnce, type HttpAnswer } from './call-once.ts';
import { ConnectorProblem, retryAfterMs } from './connector-problem.ts';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Answer = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Neither the SDK nor its HTTP library has a limit: a silent connector would hold a job for ever. */
export const CONNECTOR_LIMIT_MS = 15_000;

/** Errors before a connection stood: nothing can have been sent. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/**
 * The HTTP under the SDK's connector client: one attempt, our time limit, no redirects (a redirect would carry the
 * bot's token to another host). Every answer but a plain success comes out as a `ConnectorProblem`.
 */
export function connectorHttpClient(limitMs = CONNECTOR_LIMIT_MS): HttpClient {
  return { sendRequest: (request) => sendOnce(request, limitMs) };
}

async function sendOnce(request: Request, limitMs: number): Promise<Answer> {
  const body = request.body as string | undefined;
  const response = await callOnce({
    url: request.url,
    method: request.method,
    headers: request.headers.rawHeaders(),
    ...(body !== undefined && { body }),
    limitMs,
  }).catch((error: unknown) => {
    throw new ConnectorProblem({ kind: neverConnected(error) ? 'not-sent' : 'unclear' }, error);
  });
  const { status, text } = response;
  // Whoever redirects has not said whether the message arrived.
  if (status >= 300 && status < 400) throw new ConnectorProblem({ kind: 'unclear' });
  if (status < 200 || status > 299) throw refusal(response);
  if (text !== '' && !isJson(text)) throw new ConnectorProblem({ kind: 'unclear' });
  return { request, status, headers: jsonHeaders(request), bodyAsText: text };
}

function refusal({ status, retryAfter, text }: HttpAnswer): ConnectorProblem {
  const wait = retryAfterMs(retryAfter ?? null, new Date());
  return new ConnectorProblem({
    kind: 'refused',
    status,
    code: codeIn(text),
    ...(wait !== undefined && { retryAfterMs: wait }),
  });
}

/** The connector's body is `{"error":{"code"}}`, but proxies on the way send anything. */
function codeIn(text: string): string {
  try {
    const body = JSON.parse(text) as { error?: { code?: unknown } } | null;
    return typeof body?.error?.code === 'string' ? body.error.code : '';
  } catch {
    return '';
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function neverConnected(error: unknown): boolean {
  return NOT_CONNECTED.has(String((error as { code?: unknown }).code));
}

/** The SDK wants its own kind of header list; a copy of the request's, emptied, is one. */
function jsonHeaders(request: Request): Answer['headers'] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  return headers;
}
