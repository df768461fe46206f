import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Stop } from '../requests/stop.ts';
import { tellOfDecision } from '../requests/tell-of-decision.ts';
import type { World } from '../world.ts';

/** Closes a request that nothing was written for. */
export async function stopRequest(
  world: World,
  tx: StoreTransaction,
  {
    request,
    stop,
  }: {
    readonly request: Omit<
      RequestIn<'awaiting-approval' | 'cooling-down'>,
      'status' | 'coolDownUntil' | 'asked'
    >;
    readonly stop: Omit<Stop, 'at'>;
  },
): Promise<RequestIn<'stopped'>> {
  const stopped: RequestIn<'stopped'> = {
    ...request,
    status: 'stopped',
    stop: { ...stop, at: world.clock.now().toISOString() },
  };
  await tx.saveRequest(stopped);
  await tellOfDecision(world, tx, stopped);
  await tx.releaseTargets(request.id);
  await tx.append({
    event: {
      ...{ kind: 'request-stopped', because: stop.because },
      ...(stop.rule ? { rule: stop.rule } : {}),
    },
    actor: stop.by.id,
    request: request.id,
    ...(stop.reason ? { aside: { reason: stop.reason } } : {}),
  });
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return stopped;
}
