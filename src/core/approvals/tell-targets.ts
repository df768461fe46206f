import { plannedNoticeId } from '../ids.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';

/** A cool-down that its target does not know of protects nobody: told on every channel while there is time to stop it. */
export async function tellTargets(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'cooling-down'>,
): Promise<void> {
  for (const { person } of await tx.items(request.id))
    await queueNotice(world, tx, {
      id: plannedNoticeId(request.id, person.id),
      person,
      request: request.id,
      about: { kind: 'weakening-planned', startsAt: request.coolDownUntil },
      plan: 'every-channel',
      at: world.clock.now().toISOString(),
    });
}
