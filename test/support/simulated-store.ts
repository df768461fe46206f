import { BrokenInvariant, ServiceFailure } from '../../src/core/failures.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../src/core/audit/link-record.ts';
import type { AuditEntry, AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { AnchorState } from '../../src/core/ports/audit-anchors.ts';
import type { BulkRun, BulkRunWrites } from '../../src/core/ports/bulk-runs.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { Job } from '../../src/core/jobs/job.ts';
import type { Seal } from '../../src/core/ports/seal.ts';
import type {
  ActionRecord,
  CardPosting,
  DoneChange,
  Store,
  StoredConversation,
  StoreReads,
  StoreTransaction,
} from '../../src/core/ports/store.ts';
import { isOpen, type ChangeRequest } from '../../src/core/requests/change-request.ts';
import type { DelegationWrites } from '../../src/core/ports/delegations.ts';
import { simulatedDelegationReads, simulatedDelegationWrites } from './simulated-delegations.ts';
import type { GuardRailWrites } from '../../src/core/ports/guard-rails.ts';
import { simulatedGuardRailReads, simulatedGuardRailWrites } from './simulated-guard-rails.ts';
import { itemKey, itemRows, simulatedClaims, type ItemRow } from './simulated-claims.ts';
import { simulatedHeap, simulatedNoticeReads, simulatedNoticeWrites } from './simulated-notices.ts';
import type { SimulatedProcess, Weather } from './simulated-process.ts';
import { simulatedTenantScanReads, simulatedTenantScanWrites } from './simulated-tenant-scans.ts';
import { simulatedReminderReads, simulatedReminderWrites } from './simulated-reminders.ts';
import { Conflict, type RowTransaction, type SimulatedRows } from './simulated-rows.ts';
import type { Dice } from './simulated-time.ts';

export interface SentJob {
  readonly job: Job;
  readonly startAfter?: string;
  readonly key?: string;
}

export interface SimulatedStoreParts {
  readonly rows: SimulatedRows;
  readonly process: SimulatedProcess;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly clock: Clock;
  readonly seal: Seal;
  /** Called at the moment of the commit, with what became durable by it. */
  readonly onCommit: (jobs: readonly SentJob[], records: readonly AuditRecord[]) => void;
}

/** The store port in memory, as one process reaches it. */
export function simulatedStore(parts: SimulatedStoreParts): Store {
  const { rows, process } = parts;
  const committed: RowTransaction = rows.begin(process);
  return {
    reads: stepped(process, readsOf(committed)),
    async transaction(work) {
      for (;;) {
        try {
          return await runOnce(parts, work);
        } catch (error) {
          if (!(error instanceof Conflict)) throw error;
          await process.step();
        }
      }
    },
  };
}

async function runOnce<T>(
  parts: SimulatedStoreParts,
  work: (tx: StoreTransaction) => Promise<T>,
): Promise<T> {
  const { process, dice, weather } = parts;
  await process.step();
  const tx = parts.rows.begin(process);
  const jobs: SentJob[] = [];
  const records: AuditRecord[] = [];
  try {
    const result = await work(transactionPort(parts, tx, { jobs, records }));
    await process.step();
    if (dice.chance(weather.storeFaults)) throw lost();
    if (!process.alive) await process.goOn();
    tx.commit();
    parts.onCommit(jobs, records);
    await process.step();
    // The commit happened, its answer did not arrive.
    if (dice.chance(weather.storeFaults)) throw lost();
    return result;
  } finally {
    tx.rollBack();
  }
}

function lost(): ServiceFailure {
  const details = { service: 'store', code: 'store-unavailable', retryable: true } as const;
  return new ServiceFailure('the simulated store is away', details);
}

/** Every method a step at which the process may end. Wrapped when it is asked for: a transaction uses few of its hundred. */
function stepped<Methods extends object>(process: SimulatedProcess, methods: Methods): Methods {
  return new Proxy(methods, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        await process.step();
        return (method as (...args: unknown[]) => unknown)(...args);
      };
    },
  });
}

