import type { IncomingMessage } from 'node:http';
import { GraphRefusal, badRequest } from './graph-refusal.ts';

/** Graph's own limit for one request. */
const MAX_BYTES = 4 * 1024 * 1024;

/** The whole body as UTF-8. Throws 413 past the limit, before the rest is kept. */
export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES)
      throw new GraphRefusal(413, 'RequestEntityTooLarge', { message: 'The request is too large.' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** JSON parsed, other content types as text, nothing as undefined. A body without a content type is refused. */
export function parseBody(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined;
  if (contentType === undefined) throw badRequest('A content type is required when the request has a body.');
  if (!/^application\/json\b/i.test(contentType)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
