import { namesHeld } from '../approvals/approver-groups.ts';
import type { ActionId, PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { PeopleIntent } from '../intents/intent.ts';
import { resolveTargets } from '../intents/resolve-targets.ts';
import type { MessageAnswer } from '../conversation.ts';
import type { TargetRefusal } from '../refusal.ts';
import { findPending } from '../reminders/find-pending.ts';
import { judgePeople } from '../reminders/judge-people.ts';
import { needsApproval, stagesFor } from '../reminders/order-demand.ts';
import type { ReminderOrder } from '../reminders/order.ts';
import type { OrderView } from '../reminders/reminders-reply.ts';
import { sealOrder } from '../reminders/seal-order.ts';
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

async function remindPending(world: World, command: Command): Answer {
  const asker = admitAsker(world, command, {
    rights: await readRights(world, command),
    needs: ['helpdesk'],
  });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  return preview(world, command, { asker, people: await findPending(world), refused: [] });
}

interface Wanted {
  readonly asker: Asker;
  readonly people: readonly PersonId[];
  readonly refused: readonly TargetRefusal[];
}

async function preview(world: World, command: Command, { asker, people, refused }: Wanted): Answer {
  const { shown, leftOut, out } = await judgePeople(world, people);
  const now = world.clock.now();
  const draft: ReminderOrder = {
    id: world.ids.reference(),
    status: 'awaiting-confirmation',
    requester: asker.person,
    requesterLocale: asker.locale,
    conversation: command.conversation,
    people: people.filter((person) => !out.has(person)),
    createdAt: now.toISOString(),
    expiresAt: addMinutes(now, world.policy.confirmWithinMinutes),
  };
  const order = withStages(world, draft, asker);
  return propose(world, command, {
    asker,
    order,
    view: await viewOrder(world, order, { shown, leftOut, refused }),
  });
}

/** By the rules as they are now; settled at Confirm. */
function withStages({ policy }: World, order: ReminderOrder, { groups }: Asker): ReminderOrder {
  if (!needsApproval(policy, order)) return order;
  return { ...order, stages: stagesFor(policy, order, namesHeld(policy, groups)) };
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
    await tx.saveReminderOrder(sealOrder(world.seal, order));
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
