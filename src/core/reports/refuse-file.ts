import type { FileOf } from '../ports/file-exports.ts';
import type { StoreReads } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { hasRole, maySeeRequest, READERS, REQUEST_READERS, type Viewer } from '../rights.ts';

/** Whoever may see it in the chat may have it as a file. Somebody else's request or order is as good as none. */
export async function refuseFile(
  reads: StoreReads,
  of: FileOf,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  const needs = of.kind === 'tenant' ? READERS : REQUEST_READERS;
  if (!hasRole(viewer, needs)) return { kind: 'not-entitled', needs };
  if (of.kind === 'tenant') return undefined;
  const [asked, typed] =
    of.kind === 'order'
      ? [await reads.reminderOrder(of.order), of.order]
      : [await reads.request(of.request), of.request];
  const seen = asked !== undefined && maySeeRequest(viewer, asked.requester);
  return seen ? undefined : { kind: 'request-unknown', typed };
}
