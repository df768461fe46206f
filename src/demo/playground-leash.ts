/**
 * Runs inside the Playground's process before its own code, and mends three things:
 *
 * 1. The Playground listens on every network interface: anybody nearby could be the helpdesk. Only loopback is left.
 * 2. It outlives a demo that was killed hard, and holds its port. The pipe to its standard input ends with us, whatever
 *    ends us, and then it ends too.
 * 3. It hands a page all earlier messages before the page knows its own chat; the page fails on the first and may lose
 *    them all. The stream of messages waits for the request with which a page says that it has started.
 */
export const PLAYGROUND_LEASH = `
import { Server as HttpServer } from 'node:http';
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, { port, host: '127.0.0.1' }, ...rest) : listen.call(this, port, ...rest);
};

process.stdin.on('end', () => process.exit(0)).resume();

const waiting = new Set();
const { emit } = HttpServer.prototype;
HttpServer.prototype.emit = function (event, request, ...rest) {
  if (event === 'request' && request.url.endsWith('/installation')) for (const go of [...waiting]) go();
  if (event !== 'upgrade' || !request.url.startsWith('/_ws_conversation/')) return emit.call(this, event, request, ...rest);
  const go = () => {
    clearTimeout(timer);
    if (waiting.delete(go)) emit.call(this, event, request, ...rest);
  };
  const timer = setTimeout(go, 5_000);
  waiting.add(go);
  return true;
};
`;
