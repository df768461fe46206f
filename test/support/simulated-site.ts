import { createHmac } from 'node:crypto';
import { createCalendar } from '../../src/adapters/calendar/luxon-calendar.ts';
import type { Conversation, MessageAnswer, PressAnswer } from '../../src/core/conversation.ts';
import { createConversation } from '../../src/core/create-conversation.ts';
import { BrokenInvariant } from '../../src/core/failures.ts';
import type { IncomingCardAction, IncomingMessage } from '../../src/core/incoming.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { Log } from '../../src/core/ports/log.ts';
import type { Seal } from '../../src/core/ports/seal.ts';
import { resumeReminders } from '../../src/core/reminders/resume-reminders.ts';
import { resumeWork } from '../../src/core/jobs/resume-work.ts';
import { runJob } from '../../src/core/run-job.ts';
import type { World } from '../../src/core/world.ts';
import { createSheets } from '../../src/presentation/files/create-sheets.ts';
import { freePace } from './free-pace.ts';
import { noUploads } from './simulated-files.ts';
import { SimulatedGraph } from './simulated-graph.ts';
import { History } from './simulated-history.ts';
import { SimulatedJobs } from './simulated-jobs.ts';
import type { Outside } from './simulated-outside.ts';
import { SimulatedProcess, type Weather } from './simulated-process.ts';
import { SimulatedRows } from './simulated-rows.ts';
import { SimulatedSignIns } from './simulated-sign-ins.ts';
import { simulatedStore } from './simulated-store.ts';
import { SimulatedTeams } from './simulated-teams.ts';
import { VirtualTime, type Dice } from './simulated-time.ts';

interface Running {
  readonly process: SimulatedProcess;
  readonly conversation: Conversation;
  readonly world: World;
}

function ignore(): void {}

