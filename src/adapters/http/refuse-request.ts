import type { IncomingMessage } from 'node:http';

/** Why a request to the bot endpoint is turned away before its body is read; undefined when it may be read. */
export function refusalOf(
  request: IncomingMessage,
): { readonly status: number; readonly code: string } | undefined {
  const { headers } = request;
  // Any encoding at all: the framework's parser dies on a broken gzip body, and a small one may unpack to gigabytes.
  if (headers['content-encoding'] !== undefined) return { status: 415, code: 'ContentEncodingRefused' };
  if (request.method === 'POST' && !isJson(headers['content-type'])) return { status: 415, code: 'JsonOnly' };
  return undefined;
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
