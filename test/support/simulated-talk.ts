import type { GroupId, PersonId } from '../../src/core/ids.ts';
import type { IncomingCardAction } from '../../src/core/incoming.ts';
import type { ActionRecord } from '../../src/core/ports/store.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { MfaState } from '../../src/core/mfa-state.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { ChangeRequest } from '../../src/core/requests/change-request.ts';
import { samplePerson, samplePersonId, SAMPLE_POLICY } from './sample-people.ts';
import { APPROVERS } from './simulated-graph.ts';
import { CALM } from './simulated-process.ts';
import { SimulatedSite } from './simulated-site.ts';
import type { SeenButtons } from './simulated-teams.ts';
import type { Dice } from './simulated-time.ts';

export const HELPDESK = '00000000-0000-4000-8000-00000000de51' as GroupId;

/** 1 and 2 ask, 2 to 4 decide, 10 to 13 are changed; 40 is an emergency account, 50 a guest. */
export const [ASKER, BOTH, DECIDER, SECOND, TARGET, OTHER] = [1, 2, 3, 4, 10, 11] as const;

/** Nothing goes wrong, and every wait is the shortest: what such a run does is the same on every machine. */
const NO_DICE: Dice = {
  roll: () => 0.5,
  chance: () => false,
  between: (low) => low,
  pick: (list) => first(list),
};

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

let counted = 0;
/** Ids must differ even without dice. */
function countingDice(): Dice {
  return { ...NO_DICE, roll: () => ((counted += 1) % 1_000_003) / 1_000_003 };
}

/** The real core in calm weather, and people who talk to it one after the other: milliseconds a story. */
export class SimulatedTalk {
  readonly site: SimulatedSite;
  readonly seen: SeenButtons[] = [];
  #activities = 0;

  constructor(policy: Partial<Policy> = {}) {
    this.site = new SimulatedSite({
      dice: countingDice(),
      weather: { ...CALM },
      policy: {
        ...SAMPLE_POLICY,
        groups: { helpdesk: [HELPDESK], approvers: [APPROVERS], auditors: [] },
        breakGlass: [samplePersonId(40)],
        ...policy,
      },
    });
    this.site.teams.onButtons = (seen) => this.seen.push(seen);
    for (const number of [1, 2, 3, 4, 10, 11, 12, 13, 40, 50]) this.#move(number);
    this.site.startProcess();
  }

  /** What the bot answers, in the personal chat unless told otherwise. */
  say(
    from: number,
    text: string,
    over: { id?: string; kind?: 'group'; chatOf?: number } = {},
  ): Promise<readonly Reply[]> {
    return this.#answers(() =>
      this.site.deliverMessage({
        ...this.#incoming(from, over.id),
        conversation: {
          ...this.site.teams.chatOf(samplePersonId(over.chatOf ?? from)),
          kind: over.kind ?? 'personal',
        },
        text,
        mentions: [],
      }),
    );
  }

  press(
    by: number,
    verb: string,
    over: Partial<IncomingCardAction> & { of?: number } = {},
  ): Promise<readonly Reply[]> {
    const { of = by, ...fields } = over;
    return this.#answers(() =>
      this.site.deliverPress({
        ...this.#incoming(by),
        verb,
        actionId: fields.actionId ?? this.buttons(of, verb),
        inputs: { reason: 'because', proof: 'call-back' },
        trigger: 'manual',
        ...fields,
      }),
    );
  }

  /** The id behind the newest button of that name that the person ever saw. */
  buttons(of: number, verb: string): string {
    const seen = this.seen.filter(
      ({ person, verbs }) => person === samplePersonId(of) && verbs.includes(verb),
    );
    const newest = seen.at(-1);
    if (!newest) throw new Error(`person ${of} never saw a button "${verb}"`);
    return newest.action;
  }

  /** The id behind the buttons of that person's approval card of that request, where several wait. */
  cardOf(by: number, request: number): string {
    const records = this.site.rows.all('action').map(([, row]) => row as ActionRecord);
    const record = records.find(
      ({ holder, grant }) =>
        holder === samplePersonId(by) && grant.kind === 'decide' && grant.request === `REQ-${request}`,
    );
    if (!record) throw new Error(`person ${by} has no card of REQ-${request}`);
    return record.id;
  }

  /** Asked and confirmed by ASKER: the approvers have their cards. */
  async requested(to: 'enable' | 'disable' = 'enable', target: number = TARGET): Promise<void> {
    await this.say(ASKER, `${to} mfa for person${target}@contoso.com`);
    await this.press(ASKER, 'confirm');
  }

  async pass(ms: number): Promise<void> {
    await this.site.time.run(this.site.time.now + ms);
  }

  request(number = 1): ChangeRequest {
    return this.site.rows.get('request', `REQ-${number}`) as ChangeRequest;
  }

  state(number: number): MfaState | undefined {
    return this.site.graph.people.get(samplePersonId(number))?.state;
  }

  get writes(): number {
    return this.site.history.of('write-sent').length;
  }

  /** Kinds of audit events so far, in order. */
  get audit(): readonly string[] {
    return this.site.history.of('committed').map(({ record }) => record.event.kind);
  }

  async #answers(deliver: () => void): Promise<readonly Reply[]> {
    const before = this.site.history.of('answered').length;
    deliver();
    await this.pass(3_000);
    return this.site.history
      .of('answered')
      .slice(before)
      .map(({ reply }) => reply);
  }

  #incoming(from: number, id?: string) {
    this.#activities += 1;
    const sender: PersonId = samplePersonId(from);
    return {
      activityId: id ?? `in-${this.#activities}`,
      conversation: this.site.teams.chatOf(sender),
      sender,
      senderTeamsId: `29:${sender}`,
    };
  }

  #move(number: number): void {
    const id = samplePersonId(number);
    const groups = [...(number <= 2 ? [HELPDESK] : []), ...(number >= 2 && number <= 4 ? [APPROVERS] : [])];
    this.site.graph.people.set(id, {
      person: samplePerson(number, number === 50 ? { userType: 'guest' } : {}),
      state: 'disabled',
      methods: [],
      groups: new Set(groups),
      deleted: false,
    });
    this.site.teams.installed.add(id);
  }
}

/** What was refused, by name; `undefined` when an answer was something else. */
export function refusals(replies: readonly Reply[]): readonly (string | undefined)[] {
  return replies.map((reply) => (reply.kind === 'refused' ? reply.refusal.kind : undefined));
}
