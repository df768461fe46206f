import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSeal } from '../../../src/adapters/store/create-seal.ts';
import type { AuditEntry, AuditRecord } from '../../../src/core/audit/audit-event.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../../src/core/audit/link-record.ts';
import { verifyChain } from '../../../src/core/audit/verify-chain.ts';
import type { Seal } from '../../../src/core/ports/seal.ts';
import { samplePersonId } from '../../support/sample-people.ts';

const seal = createSeal('the real key');
const at = '2026-01-05T10:00:00.000Z';

function chain(length: number, by: Seal = seal): AuditRecord[] {
  const records: AuditRecord[] = [];
  let head: ChainHead = CHAIN_START;
  for (let index = 0; index < length; index += 1) {
    const entry: AuditEntry = {
      event: { kind: 'request-finished', done: index, failed: 0 },
      actor: samplePersonId(index),
      aside: { reason: `reason ${index}` },
    };
    const record = linkRecord(head, entry, { at, seal: by });
    records.push(record);
    head = record;
  }
  return records;
}

function bad(records: readonly AuditRecord[], by = seal): number | undefined {
  const verdict = verifyChain(records, by);
  return verdict.kind === 'broken' ? verdict.sequence : undefined;
}

test('an untouched chain is sound, in one piece and page by page', () => {
  const records = chain(9);
  expect(verifyChain([], seal)).toEqual({ kind: 'sound', head: CHAIN_START });
  const first = verifyChain(records.slice(0, 4), seal);
  expect(first).toEqual({ kind: 'sound', head: { sequence: 4, hash: records[3]?.hash } });
  if (first.kind === 'broken') throw new Error('cannot be');
  expect(verifyChain(records.slice(4), seal, first.head)).toMatchObject({
    kind: 'sound',
    head: { sequence: 9 },
  });
});

test('I1: the first record that was edited, deleted, inserted or swapped is named, wherever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), (length, pick) => {
      const records = chain(length);
      const index = pick % (length - 1);
      const record = records[index]!;
      const next = records[index + 1]!;
      expect(bad(records.with(index, { ...record, at: '2027-01-01T00:00:00.000Z' }))).toBe(index + 1);
      expect(bad(records.toSpliced(index, 1))).toBe(index + 1);
      expect(bad(records.toSpliced(index, 0, record))).toBe(index + 2);
      expect(bad(records.with(index, next).with(index + 1, record))).toBe(index + 1);
      const renumbered = { ...next, sequence: record.sequence };
      expect(bad(records.with(index, renumbered))).toBe(index + 1);
    }),
  );
});

test('I1: a record that was sealed anew without the key is named', () => {
  const records = chain(5);
  const forged = linkRecord(
    { sequence: 2, hash: records[1]!.hash },
    { event: { kind: 'request-expired' } },
    { at, seal: createSeal('a guess') },
  );
  expect(bad(records.with(2, forged))).toBe(3);
  expect(bad(chain(5, createSeal('a guess')))).toBe(1);
});

test('I1: a record sealed with the right key, but onto another past, is named', () => {
  const records = chain(5);
  const elsewhere = linkRecord(
    { sequence: 2, hash: 'f'.repeat(64) },
    { event: { kind: 'request-expired' } },
    { at, seal },
  );
  expect(verifyChain(records.with(2, elsewhere), seal)).toEqual({
    kind: 'broken',
    sequence: 3,
    problem: 'not-linked',
  });
});

test('erased texts are sound, changed ones are named, and the hash does not give them away', () => {
  const records = chain(3);
  const record = records[1]!;
  const { aside, asideSalt, ...erased } = record;
  expect(bad(records.with(1, erased))).toBeUndefined();
  expect(bad(records.with(1, { ...record, aside: { reason: 'another one' } }))).toBe(2);
  expect(bad(records.with(1, { ...erased, aside: { reason: 'reason 1' } }))).toBe(2);
  const twin = linkRecord(records[0]!, { event: record.event, aside: aside ?? {} }, { at, seal });
  expect(twin.asideHash).not.toBe(record.asideHash);
  expect(asideSalt).toBeDefined();
});