/** The real core between simulated ports: one or more processes on one store, in virtual time. */
export class SimulatedSite {
  readonly time = new VirtualTime();
  readonly history = new History();
  readonly rows = new SimulatedRows();
  readonly graph: SimulatedGraph;
  readonly teams: SimulatedTeams;
  readonly jobs: SimulatedJobs;
  readonly seal: Seal;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly #calendar = createCalendar();
  readonly #signIns: SimulatedSignIns;
  readonly #policy: Policy;
  readonly #outside: Outside;
  /** Right before and right after everything lasting that a process does. */
  onEdge: (process: SimulatedProcess, side: 'before' | 'after', what: string) => void = ignore;
  /** What the log said loudly enough to wake somebody. */
  readonly alarms: string[] = [];
  readonly #log: Log = {
    ...{ debug: ignore, info: ignore, warn: ignore },
    error: (message) => void (message.startsWith('ALARM') && this.alarms.push(message)),
  };
  #running: Running[] = [];
  #started = 0;

  constructor(parts: { dice: Dice; weather: Weather; policy: Policy }) {
    this.dice = parts.dice;
    this.weather = parts.weather;
    this.#policy = parts.policy;
    this.#outside = { time: this.time, dice: this.dice, weather: this.weather, history: this.history };
    this.graph = new SimulatedGraph(this.#outside);
    this.#signIns = new SimulatedSignIns(this.graph.people, this.#outside);
    this.teams = new SimulatedTeams(this.#outside);
    this.jobs = new SimulatedJobs(this.time, this.dice);
    this.jobs.onThrow = (job, error) => {
      if (error instanceof BrokenInvariant) this.#broken(`${job.kind} threw: ${error.message}`);
      else if (error instanceof TypeError) this.#broken(`${job.kind} threw: ${String(error.stack)}`);
    };
    this.seal = {
      keyId: 'simulated',
      seal: (text) => createHmac('sha256', 'simulated').update(text).digest('hex'),
      isSealOf: (text, sealed) => this.seal.seal(text) === sealed,
      begin: () => {
        const pieces: string[] = [];
        return {
          add: (piece) => void pieces.push(piece),
          seal: () => this.seal.seal(pieces.join('')),
          isSealedAs: (sealed) => this.seal.isSealOf(pieces.join(''), sealed),
        };
      },
      salt: () => String(this.dice.roll()),
    };
  }

  /** The core's world, as the first process that runs sees it. */
  get world(): World {
    const [running] = this.#running;
    if (!running) throw new RangeError('no process is running');
    return running.world;
  }

  /** A process that is killed starts anew by itself after a while. Its own clock may be so much ahead of the others. */
  startProcess(aheadMs = 0): void {
    this.#started += 1;
    const process = new SimulatedProcess(`process ${this.#started}`, this.#outside);
    process.onEdge = (side, what) => this.onEdge(process, side, what);
    const world = this.#worldOf(process, aheadMs);
    process.onKill.add(() => {
      this.#running = this.#running.filter((running) => running.process !== process);
      this.time.at(this.time.now + this.dice.between(500, 20_000), () => this.startProcess(aheadMs));
    });
    this.#running.push({ process, world, conversation: createConversation(world) });
    this.jobs.workers = this.#running.map((running) => ({
      process: running.process,
      run: (run) => runJob(running.world, run),
    }));
    // As in the program: whoever cannot look at the open work has not started.
    void resumeWork(world)
      .then(() => resumeReminders(world))
      .catch(() => process.kill());
    this.jobs.pump();
  }

  /** Teams delivers to any process that listens; nobody listening: it is lost. */
  deliverMessage(message: IncomingMessage): void {
    void this.#turn(async ({ conversation }) => {
      const answer = await conversation.onMessage(message);
      return answer ? { say: answer.reply, ...answer } : undefined;
    }, message);
  }

  deliverPress(action: IncomingCardAction): void {
    const { sender, actionId, verb, trigger } = action;
    if (trigger === 'manual') this.history.add({ kind: 'pressed', by: sender, action: actionId, verb });
    void this.#turn(({ conversation }) => conversation.onCardAction(action), action);
  }

  async #turn(
    ask: (running: Running) => Promise<(Partial<MessageAnswer> & Partial<PressAnswer>) | undefined>,
    incoming: IncomingMessage | IncomingCardAction,
  ): Promise<void> {
    const listening = this.#running.filter(({ process }) => process.alive);
    if (listening.length === 0) return;
    const running = this.dice.pick(listening);
    try {
      await running.process.step();
      const answer = await ask(running);
      await running.process.step();
      if (answer) await this.#say(running, incoming, answer as PressAnswer);
    } catch (error) {
      this.#broken(`a turn threw: ${String(error)}`);
    }
  }

  async #say(
    { process, world, conversation }: Running,
    incoming: IncomingMessage | IncomingCardAction,
    { card, say, locale, remember }: PressAnswer,
  ): Promise<void> {
    for (const reply of [card, say]) {
      if (!reply) continue;
      this.history.add({ kind: 'answered', to: incoming.sender, reply });
      if (reply.kind === 'failed' && reply.service === 'bot') this.#broken('a turn failed in the bot itself');
    }
    if (card && 'cardActivityId' in incoming) this.teams.replace(incoming.cardActivityId, card);
    if (!say) return;
    const posted = await world.messenger.post(incoming.conversation, { reply: say, locale });
    if (posted.kind !== 'sent' || !remember) return;
    await process.step();
    await conversation.onCardPosted(remember, posted.activityId).catch(ignore);
  }

  #worldOf(process: SimulatedProcess, aheadMs: number): World {
    const { time, dice, rows, seal, weather } = this;
    const clock = { now: () => new Date(time.now + aheadMs) };
    return {
      policy: this.#policy,
      store: simulatedStore({
        ...{ rows, process, dice, weather, clock, seal },
        databaseNow: () => time.now,
        onCommit: (jobs, records) => {
          for (const record of records) this.history.add({ kind: 'committed', record });
          this.jobs.send(jobs);
        },
      }),
      directory: this.graph.directory(process),
      groups: {
        find: (queries) => Promise.resolve(queries.map(() => ({ sources: [], more: false, near: [] }))),
        members: () => Promise.resolve({ kind: 'gone' }),
      },
      files: { read: () => Promise.resolve({ kind: 'unusable', because: 'off' }) },
      uploads: noUploads,
      sheets: createSheets(),
      mfa: this.graph.mfa(process),
      signIns: this.#signIns.of(process),
      policySignIns: { lately: () => Promise.resolve(new Map()) },
      tenant: {
        people: () => Promise.resolve({ rows: [] }),
        registrations: () => Promise.resolve('not-licensed'),
      },
      pace: freePace,
      messenger: this.teams.messenger(process),
      mailer: this.teams.mailer(process),
      readers: this.graph.readers(process),
      calendar: this.#calendar,
      clock,
      ids: {
        actionId: () => `action-${Math.floor(dice.roll() * 2 ** 48).toString(36)}-${time.now.toString(36)}`,
        reference: () => `REF-${Math.floor(dice.roll() * 2 ** 32).toString(36)}`,
      },
      seal,
      brakes: { weakeningClosed: () => undefined },
      log: this.#log,
    };
  }

  #broken(what: string): void {
    this.history.add({ kind: 'broken', what });
  }
}
