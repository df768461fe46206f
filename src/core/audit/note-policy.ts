import type { World } from '../world.ts';
import { guardsInChain } from './guards-in-chain.ts';

/** Which rules hold: the file as it lies there, and what the program made of it, its own defaults included. */
export interface PolicyHashes {
  readonly file: string;
  readonly rules: string;
}

/**
 * At a start, before anything is decided by them: the rules go on record where they are others than the last ones. Who asks
 * a year later which rules held then finds the hash, and by it the file among the kept ones. Where the log is broken it
 * cannot be asked, and it is noted all the same.
 */
export async function notePolicy(world: World, { file, rules }: PolicyHashes): Promise<void> {
  const said = await guardsInChain(world, world.store.reads);
  if (said?.policy?.file === file && said.policy.rules === rules) return;
  await world.store.transaction((tx) => tx.append({ event: { kind: 'policy-loaded', file, rules } }));
}
