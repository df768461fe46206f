import { BrokenInvariant, ServiceFailure } from '../../src/core/failures.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../src/core/audit/link-record.ts';
import { keyOf } from '../../src/core/jobs/job-key.ts';
import type { AuditEntry, AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { AnchorState } from '../../src/core/ports/audit-anchors.ts';
import type { BulkRun } from '../../src/core/ports/bulk-runs.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
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
import {
  isOpen,
  type ChangeRequest,
  type RequestIn,
  type RequestItem,
} from '../../src/core/requests/change-request.ts';
import { simulatedDelegationReads, simulatedDelegationWrites } from './simulated-delegations.ts';
import { simulatedFileReads, simulatedFileWrites } from './simulated-files.ts';
import { simulatedGuardRailReads, simulatedGuardRailWrites } from './simulated-guard-rails.ts';
import {
  itemKey,
  itemRows,
  simulatedClaims,
  simulatedEffectClaims,
  simulatedUnsettled,
  type DatabaseClock,
  type ItemRow,
} from './simulated-claims.ts';
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
  /** One of the same key that waits already is not brought forward. */
  readonly onlyNew?: true;
}

export interface SimulatedStoreParts {
  readonly rows: SimulatedRows;
  readonly process: SimulatedProcess;
  readonly dice: Dice;
  readonly weather: Weather;
  readonly clock: Clock;
  readonly databaseNow: DatabaseClock;
  readonly seal: Seal;
  /** Called at the moment of the commit, with what became durable by it. */
  readonly onCommit: (jobs: readonly SentJob[], records: readonly AuditRecord[]) => void;
}

