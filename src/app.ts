import { createCalendar } from './adapters/calendar/luxon-calendar.ts';
import { startHttpServer, type Readiness } from './adapters/http/server.ts';
import { handsOf, startJobRunner } from './adapters/jobs/start-job-runner.ts';
import { createSeal } from './adapters/store/create-seal.ts';
import { createTeams } from './adapters/teams/create-teams.ts';
import { createBrakes } from './app/create-brakes.ts';
import { backUpDaily } from './app/back-up-store.ts';
import { createAnchor } from './app/create-anchor.ts';
import { createFiles } from './app/create-files.ts';
import { createIds } from './app/create-ids.ts';
import { createInstaller } from './app/create-installer.ts';
import { createMailer } from './app/create-mailer.ts';
import { createGraph } from './app/create-graph.ts';
import { createRendering } from './app/create-rendering.ts';
import { noteRules } from './app/note-rules.ts';
import { resumeAll } from './app/resume-all.ts';
import { createReadiness } from './app/create-readiness.ts';
import { openAppStore, type AppStore, type StoreParts } from './app/open-app-store.ts';
import { startPatiently } from './app/start-patiently.ts';
import { GRACE_MS, stopInOrder } from './app/stop-in-order.ts';
import { teamsSettingsOf } from './app/teams-settings-of.ts';
import { ClockWatch } from './app/watch-clock.ts';
import { AuditWatch } from './app/watch-audit.ts';
import type { Config } from './config/config.ts';
import { createConversation } from './core/create-conversation.ts';
import { mendBrakesAtStart } from './core/execution/mend-brakes.ts';
import type { Policy } from './core/policy.ts';
import type { Clock } from './core/ports/clock.ts';
import type { Log } from './core/ports/log.ts';
import { runJob } from './core/run-job.ts';
import type { World } from './core/world.ts';

export interface AppParts {
  readonly config: Config;
  readonly policy: Policy;
  /** SHA-256 of the file that they come from; goes on record when it is another one than before. */
  readonly policyHash?: string;
  readonly log: Log;
  /** At least 32 bytes, hex: the key of the audit chain. */
  readonly auditKey: string;
  /** Keys that sealed earlier records; they seal nothing new. */
  readonly olderAuditKeys?: readonly string[];
  readonly clock?: Clock;
  /** For tests that bring a prepared store; the one that the settings name otherwise. */
  readonly openStore?: (parts: StoreParts) => Promise<AppStore>;
}

export interface App {
  /** Where `POST /api/messages` is served. */
  readonly port: number;
  readonly world: World;
  readonly store: AppStore;
  readonly audit: AuditWatch;
  /** Known is what there is to ask about the tenant, or Graph could not be asked: nobody and nothing waits for it. */
  readonly warmed: Promise<void>;
  /** As `GET /readyz` answers. */
  readiness(): Promise<Readiness>;
  /** Takes no more work, finishes what runs, closes the store. Safe to call twice. */
  stop(): Promise<void>;
}

/** Starts the bot, or throws and leaves nothing open: a store that stays locked would refuse the next start. */
export async function startApp(parts: AppParts): Promise<App> {
  const opened: Undo[] = [];
  try {
    return await joinParts(parts, opened);
  } catch (error) {
    for (const undo of opened.reverse())
      await undo().catch((problem: unknown) => parts.log.error('not closed', problem));
    throw error;
  }
}
type Undo = () => Promise<unknown>;

/** Joins core and adapters, in the order in which each needs the one before. */
async function joinParts(parts: AppParts, undo: Undo[]): Promise<App> {
  const { config, policy, log } = parts;
  const clock = parts.clock ?? { now: () => new Date() };
  const [ids, calendar, time] = [createIds(), createCalendar(), new ClockWatch({ clock, log })];
  const seal = createSeal(parts.auditKey, parts.olderAuditKeys);
  const storeParts = { clock, seal, log };
  const open = parts.openStore ?? ((all: StoreParts) => openAppStore(config.store, all));
  const opened = await startPatiently(log, () => open(storeParts));
  const { store, queue, quotas } = opened;
  undo.push(
    () => opened.close(),
    () => queue.stop(),
  );
  const { client, warm, ...graph } = createGraph({ config, policy, quotas, log, clock, onDate: time.heard });
  const [anchor, files] = [createAnchor(config), createFiles(config)];
  const audit = await AuditWatch.start({ store, seal, anchor, clock, log });
  undo.push(() => Promise.resolve(audit.stop()));
  const mailer = createMailer({ config, client, log, clock });
  const installer = createInstaller({ config, client, log, clock });
  const rendering = createRendering({ config, clock });
  const teams = createTeams({ settings: teamsSettingsOf(config), rendering, clock, ids, log });
  const { messenger } = teams;
  const outside = { ...graph, ...files, calendar, messenger, mailer, installer, ...(anchor && { anchor }) };
  const brakes = createBrakes({ audit, time });
  const world: World = { policy, store, ...outside, clock, ids, seal, brakes, log };
  for (const step of firstSteps(world, parts)) await startPatiently(log, step);
  const endpoint = teams.serve(createConversation(world));
  const jobs = startJobRunner({ queue, run: (run) => runJob(world, run), log, concurrency: handsOf(config) });
  undo.push(() => jobs.stop(GRACE_MS));
  const warmed = warm();
  const readiness = createReadiness({ opened, teams, audit, clock });
  const server = await startHttpServer({ ...endpoint, readiness: readiness.check, log, ids }, config.listen);
  undo.push(() => server.close(GRACE_MS));
  await teams.warm();
  const backups = backUpDaily({ opened, folder: config.backupDir, clock, log });
  const stop = stopInOrder({ readiness, server, endpoint, jobs, audit, backups, opened });
  return { port: server.port, world, store: opened, audit, warmed, readiness: readiness.check, stop };
}

/** Before the first message and the first job: thirty hands at a long list would have the store to themselves. */
function firstSteps(world: World, { policyHash }: AppParts): readonly (() => Promise<void>)[] {
  return [() => mendBrakesAtStart(world), () => noteRules(world, policyHash), () => resumeAll(world)];
}
