import { mayStillAsk } from '../approvals/requester-right.ts';
import type { ActionId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { World } from '../world.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

const RETRY_MS = 2_000;
/** Longer than a message takes to be posted or to fail: by then whoever took it on is gone. */
const CLAIM_MS = 60_000;

export interface Telling {
  /** Noted once it is there: nobody is told twice. */
  readonly key: string;
  readonly view: () => Promise<OrderView>;
  /** Puts all of it as a file behind a button; undefined where there can be none. Asked only by whoever tells. */
  readonly file?: () => Promise<ActionId | undefined>;
}

/**
 * To whoever ordered reminders, in the chat in which they did, while they may still ask: it names people, and comes up to
 * some days later. Milliseconds until it may be tried again; 0 when it is over.
 */
export async function tellRequester(
  world: World,
  order: ReminderOrder,
  { key, view, file }: Telling,
): Promise<number> {
  const taken = await takeOn(world, order.id, key);
  if (typeof taken === 'number') return taken;
  const say = async () => post(world, order, { view: await view(), file: await file?.() });
  const result = (await mayStillAsk(world, order)) ? await say() : 'not-entitled';
  const isBusy = typeof result === 'number';
  await putDown(world, order.id, { ...taken, isOver: !isBusy });
  if (isBusy) return result;
  if (result !== 'sent')
    world.log.warn('a requester of reminders could not be told', { order: order.id, key, result });
  return 0;
}

type Claim = Required<Pick<ReminderOrder, 'telling'>>['telling'];

/** Two replicas may have the same news: the first one posts it, and the other looks again once that must be over. */
function takeOn({ clock, store }: World, id: string, key: string): Promise<Claim | number> {
  return store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (!order || (await tx.wasSeen(key))) return 0;
    const { telling } = order;
    const wait = telling?.key === key ? millisecondsUntil(telling.until, clock.now()) : 0;
    if (wait > 0) return wait;
    const claim = { key, until: addMilliseconds(clock.now(), CLAIM_MS) };
    await tx.saveReminderOrder({ ...order, telling: claim });
    return claim;
  });
}

async function putDown(
  { store }: World,
  id: string,
  { key, until, isOver }: Claim & { readonly isOver: boolean },
): Promise<void> {
  await store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (isOver) await tx.firstSight(key);
    if (order?.telling?.key !== key || order.telling.until !== until) return;
    const { telling: _, ...rest } = order;
    await tx.saveReminderOrder(rest);
  });
}

async function post(
  world: World,
  order: ReminderOrder,
  { view, file }: { readonly view: OrderView; readonly file: ActionId | undefined },
): Promise<number | string> {
  const buttons =
    file === undefined ? ({ buttons: 'none' } as const) : ({ buttons: 'file', action: file } as const);
  const posted = await world.messenger.post(order.conversation, {
    reply: { kind: 'reminders', about: { kind: 'order', view, ...buttons } },
    locale: order.requesterLocale,
  });
  return posted.kind === 'busy' ? (posted.retryAfterMs ?? RETRY_MS) : posted.kind;
}
