import type { ConnectorClientOptions } from 'botframework-connector';
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
  const response = await reach(request, limitMs);
  if (!response.ok) throw await refusal(response);
  const bodyAsText = await response.text().catch(unclear);
  if (bodyAsText !== '' && !isJson(bodyAsText)) throw new ConnectorProblem({ kind: 'unclear' });
  return { request, status: response.status, headers: jsonHeaders(request), bodyAsText };
}

async function reach(request: Request, limitMs: number): Promise<Response> {
  const body = request.body as string | undefined;
  try {
    return await fetch(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      redirect: 'error',
      signal: AbortSignal.timeout(limitMs),
      ...(body !== undefined && { body }),
    });
  } catch (error) {
    throw new ConnectorProblem({ kind: neverConnected(error) ? 'not-sent' : 'unclear' }, error);
  }
}

function unclear(error: unknown): never {
  throw new ConnectorProblem({ kind: 'unclear' }, error);
}

async function refusal(response: Response): Promise<ConnectorProblem> {
  const wait = retryAfterMs(response.headers.get('retry-after'), new Date());
  const code = codeIn(await response.text().catch(() => ''));
  return new ConnectorProblem({
    kind: 'refused',
    status: response.status,
    code,
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
  const { cause } = error as { cause?: { code?: unknown } };
  return NOT_CONNECTED.has(String(cause?.code));
}

/** The SDK wants its own kind of header list; a copy of the request's, emptied, is one. */
function jsonHeaders(request: Request): Answer['headers'] {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  return headers;
}
