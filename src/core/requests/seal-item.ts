import { taggedText } from '../audit/link-record.ts';
import type { RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Seal } from '../ports/seal.ts';
import type { RequestItem } from './change-request.ts';

interface Membership {
  readonly id: RequestId;
  readonly to: MfaState;
}

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

function itemText({ id, to }: Membership, { person, from, act, truth }: RequestItem): string {
  return taggedText('mfa-chatops/request-item/1', { request: id, to, person: person.id, from, act, truth });
}
