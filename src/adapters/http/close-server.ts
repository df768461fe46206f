import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/**
 * Makes the function that closes a server: no new connections, running requests may end within `graceMs`, the rest is
 * cut. To be made before the first request comes. Asked again, it gives the same promise.
 */
export function closerOf(web: Server): (graceMs: number) => Promise<void> {
  let closing: Promise<void> | undefined;
  web.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    // A connection kept alive after its last answer would hold up the close until the grace time is over.
    response.once('finish', () => closing && setImmediate(() => web.closeIdleConnections()));
  });
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
