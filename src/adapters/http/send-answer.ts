import type { Response } from 'restify';
import type { BotResponse, HttpParts } from './http-parts.ts';

type Reporting = Pick<HttpParts, 'log' | 'ids'>;

export function sendAnswer(response: Response, { status, body, retryAfterSeconds }: BotResponse): void {
  // A body that was not read to its end would be taken for the next request on this connection.
  if (!response.req.complete || retryAfterSeconds !== undefined) response.header('Connection', 'close');
  if (retryAfterSeconds !== undefined) response.header('Retry-After', String(retryAfterSeconds));
  response.header('Cache-Control', 'no-store');
  response.header('X-Content-Type-Options', 'nosniff');
  response.json(status, body ?? {});
}

/** A refusal says a code and a reference, never what was wrong in detail. Logged low: strangers could fill the log. */
export function refusal(
  parts: Reporting,
  error: { readonly status: number; readonly code: string },
): BotResponse {
  const reference = parts.ids.reference();
  parts.log.debug('A request was refused', { ...error, reference });
  return { status: error.status, body: { error: { code: error.code, reference } } };
}

/** For errors that are ours: the reference leads to the log, which has all of it. */
export function failure(parts: Reporting, error: unknown): BotResponse {
  const reference = parts.ids.reference();
  parts.log.error('A request failed', error, { reference });
  return { status: 500, body: { error: { code: 'Failed', reference } } };
}
