import type { Readiness } from '../adapters/http/server.ts';
import type { Teams } from '../adapters/teams/create-teams.ts';
import type { ChainState } from './check-audit-chain.ts';
import type { AppStore } from './open-app-store.ts';

export interface ReadinessCheck {
  check(): Promise<Readiness>;
  /** From now on not ready: the process is stopping. */
  stopping(): void;
}

/** Ready only while every promise can be kept. The reasons are short codes that say nothing to strangers. */
export function createReadiness(parts: {
  opened: AppStore;
  teams: Teams;
  chain: ChainState;
}): ReadinessCheck {
  let stopping = false;
  let asking: Promise<boolean> | undefined;
  // Anybody may ask, and each question to the store takes the turn of somebody's work: all who wait share one answer.
  const storeAnswers = (): Promise<boolean> =>
    (asking ??= answers(parts.opened).finally(() => {
      asking = undefined;
    }));
  return {
    stopping() {
      stopping = true;
    },
    async check() {
      const reasons = [
        ...(stopping ? ['stopping'] : []),
        ...((await storeAnswers()) ? [] : ['store']),
        ...(parts.teams.isReady() ? [] : ['channel-keys']),
        ...(parts.chain.whole ? [] : ['audit-chain']),
      ];
      return { ready: reasons.length === 0, reasons };
    },
  };
}

async function answers(opened: AppStore): Promise<boolean> {
  try {
    await opened.check();
    return true;
  } catch {
    // Which failure it was is in the log of whoever ran into it; here only the fact counts.
    return false;
  }
}