function readsOf(tx: RowTransaction): StoreReads {
  const requests = (): ChangeRequest[] => tx.all<ChangeRequest>('request').map(([, row]) => row);
  const later = <T>(value: T): Promise<T> => Promise.resolve(value);
  return {
    ...simulatedReminderReads(tx),
    ...simulatedTenantScanReads(),
    request: (id) => later(tx.get<ChangeRequest>('request', id)),
    items: (id) => later(itemRows(tx, id).map(({ item }) => item)),
    item: (id, person) => later(itemRows(tx, id).find(({ item }) => item.person.id === person)?.item),
    openRequests: (limit) => later(requests().filter(isOpen).slice(0, limit)),
    openRequestOf: (person) => later(tx.get('held', person)),
    action: (id) => later(tx.get<ActionRecord>('action', id)),
    cards: (request) => later(rowsOf<CardPosting>(tx, 'card', request)),
    conversationOf: (person) => later(tx.get<StoredConversation>('conversation', person)),
    ...simulatedNoticeReads(tx),
    changesOf: (person, limit) => later(changesOf(tx, person).slice(0, limit)),
    stateChangeOf: (person) => later(changesOf(tx, person).find(({ item }) => !item.act)),
    ...simulatedGuardRailReads(tx),
    ...simulatedDelegationReads(tx),
    chainEnd: () => {
      const head = tx.get<ChainHead>('counter', 'audit') ?? CHAIN_START;
      return later({ ...head, count: head.sequence });
    },
    anchorState: () => later(tx.get<AnchorState>('counter', 'anchor') ?? { sequence: 0, failedTries: 0 }),
    bulkRun: (request) => later(tx.get<BulkRun>('bulk', request)),
    itemsFrom: (id, position, limit) =>
      later(
        itemRows(tx, id)
          .slice(position, position + limit)
          .map(({ item }) => item),
      ),
    failedItems: (id, limit) =>
      later(
        itemRows(tx, id)
          .map(({ item }) => item)
          .filter(({ outcome }) => outcome?.kind === 'failed')
          .slice(0, limit),
      ),
    auditRecords: (after, limit) => later(auditOf(tx).slice(after, after + limit)),
  };
}

function changesOf(tx: RowTransaction, person: PersonId): readonly DoneChange[] {
  const at = ({ item }: DoneChange): string => item.outcome?.at ?? '';
  const done = tx
    .all<ItemRow>('item')
    .map(([, row]) => row)
    .filter(({ item }) => item.person.id === person && item.outcome?.kind === 'done')
    .flatMap(({ item, request: id }) => {
      const request = tx.get<ChangeRequest>('request', id);
      return request ? [{ request, item }] : [];
    });
  return done.reverse().sort((a, b) => at(b).localeCompare(at(a)));
}

function rowsOf<Row extends { readonly request: string }>(
  tx: RowTransaction,
  table: 'card',
  request: string,
): readonly Row[] {
  return tx
    .all<Row>(table)
    .map(([, row]) => row)
    .filter((row) => row.request === request);
}

export function auditOf(tx: RowTransaction): readonly AuditRecord[] {
  return tx.all<AuditRecord>('audit').map(([, row]) => row);
}

