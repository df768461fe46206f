import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TimeBox } from '../../src/core/ports/guard-rails.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { ASKER, BOTH, DECIDER, HELPDESK, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/**
 * The life of one weakening with an end, told by dice, beside a plain model of it. It begins with an approval (two hours),
 * or as an emergency (six hours, looked at by an approver). The rules: one approver lets it last longer, never further
 * than eight hours from when it is asked; a request for more time is void after 150 minutes and at the end; without an end
 * nothing lasts; the review of an emergency gives two hours, or puts the earlier state back at once.
 */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const [MOST, WAITS, KEPT] = [8 * HOUR, 150 * MINUTE, 2 * HOUR];
/** Longer than anything takes here: nothing is looked at that close to an end. */
const BLUR = 2 * MINUTE;

type Status = 'awaiting-approval' | 'finished' | 'rejected' | 'withdrawn' | 'expired';
interface Request {
  readonly by: number;
  readonly adds: number;
  readonly expires: number;
  readonly review: boolean;
  status: Status;
}

/** What should be true, without a line of the program: one end, some requests and a clock. */
class Model {
  isOff = true;
  readonly approvers = new Set<number>([BOTH, DECIDER, SECOND]);
  /** The first one is REQ-2: REQ-1 is the weakening. */
  readonly requests: Request[] = [];
  due: number;

  constructor(due: number, emergencyBy?: number) {
    this.due = due;
    if (emergencyBy !== undefined) this.#add({ by: emergencyBy, adds: KEPT, expires: due, review: true });
  }

  get open(): Request | undefined {
    return this.requests.find(({ status }) => status === 'awaiting-approval');
  }

  passTo(now: number): void {
    if (this.open && this.open.expires <= now) this.open.status = 'expired';
    if (this.due <= now) this.isOff = false;
  }

  mayAsk(adds: number, now: number): boolean {
    return this.isOff && !this.open && this.due + adds <= now + MOST;
  }

  ask(by: number, adds: number, now: number): void {
    this.#add({ by, adds, expires: Math.min(now + WAITS, this.due), review: false });
  }

  approve(by: number): void {
    if (!this.open || !this.#mayDecide(by)) return;
    this.due += this.open.adds;
    this.open.status = 'finished';
  }

  reject(by: number): void {
    if (this.#mayDecide(by)) this.#end('rejected');
  }

  withdraw(by: number): void {
    if (this.open?.by === by) this.#end('withdrawn');
  }

  /** True while it cannot be said on which side of a limit "now" lies. */
  isBlurred(now: number): boolean {
    const limits = [...(this.isOff ? [this.due] : []), ...(this.open ? [this.open.expires] : [])];
    return limits.some((limit) => Math.abs(limit - now) < BLUR);
  }

  #add(request: Omit<Request, 'status'>): void {
    this.requests.push({ ...request, status: 'awaiting-approval' });
  }

  #mayDecide(by: number): boolean {
    return this.approvers.has(by) && this.open !== undefined && this.open.by !== by;
  }

  #end(status: 'rejected' | 'withdrawn'): void {
    if (!this.open) return;
    if (this.open.review) this.isOff = false;
    this.open.status = status;
  }
}

interface Real {
  readonly talk: SimulatedTalk;
}
type Step = fc.AsyncCommand<Model, Real>;

const boxOf = (talk: SimulatedTalk): TimeBox =>
  talk.site.rows.get('time-box', `REQ-1/${samplePersonId(TARGET)}`) as TimeBox;

function step(name: string, act: (model: Model, talk: SimulatedTalk) => Promise<void>): Step {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, { talk }) => {
      await act(model, talk);
      while (model.isBlurred(talk.site.time.now)) await talk.pass(BLUR);
      model.passTo(talk.site.time.now);
      const { isOff, due, requests } = model;
      const box = boxOf(talk);
      expect([talk.state(TARGET), talk.writes]).toEqual(isOff ? ['disabled', 1] : ['enforced', 2]);
      expect(box.status).toBe(isOff ? 'waiting' : 'restored');
      if (isOff) expect(Date.parse(box.dueAt)).toBe(due);
      expect(requests.map((_, at) => talk.request(at + 2).status)).toEqual(
        requests.map(({ status }) => status),
      );
      expect(talk.site.rows.get('request', `REQ-${requests.length + 2}`)).toBeUndefined();
    },
  };
}

