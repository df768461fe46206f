import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TenantModel } from '../model/tenant-model.ts';
import { answerBatch } from './answer-batch.ts';
import { GraphRefusal } from './graph-refusal.ts';
import { refusalAnswer, type GraphEngine } from './graph-engine.ts';
import type { GraphAnswer, GraphRequest } from './graph-request.ts';
import { parseTarget } from './parse-target.ts';
import { parseBody, readText } from './read-body.ts';
import type { Delay } from './delay.ts';
import type { FaultDesk } from './fault-desk.ts';
import type { RequestLog } from './request-log.ts';
import type { TokenDesk } from './token-desk.ts';
import { withFault } from './with-fault.ts';

export interface GraphParts {
  readonly tenant: TenantModel;
  readonly engine: GraphEngine;
  readonly tokens: TokenDesk;
  readonly faults: FaultDesk;
  readonly log: RequestLog;
  readonly delay: Delay;
  /** Milliseconds since 1970. */
  readonly dateHeader: () => number;
}

/** Answers `/v1.0/…` and `/beta/…`: token first, then the batch envelope or the single request. */
export async function serveGraph(incoming: IncomingMessage, parts: GraphParts): Promise<GraphAnswer> {
  parts.log.countRoundTrip();
  const requestId = randomUUID();
  const headers = plainHeaders(incoming);
  const answer = await readAndAnswer(incoming, parts, { requestId, headers }).catch((problem: unknown) =>
    refusalAnswer(problem, { requestId, headers }, parts.tenant.clock()),
  );
  const clientRequestId = headers['client-request-id'] ?? requestId;
  return {
    ...answer,
    headers: {
      'request-id': requestId,
      'client-request-id': clientRequestId,
      'Cache-Control': 'no-cache',
      Date: new Date(parts.dateHeader()).toUTCString(),
      ...answer.headers,
    },
  };
}

type Envelope = Pick<GraphRequest, 'requestId' | 'headers'>;

async function readAndAnswer(
  incoming: IncomingMessage,
  parts: GraphParts,
  envelope: Envelope,
): Promise<GraphAnswer> {
  // The body is read before anything is refused: a socket with unread bytes would be cut instead of answered.
  const text = await readText(incoming);
  const { headers } = envelope;
  const app = parts.tokens.authenticate(headers['authorization']);
  const url = incoming.url ?? '/';
  const baseUrl = `http://${headers['host'] ?? ''}`;
  const body = parseBody(text, headers['content-type']);
  const request = {
    ...envelope,
    ...parseTarget(url),
    method: incoming.method ?? 'GET',
    body,
    app,
    baseUrl,
    url,
    inBatch: false,
  };
  return request.segments[0] === '$batch' ? batch(request, parts) : parts.engine.answer(request);
}

/** Faults and the delay hit the envelope here, and each item again in the engine. */
async function batch(
  request: GraphRequest,
  { engine, tenant, faults, log, delay }: GraphParts,
): Promise<GraphAnswer> {
  if (request.method !== 'POST' || request.segments.length > 1) {
    throw new GraphRefusal(405, 'Request_BadRequest', {
      message: 'Specified HTTP method is not allowed for the request target.',
    });
  }
  await delay.wait();
  const now = (): number => tenant.clock();
  const answer = await withFault(faults.take(request), {
    segments: request.segments,
    tenant,
    answer: async () => answerBatch(request, engine, now),
  });
  log.add(request, answer.status);
  return answer;
}

function plainHeaders(incoming: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}
