import { clockSkewMs } from '../app/probe-graph.ts';
import type { Config } from '../config/config.ts';
import { failure, good, nameOf } from './finding.ts';
import type { Findings } from './finding.ts';

/** Beyond this, expiry times mean different things here and there, and weakening is paused. */
const MOST_SKEW_MS = 120_000;

export async function checkClock(config: Config): Promise<Findings> {
  try {
    const skew = await clockSkewMs(config);
    const seconds = Math.round(Math.abs(skew) / 1000);
    if (Math.abs(skew) <= MOST_SKEW_MS) return [good('Clock', `within ${seconds} s of Graph's`)];
    const why = `${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} Graph's, so approvals would expire at the wrong time`;
    return [failure('Clock', { why, fix: "Switch on the host's time synchronisation (NTP)." })];
  } catch (error) {
    const fix = 'Let this host reach GRAPH_BASE_URL over HTTPS (proxy, firewall, DNS).';
    return [failure('Graph connection', { why: `Graph does not answer (${nameOf(error)})`, fix })];
  }
}
