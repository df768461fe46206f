import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest } from './change-request.ts';
import type { World } from '../world.ts';

/** The review said no, or whoever acted needs it no longer: the earlier state comes back now and not at the end. Strengthening, so nothing else has to agree. */
export async function undoEmergency(
  world: World,
  tx: StoreTransaction,
  { extends: review, id }: Pick<ChangeRequest, 'extends' | 'id'>,
): Promise<void> {
  if (!review?.review) return;
  for (const { person } of await tx.items(id)) {
    const box = await tx.lockTimeBox(review.request, person.id);
    if (box?.status !== 'waiting') continue;
    const { request } = box;
    await tx.saveTimeBox({ ...box, nextTryAt: world.clock.now().toISOString() });
    await tx.send(
      { kind: 'restore-state', request, person: person.id },
      { key: `undo:${request}:${person.id}` },
    );
  }
}
