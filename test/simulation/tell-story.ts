import type { GroupId, PersonId } from '../../src/core/ids.ts';
import type { IncomingCardAction } from '../../src/core/incoming.ts';
import { MFA_STATES } from '../../src/core/mfa-state.ts';
import type { MethodKind } from '../../src/core/people.ts';
import type { Policy } from '../../src/core/policy.ts';
import { samplePerson, samplePersonId, SAMPLE_POLICY } from '../support/sample-people.ts';
import { APPROVERS } from '../support/simulated-graph.ts';
import type { SimulatedSite } from '../support/simulated-site.ts';
import type { SeenButtons } from '../support/simulated-teams.ts';

const HELPDESK = '00000000-0000-4000-8000-00000000de51' as GroupId;
const MINUTE = 60_000;

export const STORY_POLICY: Policy = {
  ...SAMPLE_POLICY,
  groups: { helpdesk: [HELPDESK], approvers: [APPROVERS], auditors: [] },
  breakGlass: [samplePersonId(40)],
  maxPeoplePerRequest: 25,
  confirmWithinMinutes: 10,
  approveWithinMinutes: 30,
  signIns: { reset: 'allow', revoke: 'allow', maxPeople: 3 },
  // Two people are a long list here: its lane, waves and progress card take part in every other story.
  bulk: {
    ...SAMPLE_POLICY.bulk,
    from: 2,
    waves: { from: 3, steps: [{ size: { people: 1 }, askToGoOn: true }] },
  },
};

/** 1–3 ask, 3–6 decide (3 may do both), 6 and 10–14 are changed, 40 is an emergency account, 50 a guest. */
const ASKING = [1, 2, 3].map(samplePersonId);
const DECIDING = [3, 4, 5, 6].map(samplePersonId);
const CHANGED = [6, 10, 11, 12, 13, 14].map(samplePersonId);
const OTHERS = [40, 50].map(samplePersonId);

/** Methods are taken away one by one: with several, a reset can fail when some are gone already. */
const METHODS: readonly (readonly MethodKind[])[] = [
  [],
  ['authenticator'],
  ['authenticator', 'phone', 'passkey', 'software-oath', 'windows-hello', 'temporary-access-pass'],
];

export function fillTenant({ graph, teams, dice }: SimulatedSite): void {
  for (const id of new Set([...ASKING, ...DECIDING, ...CHANGED, ...OTHERS])) {
    const number = Number(id.slice(-12));
    graph.people.set(id, {
      person: samplePerson(number, number === 50 ? { userType: 'guest' } : {}),
      state: dice.pick([...MFA_STATES, 'disabled', 'disabled', 'disabled']),
      methods: dice.pick(METHODS),
      groups: new Set([
        ...(ASKING.includes(id) ? [HELPDESK] : []),
        ...(DECIDING.includes(id) ? [APPROVERS] : []),
      ]),
      deleted: false,
    });
    if (!dice.chance(0.2)) teams.installed.add(id);
  }
}

const ORDERS = [
  ...['enable mfa', 'enable mfa', 'disable mfa', 'enforce mfa'],
  ...['reset mfa', 'revoke sessions'],
] as const;

/** What people do, by dice: everything is planned now or in answer to what they see. */
export class Story {
  readonly #site: SimulatedSite;
  readonly #seen: SeenButtons[] = [];
  #activities = 0;

  constructor(site: SimulatedSite) {
    this.#site = site;
    site.teams.onButtons = (seen) => this.#react(seen);
  }

  /** Plans the commands and the portal's changes of so many minutes. */
  plan(minutes: number): void {
    const { dice } = this.#site;
    const within = (): number => dice.between(0, minutes * MINUTE);
    for (let count = dice.between(3, 10); count > 0; count -= 1) this.#later(within(), () => this.#ask());
    for (let count = dice.between(0, 3); count > 0; count -= 1) this.#later(within(), () => this.#inPortal());
    for (let count = dice.between(0, 4); count > 0; count -= 1) this.#later(within(), () => this.#pressOld());
    for (let count = dice.between(0, 2); count > 0; count -= 1) this.#later(within(), () => this.#byNumber());
  }

