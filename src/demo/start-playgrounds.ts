import { WINDOW_PERSONAS } from './persona.ts';
import type { PlaygroundTenant } from './playground-config.ts';
import { findFreePort } from './find-free-port.ts';
import { startPlayground } from './start-playground.ts';
import type { Playground } from './start-playground.ts';

const FIRST_PORT = 56_150;

/** One window for each persona. When one does not start, those that did are ended before the problem is thrown. */
export async function startPlaygrounds(
  botEndpoint: string,
  tenant: PlaygroundTenant,
): Promise<readonly Playground[]> {
  const ports = await freePorts(WINDOW_PERSONAS.length);
  const starts = WINDOW_PERSONAS.map((persona, index) =>
    startPlayground({ persona, tenant, botEndpoint, port: ports[index] ?? FIRST_PORT }),
  );
  const settled = await Promise.allSettled(starts);
  const windows = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed === undefined) return windows;
  await Promise.all(windows.map((window) => window.stop()));
  throw failed.reason;
}

/** Chosen before any window starts: windows that start at the same time would all find the same port free. */
async function freePorts(count: number): Promise<readonly number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await findFreePort(FIRST_PORT, ports));
  return ports;
}
