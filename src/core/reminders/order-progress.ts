import type { Delivery } from '../requests/change-request.ts';
import { mayHaveArrived } from '../notifications/delivery-fate.ts';
import type { World } from '../world.ts';
import { resultsIn, type PersonResult } from './order-results.ts';
import type { ReminderOrder } from './order.ts';
import type { ChannelProgress, OrderProgress } from './reminders-reply.ts';

type Channel = Delivery['channel'];
type Fate = Exclude<keyof ChannelProgress, 'channel'>;

const CHANNELS: readonly Channel[] = ['mail', 'teams'];
/** Neither has a message to wait for. */
const NOT_CONCERNED: ReadonlySet<PersonResult['result']> = new Set(['registered', 'left']);

/** How far an order is at this moment, in numbers: on each channel, and who needed no message. */
export async function progressOf(world: World, order: ReminderOrder): Promise<OrderProgress> {
  const people = { registered: 0, left: 0, nowhere: 0 };
  const counts = new Map(CHANNELS.map((channel) => [channel, nothingYet(channel)]));
  for await (const person of resultsIn(world, order)) {
    const { result } = person;
    if (result !== 'sent' && result !== 'open') people[result] += 1;
    if (NOT_CONCERNED.has(result)) continue;
    for (const count of counts.values()) count[fateOn(count.channel, person)] += 1;
  }
  return { ...people, channels: [...counts.values()] };
}

function nothingYet(channel: Channel) {
  return { channel, sent: 0, waiting: 0, failed: 0, unreachable: 0 };
}

/** What was put off is made anew, and whoever has no message yet gets one. */
function fateOn(channel: Channel, { deliveries }: PersonResult): Fate {
  const result = deliveries.find((delivery) => delivery.channel === channel)?.result;
  if (!result) return 'waiting';
  if (mayHaveArrived(result)) return 'sent';
  return result.kind === 'failed' || result.kind === 'unreachable' ? result.kind : 'waiting';
}
