import type { Delegation, DelegationReads, DelegationWrites } from '../../src/core/ports/delegations.ts';
import type { RowTransaction } from './simulated-rows.ts';

export function simulatedDelegationReads(tx: RowTransaction): DelegationReads {
  return {
    delegationOf: (from) => Promise.resolve(tx.get<Delegation>('delegation', from)),
    delegationsAt: (instant) =>
      Promise.resolve(
        tx
          .all<Delegation>('delegation')
          .map(([, row]) => row)
          .filter(({ until }) => until > instant),
      ),
  };
}

export function simulatedDelegationWrites(tx: RowTransaction): DelegationWrites {
  return {
    saveDelegation: (delegation) => tx.put('delegation', delegation.from.id, delegation),
    async dropDelegation(from) {
      await tx.lock('delegation', from);
      if (!tx.get('delegation', from)) return false;
      await tx.drop('delegation', from);
      return true;
    },
  };
}
