import type { OpenOrder } from '../ports/reminders.ts';
import type { OrderStatus } from '../reminders/order.ts';
import type { RequestView } from '../reply.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import { viewHeld } from '../requests/request-view.ts';
import { maySeeRequest, type Viewer } from '../rights.ts';
import type { World } from '../world.ts';

/** More than are shown: one's own may stand behind those of many others. */
const READ_REQUESTS = 1_000;

/** Of what was decided otherwise only its requester has yet to hear. */
const GOING: ReadonlySet<OrderStatus> = new Set(['awaiting-approval', 'ordered']);

export interface OpenRequests {
  readonly length: number;
  view(start: number, count: number): Promise<OpenSlice>;
}

/** The orders of reminders come after the last request. */
interface OpenSlice {
  readonly requests: readonly RequestView[];
  readonly orders: readonly OpenOrder[];
}

/** What is open. Helpdesk people see their own, approvers and auditors all. */
export async function readOpenRequests(world: World, viewer: Viewer): Promise<OpenRequests> {
  const { reads } = world.store;
  const all = await reads.openRequests(READ_REQUESTS);
  const visible = all
    .filter(({ requester }) => maySeeRequest(viewer, requester))
    .toSorted((one, other) => numberOf(one) - numberOf(other));
  const orders = await readOrders(world, viewer);
  return {
    length: visible.length + orders.length,
    view: async (start, count) => {
      const shown = visible.slice(start, start + count);
      const before = Math.max(0, start - visible.length);
      return {
        requests: await Promise.all(shown.map((request) => viewHeld(world, reads, request))),
        orders: orders.slice(before, before + count - shown.length),
      };
    },
  };
}

async function readOrders({ store }: World, viewer: Viewer): Promise<readonly OpenOrder[]> {
  const all = await store.reads.openOrders(READ_REQUESTS);
  return all
    .filter(({ status, requester }) => GOING.has(status) && maySeeRequest(viewer, requester))
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

function numberOf({ id }: ChangeRequest): number {
  return Number(id.slice('REQ-'.length));
}
