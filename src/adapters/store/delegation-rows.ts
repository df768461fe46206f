import type { Delegation, DelegationReads, DelegationWrites } from '../../core/ports/delegations.ts';
import type { Db } from './tables.ts';

export function createDelegationReads(db: Db): DelegationReads {
  return {
    delegationOf: async (from) => {
      const row = await db
        .selectFrom('delegation')
        .select('body')
        .where('person', '=', from)
        .executeTakeFirst();
      return row?.body as Delegation | undefined;
    },
    delegationsAt: async (instant) => {
      const rows = await db
        .selectFrom('delegation')
        .select('body')
        .where('until', '>', new Date(instant))
        .orderBy('person')
        .execute();
      return rows.map((row) => row.body as Delegation);
    },
  };
}

export function createDelegationWrites(db: Db): DelegationWrites {
  return {
    saveDelegation: async (delegation) => {
      const row = { until: delegation.until, body: JSON.stringify(delegation) };
      await db
        .insertInto('delegation')
        .values({ person: delegation.from.id, ...row })
        .onConflict((conflict) => conflict.column('person').doUpdateSet(row))
        .execute();
    },
    dropDelegation: async (from) => {
      const { numDeletedRows } = await db
        .deleteFrom('delegation')
        .where('person', '=', from)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
