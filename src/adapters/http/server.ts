import restify from 'restify';
import type { Next, Request, RequestHandler, Response } from 'restify';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Ids } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';
import { cutSlowClients } from './cut-slow-clients.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import type { HttpLimits } from './http-limits.ts';
import { parseBoundedJson } from './parse-bounded-json.ts';
import { readBody } from './read-body.ts';
import { refusalOf } from './refuse-request.ts';

export interface BotRequest {
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface BotResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** `reasons`: short codes for operators, shown to anybody: never a host name, a secret or a version. */
export interface Readiness {
  readonly ready: boolean;
  readonly reasons: readonly string[];
}

export interface HttpParts {
  /** Answers one activity. A thrown error becomes a 500 that shows nothing but a reference. */
  readonly receive: (request: BotRequest) => Promise<BotResponse>;
  readonly readiness: () => Promise<Readiness>;
  readonly log: Log;
  readonly ids: Pick<Ids, 'reference'>;
}

export interface HttpSettings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly limits?: HttpLimits;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, lets the running ones end within `graceMs`, then cuts what is left. Safe to call twice. */
  close(graceMs: number): Promise<void>;
}

/** The bot's only door: `POST /api/messages`, `GET /healthz`, `GET /readyz`, and nothing else. */
export async function startHttpServer(parts: HttpParts, settings: HttpSettings): Promise<RunningServer> {
  const limits = settings.limits ?? HTTP_LIMITS;
  const server = restify.createServer({ name: '', onceNext: true, handleUpgrades: false });
  const web = server.server as Server;
  cutSlowClients(web, limits);
  refuseUpgrades(web);
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: RestifyError, done: () => void) => {
      sendError(parts, response, { status: error.statusCode ?? 500, code: error.body?.code ?? 'Error' });
      done();
    },
  );
  server.pre(refuseUnreadable(parts));
  server.post('/api/messages', messagesRoute(parts, limits));
  server.get('/healthz', (_request, response, next) =>
    answer(response, { status: 200, body: { status: 'alive' } }, next),
  );
  server.get('/readyz', readinessRoute(parts));
  await listen(web, settings);
  return { port: (web.address() as AddressInfo).port, close: closer(web) };
}

interface RestifyError {
  readonly statusCode?: number;
  readonly body?: { readonly code?: string };
}

/** The framework listens for upgrades without answering them, which would keep such a connection for ever. */
function refuseUpgrades(web: Server): void {
  web.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    // Nobody listens to this socket any more: without a listener its next error would end the process.
    socket.on('error', () => socket.destroy());
    const refusal = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';
    socket.end(refusal, () => socket.destroy());
  });
}

function refuseUnreadable(parts: HttpParts): RequestHandler {
  return (request, response, next) => {
    const refusal = refusalOf(request);
    if (!refusal) return next();
    sendError(parts, response, refusal);
    next(false);
  };
}

function messagesRoute(parts: HttpParts, limits: HttpLimits): RequestHandler {
  return (request, response, next) => {
    receiveMessage(parts, limits, request)
      .catch((error: unknown) => failure(parts, error))
      .then((result) => answer(response, result, next))
      .catch((error: unknown) => parts.log.error('An answer could not be sent', error));
  };
}

async function receiveMessage(parts: HttpParts, limits: HttpLimits, request: Request): Promise<BotResponse> {
  const body = await readBody(request, limits.maxBodyBytes);
  if (body.kind === 'too-large') return errorAnswer(parts, { status: 413, code: 'TooLarge' });
  if (body.kind === 'aborted') return errorAnswer(parts, { status: 400, code: 'Incomplete' });
  const json = parseBoundedJson(body.text, limits);
  if (json.kind === 'invalid') return errorAnswer(parts, { status: 400, code: 'NotAnActivity' });
  return parts.receive({ authorization: request.headers.authorization, body: json.value });
}

function readinessRoute(parts: HttpParts): RequestHandler {
  return (_request, response, next) => {
    parts
      .readiness()
      .catch((): Readiness => ({ ready: false, reasons: ['readiness-check-failed'] }))
      .then((readiness) => answer(response, { status: readiness.ready ? 200 : 503, body: readiness }, next))
      .catch((error: unknown) => parts.log.error('An answer could not be sent', error));
  };
}

function failure(parts: HttpParts, error: unknown): BotResponse {
  const reference = parts.ids.reference();
  parts.log.error('A request failed', error, { reference });
  return { status: 500, body: { error: { code: 'Failed', reference } } };
}

function errorAnswer(
  parts: HttpParts,
  error: { readonly status: number; readonly code: string },
): BotResponse {
  const reference = parts.ids.reference();
  parts.log.debug('A request was refused', { ...error, reference });
  return { status: error.status, body: { error: { code: error.code, reference } } };
}

function sendError(
  parts: HttpParts,
  response: Response,
  error: { readonly status: number; readonly code: string },
): void {
  const { status, body } = errorAnswer(parts, error);
  send(response, { status, body });
}

function answer(response: Response, result: BotResponse, next: Next): void {
  send(response, result);
  next();
}

function send(response: Response, result: BotResponse): void {
  // A body that was not read to its end would be taken for the next request on this connection.
  if (!response.req.complete) response.header('Connection', 'close');
  response.header('Cache-Control', 'no-store');
  response.header('X-Content-Type-Options', 'nosniff');
  response.json(result.status, result.body ?? {});
}

function listen(web: Server, settings: HttpSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    web.once('error', reject);
    web.listen(settings.port, settings.host, resolve);
  });
}

function closer(web: Server): RunningServer['close'] {
  let closing: Promise<void> | undefined;
  return (graceMs) => {
    closing ??= new Promise((resolve) => {
      const cut = setTimeout(() => web.closeAllConnections(), graceMs);
      web.close(() => {
        clearTimeout(cut);
        resolve();
      });
      web.closeIdleConnections();
    });
    return closing;
  };
}
