import type { EffectClaimWrites } from '../../src/core/ports/effect-claims.ts';
import type { ExecutionItem, StoreReads, StoreTransaction } from '../../src/core/ports/store.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { Outcome } from '../../src/core/failures.ts';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import type { RowTransaction } from './simulated-rows.ts';

export interface ItemRow {
  readonly item: RequestItem;
  readonly request: RequestId;
  readonly position: number;
  readonly attempts: number;
  readonly writtenAt?: string;
  readonly notBefore?: string;
}

/** The one clock of the database, in milliseconds since 1970, whatever those of the processes show. */
export type DatabaseClock = () => number;

interface ClaimRow {
  readonly request: RequestId;
  readonly fence: string;
  readonly until: string;
}

type ClaimMethods = Pick<
  StoreTransaction,
  'beginWrites' | 'claimItems' | 'settleItems' | 'settleRest' | 'unclaimItems'
>;

export function itemRows(tx: Pick<RowTransaction, 'all'>, request: RequestId): readonly ItemRow[] {
  const rows = tx.all<ItemRow>('item').map(([, row]) => row);
  return rows.filter((row) => row.request === request).sort((a, b) => a.position - b.position);
}

export function itemKey(request: RequestId, person: PersonId): string {
  return `${request}/${person}`;
}

/** Claims as the real store keeps them: one row a person over all requests, re-checked under its lock. */
export function simulatedClaims(tx: RowTransaction, databaseNow: DatabaseClock): ClaimMethods {
  const instant = (plusMs = 0): string => new Date(databaseNow() + plusMs).toISOString();
  const dropClaim = async (request: RequestId, person: PersonId, fence: string): Promise<boolean> => {
    await tx.lock('claim', person);
    const claim = tx.get<ClaimRow>('claim', person);
    if (claim?.request !== request || claim.fence !== fence) return false;
    await tx.drop('claim', person);
    return true;
  };
  const settle = async (
    request: RequestId,
    person: PersonId,
    { fence, outcome }: { readonly fence: string; readonly outcome: Outcome },
  ): Promise<boolean> => {
    if (!(await dropClaim(request, person, fence))) return false;
    const key = itemKey(request, person);
    await tx.lock('item', key);
    const row = tx.get<ItemRow>('item', key);
    if (!row || row.item.outcome) return false;
    await tx.put('item', key, { ...row, item: { ...row.item, outcome } });
    return true;
  };
  return {
    async claimItems({ request, limit, forMs, fence, before = Number.POSITIVE_INFINITY, only }) {
      const now = instant();
      const isLive = (person: PersonId): boolean => (tx.get<ClaimRow>('claim', person)?.until ?? '') > now;
      const free = itemRows(tx, request)
        .filter(
          ({ item, position }) => item.outcome === undefined && position < before && !isLive(item.person.id),
        )
        .filter(({ notBefore = '' }) => notBefore <= now)
        .filter(({ attempts }) => only !== 'begun' || attempts > 0)
        .filter(({ writtenAt }) => only !== 'written' || writtenAt !== undefined)
        .filter(({ item }) => !tx.isLockedByOthers('item', itemKey(request, item.person.id)))
        .slice(0, limit);
      const claimed: ExecutionItem[] = [];
      for (const { item } of free) {
        const person = item.person.id;
        const key = itemKey(request, person);
        await tx.lock('item', key);
        await tx.lock('claim', person);
        const row = tx.get<ItemRow>('item', key);
        if (isLive(person) || !row || row.item.outcome || (row.notBefore ?? '') > now) continue;
        await tx.put('claim', person, { request, fence, until: instant(forMs) });
        const counted = { ...row, attempts: row.attempts + (only === 'written' ? 0 : 1) };
        await tx.put('item', key, counted);
        claimed.push(executionItem(counted, databaseNow()));
      }
      return claimed;
    },
    async settleItems({ request, fence, outcomes }) {
      const settled = new Set<PersonId>();
      for (const { person, outcome } of outcomes)
        if (await settle(request, person, { fence, outcome })) settled.add(person);
      return settled;
    },
    async settleRest({ request, outcome }) {
      const rest = itemRows(tx, request).filter(({ item, attempts }) => !item.outcome && attempts === 0);
      for (const row of rest)
        await tx.put('item', itemKey(request, row.item.person.id), {
          ...row,
          item: { ...row.item, outcome },
        });
      return rest.length;
    },
    async unclaimItems({ request, fence, waiting }) {
      for (const { person, afterMs, writtenNow, writtenAt, uncounted } of waiting) {
        if (!(await dropClaim(request, person, fence))) continue;
        const key = itemKey(request, person);
        await tx.lock('item', key);
        const { writtenAt: _, ...row } = tx.get<ItemRow>('item', key) as ItemRow;
        const at = writtenNow ? instant() : writtenAt;
        const attempts = uncounted ? row.attempts - 1 : row.attempts;
        const waits = { attempts, notBefore: instant(afterMs) };
        await tx.put('item', key, { ...row, ...waits, ...(at ? { writtenAt: at } : {}) });
      }
    },
    async beginWrites({ request, fence, people, leftMs }) {
      const begun = new Set<PersonId>();
      for (const person of people) {
        await tx.lock('claim', person);
        const claim = tx.get<ClaimRow>('claim', person);
        if (claim?.request !== request || claim.fence !== fence) continue;
        if (claim.until < instant(leftMs)) continue;
        const key = itemKey(request, person);
        await tx.lock('item', key);
        const row = tx.get<ItemRow>('item', key);
        if (!row || row.item.outcome) continue;
        await tx.put('item', key, { ...row, writtenAt: instant() });
        begun.add(person);
      }
      return begun;
    },
  };
}

export function simulatedUnsettled(
  tx: RowTransaction,
  databaseNow: DatabaseClock,
): Pick<StoreReads, 'unsettled'> {
  return {
    unsettled(request, { before = Number.POSITIVE_INFINITY, written } = {}) {
      const open = itemRows(tx, request)
        .filter(({ item, position }) => !item.outcome && position < before)
        .filter(({ writtenAt }) => !written || writtenAt !== undefined);
      const dues = open.flatMap(({ item, notBefore }) => {
        const claim = tx.get<ClaimRow>('claim', item.person.id);
        const due = [claim?.request === request ? claim.until : '', notBefore ?? ''].sort().at(-1);
        return due ? [due] : [];
      });
      const [due] = dues.sort();
      return Promise.resolve({
        count: open.length,
        ...(due ? { dueInMs: Date.parse(due) - databaseNow() } : {}),
      });
    },
  };
}

function executionItem({ item, attempts, writtenAt }: ItemRow, now: number): ExecutionItem {
  const written = writtenAt ? { writtenAt, writtenMsAgo: now - Date.parse(writtenAt) } : {};
  return { item, attempts, ...written };
}

/** What one worker alone may do, by the one clock of the database. */
export function simulatedEffectClaims(tx: RowTransaction, databaseNow: DatabaseClock): EffectClaimWrites {
  interface Row {
    readonly fence: string;
    readonly until: number;
  }
  return {
    async claimEffect({ key, fence, forMs }) {
      await tx.lock('effect', key);
      const wait = (tx.get<Row>('effect', key)?.until ?? 0) - databaseNow();
      if (wait > 0) return wait;
      await tx.put('effect', key, { fence, until: databaseNow() + forMs });
      return 0;
    },
    async dropEffectClaim({ key, fence }) {
      await tx.lock('effect', key);
      if (tx.get<Row>('effect', key)?.fence === fence) await tx.drop('effect', key);
    },
  };
}
