import { WINDOW_PERSONAS } from './persona.ts';
import type { PlaygroundTenant } from './playground-config.ts';
import { startPlayground } from './start-playground.ts';
import type { Playground } from './start-playground.ts';

const FIRST_PORT = 56_150;

/** One window for each persona. When one does not start, those that did are ended before the problem is thrown. */
export async function startPlaygrounds(
  botEndpoint: string,
  tenant: PlaygroundTenant,
): Promise<readonly Playground[]> {
  const started: Playground[] = [];
  try {
    // One after the other: at the same time all would find the same port free.
    for (const persona of WINDOW_PERSONAS) {
      const port = (started.at(-1)?.port ?? FIRST_PORT - 1) + 1;
      started.push(await startPlayground({ persona, tenant, botEndpoint, port }));
    }
    return started;
  } catch (problem) {
    await Promise.all(started.map((window) => window.stop()));
    throw problem;
  }
}
