import type { Call } from '../graph/graph-request.ts';
import type { Actor } from '../model/effect-log.ts';

/** Who is behind this call, for the list of effects. */
export function actorOf({ request }: Pick<Call, 'request'>): Actor {
  return {
    by: 'app',
    appId: request.app.id,
    requestId: request.requestId,
    clientRequestId: request.headers['client-request-id'] ?? null,
  };
}
