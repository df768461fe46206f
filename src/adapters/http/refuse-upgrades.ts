import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const REFUSAL = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** The framework listens for upgrades without answering them, which would keep such a connection for ever. */
export function refuseUpgrades(web: Server): void {
  web.on('upgrade', (_request: IncomingMessage, socket: Duplex) => {
    // Nobody listens to this socket any more: without a listener its next error would end the process.
    socket.on('error', () => socket.destroy());
    socket.end(REFUSAL, () => socket.destroy());
  });
}