  #later(ms: number, act: () => void): void {
    const { time } = this.#site;
    time.at(time.now + ms, act);
  }

  #ask(): void {
    const { dice } = this.#site;
    const people = new Set<PersonId>();
    for (let count = dice.between(1, 3); count > 0; count -= 1)
      people.add(dice.pick(dice.chance(0.08) ? [...OTHERS, ...ASKING] : CHANGED));
    const names = [...people].map((id) => samplePerson(Number(id.slice(-12))).userPrincipalName);
    const order = dice.pick(ORDERS);
    this.#say(dice.pick(ASKING), `${order} for ${names.join(', ')} because of the story`);
  }

  #byNumber(): void {
    const { dice } = this.#site;
    const number = dice.between(1, 6);
    if (dice.chance(0.5)) this.#say(dice.pick(ASKING), `cancel REQ-${number}`);
    else this.#say(dice.pick(DECIDING), `approve REQ-${number}`);
  }

  /** Now and then Teams delivers a message twice. */
  #say(sender: PersonId, text: string): void {
    const { dice, teams } = this.#site;
    this.#activities += 1;
    const message = {
      activityId: `in-${this.#activities}`,
      conversation: teams.chatOf(sender),
      sender,
      senderTeamsId: `29:${sender}`,
      text,
      mentions: [],
    };
    this.#deliver(() => this.#site.deliverMessage(message), dice.chance(0.1) ? 2 : 1);
  }

  #deliver(deliver: () => void, times: number): void {
    for (let count = 0; count < times; count += 1)
      this.#later(this.#site.dice.between(0, count === 0 ? 100 : 20_000), deliver);
  }

  /** People press what they see: soon, late, twice, or not at all. */
  #react(seen: SeenButtons): void {
    const { dice } = this.#site;
    this.#seen.push(seen);
    const verb = this.#choose(seen);
    if (verb === undefined) return;
    const after = dice.chance(0.15) ? dice.between(5, 45) * MINUTE : dice.between(50, 120_000);
    this.#later(after, () => this.#press(seen, verb));
    // Somebody is at work in the portal at that very moment.
    if (verb === 'approve' && dice.chance(0.15))
      this.#later(after + dice.between(0, 3_000), () => this.#inPortal());
    if (dice.chance(0.15)) this.#later(after + dice.between(0, 400), () => this.#press(seen, verb));
    if (dice.chance(0.1))
      this.#later(after + dice.between(0, 400), () => this.#press(seen, dice.pick(seen.verbs)));
  }

  #choose({ verbs }: SeenButtons): string | undefined {
    const { dice } = this.#site;
    if (verbs.includes('bulk-pause')) return dice.chance(0.2) ? dice.pick(verbs) : undefined;
    if (verbs.includes('withdraw')) return dice.chance(0.06) ? 'withdraw' : undefined;
    if (dice.chance(0.2)) return undefined;
    return dice.chance(0.8) ? verbs[0] : verbs[1];
  }

  /** An old card on another device, sometimes under somebody else's hand, or a made-up id. */
  #pressOld(): void {
    const { dice } = this.#site;
    if (this.#seen.length === 0) return;
    const seen = dice.pick(this.#seen);
    const person = dice.chance(0.3) ? dice.pick([...ASKING, ...DECIDING, ...CHANGED]) : seen.person;
    const action = dice.chance(0.1) ? (`${seen.action}x` as typeof seen.action) : seen.action;
    const verb = dice.chance(0.1) ? dice.pick(['approve', 'withdraw', 'confirm']) : dice.pick(seen.verbs);
    this.#press({ ...seen, person, action }, verb);
  }

  #press({ person, action, activityId }: SeenButtons, verb: string): void {
    const { dice, teams } = this.#site;
    const press = (): IncomingCardAction => ({
      activityId: `in-${(this.#activities += 1)}`,
      conversation: teams.chatOf(person),
      sender: person,
      senderTeamsId: `29:${person}`,
      verb,
      actionId: action,
      cardActivityId: activityId,
      inputs: dice.chance(0.9) ? { reason: 'the story wants it', proof: 'manager' } : {},
      trigger: dice.chance(0.05) ? 'automatic' : 'manual',
    });
    const first = press();
    this.#deliver(() => this.#site.deliverPress(first), dice.chance(0.1) ? 2 : 1);
  }

  #inPortal(): void {
    const { dice, graph } = this.#site;
    const id = dice.pick(CHANGED);
    const entry = graph.people.get(id);
    if (!entry) return;
    const what = dice.between(1, 10);
    if (what <= 6) graph.setState(id, dice.pick(MFA_STATES));
    else if (what === 7) entry.deleted = true;
    else if (what === 8 && entry.state === 'enabled') graph.setState(id, 'enforced');
    else if (what === 9) entry.person = { ...entry.person, accountEnabled: false };
    else graph.people.get(dice.pick(DECIDING))?.groups.delete(APPROVERS);
  }
}
