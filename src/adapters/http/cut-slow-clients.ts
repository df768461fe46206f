import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpLimits } from './http-limits.ts';

/**
 * Ends connections whose request does not arrive in time. Node's own limits are looked at only every 30 s and allow
 * a byte now and then; these count from the first moment.
 */
export function cutSlowClients(server: Server, limits: HttpLimits): void {
  const deadlines = new WeakMap<Socket, NodeJS.Timeout>();
  const disarm = (socket: Socket): void => clearTimeout(deadlines.get(socket));
  const arm = (socket: Socket, ms: number): void => {
    disarm(socket);
    deadlines.set(
      socket,
      setTimeout(() => socket.destroy(), ms),
    );
  };
  server.maxConnections = limits.maxConnections;
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.headersMs + limits.bodyMs;
  server.keepAliveTimeout = limits.idleMs;
  server.on('connection', (socket: Socket) => {
    arm(socket, limits.headersMs);
    socket.once('close', () => disarm(socket));
  });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket, headers } = request;
    const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    if (hasBody) arm(socket, limits.bodyMs);
    else disarm(socket);
    request.once('end', () => disarm(socket));
    response.once('finish', () => arm(socket, limits.idleMs + limits.headersMs));
  });
}
