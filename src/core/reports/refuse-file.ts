import type { FileOf } from '../ports/file-exports.ts';
import type { StoreReads } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { hasRole, maySeeRequest, READERS, REQUEST_READERS, type Viewer } from '../rights.ts';

/** Whoever may see it in the chat may have it as a file. Somebody else's request is as good as none. */
export async function refuseFile(
  reads: StoreReads,
  of: FileOf,
  viewer: Viewer,
): Promise<Refusal | undefined> {
  const needs = of.kind === 'request' ? REQUEST_READERS : READERS;
  if (!hasRole(viewer, needs)) return { kind: 'not-entitled', needs };
  if (of.kind === 'tenant') return undefined;
  const request = await reads.request(of.request);
  const seen = request !== undefined && maySeeRequest(viewer, request.requester);
  return seen ? undefined : { kind: 'request-unknown', typed: of.request };
}
