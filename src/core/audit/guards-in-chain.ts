import type { PersonId, RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { BrakeName, PaceEntry, TimeBox } from '../ports/guard-rails.ts';
import type { Store, StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { AuditRecord } from './audit-event.ts';
import { CHAIN_START, type ChainHead } from './link-record.ts';
import { verifyStoredChain } from './verify-stored-chain.ts';

/** How a brake stands, and the record that says so. */
export interface BrakeInChain {
  readonly on: boolean;
  readonly at: string;
  /** Who set it, or whose approval of which request tripped it. */
  readonly actor?: PersonId;
  readonly request?: RequestId;
}

/** A weakening that has not been put back. */
export interface OpenEnd {
  readonly request: RequestId;
  readonly person: PersonId;
  readonly dueAt: string;
  /** The approved request that moved the end last. */
  readonly extendedBy?: RequestId;
}

/** What the audit log says of brakes and of ends: rows that somebody can alter have to agree with it. */
export interface GuardsInChain {
  readonly brakes: ReadonlyMap<BrakeName, BrakeInChain>;
  readonly ends: ReadonlyMap<string, OpenEnd>;
  /** The rules of the last start that went on record. */
  readonly policy?: { readonly file: string; readonly rules: string };
}

/** With the decisions that the limits count, of the day before the last one of them. */
export interface CountedGuards extends GuardsInChain {
  /** Replaced rather than changed: a reader keeps what it has begun with. */
  readonly decisions: readonly PaceEntry[];
}

interface Followed {
  head: ChainHead;
  readonly brakes: Map<BrakeName, BrakeInChain>;
  readonly ends: Map<string, OpenEnd>;
  policy?: NonNullable<GuardsInChain['policy']>;
  decisions: readonly PaceEntry[];
}

const DAY_MINUTES = 24 * 60;

const followed = new WeakMap<Store, Followed>();

/**
 * Read from the beginning once in a process, and from then on only what is new. Undefined when the chain is not sound:
 * that has an alarm of its own, and nothing is to be learnt from it.
 */
export async function guardsInChain(
  { store, seal }: World,
  reads: Pick<StoreReads, 'auditRecords'>,
): Promise<CountedGuards | undefined> {
  const known = followedIn(store);
  const see = (records: readonly AuditRecord[]): void => noteGuards(store, records);
  const verdict = await verifyStoredChain(reads, seal, { see, after: known.head });
  return verdict.kind === 'broken' ? undefined : known;
}

/**
 * The decisions that the limits count. Remembers nothing, so it may be asked in a transaction that has appended already
 * and may yet be taken back. Undefined when the chain is not sound.
 */
export async function decisionsInChain(
  { store, seal }: World,
  reads: Pick<StoreReads, 'auditRecords'>,
): Promise<readonly PaceEntry[] | undefined> {
  const { head, decisions } = followedIn(store);
  const fresh: PaceEntry[] = [];
  const see = (records: readonly AuditRecord[]): void => void fresh.push(...records.flatMap(countedIn));
  const verdict = await verifyStoredChain(reads, seal, { see, after: head });
  return verdict.kind === 'broken' ? undefined : [...decisions, ...fresh];
}

function countedIn({ event, at, actor: approver, request }: AuditRecord): readonly PaceEntry[] {
  if (event.kind !== 'request-approved' && event.kind !== 'request-confirmed') return [];
  if (!event.counted || !approver || !request) return [];
  return [{ ...event.counted, request, at, approver, weakening: true }];
}

/** Of a page that was found sound, what follows on what is noted: two may read at once, and one from the beginning again. */
export function noteGuards(store: Store, records: readonly AuditRecord[]): void {
  const known = followedIn(store);
  for (const record of records) {
    if (record.sequence !== known.head.sequence + 1) continue;
    note(known, record);
    known.head = { sequence: record.sequence, hash: record.hash };
  }
}

function followedIn(store: Store): Followed {
  const known = followed.get(store) ?? nothingYet();
  followed.set(store, known);
  return known;
}

function nothingYet(): Followed {
  return { head: CHAIN_START, brakes: new Map(), ends: new Map(), decisions: [] };
}

export function endKey({ request, person }: Pick<TimeBox, 'request' | 'person'>): string {
  return `${request}/${person}`;
}

function note(known: Followed, record: AuditRecord): void {
  const { brakes, ends } = known;
  const { event, at, actor, request, subject: person } = record;
  if (event.kind === 'policy-loaded') known.policy = { file: event.file, rules: event.rules };
  const [counted] = countedIn(record);
  if (counted) known.decisions = [...lastDay(known.decisions, at), counted];
  if (event.kind === 'brake-set')
    brakes.set(event.brake, { on: true, at, ...(actor ? { actor } : {}), ...(request ? { request } : {}) });
  if (event.kind === 'brake-lifted') brakes.set(event.brake, { on: false, at });
  if (!request || !person) return;
  if (event.kind === 'time-box-opened') {
    const own = { request, person, dueAt: event.dueAt };
    ends.set(endKey(own), { ...ends.get(endKey(own)), ...own });
  }
  if (event.kind === 'time-box-extended') {
    const moved = { request: event.of, person, dueAt: event.dueAt };
    ends.set(endKey(moved), { ...moved, extendedBy: request });
  }
  if (event.kind === 'restore-proved' || event.kind === 'restore-ended')
    ends.delete(endKey({ request, person }));
}

/** Dropped only when another one comes: while a breaker is on, those that tripped it stay. */
function lastDay(decisions: readonly PaceEntry[], now: string): readonly PaceEntry[] {
  const from = addMinutes(new Date(now), -DAY_MINUTES);
  return decisions.filter(({ at }) => at >= from);
}
