import { CHAIN_START } from '../../core/audit/link-record.ts';
import type { AnchorState, ChainEnd } from '../../core/ports/audit-anchors.ts';
import type { Db } from './tables.ts';

/** One statement, so that head and count are of the same moment. */
export async function readChainEnd(db: Db): Promise<ChainEnd> {
  const row = await db
    .selectFrom('audit_record')
    .select(['sequence', 'hash'])
    .select((is) =>
      is
        .selectFrom('audit_record')
        .select((column) => column.fn.countAll<string | number>().as('count'))
        .as('count'),
    )
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return { ...CHAIN_START, count: 0 };
  return { sequence: row.sequence, hash: row.hash, count: Number(row.count) };
}

export async function readAnchorState(db: Db): Promise<AnchorState> {
  const row = await db.selectFrom('audit_anchor').selectAll().executeTakeFirstOrThrow();
  return {
    ...(row.anchored_at !== null && { anchoredAt: row.anchored_at }),
    sequence: row.sequence,
    ...(row.failing_since !== null && { failingSince: row.failing_since }),
    failedTries: row.failed_tries,
  };
}

export async function saveAnchorState(db: Db, state: AnchorState): Promise<void> {
  await db
    .updateTable('audit_anchor')
    .set({
      anchored_at: state.anchoredAt ?? null,
      sequence: state.sequence,
      failing_since: state.failingSince ?? null,
      failed_tries: state.failedTries,
    })
    .execute();
}
