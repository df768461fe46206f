import { setTimeout as wait } from 'node:timers/promises';
import { startJobRunner, type JobRunner } from '../../src/adapters/jobs/start-job-runner.ts';
import { createTeams } from '../../src/adapters/teams/create-teams.ts';
import { createCalendar } from '../../src/adapters/calendar/luxon-calendar.ts';
import { createGraph } from '../../src/app/create-graph.ts';
import { createIds } from '../../src/app/create-ids.ts';
import { createMailer } from '../../src/app/create-mailer.ts';
import { createRendering } from '../../src/app/create-rendering.ts';
import { teamsSettingsOf } from '../../src/app/teams-settings-of.ts';
import type { Config } from '../../src/config/config.ts';
import type { AuditEntry } from '../../src/core/audit/audit-event.ts';
import type { Conversation } from '../../src/core/conversation.ts';
import { createConversation } from '../../src/core/create-conversation.ts';
import type { Policy } from '../../src/core/policy.ts';
import { resumeWork } from '../../src/core/jobs/resume-work.ts';
import { runJob } from '../../src/core/run-job.ts';
import type { StoreTransaction } from '../../src/core/ports/store.ts';
import type { World } from '../../src/core/world.ts';
import { createSheets } from '../../src/presentation/files/create-sheets.ts';
import { realClock, silentLog, testSeal, type TestStore } from './open-test-store.ts';
import { noUploads } from './simulated-files.ts';

/** Where a bot is to end: before or after the step of that number, counted over commits and outside effects. */
export interface CrashPoint {
  readonly step: number;
  readonly side: 'before' | 'after';
}

export class Crash extends Error {}

export interface CrashingBotParts {
  readonly store: TestStore;
  readonly config: Config;
  readonly policy: Policy;
  readonly crashAt?: CrashPoint;
  /** What went on record, right after the commit that made it durable. */
  readonly onRecords?: (entries: readonly AuditEntry[]) => void;
}

/** One life of the bot on a store that outlives it. Once dead, nothing of it reaches the store or the world outside. */
export class CrashingBot {
  readonly conversation: Conversation;
  readonly world: World;
  /** Names of the durable steps taken so far. */
  readonly steps: string[] = [];
  /** Rejects when it dies. */
  readonly death: Promise<never>;
  dead = false;
  readonly #store: TestStore;
  readonly #parts: CrashingBotParts;
  readonly #runner: JobRunner;
  readonly #point: CrashPoint | undefined;
  readonly #asked = new Set<Promise<void>>();
  #die: (crash: Crash) => void = () => undefined;

  constructor(parts: CrashingBotParts) {
    this.#parts = parts;
    this.#store = parts.store;
    this.#point = parts.crashAt;
    this.death = new Promise((_, reject) => (this.#die = reject));
    this.death.catch(() => undefined);
    this.world = this.#wrap(plainWorld(parts));
    this.conversation = createConversation(this.world);
    const queue = { ...parts.store.queue, boss: this.#mortal(parts.store.queue.boss) };
    const run = (job: Parameters<typeof runJob>[1]) => this.living(runJob(this.world, job));
    this.#runner = startJobRunner({ queue, run, log: silentLog, pollMs: 50 });
  }

  /** The work, as long as the bot lives. */
  living<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.death]);
  }

  async stop(): Promise<void> {
    await this.#runner.stop(2_000);
  }

