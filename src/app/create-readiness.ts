import type { Readiness } from '../adapters/http/server.ts';
import type { Teams } from '../adapters/teams/create-teams.ts';
import type { AuditWatch } from './watch-audit.ts';
import type { AppStore } from './open-app-store.ts';

export interface ReadinessCheck {
  readonly check: () => Promise<Readiness>;
  /** From now on not ready: the process is stopping. */
  stopping(): void;
}

/** Ready only while every promise can be kept. The reasons are short codes that say nothing to strangers. */
export function createReadiness(parts: {
  opened: AppStore;
  teams: Teams;
  audit: AuditWatch;
}): ReadinessCheck {
  let stopping = false;
  let asking: Promise<StoreAnswer> | undefined;
  // Anybody may ask, and each question to the store takes the turn of somebody's work: all who wait share one answer.
  const storeAnswers = (): Promise<StoreAnswer> =>
    (asking ??= askStore(parts).finally(() => {
      asking = undefined;
    }));
  return {
    stopping() {
      stopping = true;
    },
    async check() {
      const store = await storeAnswers();
      const reasons = [
        ...(stopping ? ['stopping'] : []),
        ...(store.answers ? [] : ['store']),
        ...(parts.teams.isReady() ? [] : ['channel-keys']),
        ...(parts.audit.whole ? [] : ['audit-chain']),
      ];
      // Nobody is turned away for it: what is decided meanwhile is in the chain, and the next checkpoint covers it.
      const degraded = store.anchorOverdue ? ['audit-anchor'] : [];
      return { ready: reasons.length === 0, reasons, ...(degraded.length > 0 && { degraded }) };
    },
  };
}

interface StoreAnswer {
  readonly answers: boolean;
  readonly anchorOverdue: boolean;
}

async function askStore(parts: { opened: AppStore; audit: AuditWatch }): Promise<StoreAnswer> {
  try {
    await parts.opened.check();
    return { answers: true, anchorOverdue: await parts.audit.isAnchorOverdue() };
  } catch {
    // Which failure it was is in the log of whoever ran into it; here only the fact counts.
    return { answers: false, anchorOverdue: false };
  }
}
