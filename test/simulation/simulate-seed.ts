import type { Weather } from '../support/simulated-process.ts';
import { SimulatedSite } from '../support/simulated-site.ts';
import { createDice } from '../support/simulated-time.ts';
import { checkHistory } from './check-history.ts';
import { fillTenant, Story, STORY_POLICY } from './tell-story.ts';

export interface SimulatedRun {
  readonly seed: number;
  /** Promises that did not hold, in words. */
  readonly broken: readonly string[];
  readonly events: number;
  readonly site: SimulatedSite;
}

const MINUTE = 60_000;

/** One story under bad weather, then calm until nothing is left to do; the same seed is the same run. */
export async function simulateSeed(seed: number): Promise<SimulatedRun> {
  const dice = createDice(seed);
  const weather: Weather = {
    faults: dice.pick([0, 0.05, 0.2, 0.4]),
    crashes: dice.pick([0, 0.001, 0.004, 0.02]),
    freezes: dice.pick([0, 0, 0.002, 0.01]),
    storeFaults: dice.pick([0, 0, 0.01]),
  };
  const site = new SimulatedSite({ dice, weather, policy: STORY_POLICY });
  fillTenant(site);
  for (let count = dice.between(1, 2); count > 0; count -= 1) site.startProcess();
  const minutes = dice.pick([2, 20, 90]);
  new Story(site).plan(minutes);
  await site.time.run(site.time.now + (minutes + 30) * MINUTE);
  Object.assign(weather, { faults: 0, crashes: 0, freezes: 0, storeFaults: 0 });
  await site.time.run(site.time.now + 24 * 60 * MINUTE);
  return { seed, broken: checkHistory(site), events: site.history.events.length, site };
}
