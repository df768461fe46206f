import type { Readiness } from '../adapters/http/server.ts';
import type { Teams } from '../adapters/teams/create-teams.ts';
import { addMilliseconds } from '../core/instants.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { AuditWatch } from './watch-audit.ts';
import type { AppStore } from './open-app-store.ts';

const DAY_MS = 86_400_000;

export interface ReadinessCheck {
  readonly check: () => Promise<Readiness>;
  /** From now on not ready: the process is stopping. */
  stopping(): void;
}

export interface ReadinessParts {
  readonly opened: AppStore;
  readonly teams: Teams;
  readonly audit: AuditWatch;
  readonly clock: Clock;
}

/** Ready only while every promise can be kept. The reasons are short codes that say nothing to strangers. */
export function createReadiness(parts: ReadinessParts): ReadinessCheck {
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
      // A store that is closed never answers, so it is not asked any more.
      const store = stopping ? NOT_ASKED : await storeAnswers();
      if (stopping) return { ready: false, reasons: ['stopping'] };
      const reasons = [
        ...(store.answers ? [] : ['store']),
        ...(parts.teams.isReady() ? [] : ['channel-keys']),
        ...(parts.audit.whole ? [] : ['audit-chain']),
      ];
      return {
        ready: reasons.length === 0,
        reasons,
        ...(store.degraded.length > 0 && { degraded: store.degraded }),
      };
    },
  };
}

interface StoreAnswer {
  readonly answers: boolean;
  readonly degraded: readonly string[];
}

const NOT_ASKED: StoreAnswer = { answers: false, degraded: [] };

async function askStore(parts: ReadinessParts): Promise<StoreAnswer> {
  try {
    await parts.opened.check();
    return { answers: true, degraded: await findDegraded(parts) };
  } catch {
    // Which failure it was is in the log of whoever ran into it; here only the fact counts.
    return { answers: false, degraded: [] };
  }
}

/** Nobody is turned away for it: each of them is made up for later, but somebody should look why. */
async function findDegraded({ opened, audit, clock }: ReadinessParts): Promise<readonly string[]> {
  const since = addMilliseconds(clock.now(), -DAY_MS);
  return [
    ...((await audit.isAnchorOverdue()) ? ['audit-anchor'] : []),
    ...((await opened.store.reads.isSomebodyUntold(since)) ? ['undelivered-notices'] : []),
  ];
}
