import type {
  BrakeRecord,
  GuardRailReads,
  GuardRailWrites,
  PaceEntry,
  TimeBox,
} from '../../src/core/ports/guard-rails.ts';
import { itemKey, type DatabaseClock, type ItemRow } from './simulated-claims.ts';
import type { RowTransaction } from './simulated-rows.ts';

export function simulatedGuardRailReads(tx: RowTransaction): GuardRailReads {
  const boxes = (): TimeBox[] => tx.all<TimeBox | undefined>('time-box').flatMap(([, row]) => row ?? []);
  return {
    timeBox: (request, person) => Promise.resolve(tx.get<TimeBox>('time-box', `${request}/${person}`)),
    timeBoxes: (request) => Promise.resolve(boxes().filter((box) => box.request === request)),
    waitingTimeBoxes: (limit) =>
      Promise.resolve(
        boxes()
          .filter(({ status }) => status === 'waiting')
          .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
          .slice(0, limit),
      ),
    brakes: () => Promise.resolve(tx.all<BrakeRecord | undefined>('brake').flatMap(([, row]) => row ?? [])),
    changedSince: () => Promise.resolve([]),
    wasSeen: (key) => Promise.resolve(tx.get('seen', key) !== undefined),
    paceSince: (instant) => {
      const entries = tx.all<PaceEntry | undefined>('pace').flatMap(([, row]) => row ?? []);
      return Promise.resolve(entries.filter(({ at }) => at >= instant));
    },
  };
}

export function simulatedGuardRailWrites(tx: RowTransaction, databaseNow: DatabaseClock): GuardRailWrites {
  return {
    async takeOut({ request, person, outcome }) {
      const key = itemKey(request, person);
      await tx.lock('item', key);
      const row = tx.get<ItemRow>('item', key);
      if (!row || row.item.outcome || row.attempts > 0) return false;
      await tx.put('item', key, { ...row, item: { ...row.item, outcome } });
      if (tx.get('held', person) === request) await tx.drop('held', person);
      return true;
    },
    async lockTimeBox(request, person) {
      await tx.lock('time-box', `${request}/${person}`);
      return tx.get<TimeBox>('time-box', `${request}/${person}`);
    },
    saveTimeBox: (box) => tx.put('time-box', `${box.request}/${box.person}`, box),
    async claimPerson({ request, person, forMs, fence }) {
      const [now, until] = [0, forMs].map((ms) => new Date(databaseNow() + ms).toISOString());
      await tx.lock('claim', person);
      if ((tx.get<{ until: string }>('claim', person)?.until ?? '') > (now ?? '')) return false;
      await tx.put('claim', person, { request, fence, until });
      return true;
    },
    async dropClaim({ request, person, fence }) {
      await tx.lock('claim', person);
      const claim = tx.get<{ request: string; fence: string }>('claim', person);
      if (claim?.request !== request || claim.fence !== fence) return false;
      await tx.drop('claim', person);
      return true;
    },
    lockBrakes: () => tx.lock('counter', 'brakes'),
    lockOpenRequests: (human) => tx.lock('counter', `open-requests:${human}`),
    saveBrake: (brake) => tx.put('brake', brake.name, brake),
    notePace: (entry) => tx.put('pace', `${entry.request}/${entry.approver}`, entry),
  };
}
