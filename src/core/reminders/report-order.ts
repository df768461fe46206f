import type { ActionId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { namesOfFirst } from './first-names.ts';
import { countOpen, resultsOf, type OrderResults } from './order-results.ts';
import { RESULTS, wasTold } from './order-course.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderReport } from './reminders-reply.ts';
import { tellRequester } from './tell-requester.ts';
import { viewOrder } from './view-order.ts';

const HOUR_MS = 3_600_000;
const LOOK_MS = 4 * HOUR_MS;
/** Over a weekend and a public holiday; whoever is on leave for longer is said to be still to come. */
const LONGEST_MS = 4 * 24 * HOUR_MS;
const MAX_TRIES = 200;

/** Whoever ordered reminders hears once how it went: when all are settled, or after some days with who is still to come. */
export async function reportOrder(world: World, id: string, attempt: number): Promise<JobResult> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status !== 'ordered' || (await wasTold(world, order, RESULTS))) return { kind: 'done' };
  const isLate = isOver(world, order);
  if (!isLate && (await countOpen(world, order)) > 0) return { kind: 'again', afterMs: LOOK_MS };
  const results = await resultsOf(world, order);
  if (!isLate && results.open.length > 0) return { kind: 'again', afterMs: LOOK_MS };
  const wait = await tellRequester(world, order, {
    news: RESULTS,
    file: () => offerAsFile(world, order),
    view: async () => ({ ...(await viewOrder(world, order)), report: await reportOf(world, results) }),
  });
  return wait > 0 && attempt < MAX_TRIES ? { kind: 'again', afterMs: wait } : { kind: 'done' };
}

/** By name the card has only the first ones. Teams puts files into the OneDrive of one person. */
async function offerAsFile(
  { uploads, ids, clock, store }: World,
  { id: order, conversation, requester }: ReminderOrder,
): Promise<ActionId | undefined> {
  if (conversation.kind !== 'personal' || !uploads.isOn) return undefined;
  const id = ids.actionId() as ActionId;
  const issuedAt = clock.now().toISOString();
  await store.transaction((tx) =>
    tx.insertAction({ id, grant: { kind: 'order-report', order }, holder: requester.id, issuedAt }),
  );
  return id;
}

/** From when it was let go. */
function isOver({ clock }: World, { approvals = [], createdAt }: ReminderOrder): boolean {
  const since = approvals.at(-1)?.at ?? createdAt;
  return -millisecondsUntil(since, clock.now()) >= LONGEST_MS;
}

async function reportOf(world: World, { open, nowhere, ...counts }: OrderResults): Promise<OrderReport> {
  return {
    ...counts,
    open: open.length,
    nowhere: nowhere.length,
    firstOpen: await namesOfFirst(world, open),
    firstNowhere: await namesOfFirst(world, nowhere),
  };
}
