import type { ScannedPerson, ScannedRegistration } from '../posture/tenant-scan.ts';

export interface TenantPage<Row> {
  readonly rows: readonly Row[];
  /** Where the next page is; absent on the last one. */
  readonly next?: string;
}

/**
 * Everybody of the tenant, one page a call, in the bulk lane of the quota. Throws `ServiceFailure`; `bad-request` with a
 * link means that Graph no longer knows it.
 */
export interface TenantReader {
  people(from?: string): Promise<TenantPage<ScannedPerson>>;
  /** Graph allows five pages of reports in ten seconds for everything we ask of it. */
  registrations(from?: string): Promise<TenantPage<ScannedRegistration> | 'not-licensed' | 'forbidden'>;
}
