import type { TenantModel } from '../model/tenant-model.ts';
import type { Delay } from './delay.ts';
import type { FaultDesk } from './fault-desk.ts';
import { routeFinder, type Found } from './find-route.ts';
import { GraphRefusal } from './graph-refusal.ts';
import type { GraphAnswer, GraphRequest } from './graph-request.ts';
import { DENIALS } from './permissions.ts';
import type { RequestLog } from './request-log.ts';
import type { Route } from './route.ts';
import type { Throttle } from './throttle.ts';
import { withFault } from './with-fault.ts';

/** All shared with the test's controls, so that a change there counts from the next request. */
interface Parts {
  readonly tenant: TenantModel;
  readonly routes: readonly Route[];
  readonly faults: FaultDesk;
  readonly throttle: Throttle;
  readonly log: RequestLog;
  readonly delay: Delay;
}

/** Answers one authenticated Graph request. A batch calls it once for each item, so each is judged alone. */
export class GraphEngine {
  readonly #parts: Parts;
  readonly #find: (request: GraphRequest) => Found;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#find = routeFinder(parts.routes);
  }

  async answer(request: GraphRequest): Promise<GraphAnswer> {
    const { tenant } = this.#parts;
    const finish =
      request.method === 'PATCH' ? tenant.startWrite(request.segments[1] ?? '') : () => undefined;
    const answer = await this.#judge(request)
      .catch((problem: unknown) => refusalAnswer(problem, request, tenant.clock()))
      .finally(finish);
    this.#parts.log.add(request, answer.status);
    return { ...answer, headers: { 'request-id': request.requestId, ...answer.headers } };
  }

  async #judge(request: GraphRequest): Promise<GraphAnswer> {
    const { tenant, faults, throttle, delay } = this.#parts;
    const { route, params } = this.#find(request);
    const refusal = DENIALS[route.family];
    if (!route.anyOf.some((permission) => request.app.permissions.includes(permission))) {
      throw new GraphRefusal(403, refusal.code, refusal);
    }
    const ticket = throttle.admit(request, route.price);
    try {
      // Waiting inside the ticket: a slow mail keeps its mailbox busy. A batch waits once, as a whole.
      if (!request.inBatch) await delay.wait();
      const fault = faults.take(request);
      const answer = await withFault(fault, {
        segments: request.segments,
        tenant,
        answer: async () => route.answer({ request, params, tenant }),
      });
      return { ...answer, headers: { ...ticket.headers, ...answer.headers } };
    } finally {
      ticket.release();
    }
  }
}

/** Graph's error body; anything but a refusal is a mistake in the rehearsal itself and must not look like Graph. */
export function refusalAnswer(
  problem: unknown,
  request: Pick<GraphRequest, 'requestId' | 'headers'>,
  now: number,
): GraphAnswer {
  if (!(problem instanceof GraphRefusal)) throw problem;
  const { code, message, status, headers } = problem;
  const innerError = {
    date: new Date(now).toISOString().slice(0, 19),
    'request-id': request.requestId,
    'client-request-id': request.headers['client-request-id'] ?? request.requestId,
  };
  return { status, headers, body: { error: { code, message, innerError } } };
}