/** The store port in memory, as one process reaches it. */
export function simulatedStore(parts: SimulatedStoreParts): Store {
  const { rows, process } = parts;
  const committed: RowTransaction = rows.begin(process);
  return {
    reads: stepped(process, ...readsOf(committed, parts.databaseNow)),
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
    process.edge('before', 'commit');
    if (!process.alive) await process.goOn();
    tx.commit();
    parts.onCommit(jobs, records);
    process.edge('after', 'commit');
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

type Joined<Parts> = Parts extends readonly [infer First, ...infer Rest] ? First & Joined<Rest> : unknown;

/**
 * The methods of all parts, each a step at which the process may end. Looked up when they are called: a story makes
 * hundreds of transactions, and each of them calls few of its hundred methods.
 */
function stepped<Parts extends readonly object[]>(process: SimulatedProcess, ...parts: Parts): Joined<Parts> {
  const get = (_: object, name: string | symbol): unknown => {
    const method: unknown = parts.map((part): unknown => Reflect.get(part, name)).find(Boolean);
    if (typeof method !== 'function') return method;
    return async (...args: unknown[]): Promise<unknown> => {
      await process.step();
      return (method as (...args: unknown[]) => unknown)(...args);
    };
  };
  return new Proxy({}, { get }) as Joined<Parts>;
}

function readsOf(tx: RowTransaction, databaseNow: DatabaseClock) {
  return [
    ownReads(tx),
    simulatedUnsettled(tx, databaseNow),
    simulatedReminderReads(tx),
    simulatedTenantScanReads(),
    simulatedNoticeReads(tx),
    simulatedGuardRailReads(tx),
    simulatedDelegationReads(tx),
    simulatedFileReads(tx),
  ] as const;
}

function ownReads(tx: RowTransaction) {
  const requests = (): ChangeRequest[] => tx.all<ChangeRequest>('request').map(([, row]) => row);
  const later = <T>(value: T): Promise<T> => Promise.resolve(value);
  return {
    request: (id) => later(tx.get<ChangeRequest>('request', id)),
    items: (id) => later(itemRows(tx, id).map(({ item }) => item)),
    item: (id, person) => later(tx.get<ItemRow>('item', itemKey(id, person))?.item),
    hasBegun: (id) => later(itemRows(tx, id).some(({ attempts }) => attempts > 0)),
    rejectedAbout: (people) =>
      later(
        requests()
          .filter((request): request is RequestIn<'rejected'> => request.status === 'rejected')
          .filter(({ id }) => itemRows(tx, id).some(({ item }) => people.includes(item.person.id)))
          .reverse(),
      ),
    openRequests: (limit) =>
      later(
        requests()
          .filter(isOpen)
          .toSorted((one, other) => urgencyOf(one) - urgencyOf(other))
          .slice(0, limit),
      ),
    drafts: () =>
      later(
        requests().filter(
          (request): request is RequestIn<'awaiting-confirmation'> =>
            request.status === 'awaiting-confirmation',
        ),
      ),
    waitingRequests: () =>
      later(
        requests().filter(
          (request): request is RequestIn<'awaiting-approval'> => request.status === 'awaiting-approval',
        ),
      ),
    confirmedBetween: (from, to) =>
      later(
        requests().filter(
          (request) => 'confirmedAt' in request && request.confirmedAt >= from && request.confirmedAt <= to,
        ),
      ),
    countPeople: (ids, among) => later(peopleIn(tx, ids, among)),
    openRequestOf: (person) => later(tx.get('held', person)),
    action: (id) => later(tx.get<ActionRecord>('action', id)),
    cards: (request) => later(rowsOf<CardPosting>(tx, 'card', request)),
    conversationOf: (person) => later(tx.get<StoredConversation>('conversation', person)),
    changesOf: (person, limit) => later(changesOf(tx, person).slice(0, limit)),
    stateChangeOf: (person) => later(changesOf(tx, person).find(({ item }) => !item.act)),
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
    itemsAfter: (id, person, limit) =>
      later(
        itemRows(tx, id)
          .map(({ item }) => item)
          .sort((one, other) => (one.person.id < other.person.id ? -1 : 1))
          .filter((item) => person === undefined || item.person.id > person)
          .slice(0, limit),
      ),
    listed: (id, people) =>
      later(
        itemRows(tx, id)
          .map(({ item }) => item.person.id)
          .filter((each) => people.includes(each)),
      ),
    failedItems: (id, limit) =>
      later(
        itemRows(tx, id)
          .map(({ item }) => item)
          .filter(({ outcome }) => outcome?.kind === 'failed')
          .slice(0, limit),
      ),
    drafted: (draft, people) =>
      later(people.flatMap((person) => tx.get<RequestItem>('draft', `${draft}/${person}`) ?? [])),
    auditRecords: (after, limit) => later(auditOf(tx).slice(after, after + limit)),
  } satisfies Partial<StoreReads>;
}

function peopleIn(tx: RowTransaction, ids: readonly RequestId[], among?: readonly PersonId[]): number {
  const items = ids.flatMap((id) => itemRows(tx, id).map(({ item }) => item));
  const open = items.filter(({ outcome }) => outcome === undefined || outcome.kind === 'done');
  const people = new Set(open.map(({ person }) => person.id));
  return among ? among.filter((person) => people.has(person)).length : people.size;
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
  { process, clock, databaseNow, seal }: SimulatedStoreParts,
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
  const last = {
    append: (entry) => append(entry),
    async appendAll(entries) {
      for (const entry of entries) await append(entry);
    },
    async lockBulkRun(request) {
      await tx.lock('bulk', request);
      return tx.get<BulkRun>('bulk', request);
    },
    saveBulkRun: (run) => tx.put('bulk', run.request, run),
    sendAll(jobs) {
      // Each under its own key, and none beside one that waits, as the real queue does it.
      out.jobs.push(...jobs.map((job) => ({ job, key: keyOf(job), onlyNew: true as const })));
      return Promise.resolve();
    },
    wakeAll(jobs) {
      out.jobs.push(...jobs);
      return Promise.resolve();
    },
    send(job, options = {}) {
      out.jobs.push({ job, ...options });
      return Promise.resolve();
    },
  } satisfies Partial<StoreTransaction>;
  return stepped(
    process,
    ...readsOf(tx, databaseNow),
    simulatedClaims(tx, databaseNow),
    simulatedWrites(tx),
    simulatedReminderWrites(tx),
    simulatedEffectClaims(tx, databaseNow),
    simulatedTenantScanWrites(),
    simulatedNoticeWrites(tx),
    simulatedGuardRailWrites(tx, databaseNow),
    simulatedDelegationWrites(tx),
    simulatedFileWrites(tx),
    simulatedHeap(tx),
    last,
  );
}

function simulatedWrites(tx: RowTransaction) {
  return {
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
      let position = 0;
      for await (const item of items) {
        const row: ItemRow = { item, request: request.id, position, attempts: 0 };
        position += 1;
        await tx.put('item', itemKey(request.id, item.person.id), row);
      }
    },
    async appendDraft(draft, items) {
      for (const item of items) await tx.put('draft', `${draft}/${item.person.id}`, item);
    },
    async dropDraft(draft) {
      for (const [key] of tx.all('draft')) if (key.startsWith(draft)) await tx.drop('draft', key);
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
    dropCard: ({ request, activityId }) => tx.drop('card', `${request}/${activityId}`),
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
    saveAnchorState: (state) => tx.put('counter', 'anchor', state),
    seenContent: (key) => Promise.resolve(tx.get<{ content?: string }>('seen', key)?.content),
    async firstSight(key, content) {
      await tx.lock('seen', key);
      if (tx.get('seen', key)) return false;
      await tx.put('seen', key, { content });
      return true;
    },
  } satisfies Partial<StoreTransaction>;
}

function urgencyOf({ status }: ChangeRequest): number {
  return status === 'awaiting-confirmation' ? 2 : Number(status === 'awaiting-approval');
}
