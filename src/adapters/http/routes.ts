import type { Next, Request, RequestHandler, Response } from 'restify';
import type { HttpLimits } from './http-limits.ts';
import type { BotResponse, HttpParts, Readiness } from './http-parts.ts';
import { parseBoundedJson } from './parse-bounded-json.ts';
import { readBody } from './read-body.ts';
import { refusalOf } from './refuse-request.ts';
import { failure, refusal, sendAnswer } from './send-answer.ts';

/** Turns away, before any body is read, what the endpoint would never read. */
export function refuseUnreadable(parts: HttpParts): RequestHandler {
  return (request, response, next) => {
    const refused = refusalOf(request);
    if (!refused) return next();
    sendAnswer(response, refusal(parts, refused));
    next(false);
  };
}

/** `POST /api/messages` */
export function messagesRoute(parts: HttpParts, limits: HttpLimits): RequestHandler {
  return answering(parts, (request) => receiveMessage(parts, limits, request));
}

/** `GET /healthz`: the process is up, nothing more. */
export function healthRoute(parts: HttpParts): RequestHandler {
  return answering(parts, () => Promise.resolve({ status: 200, body: { status: 'alive' } }));
}

/** `GET /readyz`: every promise can be kept. */
export function readinessRoute(parts: HttpParts): RequestHandler {
  const unknown: Readiness = { ready: false, reasons: ['readiness-check-failed'] };
  return answering(parts, async () => {
    const body = await parts.readiness().catch(() => unknown);
    return { status: body.ready ? 200 : 503, body };
  });
}

function answering(parts: HttpParts, answer: (request: Request) => Promise<BotResponse>): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    answer(request)
      .catch((error: unknown) => failure(parts, error))
      .then((result) => {
        sendAnswer(response, result);
        next();
      })
      .catch((error: unknown) => parts.log.error('An answer could not be sent', error));
  };
}

async function receiveMessage(parts: HttpParts, limits: HttpLimits, request: Request): Promise<BotResponse> {
  const body = await readBody(request, limits.maxBodyBytes);
  if (body.kind === 'too-large') return refusal(parts, { status: 413, code: 'TooLarge' });
  if (body.kind === 'aborted') return refusal(parts, { status: 400, code: 'Incomplete' });
  const json = parseBoundedJson(body.text, limits);
  if (json.kind === 'invalid') return refusal(parts, { status: 400, code: 'NotAnActivity' });
  return parts.receive({ authorization: request.headers.authorization, body: json.value });
}
