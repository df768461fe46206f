import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { findFreePort } from '../../src/demo/find-free-port.ts';

test('the next port is taken when the wanted one is in use, and when it is promised already', async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  const { port } = holder.address() as AddressInfo;
  try {
    const next = await findFreePort(port);
    expect(next).toBeGreaterThan(port);
    expect(await findFreePort(next, [next])).toBeGreaterThan(next);
  } finally {
    holder.close();
  }
});
