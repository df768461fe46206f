import type { ChainEnd } from '../ports/audit-anchors.ts';
import type { Seal } from '../ports/seal.ts';
import { taggedText } from './link-record.ts';

/** Where the chain stood at a moment, sealed: kept elsewhere, it shows a cut tail and a chain that was written anew. */
export interface Checkpoint extends ChainEnd {
  readonly at: string;
  readonly keyId: string;
  /** Why there is none from the hours before this one. */
  readonly gap?: { readonly since: string; readonly failedTries: number };
  readonly seal: string;
}

export function makeCheckpoint(content: Omit<Checkpoint, 'keyId' | 'seal'>, seal: Seal): Checkpoint {
  const signed = { ...content, keyId: seal.keyId };
  return { ...signed, seal: seal.seal(textOf(signed)) };
}

export function isCheckpointSealed(checkpoint: Checkpoint, seal: Seal): boolean {
  return seal.isSealOf(textOf(checkpoint), checkpoint.seal, checkpoint.keyId);
}

function textOf({ sequence, hash, count, at, keyId, gap }: Omit<Checkpoint, 'seal'>): string {
  return taggedText('mfa-chatops/audit-checkpoint/1', { sequence, hash, count, at, keyId, gap });
}
