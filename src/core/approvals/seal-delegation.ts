import { taggedText } from '../audit/link-record.ts';
import type { Delegation } from '../ports/delegations.ts';
import type { Seal } from '../ports/seal.ts';

/** A row alone is no authority: whoever can write to the database can make the row, but not this. */
export function sealDelegation(seal: Seal, delegation: Delegation): Delegation {
  return { ...delegation, seal: seal.seal(delegationText(delegation)) };
}

/** Handed over by word to this bot, as it stands there, and not over. */
export function isInForce(seal: Seal, delegation: Delegation, now: Date): boolean {
  if (delegation.until <= now.toISOString()) return false;
  return delegation.seal !== undefined && seal.isSealOf(delegationText(delegation), delegation.seal);
}

function delegationText({ from, to, madeAt, until }: Delegation): string {
  return taggedText('mfa-chatops/delegation/1', { from: from.id, to: to.id, madeAt, until });
}
