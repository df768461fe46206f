import { beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditEntry } from '../../src/core/audit/audit-event.ts';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import { testSeal, type TestStore } from '../support/open-test-store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

const entry: AuditEntry = {
  event: { kind: 'write-proved', before: 'disabled', observed: 'enabled', approver: samplePersonId(2) },
  actor: samplePersonId(1),
  subject: samplePersonId(3),
  request: requestIdOf(7),
  aside: { typed: 'enable mfa for jsmith', reason: 'half a pair \ud83d and NUL \u0000' },
};

export function auditContract(bench: StoreBench): void {
  describe('audit', () => {
    let opened: TestStore;
    let beside: TestStore;
    beforeAll(async () => {
      opened = await bench.open();
      beside = await bench.openBeside(opened);
    });

    test('a record comes back as it was appended, and the chain is sound', async () => {
      const appended = await append(opened);
      const plain = await opened.store.transaction((tx) => tx.append({ event: { kind: 'request-expired' } }));
      const records = await opened.store.reads.auditRecords(appended.sequence - 1, 10);
      expect(records).toEqual([appended, plain]);
      expect(records[0]?.aside).toEqual(entry.aside);
      expect(await verdict(opened)).toMatchObject({ kind: 'sound', head: { sequence: plain.sequence } });
    });

    test('I4: many writers at once leave no fork and no gap', async () => {
      const before = (await all(opened)).length;
      await Promise.all(Array.from({ length: 40 }, (_, index) => append([opened, beside][index % 2]!)));
      const records = await all(opened);
      expect(records).toHaveLength(before + 40);
      expect(records.map((record) => record.sequence)).toEqual(records.map((_, index) => index + 1));
      expect(await verdict(opened)).toMatchObject({ kind: 'sound' });
    });

    test('I3: a record that cannot be written takes the whole transaction with it', async () => {
      const broken = await bench.open();
      await append(broken);
      await rawSql(
        broken,
        'alter table mfa_chatops.audit_record add constraint full_disk check (sequence < 2)',
      );
      await expect(
        broken.store.transaction(async (tx) => {
          await tx.firstSight('would be seen');
          await tx.send({ kind: 'execute-request', request: requestIdOf(7) });
          await tx.append(entry);
        }),
      ).rejects.toThrow(/full_disk/);
      expect((await broken.queue.counts()).waiting).toBe(0);
      expect(await broken.store.transaction((tx) => tx.firstSight('would be seen'))).toBe(true);
    });

    test('I3: when the end of the chain cannot be read, whoever appends hears of it, and nothing else breaks', async () => {
      const broken = await bench.open();
      await rawSql(broken, 'alter table mfa_chatops.audit_record rename to mislaid');
      // A second, unheard rejection would end the process; here it fails the test.
      await expect(append(broken)).rejects.toThrow(/audit_record/);
      await rawSql(broken, 'alter table mfa_chatops.mislaid rename to audit_record');
      expect(await append(broken)).toMatchObject({ sequence: 1 });
    });

    test('I1: the database itself refuses to edit, delete or empty the log', async () => {
      await append(opened);
      for (const attack of [
        `update mfa_chatops.audit_record set actor = null where sequence = 1`,
        'delete from mfa_chatops.audit_record where sequence = 1',
        'truncate mfa_chatops.audit_record cascade',
        `update mfa_chatops.audit_aside set texts = '{}'`,
      ]) {
        await expect(rawSql(opened, attack)).rejects.toThrow(/append-only/);
      }
      expect(await verdict(opened)).toMatchObject({ kind: 'sound' });
    });

    test('erased texts leave the chain sound', async () => {
      const appended = await append(opened);
      await rawSql(opened, 'delete from mfa_chatops.audit_aside where sequence = $1', [appended.sequence]);
      const [record] = await opened.store.reads.auditRecords(appended.sequence - 1, 1);
      expect(record?.aside).toBeUndefined();
      expect(record?.asideSalt).toBeUndefined();
      expect(await verdict(opened)).toMatchObject({ kind: 'sound' });
    });

    /** What somebody with all rights on the database can still do, and what `verify` then says about five records. */
    const attacks: readonly { name: string; sql: readonly string[]; sequence: number; problem: string }[] = [
      {
        name: 'edited',
        sql: [`update mfa_chatops.audit_record set subject = '${samplePersonId(9)}' where sequence = 3`],
        sequence: 3,
        problem: 'altered',
      },
      {
        name: 'deleted',
        sql: ['delete from mfa_chatops.audit_record where sequence = 2'],
        sequence: 2,
        problem: 'missing',
      },
      {
        name: 'deleted at the start',
        sql: ['delete from mfa_chatops.audit_record where sequence = 1'],
        sequence: 1,
        problem: 'missing',
      },
      {
        name: 'deleted, with the later ones moved up',
        sql: [
          'delete from mfa_chatops.audit_record where sequence = 3',
          'update mfa_chatops.audit_record set sequence = 3 where sequence = 4',
        ],
        sequence: 3,
        problem: 'altered',
      },
      {
        name: 'inserted',
        sql: [
          'update mfa_chatops.audit_record set sequence = sequence + 100 where sequence > 3',
          'update mfa_chatops.audit_record set sequence = sequence - 99 where sequence > 100',
          `insert into mfa_chatops.audit_record select 4, at, event, actor, subject, request, aside_hash, 'forged', hash
             from mfa_chatops.audit_record where sequence = 3`,
        ],
        sequence: 4,
        problem: 'altered',
      },
      {
        name: 'swapped',
        sql: [
          'update mfa_chatops.audit_record set sequence = 99 where sequence = 2',
          'update mfa_chatops.audit_record set sequence = 2 where sequence = 3',
          'update mfa_chatops.audit_record set sequence = 3 where sequence = 99',
        ],
        sequence: 2,
        problem: 'altered',
      },
      {
        name: 'linked anew to another record',
        sql: [
          `update mfa_chatops.audit_record set previous_hash = repeat('0', 63) || '1' where sequence = 4`,
        ],
        sequence: 4,
        problem: 'altered',
      },
      {
        name: 'changed beside the chain',
        sql: [`update mfa_chatops.audit_aside set texts = '{"typed":"something else"}' where sequence = 4`],
        sequence: 4,
        problem: 'aside-altered',
      },
    ];
    test('I1: a record that was edited, deleted, inserted, swapped or re-ordered is named', async () => {
      const victim = await bench.open();
      await rawSql(victim, 'alter table mfa_chatops.audit_record disable trigger user');
      await rawSql(victim, 'alter table mfa_chatops.audit_aside disable trigger user');
      await rawSql(victim, 'alter table mfa_chatops.audit_aside drop constraint audit_aside_sequence_fkey');
      for (let count = 0; count < 5; count += 1) await append(victim);
      await rawSql(victim, 'create table kept as select * from mfa_chatops.audit_record');
      await rawSql(victim, 'create table kept_aside as select * from mfa_chatops.audit_aside');
      for (const { name, sql, sequence, problem } of attacks) {
        for (const statement of sql) await rawSql(victim, statement);
        expect({ name, ...(await verdict(victim)) }).toEqual({ name, kind: 'broken', sequence, problem });
        for (const table of ['audit_record', 'audit_aside'])
          await rawSql(victim, `delete from mfa_chatops.${table}`);
        await rawSql(victim, 'insert into mfa_chatops.audit_record select * from kept');
        await rawSql(victim, 'insert into mfa_chatops.audit_aside select * from kept_aside');
        expect(await verdict(victim)).toMatchObject({ kind: 'sound' });
      }
    });
  });
}

function append(store: TestStore) {
  return store.store.transaction((tx) => tx.append(entry));
}

function all(store: TestStore) {
  return store.store.reads.auditRecords(0, 10_000);
}

async function verdict(store: TestStore) {
  return verifyChain(await all(store), testSeal);
}
