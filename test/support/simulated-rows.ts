import type { SimulatedProcess } from './simulated-process.ts';

export type TableName =
  | 'request'
  | 'item'
  | 'claim'
  | 'effect'
  | 'held'
  | 'draft'
  | 'bulk'
  | 'action'
  | 'card'
  | 'conversation'
  | 'notice'
  | 'code-check'
  | 'delivery'
  | 'seen'
  | 'file'
  | 'time-box'
  | 'brake'
  | 'delegation'
  | 'pace'
  | 'audit'
  | 'series'
  | 'halt'
  | 'order'
  | 'passed'
  | 'counter';

/** Lost against another transaction: to be run again. */
export class Conflict extends Error {}

const GONE = Symbol('deleted in this transaction');
type Row = readonly [key: string, value: unknown];

/**
 * Rows with the rules of PostgreSQL's READ COMMITTED: a statement sees what is committed plus its own transaction's
 * writes; a write waits for the row's lock, which is held to the end; a circle of waits breaks one of its members.
 */
export class SimulatedRows {
  readonly #tables = new Map<TableName, Map<string, unknown>>();
  readonly #locks = new Map<string, RowTransaction>();
  readonly #queues = new Map<string, (() => void)[]>();

  begin(process: SimulatedProcess): RowTransaction {
    const tx = new RowTransaction(this, process);
    process.onKill.add(tx.rollBack);
    return tx;
  }

  get(table: TableName, key: string): unknown {
    return this.#tables.get(table)?.get(key);
  }

  all(table: TableName): readonly Row[] {
    return [...(this.#tables.get(table) ?? [])];
  }

  holder(lock: string): RowTransaction | undefined {
    return this.#locks.get(lock);
  }

  take(lock: string, tx: RowTransaction): void {
    this.#locks.set(lock, tx);
  }

  queue(lock: string): Promise<void> {
    return new Promise((resolve) => {
      this.#queues.set(lock, [...(this.#queues.get(lock) ?? []), resolve]);
    });
  }

  release(lock: string): void {
    this.#locks.delete(lock);
    const waiting = this.#queues.get(lock) ?? [];
    this.#queues.delete(lock);
    for (const wake of waiting) wake();
  }

  apply(table: TableName, key: string, value: unknown): void {
    const rows = this.#tables.get(table) ?? new Map<string, unknown>();
    this.#tables.set(table, rows);
    if (value === GONE) rows.delete(key);
    else rows.set(key, value);
  }
}

export class RowTransaction {
  /** The lock that it stands before, for finding circles. */
  waitsFor: string | undefined;
  readonly #rows: SimulatedRows;
  readonly #process: SimulatedProcess;
  readonly #writes = new Map<string, { table: TableName; key: string; value: unknown }>();
  readonly #held = new Set<string>();
  #ended = false;

  constructor(rows: SimulatedRows, process: SimulatedProcess) {
    this.#rows = rows;
    this.#process = process;
  }

  get<T>(table: TableName, key: string): T | undefined {
    const own = this.#writes.get(`${table}/${key}`);
    if (own) return own.value === GONE ? undefined : (own.value as T);
    return this.#rows.get(table, key) as T | undefined;
  }

  all<T>(table: TableName): readonly (readonly [string, T])[] {
    const committed = this.#rows.all(table);
    const own = [...this.#writes.values()].filter((write) => write.table === table);
    if (own.length === 0) return committed as [string, T][];
    const rows = new Map(committed);
    for (const write of own) {
      if (write.value === GONE) rows.delete(write.key);
      else rows.set(write.key, write.value);
    }
    return [...rows] as [string, T][];
  }

  isLockedByOthers(table: TableName, key: string): boolean {
    const holder = this.#rows.holder(`${table}/${key}`);
    return holder !== undefined && holder !== this;
  }

  async lock(table: TableName, key: string): Promise<void> {
    const lock = `${table}/${key}`;
    for (;;) {
      await this.#process.goOn();
      // Another step of the same process may have ended it just now: a dead one takes no lock.
      if (!this.#process.alive) await this.#process.goOn();
      const holder = this.#rows.holder(lock);
      if (holder === undefined || holder === this) break;
      if (this.#closesCircle(holder)) throw new Conflict();
      this.waitsFor = lock;
      await this.#rows.queue(lock);
    }
    this.waitsFor = undefined;
    this.#rows.take(lock, this);
    this.#held.add(lock);
  }

  async put(table: TableName, key: string, value: unknown): Promise<void> {
    await this.lock(table, key);
    this.#writes.set(`${table}/${key}`, { table, key, value });
  }

  drop(table: TableName, key: string): Promise<void> {
    return this.put(table, key, GONE);
  }

  commit(): void {
    if (this.#ended) return;
    for (const { table, key, value } of this.#writes.values()) this.#rows.apply(table, key, value);
    this.rollBack();
  }

  readonly rollBack = (): void => {
    if (this.#ended) return;
    this.#ended = true;
    this.#process.onKill.delete(this.rollBack);
    for (const lock of this.#held) this.#rows.release(lock);
  };

  #closesCircle(holder: RowTransaction): boolean {
    const seen = new Set<RowTransaction>();
    for (let other: RowTransaction | undefined = holder; other && !seen.has(other);) {
      if (other === this) return true;
      seen.add(other);
      other = other.waitsFor === undefined ? undefined : this.#rows.holder(other.waitsFor);
    }
    return false;
  }
}
