import type { ActionId, PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { PeopleIntent } from '../intents/intent.ts';
import { resolveTargets } from '../intents/resolve-targets.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { TargetRefusal } from '../refusal.ts';
import { nextReminderAt } from '../reminders/plan-reminder.ts';
import { readStandings, type ReaderNow } from '../reminders/read-standings.ts';
import { planningFor } from '../reminders/remind-due.ts';
import type { ReminderOrder } from '../reminders/order.ts';
import type { OrderView } from '../reminders/reminders-reply.ts';
import type { ReminderSeries } from '../reminders/series.ts';
import { viewOrder } from '../reminders/view-order.ts';
import type { World } from '../world.ts';
import { stopAtTargets } from './stop-at-targets.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

const PENDING = '*pending';
/** Looked at one by one for the card; the others are counted, and looked at when it is their turn. */
const READ = 40;
const PAGE = 1_000;
/** People in one order: above the cap of the policy somebody else agrees first, above this nobody can. */
const MOST = 20_000;

/** "remind jsmith", "remind everyone who has not registered": who gets what when, before anything is sent. */
export async function answerRemind(world: World, command: Command, intent: PeopleIntent): Answer {
  if (intent.targets.includes(PENDING)) return remindPending(world, command);
  const { sender: viewer, mentions, chosen, conversation } = command;
  const question = { viewer, targets: intent.targets, mentions, chosen, conversation, most: MOST };
  const targets = await resolveTargets(world, question);
  const asker = admitAsker(world, command, { rights: targets.rights, needs: ['helpdesk'] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const stopped = stopAtTargets(world, command, { asker, targets, cap: MOST });
  if (stopped) return stopped;
  const people = targets.people.map(({ id }) => id);
  return preview(world, command, { asker, people, refused: targets.refused });
}

/** Everybody who is looked after and has yet to register. */
async function remindPending(world: World, command: Command): Answer {
  const asker = admitAsker(world, command, {
    rights: await readRights(world, command),
    needs: ['helpdesk'],
  });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const people: PersonId[] = [];
  for (let more = true; more;) {
    const after = people.at(-1);
    const page = await world.store.reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
    people.push(...page.map(({ person }) => person));
    more = page.length === PAGE;
  }
  return preview(world, command, { asker, people, refused: [] });
}

interface Wanted {
  readonly asker: Asker;
  readonly people: readonly PersonId[];
  readonly refused: readonly TargetRefusal[];
}

async function preview(world: World, command: Command, { asker, people, refused }: Wanted): Answer {
  const read = await readStandings(world, people.slice(0, READ));
  const { shown, leftOut, out } = await judge(world, read);
  const now = world.clock.now();
  const order: ReminderOrder = {
    id: world.ids.reference(),
    status: 'awaiting-confirmation',
    requester: asker.person,
    requesterLocale: asker.locale,
    conversation: command.conversation,
    people: people.filter((person) => !out.has(person)),
    createdAt: now.toISOString(),
    expiresAt: addMinutes(now, world.policy.confirmWithinMinutes),
  };
  return propose(world, command, {
    asker,
    order,
    view: await viewOrder(world, order, { shown, leftOut, refused }),
  });
}

type Judged = Pick<OrderView, 'shown' | 'leftOut'> & { readonly out: ReadonlySet<PersonId> };

async function judge(world: World, read: ReadonlyMap<PersonId, ReaderNow>): Promise<Judged> {
  const shown: OrderView['shown'][number][] = [];
  const leftOut: OrderView['leftOut'][number][] = [];
  const out = new Set<PersonId>();
  for (const [id, reader] of read) {
    const { standing, facts } = reader;
    if (standing === 'unregistered' && facts.account) {
      shown.push({ person: facts.account, ...(await messageFor(world, id, reader)) });
      continue;
    }
    out.add(id);
    if (facts.account && standing !== 'unregistered')
      leftOut.push({ person: facts.account, because: standing });
  }
  shown.sort((one, other) => (one.at < other.at ? -1 : 1));
  return { shown, leftOut, out };
}

/** Which message it is, and when it may be read. */
async function messageFor(
  world: World,
  person: PersonId,
  reader: ReaderNow,
): Promise<{ readonly number: number; readonly at: string }> {
  const now = world.clock.now();
  const known = await world.store.reads.series(person);
  const series: ReminderSeries = known ?? { person, startedAt: now.toISOString(), step: 0, sent: 0 };
  const { ended: _, ...asked } = { ...series, askedAt: now.toISOString() };
  const at = nextReminderAt(asked, planningFor(world, reader), now) ?? now;
  // Whoever was not looked after any more begins anew.
  return { number: (known && !known.ended ? known.sent : 0) + 1, at: at.toISOString() };
}

interface Proposing {
  readonly asker: Asker;
  readonly order: ReminderOrder;
  readonly view: OrderView;
}

async function propose(world: World, command: Command, { asker, order, view }: Proposing): Answer {
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    const { locale } = asker;
    if (order.people.length === 0)
      return { reply: { kind: 'reminders', about: { kind: 'order', view, buttons: 'none' } }, locale };
    const action = world.ids.actionId() as ActionId;
    await tx.saveReminderOrder(order);
    await tx.insertAction({
      id: action,
      grant: { kind: 'confirm-reminders', order: order.id },
      holder: asker.person.id,
      issuedAt: order.createdAt,
    });
    await tx.append({
      event: { kind: 'reminders-proposed', order: order.id, people: order.people },
      actor: asker.person.id,
      aside: { words: command.words },
    });
    return {
      reply: { kind: 'reminders', about: { kind: 'order', view, buttons: 'confirm', action } },
      locale,
    };
  });
}
