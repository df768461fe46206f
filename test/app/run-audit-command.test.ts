import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runAuditCommand } from '../../src/app/run-audit-command.ts';
import { periodOf } from '../../src/app/audit-period.ts';
import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { ExportProof } from '../../src/core/audit/export-chain.ts';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { closeTestStore, openTestStore, testSeal, type TestStore } from '../support/open-test-store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let opened: TestStore;
let today = new Date('2026-01-01T12:00:00.000Z');
const NASTY = '=HYPERLINK("http://evil","x"),\n"quoted"';

beforeAll(async () => {
  opened = await openTestStore({ clock: { now: () => today } });
  for (let day = 1; day <= 5; day += 1) {
    today = new Date(`2026-01-0${day}T23:59:59.999Z`);
    await opened.store.transaction((tx) =>
      tx.append({
        event: { kind: 'request-confirmed', ticket: NASTY },
        actor: samplePersonId(day),
        aside: { reason: NASTY },
      }),
    );
  }
});
afterAll(() => closeTestStore(opened));

async function run(...args: string[]) {
  const said: string[] = [];
  const folder = temporaryFolder();
  const { reads } = opened.store;
  const code = await runAuditCommand(args, {
    reads,
    seal: testSeal,
    anchor: undefined,
    print: (line) => said.push(line),
    folder,
  });
  return { code, said: said.join('\n'), folder };
}

test('verify says how many records there are, and the head to compare', async () => {
  const [last] = await opened.store.reads.auditRecords(4, 1);
  const { code, said } = await run('verify');
  expect(code).toBe(0);
  expect(said).toContain(`5 records, head ${last?.hash}`);
});

test('I6: an export of a period has all of its records, their totals and their proof', async () => {
  const { code, folder } = await run('export', '--from', '2026-01-02', '--to', '2026-01-04');
  expect(code).toBe(0);
  const lines = readFileSync(join(folder, 'audit-2026-01-02-to-2026-01-04.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  const records = lines.slice(0, -1).map((line) => JSON.parse(line) as AuditRecord);
  const proof = JSON.parse(lines.at(-1) ?? '') as ExportProof;
  expect(records.map((record) => record.sequence)).toEqual([2, 3, 4]);
  expect(proof).toMatchObject({ records: 3, byKind: { 'request-confirmed': 3 }, chain: { sound: true } });
  expect(verifyChain(records, testSeal, proof.after)).toEqual({ kind: 'sound', head: proof.last });
  expect(verifyChain(records.toSpliced(1, 1), testSeal, proof.after)).toMatchObject({
    kind: 'broken',
    sequence: 3,
  });
});

test('I6: the table opens in a spreadsheet as text, cell for cell', async () => {
  const { folder } = await run('export', '--from', '2026-01-05', '--to', '2026-01-05');
  const table = readFileSync(join(folder, 'audit-2026-01-05-to-2026-01-05.csv'), 'utf8');
  const [headings, row, ...rest] = table.split('\r\n');
  expect(headings).toBe('\ufeff"sequence","at","kind","actor","subject","request","details","texts","hash"');
  expect(row).toMatch(/^"5","2026-01-05T23:59:59\.999Z","request-confirmed","[0-9a-f-]{36}","","",/);
  expect(rest).toEqual(['']);
});

test('an export is never written over an earlier one', async () => {
  const first = await run('export', '--from', '2026-01-01', '--to', '2026-01-01');
  const { reads } = opened.store;
  const again = runAuditCommand(['export', '--from', '2026-01-01', '--to', '2026-01-01'], {
    reads,
    seal: testSeal,
    anchor: undefined,
    print: () => undefined,
    folder: first.folder,
  });
  await expect(again).rejects.toThrow(/EEXIST/);
  expect(readdirSync(first.folder)).toHaveLength(2);
});

test.each([
  [],
  ['prove'],
  ['verify', 'now'],
  ['export'],
  ['export', '--from', '2026-01-01'],
  ['export', '--from', '2026-02-30', '--to', '2026-03-01'],
  ['export', '--from', '2026-03-02', '--to', '2026-03-01'],
  ['export', '--from', '../../etc', '--to', '2026-03-01'],
])('%j is answered with the usage, and nothing is written', async (...args) => {
  const { code, said, folder } = await run(...args.filter((arg) => typeof arg === 'string'));
  expect(code).toBe(2);
  expect(said).toContain('npm run audit -- export --from');
  expect(readdirSync(folder)).toEqual([]);
});

test('a period holds both of its days whole, also at the end of a leap February', () => {
  expect(periodOf(['--from', '2028-02-29', '--to', '2028-02-29'])).toEqual({
    from: '2028-02-29T00:00:00.000Z',
    before: '2028-03-01T00:00:00.000Z',
    days: '2028-02-29-to-2028-02-29',
  });
});

test('I1: verify names the first bad record, export ends before it, and both exit with 1', async () => {
  const { queue } = opened;
  await queue.db.executeSql('alter table mfa_chatops.audit_record disable trigger user');
  await queue.db.executeSql(`update mfa_chatops.audit_record set actor = null where sequence = 3`);
  const verified = await run('verify');
  expect(verified.code).toBe(1);
  expect(verified.said).toContain('broken at record 3');
  const exported = await run('export', '--from', '2026-01-01', '--to', '2026-01-05');
  expect(exported.code).toBe(1);
  expect(exported.said).toContain('broken at record 3');
});
