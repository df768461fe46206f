import { mayStillAsk } from '../approvals/requester-right.ts';
import { doAlone } from '../do-alone.ts';
import type { ActionId } from '../ids.ts';
import type { World } from '../world.ts';
import { noteCourse, wasTold } from './order-course.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

const RETRY_MS = 2_000;

export interface Telling {
  /** Noted once it is there: nobody is told twice. */
  readonly news: string;
  readonly view: () => Promise<OrderView>;
  /** Puts all of it as a file behind a button; undefined where there can be none. Asked only by whoever tells. */
  readonly file?: () => Promise<ActionId | undefined>;
}

/**
 * To whoever ordered reminders, in the chat in which they did, while they may still ask: it names people, and comes up to
 * some days later. Two replicas may have the same news: one of them posts it. Milliseconds until it may be tried again; 0
 * when it is over.
 */
export async function tellRequester(world: World, order: ReminderOrder, telling: Telling): Promise<number> {
  const { news } = telling;
  const told = await doAlone(world, `order ${order.id} ${news}`, () => tellOnce(world, order.id, telling));
  return typeof told === 'object' ? told.retryAfterMs : told;
}

async function tellOnce(world: World, id: string, { news, view, file }: Telling): Promise<number> {
  const order = await world.store.reads.reminderOrder(id);
  if (!order || (await wasTold(world, order, news))) return 0;
  const say = async () => post(world, order, { view: await view(), file: await file?.() });
  const result = (await mayStillAsk(world, order)) ? await say() : 'not-entitled';
  if (typeof result === 'number') return result;
  await world.store.transaction((tx) =>
    noteCourse(tx, id, (course) => ({ ...course, told: [...(course.told ?? []), news] })),
  );
  if (result !== 'sent')
    world.log.warn('a requester of reminders could not be told', { order: id, news, result });
  return 0;
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
