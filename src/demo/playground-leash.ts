/**
 * Runs inside the Playground's process before its own code. Without the first part the Playground listens on every
 * network interface: anybody nearby could be the helpdesk. Without the second it outlives a demo that was killed hard,
 * and holds its port: the pipe to its standard input ends with us, whatever ends us.
 */
export const PLAYGROUND_LEASH = `
import { Server } from 'node:net';
const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, { port, host: '127.0.0.1' }, ...rest) : listen.call(this, port, ...rest);
};
process.stdin.on('end', () => process.exit(0)).resume();
`;
