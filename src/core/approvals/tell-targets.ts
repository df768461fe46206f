import { plannedNoticeId } from '../ids.ts';
import { queueNotices } from '../notices/queue-notices.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { isTakenOut } from '../requests/fingerprint.ts';
import { pagesOf } from '../requests/list-pages.ts';
import type { World } from '../world.ts';

/** A cool-down that its target does not know of protects nobody: told on every channel while there is time to stop it. */
export async function tellTargets(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'cooling-down'>,
): Promise<void> {
  const at = world.clock.now().toISOString();
  // Whom an approver left out is in no danger, and must not be frightened.
  for await (const page of pagesOf(tx, request.id)) {
    const concerned = page.filter((item) => !isTakenOut(item));
    await queueNotices(
      world,
      tx,
      concerned.map(({ person }) => ({
        id: plannedNoticeId(request.id, person.id, request.coolDownUntil),
        person,
        request: request.id,
        about: { kind: 'weakening-planned', startsAt: request.coolDownUntil },
        plan: 'every-channel',
        at,
      })),
    );
  }
}
