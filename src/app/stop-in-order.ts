import type { RunningServer } from '../adapters/http/server.ts';
import type { JobRunner } from '../adapters/jobs/start-job-runner.ts';
import type { TeamsEndpoint } from '../adapters/teams/create-teams.ts';
import type { Backups } from './back-up-store.ts';
import type { AuditWatch } from './watch-audit.ts';
import type { ReadinessCheck } from './create-readiness.ts';
import type { AppStore } from './open-app-store.ts';

/** Container hosts give 30 s in all: half for turns, half for jobs. What does not end in time is resumed at the next start. */
export const GRACE_MS = 13_000;
/** For whoever asks how it goes at the very end. */
const LAST_ANSWERS_MS = 500;

interface Running {
  readonly readiness: ReadinessCheck;
  readonly server: RunningServer;
  readonly endpoint: TeamsEndpoint;
  readonly jobs: JobRunner;
  readonly audit: AuditWatch;
  readonly backups: Backups;
  readonly opened: AppStore;
}

/** Unready → no new messages → no new jobs → running work ends → store closed → deaf. A second call waits for the first. */
export function stopInOrder({
  readiness,
  server,
  endpoint,
  jobs,
  audit,
  backups,
  opened,
}: Running): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    readiness.stopping();
    audit.stop();
    backups.stop();
    await server.drain(GRACE_MS);
    await endpoint.settle();
    await jobs.stop(GRACE_MS);
    await opened.queue.stop();
    await opened.close();
    // Until here it is alive, and says so: a host that heard nothing would kill it in the middle of its work.
    await server.close(LAST_ANSWERS_MS);
  };
  return () => (stopping ??= stop());
}
