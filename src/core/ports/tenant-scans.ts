import type { PersonId } from '../ids.ts';
import type { ListIntent } from '../intents/intent.ts';
import type {
  ScannedPerson,
  ScannedRegistration,
  TenantNumbers,
  TenantScan,
} from '../posture/tenant-scan.ts';

export type ListFilter = ListIntent['filter'];

export interface ScannedSlice {
  readonly scan: string;
  /** Without it everybody of the snapshot, guests and blocked accounts too. */
  readonly filter?: ListFilter;
  readonly from: number;
  readonly limit: number;
}

/** Snapshots of the tenant. Part of the store; same rules as there. */
export interface TenantScanReads {
  /** The newest one, whatever became of it. */
  latestScan(): Promise<TenantScan | undefined>;
  /** Finished ones, newest first. The people of the first are kept; of the others the numbers alone. */
  snapshots(limit: number): Promise<readonly TenantScan[]>;
  /** By name. A snapshot does not change any more, so places in it stay what they are. */
  scannedPeople(slice: ScannedSlice): Promise<readonly ScannedPerson[]>;
  /** Everybody of the snapshot by their ids, after this one: as quick for the last as for the first. */
  scannedAfter(scan: string, after: PersonId | undefined, limit: number): Promise<readonly ScannedPerson[]>;
  countScanned(slice: Pick<ScannedSlice, 'scan' | 'filter'>): Promise<number>;
  scanNumbers(scan: string): Promise<TenantNumbers>;
}

export interface TenantScanWrites {
  /** Only one at a time is begun or moved on: locked until the transaction ends, also while there is none yet. */
  lockLatestScan(): Promise<TenantScan | undefined>;
  saveScan(scan: TenantScan): Promise<void>;
  /** The same page may come twice, and a person on two pages: the later row stands. */
  saveScanned(scan: string, people: readonly ScannedPerson[]): Promise<void>;
  /** Rows of people who are not in the scan are left out. */
  noteRegistrations(scan: string, rows: readonly ScannedRegistration[]): Promise<void>;
  /** Drops the people of all other scans. */
  keepScanned(scans: readonly string[]): Promise<void>;
}
