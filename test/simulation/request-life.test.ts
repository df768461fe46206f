import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GroupId } from '../../src/core/ids.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import { ASKER, BOTH, DECIDER, SECOND, SimulatedTalk, TARGET } from '../support/simulated-talk.ts';

/**
 * The life of one request, told by dice, beside a plain model of it. The rules: two of the approvers, or of security when
 * nobody answered for two hours; void after eight; one rejection is a veto; DEPUTY stands in for DECIDER.
 */
const SECURITY = '00000000-0000-4000-8000-000000005ec1' as GroupId;
const DEPUTIES = '00000000-0000-4000-8000-00000000dee1' as GroupId;
const [DEPUTY, GUARD] = [11, 12];
const MINUTE = 60_000;
const ESCALATES = 120 * MINUTE;
const EXPIRES = 480 * MINUTE;

type Status = 'awaiting-approval' | 'finished' | 'rejected' | 'withdrawn' | 'expired';
interface Vote {
  readonly by: number;
  readonly of: number;
  readonly place: 'approvers' | 'security';
  readonly at: number;
}

/** What should be true, without a line of the program: sets of people and a clock. */
class Model {
  status: Status = 'awaiting-approval';
  votes: Vote[] = [];
  handedOver = true;
  escalated = false;
  readonly asked: number;
  readonly groups = {
    approvers: new Set<number>([BOTH, DECIDER, SECOND]),
    security: new Set<number>([GUARD]),
    deputies: new Set<number>([DEPUTY]),
  };
  /** When the timer looks next; it looks again later when somebody answered meanwhile, and not beyond the end. */
  #looks: number | undefined;

  constructor(now: number) {
    this.asked = now;
    this.#looks = now + ESCALATES;
  }

  passTo(now: number): void {
    while (this.status === 'awaiting-approval' && this.#looks !== undefined && this.#looks <= now) {
      const due = (this.votes.at(-1)?.at ?? this.asked) + ESCALATES;
      if (due <= this.#looks) this.escalated = true;
      this.#looks = this.escalated || due >= this.asked + EXPIRES ? undefined : due;
    }
    if (this.status === 'awaiting-approval' && now >= this.asked + EXPIRES) this.status = 'expired';
  }

  approve(by: number, now: number): void {
    if (this.status !== 'awaiting-approval' || !this.#mayPress(by)) return;
    this.votes = this.votes.filter((vote) => this.#stands(vote));
    const vote = this.#voteOf(by, now);
    if (!vote) return;
    this.votes.push(vote);
    this.#looks ??= this.escalated || now + ESCALATES >= this.asked + EXPIRES ? undefined : now + ESCALATES;
    if (this.votes.length === 2) this.status = 'finished';
  }

  reject(by: number): void {
    if (this.status === 'awaiting-approval' && this.#mayPress(by)) this.status = 'rejected';
  }

  withdraw(): void {
    if (this.status === 'awaiting-approval') this.status = 'withdrawn';
  }

  #mayPress(by: number): boolean {
    return by !== ASKER && by !== TARGET && Object.values(this.groups).some((group) => group.has(by));
  }

  #voteOf(by: number, at: number): Vote | undefined {
    const used = new Set(this.votes.flatMap((vote) => [vote.by, vote.of]));
    if (used.has(by)) return undefined;
    const own = this.#placeOf(by);
    if (own) return { by, of: by, place: own, at };
    const theirs = this.#isDeputy(by) && !used.has(DECIDER) ? this.#placeOf(DECIDER) : undefined;
    return theirs && { by, of: DECIDER, place: theirs, at };
  }

  #placeOf(person: number): Vote['place'] | undefined {
    if (this.groups.approvers.has(person)) return 'approvers';
    return this.escalated && this.groups.security.has(person) ? 'security' : undefined;
  }

  #isDeputy(by: number): boolean {
    return by === DEPUTY && this.handedOver && this.groups.deputies.has(by);
  }

  #stands({ by, of, place }: Vote): boolean {
    return this.groups[place].has(of) && (by === of || this.#isDeputy(by));
  }
}

interface Real {
  readonly talk: SimulatedTalk;
}
type Step = fc.AsyncCommand<Model, Real>;

const GROUP_OF = { approvers: APPROVERS, security: SECURITY, deputies: DEPUTIES } as const;

