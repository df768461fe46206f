import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request to the stand-in, with its body read. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The same, before it was taken for text. */
  readonly bytes: Buffer;
  readonly response: ServerResponse;
}

export async function readExchange(request: IncomingMessage, response: ServerResponse): Promise<Exchange> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: bytes.toString('utf8'),
    bytes,
    response,
  };
}

/** An answer that is not written yet: a fault may still keep it from the caller. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function write(exchange: Exchange, { status, body, headers = {} }: Answer): void {
  exchange.response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  exchange.response.end(JSON.stringify(body));
}

/** The connector's error body: `{"error":{"code","message"}}`. */
export function errorAnswer(
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body: { error: { code, message: `Rehearsal: ${code}` } }, headers };
}
