import restify from 'restify';
import type { Request, Response } from 'restify';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { closerOf } from './close-server.ts';
import { cutSlowClients } from './cut-slow-clients.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import type { HttpLimits } from './http-limits.ts';
import type { HttpParts } from './http-parts.ts';
import { refuseUpgrades } from './refuse-upgrades.ts';
import { healthRoute, messagesRoute, readinessRoute, refuseUnreadable } from './routes.ts';
import { RunningMessages } from './running-messages.ts';
import { refusal, sendAnswer } from './send-answer.ts';

export interface HttpSettings {
  /** The address to listen on; anonymous mode allows loopback only. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly limits?: HttpLimits;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no more messages, lets the running ones end within `graceMs`, and goes on telling the health of the process. */
  drain(graceMs: number): Promise<void>;
  /** Takes no more requests, lets the running ones end within `graceMs`, then cuts what is left. Safe to call twice. */
  close(graceMs: number): Promise<void>;
}

export type { Readiness } from './http-parts.ts';

interface RestifyError {
  readonly statusCode?: number;
  readonly body?: { readonly code?: string };
}

/** The bot's only door: `POST /api/messages`, `GET /healthz`, `GET /readyz`, and nothing else. */
export async function startHttpServer(parts: HttpParts, settings: HttpSettings): Promise<RunningServer> {
  const limits = settings.limits ?? HTTP_LIMITS;
  const server = restify.createServer({ name: '', onceNext: true, handleUpgrades: false });
  const web = server.server as Server;
  const close = closerOf(web);
  const running = new RunningMessages();
  cutSlowClients(web, limits);
  refuseUpgrades(web);
  // The framework repeats the listener's errors on itself, where nobody hearing them would end the process.
  server.on('error', (error: unknown) => parts.log.error('The HTTP listener failed', error));
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: RestifyError, done: () => void) => {
      sendAnswer(
        response,
        refusal(parts, { status: error.statusCode ?? 500, code: error.body?.code ?? 'Error' }),
      );
      done();
    },
  );
  server.pre(refuseUnreadable(parts));
  server.post('/api/messages', messagesRoute(parts, { limits, running }));
  server.get('/healthz', healthRoute(parts));
  server.get('/readyz', readinessRoute(parts));
  await listen(web, settings);
  const { port } = web.address() as AddressInfo;
  return { port, drain: (graceMs) => running.drain(graceMs), close };
}

function listen(web: Server, settings: HttpSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    web.once('error', reject);
    web.listen(settings.port, settings.host, resolve);
  });
}
