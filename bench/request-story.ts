import { setTimeout as wait } from 'node:timers/promises';
import { GROUP_IDS } from '../src/rehearsal/contoso.ts';
import type { Person } from '../src/rehearsal/model/person.ts';
import type { RehearsalPerson } from '../src/rehearsal/teams/rehearsal-person.ts';
import type { SeenMessage } from '../src/rehearsal/teams/chat-log.ts';
import { exactNow, type Stand } from './stand.ts';

const PATIENCE_MS = 60_000;
/** Nothing happened outside for so long: whatever the last request set going has ended. */
const QUIET_MS = 150;

/** People who ask and people who approve, in turn: Teams takes few messages a minute in one chat. */
export class Cast {
  readonly #stand: Stand;
  readonly #agents: readonly RehearsalPerson[];
  readonly #approvers: readonly RehearsalPerson[];
  #turn = 0;

  constructor(stand: Stand, size = 30) {
    this.#stand = stand;
    this.#agents = stand.takePeople(size).map((person) => stand.join(person));
    this.#approvers = stand.takePeople(size).map((person) => stand.join(person));
    const { tenant } = stand;
    tenant.group(GROUP_IDS.mfaApprovers).people.clear();
    tenant.group(GROUP_IDS.mfaApprovers).groups.clear();
    for (const { who } of this.#agents) tenant.addToGroup(GROUP_IDS.mfaHelpdesk, who.aadObjectId);
  }

  /** One agent, and the one approver there is until the next call: every approver of the group gets each card. */
  next(): { readonly agent: RehearsalPerson; readonly approver: RehearsalPerson } {
    const agent = this.#agents[this.#turn % this.#agents.length] as RehearsalPerson;
    const approver = this.#approvers[this.#turn % this.#approvers.length] as RehearsalPerson;
    this.#turn += 1;
    const { people } = this.#stand.tenant.group(GROUP_IDS.mfaApprovers);
    people.clear();
    people.add(approver.who.aadObjectId);
    return { agent, approver };
  }
}

/** Types the command and presses Confirm; the approver's card is on the screen afterwards. */
export async function askForChange(
  { agent, approver }: ReturnType<Cast['next']>,
  target: Person,
): Promise<SeenMessage> {
  const before = new Set(approver.messages().map(({ activityId }) => activityId));
  await agent.say(`enable mfa for ${target.userPrincipalName}`);
  await agent.press({ verb: 'confirm' });
  return approver.waitForMessage(({ activityId, card }) => card !== undefined && !before.has(activityId));
}

/** Milliseconds from the press leaving until the write arrived at the tenant. */
export async function pressToWrite(
  stand: Stand,
  approver: RehearsalPerson,
  press: { readonly card: string; readonly target: Person },
): Promise<number> {
  const written = stand.tenant.effects.all.length;
  const startedAt = exactNow();
  const answered = approver.press({ verb: 'approve' }, { on: press.card });
  const deadline = startedAt + PATIENCE_MS;
  for (;;) {
    const write = stand.tenant.effects.all
      .slice(written)
      .find((effect) => effect.kind === 'mfa-state' && effect.personId === press.target.id);
    if (write) {
      await answered;
      return write.at - startedAt;
    }
    if (exactNow() > deadline) throw new Error(`${press.target.id} was never written`);
    await wait(4);
  }
}

/** Resolves when neither the tenant nor Teams has heard of the bot for a moment. */
export async function untilQuiet(stand: Stand, quietMs = QUIET_MS): Promise<void> {
  const heard = (): number =>
    stand.tenant.requests.roundTrips + stand.teams.chats.effects.length + stand.tenant.effects.all.length;
  let last = heard();
  let since = exactNow();
  while (exactNow() - since < quietMs) {
    await wait(20);
    if (heard() === last) continue;
    last = heard();
    since = exactNow();
  }
}
