import { findChanged } from '../approvals/find-changed.ts';
import { decideChange, type Decided } from '../approvals/decide-change.ts';
import type { PressAnswer } from '../conversation.ts';
import type { RequestId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ActionRecord } from '../ports/store.ts';
import type { World } from '../world.ts';
import { admitPress, currentCard, inputOf, refusePress, type Press, type PressViewer } from './press.ts';

interface Deciding {
  readonly press: Press;
  readonly request: RequestId;
  readonly verdict: 'approve' | 'reject';
  readonly viewer: PressViewer;
  readonly changed: Awaited<ReturnType<typeof findChanged>>;
}

/** Approve or Reject on an approver's card: decision, audit record and job in one transaction. */
export async function pressDecide(
  world: World,
  press: Press,
  decide: { readonly request: RequestId; readonly verdict: 'approve' | 'reject' },
): Promise<PressAnswer> {
  const { request } = decide;
  const viewer = await admitPress(world, press, ['approver']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer, request });
  const changed = await whoChanged(world, decide);
  const result = await world.store.transaction((tx) =>
    decideOnce(world, tx, { press, viewer, changed, ...decide }),
  );
  const card = await currentCard(world, request, { role: 'approver', action: press.id });
  if (result.kind === 'decided' && card) return { card, locale: viewer.locale };
  if (result.kind === 'decided')
    return { say: { kind: 'done', what: result.request.status, request }, locale: viewer.locale };
  return refusePress(
    world,
    { ...press, locale: viewer.locale },
    {
      refusal: result.refusal,
      request,
      ...(card ? { card } : {}),
    },
  );
}

async function decideOnce(
  world: World,
  tx: StoreTransaction,
  { press, request, verdict, viewer, changed }: Deciding,
): Promise<Decided> {
  const record: ActionRecord | undefined = await tx.lockAction(press.id);
  if (!record) return { kind: 'refused', refusal: { kind: 'card-unknown' } };
  const reason = inputOf(press, 'reason');
  const result = await decideChange(world, tx, {
    request,
    verdict,
    by: viewer.person,
    changed,
    strike: placesIn(press),
    ...(reason ? { reason } : {}),
  });
  if (result.kind === 'decided') await tx.markActionUsed(press.id, world.clock.now().toISOString());
  return result;
}

/** `2,5,9`, as a list of several choices comes back. Anything odd becomes a place that no list has. */
function placesIn(press: Press): readonly number[] {
  const text = press.action.inputs['strike']?.trim() ?? '';
  if (text === '') return [];
  return text.split(',').map((place) => (/^\d{1,5}$/.test(place.trim()) ? Number(place) : 0));
}

async function whoChanged(
  world: World,
  { request, verdict }: { readonly request: RequestId; readonly verdict: 'approve' | 'reject' },
): Promise<Deciding['changed']> {
  const record = verdict === 'approve' ? await world.store.reads.request(request) : undefined;
  if (record?.status !== 'awaiting-approval') return new Map();
  return findChanged(world, { request, to: record.to });
}
