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
    keyId: made.seal.keyId,
    previousHash: previous.hash,
  };
  return { ...link, ...(sealed && { ...sealed, aside }), hash: made.seal.seal(textOf(link)) };
}

/** Whether the record says what was sealed, with the key that it names. */
export function isRecordSealed(record: AuditRecord, seal: Seal): boolean {
  return seal.isSealOf(textOf(record), record.hash, record.keyId);
}

function textOf(record: Omit<AuditRecord, 'hash'>): string {
  const { event, actor, subject, request, asideHash, sequence, at, keyId, previousHash } = record;
  // A record from before keys had names has no such field, and its text is what it was then.
  const said = { event, actor, subject, request, asideHash, sequence, at, keyId, previousHash };
  return taggedText('mfa-chatops/audit-record/1', said);
}

function sealAside(aside: Readonly<Record<string, string>>, asideSalt: string, seal: Seal) {
  return { asideSalt, asideHash: seal.seal(asideText(aside, asideSalt)) };
}

export function isAsideSealed({ aside, asideSalt, asideHash, keyId }: AuditRecord, seal: Seal): boolean {
  if (aside === undefined) return true;
  if (asideSalt === undefined || asideHash === undefined) return false;
  return seal.isSealOf(asideText(aside, asideSalt), asideHash, keyId);
}

function asideText(aside: Readonly<Record<string, string>>, salt: string): string {
  return taggedText('mfa-chatops/audit-aside/1', { aside, salt });
}

/** The tag and the length keep a text of one kind from ever being a valid text of another. */
export function taggedText(tag: string, value: unknown): string {
  const text = canonicalJson(value);
  return `${tag}\n${text.length}\n${text}`;
}