function step(name: string, act: (model: Model, talk: SimulatedTalk) => Promise<void>): Step {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, { talk }) => {
      await act(model, talk);
      model.passTo(talk.site.time.now);
      const request = talk.request();
      expect(request.status).toBe(model.status);
      expect(talk.writes).toBe(model.status === 'finished' ? 1 : 0);
      if (request.status !== 'awaiting-approval') return;
      expect(
        request.approvals.map(({ by, onBehalfOf, via }) => [by.id, onBehalfOf ?? by.id, via ?? 'approvers']),
      ).toEqual(model.votes.map(({ by, of, place }) => [samplePersonId(by), samplePersonId(of), place]));
      expect(request.escalated !== undefined).toBe(model.escalated);
    },
  };
}

/** Brings the card where none came by itself; whoever gets none has nothing to press. */
async function pressAny(talk: SimulatedTalk, by: number, verb: 'approve' | 'reject'): Promise<void> {
  await talk.say(by, 'approve REQ-1');
  const seen = talk.seen.some(({ person, verbs }) => person === samplePersonId(by) && verbs.includes(verb));
  if (seen) await talk.press(by, verb);
}

const anybody = fc.constantFrom(ASKER, BOTH, DECIDER, SECOND, TARGET, DEPUTY, GUARD);

const steps: fc.Arbitrary<Step>[] = [
  anybody.map((by) =>
    step(`${by} approves`, async (model, talk) => {
      await pressAny(talk, by, 'approve');
      model.approve(by, talk.site.time.now);
    }),
  ),
  fc.constantFrom(ASKER, TARGET, SECOND).map((by) =>
    step(`${by} rejects`, async (model, talk) => {
      await pressAny(talk, by, 'reject');
      model.reject(by);
    }),
  ),
  fc.constant(
    step('withdrawn', async (model, talk) => {
      await talk.press(ASKER, 'withdraw');
      model.withdraw();
    }),
  ),
  // Sums and differences of these stay minutes away from two and from eight hours.
  fc
    .constantFrom(50, 133)
    .map((minutes) => step(`${minutes} minutes pass`, (_, talk) => talk.pass(minutes * MINUTE))),
  fc
    .constantFrom(
      ...([
        [BOTH, 'approvers'],
        [DECIDER, 'approvers'],
        [SECOND, 'approvers'],
        [GUARD, 'security'],
        [DEPUTY, 'deputies'],
      ] as const),
    )
    .map(([person, group]) =>
      step(`${person} leaves ${group}`, (model, talk) => {
        model.groups[group].delete(person);
        talk.site.graph.people.get(samplePersonId(person))?.groups.delete(GROUP_OF[group]);
        return Promise.resolve();
      }),
    ),
  fc.constant(
    step('taken back', async (model, talk) => {
      await talk.say(DECIDER, 'end my delegation');
      model.handedOver = false;
    }),
  ),
];

async function begin(): Promise<{ model: Model; real: Real }> {
  const rules = [{ name: 'tested', when: {}, stages: [{ group: 'approvers', count: 2 }] }];
  const talk = new SimulatedTalk({
    approveWithinMinutes: 480,
    approvals: {
      ...{ groups: { security: [SECURITY], deputies: [DEPUTIES] }, rules },
      escalation: { afterMinutes: 120, group: 'security' },
      delegation: { to: 'deputies', maxDays: 14 },
    },
  });
  talk.site.graph.people.get(samplePersonId(GUARD))?.groups.add(SECURITY);
  talk.site.graph.people.get(samplePersonId(DEPUTY))?.groups.add(DEPUTIES);
  await talk.say(DECIDER, `delegate to person${DEPUTY}@contoso.com`);
  await talk.requested();
  const { confirmedAt } = talk.request() as { readonly confirmedAt: string } & object;
  return { model: new Model(Date.parse(confirmedAt)), real: { talk } };
}

const SEED = Number(process.env['LIFE_SEED'] ?? Date.now() % 1_000_000_007);

test(`C5: whatever people do with a request, and whenever, it lives as the rules say (seed ${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 18 }), (commands) =>
      fc.asyncModelRun(begin, commands),
    ),
    { numRuns: 150, seed: SEED },
  );
}, 60_000);
