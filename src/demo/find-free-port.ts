import { createServer } from 'node:net';

const TRIES = 50;

/** The first free TCP port on 127.0.0.1 from `wanted` upwards, leaving out `taken`. Throws a RangeError after 50 tries. */
export async function findFreePort(wanted: number, taken: readonly number[] = []): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
  throw new RangeError(`No free port from ${wanted} to ${wanted + TRIES - 1}.`);
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
