import type { TenantScanReads, TenantScanWrites } from '../../src/core/ports/tenant-scans.ts';
import { BrokenInvariant } from '../../src/core/failures.ts';

/** The simulated world never reads its whole tenant: whoever does is told so, and does not get an empty answer. */
export function simulatedTenantScanReads(): TenantScanReads {
  return {
    latestScan: () => Promise.resolve(undefined),
    snapshots: () => Promise.resolve([]),
    scannedPeople: absent,
    scannedAfter: absent,
    countScanned: absent,
    scanNumbers: absent,
  };
}

export function simulatedTenantScanWrites(): TenantScanWrites {
  return {
    lockLatestScan: absent,
    saveScan: absent,
    saveScanned: absent,
    noteRegistrations: absent,
    keepScanned: absent,
  };
}

function absent(): never {
  throw new BrokenInvariant('the simulated world has no snapshot of its tenant');
}
