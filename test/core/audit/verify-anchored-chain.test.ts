import { expect, test } from '@jest/globals';
import { createSeal } from '../../../src/adapters/store/create-seal.ts';
import type { AuditRecord } from '../../../src/core/audit/audit-event.ts';
import { makeCheckpoint, type Checkpoint } from '../../../src/core/audit/checkpoint.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../../src/core/audit/link-record.ts';
import { verifyAnchoredChain } from '../../../src/core/audit/verify-anchored-chain.ts';
import { verifyChain } from '../../../src/core/audit/verify-chain.ts';
import type { StoreReads } from '../../../src/core/ports/store.ts';

const [OLD, NEW] = ['the old key', 'the new key'];
const seal = createSeal(OLD);
const at = '2026-01-05T10:00:00.000Z';

function chain(length: number, { by = seal, said = 'first', after = [] as readonly AuditRecord[] } = {}) {
  const records = [...after];
  let head: ChainHead = after.at(-1) ?? CHAIN_START;
  while (records.length < length) {
    const aside = { reason: `${said} ${records.length}` };
    head = linkRecord(head, { event: { kind: 'request-withdrawn' }, aside }, { at, seal: by });
    records.push(head as AuditRecord);
  }
  return records;
}

function checkpointOf(records: readonly AuditRecord[], by = seal): Checkpoint {
  const { sequence, hash } = records.at(-1) ?? CHAIN_START;
  return makeCheckpoint({ sequence, hash, count: records.length, at }, by);
}

async function verify(records: readonly AuditRecord[], checkpoints: readonly Checkpoint[], by = seal) {
  const reads = {
    auditRecords: (after: number, limit: number) => Promise.resolve(records.slice(after, after + limit)),
    anchorState: () => Promise.resolve({ sequence: checkpoints.at(-1)?.sequence ?? 0, failedTries: 0 }),
  } as unknown as StoreReads;
  return verifyAnchoredChain(reads, by, { checkpoints, unreadable: 0 });
}

test('a chain that agrees with every checkpoint is sound, also when it is longer by now', async () => {
  const records = chain(9);
  const kept = [checkpointOf([]), checkpointOf(records.slice(0, 4)), checkpointOf(records.slice(0, 7))];
  const { chain: verdict, anchors } = await verify(records, kept);
  expect(verdict).toMatchObject({ kind: 'sound', head: { sequence: 9 } });
  expect(anchors).toMatchObject({ genuine: 3, altered: 0, missing: false, last: { sequence: 7 } });
});

test('I2: a tail that was cut off is sound from inside; a checkpoint names the first record that is gone', async () => {
  const records = chain(9);
  const kept = [checkpointOf(records.slice(0, 4)), checkpointOf(records)];
  const cut = records.slice(0, 6);
  expect(verifyChain(cut, seal).kind).toBe('sound');
  expect((await verify(cut, kept)).chain).toEqual({ kind: 'broken', sequence: 7, problem: 'cut-off' });
});

test('I2: a chain that was written anew with the key itself is sound from inside; the checkpoints say from where on', async () => {
  const records = chain(9);
  const kept = [checkpointOf(records.slice(0, 4)), checkpointOf(records.slice(0, 8))];
  const anew = chain(12, { said: 'another', after: records.slice(0, 4) });
  expect(verifyChain(anew, seal).kind).toBe('sound');
  expect((await verify(anew, kept)).chain).toEqual({ kind: 'broken', sequence: 5, problem: 'rewritten' });
  const all = chain(12, { said: 'another' });
  expect((await verify(all, kept)).chain).toEqual({ kind: 'broken', sequence: 1, problem: 'rewritten' });
  // Anchored again afterwards: the older checkpoint still tells.
  expect((await verify(all, [...kept, checkpointOf(all)])).chain).toMatchObject({ sequence: 1 });
});

test('I2: a checkpoint that was altered, or made without the key, is not believed and is counted', async () => {
  const records = chain(9);
  const genuine = checkpointOf(records);
  const forged = checkpointOf(records.slice(0, 3), createSeal('a guess'));
  const altered = { ...genuine, sequence: 4, hash: records[3]?.hash ?? '' };
  const { chain: verdict, anchors } = await verify(records.slice(0, 4), [altered, forged]);
  expect(verdict.kind).toBe('sound');
  expect(anchors).toMatchObject({ genuine: 0, altered: 2, missing: true });
});

test('I8: after a change of keys the old records are proved with the old key and the new ones with the new', async () => {
  const rotated = createSeal(NEW, [OLD]);
  const before = chain(4);
  const records = chain(8, { by: rotated, said: 'later', after: before });
  const kept = [checkpointOf(before), checkpointOf(records, rotated)];
  expect(new Set(records.map(({ keyId }) => keyId)).size).toBe(2);
  const verdict = await verify(records, kept, rotated);
  expect(verdict).toMatchObject({ chain: { kind: 'sound' }, anchors: { genuine: 2, altered: 0 } });
  const without = createSeal(NEW);
  expect(verifyChain(records, without)).toMatchObject({ kind: 'broken', sequence: 1, problem: 'altered' });
  const swapped = records.with(5, { ...records[5]!, keyId: seal.keyId });
  expect(verifyChain(swapped, rotated)).toMatchObject({ kind: 'broken', sequence: 6, problem: 'altered' });
});
