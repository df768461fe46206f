import type { Seal } from '../ports/seal.ts';
import type { AuditEntry, AuditRecord } from './audit-event.ts';
import { canonicalJson } from './canonical-json.ts';

/** Where a chain stands: its last record's sequence and hash. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head before the first record. */
export const CHAIN_START: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/**
 * The next link. `aside` stays out of the hash but for its own salted hash, so that it can be erased; the salt is
 * erased with it, or a name could still be guessed from the hash.
 */
export function linkRecord(
  previous: ChainHead,
  entry: AuditEntry,
  made: { at: string; seal: Seal },
): AuditRecord {
  const { aside, ...inChain } = entry;
  const sealed = aside && sealAside(aside, made.seal.salt(), made.seal);
  const link = {
    ...inChain,
    ...(sealed && { asideHash: sealed.asideHash }),
    sequence: previous.sequence + 1,
    at: made.at,
    previousHash: previous.hash,
  };
  return { ...link, ...(sealed && { ...sealed, aside }), hash: hashOf(link, made.seal) };
}

/** The hash that a record should have by what it says. */
export function hashOf(record: Omit<AuditRecord, 'hash'>, seal: Seal): string {
  const { event, actor, subject, request, asideHash, sequence, at, previousHash } = record;
  return sealTagged(
    'mfa-chatops/audit-record/1',
    { event, actor, subject, request, asideHash, sequence, at, previousHash },
    seal,
  );
}

export function sealAside(aside: Readonly<Record<string, string>>, asideSalt: string, seal: Seal) {
  return { asideSalt, asideHash: sealTagged('mfa-chatops/audit-aside/1', { aside, salt: asideSalt }, seal) };
}

/** The tag and the length keep a text of one kind from ever being a valid text of another. */
function sealTagged(tag: string, value: unknown, seal: Seal): string {
  const text = canonicalJson(value);
  return seal.seal(`${tag}\n${text.length}\n${text}`);
}
