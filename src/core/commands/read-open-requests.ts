import type { RequestView } from '../reply.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import { viewHeld } from '../requests/request-view.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';

/** More than are shown: one's own may stand behind those of many others. */
const READ_REQUESTS = 1_000;

export interface OpenRequests {
  readonly length: number;
  view(start: number, count: number): Promise<readonly RequestView[]>;
}

/** What is open. Helpdesk people see their own, approvers and auditors all. */
export async function readOpenRequests(world: World, viewer: Viewer): Promise<OpenRequests> {
  const { reads } = world.store;
  const all = await reads.openRequests(READ_REQUESTS);
  const seesAll = viewer.roles.some((role) => role !== 'helpdesk');
  const own = seesAll ? all : all.filter((request) => request.requester.id === viewer.person.id);
  const visible = own.toSorted((one, other) => numberOf(one) - numberOf(other));
  return {
    length: visible.length,
    view: (start, count) =>
      Promise.all(visible.slice(start, start + count).map((request) => viewHeld(world, reads, request))),
  };
}

function numberOf({ id }: ChangeRequest): number {
  return Number(id.slice('REQ-'.length));
}
