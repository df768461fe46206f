import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { answerTokenRequest } from './answer-token-request.ts';
import { refusalAnswer } from './graph-engine.ts';
import type { GraphAnswer } from './graph-request.ts';
import { readText } from './read-body.ts';
import type { GraphParts } from './serve-graph.ts';
import { withFault } from './with-fault.ts';

/** Answers POST /{tenant}/oauth2/v2.0/token; faults whose URL fits that path hit here too. */
export async function serveToken(
  incoming: IncomingMessage,
  parts: GraphParts,
  tenantName: string,
): Promise<GraphAnswer> {
  const form = new URLSearchParams(await readText(incoming));
  if (incoming.method !== 'POST') return { status: 405, body: { error: 'invalid_request' } };
  await parts.delay.wait();
  const { tokens, tenant, faults } = parts;
  const baseUrl = `http://${incoming.headers.host ?? ''}`;
  const fault = faults.take({ method: 'POST', url: incoming.url ?? '', inBatch: false });
  const answer = async (): Promise<GraphAnswer> =>
    answerTokenRequest(tokens, { tenant: decodeURIComponent(tenantName), form, baseUrl });
  return withFault(fault, { segments: [], tenant, answer }).catch((problem: unknown) =>
    refusalAnswer(problem, { requestId: randomUUID(), headers: {} }, tenant.clock()),
  );
}