  /** A new process on the same store: what its opening and its start do for what the last one left behind. */
  async successor(): Promise<CrashingBot> {
    await this.stop();
    await Promise.all(this.#asked);
    const { db } = this.#store.queue;
    await db.executeSql('delete from mfa_chatops.person_claim');
    // As long as a reading may lag, which none does here: until then a write that may have been made is not made again.
    await db.executeSql(
      `update mfa_chatops.request_item set written_at = written_at - interval '2 minutes' where outcome is null`,
    );
    await db.executeSql(
      `update pgboss.job set state = 'retry', retry_count = retry_count + 1, start_after = now() where state = 'active'`,
    );
    const { crashAt: _, ...parts } = this.#parts;
    const bot = new CrashingBot(parts);
    await resumeWork(bot.world);
    return bot;
  }

  #wrap(world: World): World {
    const { store, mfa, messenger, mailer } = world;
    return {
      ...world,
      store: {
        reads: store.reads,
        transaction: (work) =>
          this.#step('commit', async (isLast) => {
            let entries: AuditEntry[] = [];
            const result = await store.transaction(async (tx) => {
              entries = [];
              const done = await work(noting(tx, entries));
              // Thrown inside, so that the store rolls back as it would without the process.
              if (this.dead || isLast()) throw new Crash('before the commit');
              return done;
            });
            this.#parts.onRecords?.(entries);
            return result;
          }),
      },
      mfa: {
        examine: (...asked) => mfa.examine(...asked),
        readStates: (people) => mfa.readStates(people),
        write: (authorisations, terms) =>
          this.#step('Graph write', (isLast) => this.#unless(isLast, () => mfa.write(authorisations, terms))),
      },
      messenger: {
        noticesPerMinute: messenger.noticesPerMinute,
        channel: (id) => messenger.channel(id),
        openPersonalChat: (person, what) => messenger.openPersonalChat(person, what),
        personBehind: (conversation, teamsId) => messenger.personBehind(conversation, teamsId),
        post: (to, message) =>
          this.#step(`Teams ${message.reply.kind}`, (isLast) =>
            this.#unless(isLast, () => messenger.post(to, message)),
          ),
        update: (to, id, message) =>
          this.#step(`Teams update`, (isLast) =>
            this.#unless(isLast, () => messenger.update(to, id, message)),
          ),
      },
      mailer: {
        perMinute: mailer.perMinute,
        minutesFor: (mails) => mailer.minutesFor(mails),
        send: (mail) => this.#step('mail', (isLast) => this.#unless(isLast, () => mailer.send(mail))),
      },
    };
  }

  #unless<T>(isLast: () => boolean, act: () => Promise<T>): Promise<T> {
    return isLast() ? Promise.reject(new Crash('before the effect')) : act();
  }

  /** `isLast` is asked at the last moment before the step is durable: true means that it never becomes so. */
  async #step<T>(name: string, take: (isLast: () => boolean) => Promise<T>): Promise<T> {
    if (this.dead) return this.death;
    let isPoint = false;
    try {
      const result = await take(() => {
        this.steps.push(name);
        isPoint = this.steps.length === this.#point?.step;
        return isPoint && this.#point?.side === 'before';
      });
      if (!isPoint && !this.dead) return result;
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
    this.dead = true;
    this.#die(new Crash(`${this.#point?.side} ${name}`));
    return this.death;
  }

  /** What the database was asked already is answered before the next life begins. */
  #track(asked: unknown): unknown {
    if (!(asked instanceof Promise)) return asked;
    const settled = asked.then(ignore, ignore).finally(() => this.#asked.delete(settled));
    this.#asked.add(settled);
    return asked;
  }

  /** A dead worker ends no job and renews no lease. */
  #mortal<Boss extends object>(boss: Boss): Boss {
    return new Proxy(boss, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return (...args: unknown[]): unknown =>
          this.dead
            ? Promise.resolve([])
            : this.#track((method as (...args: unknown[]) => unknown).apply(target, args));
      },
    });
  }
}

/** The transaction, and what it puts on record. */
function noting(tx: StoreTransaction, entries: AuditEntry[]): StoreTransaction {
  return {
    ...tx,
    append(entry) {
      entries.push(entry);
      return tx.append(entry);
    },
    appendAll(all) {
      entries.push(...all);
      return tx.appendAll(all);
    },
  };
}

function plainWorld({ store, config, policy }: { store: TestStore; config: Config; policy: Policy }): World {
  const [clock, log, ids] = [realClock, silentLog, createIds()];
  const { client, ...graph } = createGraph({ config, policy, quotas: store.quotas, log, clock });
  const mailer = createMailer({ config, client, log, clock });
  const rendering = createRendering({ config, clock });
  const { messenger } = createTeams({ settings: teamsSettingsOf(config), rendering, clock, ids, log });
  const brakes = { weakeningClosed: () => undefined };
  return {
    policy,
    store: store.store,
    ...graph,
    files: { read: () => Promise.resolve({ kind: 'unusable', because: 'off' }) },
    uploads: noUploads,
    sheets: createSheets(),
    messenger,
    mailer,
    calendar: createCalendar(),
    clock,
    ids,
    seal: testSeal,
    brakes,
    log,
  };
}

function ignore(): void {}

export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(10);
}