function transactionPort(
  { process, clock, seal }: SimulatedStoreParts,
  tx: RowTransaction,
  out: { readonly jobs: SentJob[]; readonly records: AuditRecord[] },
): StoreTransaction {
  const append = async (entry: AuditEntry): Promise<AuditRecord> => {
    await tx.lock('counter', 'audit');
    const head = tx.get<{ sequence: number; hash: string }>('counter', 'audit') ?? CHAIN_START;
    const record = linkRecord(head, entry, { at: clock.now().toISOString(), seal });
    await tx.put('audit', String(record.sequence), record);
    await tx.put('counter', 'audit', { sequence: record.sequence, hash: record.hash });
    out.records.push(record);
    return record;
  };
  return stepped<StoreTransaction>(process, {
    ...readsOf(tx),
    ...simulatedClaims(tx),
    ...simulatedWrites(tx),
    ...simulatedGuardRailWrites(tx),
    ...simulatedDelegationWrites(tx),
    append: (entry) => append(entry),
    async appendAll(entries) {
      for (const entry of entries) await append(entry);
    },
    async lockBulkRun(request) {
      await tx.lock('bulk', request);
      return tx.get<BulkRun>('bulk', request);
    },
    saveBulkRun: (run) => tx.put('bulk', run.request, run),
    ...simulatedHeap(tx),
    sendAll(jobs) {
      out.jobs.push(...jobs.map((job) => ({ job })));
      return Promise.resolve();
    },
    send(job, options = {}) {
      out.jobs.push({ job, ...options });
      return Promise.resolve();
    },
  });
}

type Writes = Omit<
  StoreTransaction,
  | keyof StoreReads
  | keyof ReturnType<typeof simulatedClaims>
  | keyof GuardRailWrites
  | keyof DelegationWrites
  | keyof BulkRunWrites
  | 'append'
  | 'send'
>;

function simulatedWrites(tx: RowTransaction): Writes {
  return {
    ...simulatedReminderWrites(tx),
    ...simulatedTenantScanWrites(),
    async lockRequest(id) {
      await tx.lock('request', id);
      return tx.get<ChangeRequest>('request', id);
    },
    async nextRequestNumber() {
      await tx.lock('counter', 'request');
      const next = (tx.get<number>('counter', 'request') ?? 0) + 1;
      await tx.put('counter', 'request', next);
      return next;
    },
    async insertRequest(request, items) {
      await tx.put('request', request.id, request);
      for (const [position, item] of items.entries()) {
        const row: ItemRow = { item, request: request.id, position, attempts: 0 };
        await tx.put('item', itemKey(request.id, item.person.id), row);
      }
    },
    saveRequest: (request) => tx.put('request', request.id, request),
    async holdTargets(request, people) {
      for (const person of [...people].sort()) await tx.lock('held', person);
      const taken = people.flatMap((person) => {
        const holder = tx.get<typeof request>('held', person);
        return holder !== undefined && holder !== request ? [{ person, request: holder }] : [];
      });
      if (taken.length === 0) for (const person of people) await tx.put('held', person, request);
      return taken;
    },
    async releaseTargets(request) {
      for (const [person, holder] of tx.all('held')) if (holder === request) await tx.drop('held', person);
    },
    insertAction: (action) => tx.put('action', action.id, action),
    async lockAction(id) {
      await tx.lock('action', id);
      return tx.get<ActionRecord>('action', id);
    },
    async markActionUsed(id, at) {
      await tx.lock('action', id);
      const action = tx.get<ActionRecord>('action', id);
      if (!action || action.usedAt) throw new BrokenInvariant('an action was used that is unknown or used');
      await tx.put('action', id, { ...action, usedAt: at });
    },
    saveCard: (card) => tx.put('card', `${card.request}/${card.activityId}`, card),
    async dropCardButtons(request) {
      for (const [key, card] of tx.all<CardPosting>('card')) {
        const { action: _, ...bare } = card;
        if (card.request === request) await tx.put('card', key, bare);
      }
    },
    saveConversation: (stored) => tx.put('conversation', stored.person, stored),
    async dropConversation(person, conversation) {
      await tx.lock('conversation', person);
      const stored = tx.get<StoredConversation>('conversation', person);
      if (stored?.conversation.conversationId === conversation) await tx.drop('conversation', person);
    },
    ...simulatedNoticeWrites(tx),
    saveAnchorState: (state) => tx.put('counter', 'anchor', state),
    seenContent: (key) => Promise.resolve(tx.get<{ content?: string }>('seen', key)?.content),
    async firstSight(key, content) {
      await tx.lock('seen', key);
      if (tx.get('seen', key)) return false;
      await tx.put('seen', key, { content });
      return true;
    },
  };
}
