import { taggedText } from '../audit/link-record.ts';
import type { Seal } from '../ports/seal.ts';
import type { ChangeRequest, RequestItem } from './change-request.ts';

type Membership = Pick<ChangeRequest, 'id' | 'to' | 'convert'>;

/**
 * Each person of the frozen list carries the proof of being in it: the list of a bulk is too long to be read before
 * every wave, and a row that somebody adds or alters later has no such proof.
 */
export function sealItem(seal: Seal, request: Membership, item: RequestItem): RequestItem {
  return { ...item, seal: seal.seal(itemText(request, item)) };
}

export function isItemSealed(seal: Seal, request: Membership, item: RequestItem): boolean {
  return item.seal !== undefined && seal.isSealOf(itemText(request, item), item.seal);
}

function itemText({ id, to, convert }: Membership, item: RequestItem): string {
  const { person, from, act, truth, extends: longer } = item;
  const sealed = { request: id, to, convert, person: person.id, from, act, truth, extends: longer };
  return taggedText('mfa-chatops/request-item/1', sealed);
}
