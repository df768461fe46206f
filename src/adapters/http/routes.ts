import type { Next, Request, RequestHandler, Response } from 'restify';
import { BodyBudget } from './body-budget.ts';
import type { BodyShare } from './body-budget.ts';
import type { HttpLimits } from './http-limits.ts';
import type { BotResponse, HttpParts, Readiness } from './http-parts.ts';
import { parseBoundedJson } from './parse-bounded-json.ts';
import { readBody } from './read-body.ts';
import type { RunningMessages } from './running-messages.ts';
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

export interface MessagesDoor {
  readonly limits: HttpLimits;
  readonly running: RunningMessages;
}

/** `POST /api/messages` */
export function messagesRoute(parts: HttpParts, { limits, running }: MessagesDoor): RequestHandler {
  const budget = new BodyBudget({ maxBytes: limits.maxHeldBytes, log: parts.log });
  return answering(parts, async (request, response) => {
    if (!running.enter(response)) return noRoom(parts, { code: 'Stopping', limits });
    if (!(await parts.showsToken(request.headers.authorization)))
      return refusal(parts, { status: 401, code: 'Unauthorized' });
    const share = budget.open();
    // Until the answer: a body that was read is held for as long as somebody works on it.
    return receiveMessage({ ...parts, limits, share }, request).finally(() => share.free());
  });
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

function answering(
  parts: HttpParts,
  answer: (request: Request, response: Response) => Promise<BotResponse>,
): RequestHandler {
  return (request: Request, response: Response, next: Next) => {
    answer(request, response)
      .catch((error: unknown) => failure(parts, error))
      .then((result) => {
        sendAnswer(response, result);
        next();
      })
      .catch((error: unknown) => parts.log.error('An answer could not be sent', error));
  };
}

interface MessageParts extends HttpParts {
  readonly limits: HttpLimits;
  readonly share: BodyShare;
}

async function receiveMessage(parts: MessageParts, request: Request): Promise<BotResponse> {
  const { limits, share } = parts;
  const body = await readBody(request, { maxBytes: limits.maxBodyBytes, share });
  if (body.kind === 'too-large') return refusal(parts, { status: 413, code: 'TooLarge' });
  if (body.kind === 'no-room') return noRoom(parts, { code: 'Busy', limits });
  if (body.kind === 'aborted') return refusal(parts, { status: 400, code: 'Incomplete' });
  const json = parseBoundedJson(body.text, limits);
  if (json.kind === 'invalid') return refusal(parts, { status: 400, code: 'NotAnActivity' });
  return parts.receive({ authorization: request.headers.authorization, body: json.value });
}

/** To come again after as long as a body may take to come in: by then those that fill the room now are gone. */
function noRoom(
  parts: HttpParts,
  { code, limits }: { readonly code: string; readonly limits: HttpLimits },
): BotResponse {
  const retryAfterSeconds = Math.ceil(limits.bodyMs / 1_000);
  return { ...refusal(parts, { status: 503, code }), retryAfterSeconds };
}