/** About the newest request, with whatever button it brings; whoever gets none has nothing to press. */
async function decide(
  { requests }: Model,
  talk: SimulatedTalk,
  { by, verb }: { readonly by: number; readonly verb: 'approve' | 'reject' },
): Promise<void> {
  await talk.say(by, `approve REQ-${requests.length + 1}`);
  const seen = talk.seen.some(({ person, verbs }) => person === samplePersonId(by) && verbs.includes(verb));
  if (seen) await talk.press(by, verb);
  await talk.pass(MINUTE / 2);
}

async function askForMore(
  model: Model,
  talk: SimulatedTalk,
  { by, minutes }: { readonly by: number; readonly minutes: number },
): Promise<void> {
  const adds = minutes * MINUTE;
  // Right at the limit a second decides: that is for the tests of the rule itself.
  if (Math.abs(model.due + adds - talk.site.time.now - MOST) < MINUTE) return;
  const may = model.mayAsk(adds, talk.site.time.now);
  const replies = await talk.say(by, `extend req-1 by ${minutes} minutes`);
  expect(replies.map(({ kind }) => kind)).toEqual([may ? 'confirm-change' : 'refused']);
  if (!may) return;
  await talk.press(by, 'confirm');
  model.ask(by, adds, talk.site.time.now);
}

const helpdesk = fc.constantFrom(ASKER, BOTH);
const steps: fc.Arbitrary<Step>[] = [
  fc
    .tuple(helpdesk, fc.constantFrom(67, 187))
    .map(([by, minutes]) =>
      step(`${by} asks for ${minutes} minutes`, (model, talk) => askForMore(model, talk, { by, minutes })),
    ),
  // Mostly by somebody whose yes counts, or hardly a life would get far.
  fc.constantFrom(DECIDER, SECOND, DECIDER, SECOND, ASKER, BOTH, TARGET).map((by) =>
    step(`${by} approves`, async (model, talk) => {
      await decide(model, talk, { by, verb: 'approve' });
      model.approve(by);
    }),
  ),
  fc.constantFrom(BOTH, SECOND, TARGET).map((by) =>
    step(`${by} rejects`, async (model, talk) => {
      await decide(model, talk, { by, verb: 'reject' });
      model.reject(by);
    }),
  ),
  helpdesk.map((by) =>
    step(`${by} withdraws`, async (model, talk) => {
      await talk.say(by, `cancel REQ-${model.requests.length + 1}`);
      await talk.pass(MINUTE / 2);
      model.withdraw(by);
    }),
  ),
  fc
    .constantFrom(50, 133)
    .map((minutes) => step(`${minutes} minutes pass`, (_, talk) => talk.pass(minutes * MINUTE))),
  fc.constantFrom(BOTH, DECIDER).map((person) =>
    step(`${person} leaves approvers`, (model, talk) => {
      model.approvers.delete(person);
      talk.site.graph.people.get(samplePersonId(person))?.groups.delete(APPROVERS);
      return Promise.resolve();
    }),
  ),
];

async function begin(emergencyBy?: number): Promise<{ model: Model; real: Real }> {
  const talk = new SimulatedTalk({
    approveWithinMinutes: WAITS / MINUTE,
    weakening: { maxHours: MOST / HOUR, defaultHours: 4, withoutEnd: 'refuse' },
    emergency: { enabled: true, groups: [HELPDESK], reviewHours: 6, perDay: { requester: 2, tenant: 3 } },
  });
  const target = talk.site.graph.people.get(samplePersonId(TARGET));
  if (target) target.state = 'enforced';
  const words = `disable mfa for person${TARGET}@contoso.com`;
  const by = emergencyBy ?? ASKER;
  await talk.say(by, emergencyBy === undefined ? `${words} for 2 hours` : `emergency: ${words} because so`);
  await talk.press(by, 'confirm');
  if (emergencyBy === undefined) await talk.press(DECIDER, 'approve');
  await talk.pass(2 * MINUTE);
  return { model: new Model(Date.parse(boxOf(talk).dueAt), emergencyBy), real: { talk } };
}

const SEED = Number(process.env['LIFE_SEED'] ?? Date.now() % 1_000_000_007);

test.each([
  ['approved', undefined, 100],
  ['an emergency', ASKER, 50],
  ['an emergency of an approver', BOTH, 50],
] as const)(
  `whatever people do with a weakening (%s), it lasts as long as the rules say (seed ${SEED})`,
  async (_, by, numRuns) => {
    await fc.assert(
      fc.asyncProperty(fc.commands(steps, { maxCommands: 18, size: 'max' }), (commands) =>
        fc.asyncModelRun(() => begin(by), commands),
      ),
      { numRuns, seed: SEED },
    );
  },
  60_000,
);
