import { mayStillAsk } from '../approvals/requester-right.ts';
import type { World } from '../world.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

const RETRY_MS = 2_000;

export interface Telling {
  /** Noted once it is there: nobody is told twice. */
  readonly key: string;
  readonly view: () => Promise<OrderView>;
}

/**
 * To whoever ordered reminders, in the chat in which they did, while they may still ask: it names people, and comes up to
 * some days later. Milliseconds until it may be tried again; 0 when it is over.
 */
export async function tellRequester(
  world: World,
  order: ReminderOrder,
  { key, view }: Telling,
): Promise<number> {
  const result = (await mayStillAsk(world, order)) ? await post(world, order, await view()) : 'not-entitled';
  if (typeof result === 'number') return result;
  await world.store.transaction((tx) => tx.firstSight(key));
  if (result !== 'sent')
    world.log.warn('a requester of reminders could not be told', { order: order.id, key, result });
  return 0;
}

async function post(world: World, order: ReminderOrder, view: OrderView): Promise<number | string> {
  const posted = await world.messenger.post(order.conversation, {
    reply: { kind: 'reminders', about: { kind: 'order', view, buttons: 'none' } },
    locale: order.requesterLocale,
  });
  return posted.kind === 'busy' ? (posted.retryAfterMs ?? RETRY_MS) : posted.kind;
}
