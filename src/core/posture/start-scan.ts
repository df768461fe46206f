import type { Job } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { isUnderWay, type TenantScan } from './tenant-scan.ts';

/** The tenant's own pages need seconds; whoever has heard nothing for so long was lost, and another scan may begin. */
export const LOST_AFTER_MS = 6 * 3_600_000;

/** Begins a scan, unless one is under way: then that one is answered. */
export async function startScan(world: World, tx: StoreTransaction): Promise<TenantScan> {
  const now = world.clock.now();
  const latest = await tx.lockLatestScan();
  if (latest && isUnderWay(latest) && now.getTime() - Date.parse(latest.startedAt) < LOST_AFTER_MS)
    return latest;
  if (latest && isUnderWay(latest)) await tx.saveScan({ ...latest, phase: 'failed' });
  const scan: TenantScan = {
    id: world.ids.reference(),
    startedAt: now.toISOString(),
    phase: 'people',
    pages: 0,
    people: 0,
    restarts: 0,
    report: 'yet',
  };
  await tx.saveScan(scan);
  await tx.send(...pageOf(scan));
  return scan;
}

/** One page of a scan waits at a time. */
export function pageOf({ id }: TenantScan): readonly [Job, { readonly key: string }] {
  return [{ kind: 'scan-tenant', scan: id }, { key: `scan-tenant:${id}` }];
}
