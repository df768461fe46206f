import type { NoticeId } from '../ids.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { StandstillAlarm } from '../notices/notice.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';

interface Standstill {
  readonly request: RequestIn<'running'>;
  /** As it stands from now on: `changed` is the moment that tells one standstill from another. */
  readonly run: BulkRun;
}

/**
 * A card that changes rings no bell: whoever asked gets a message of its own when their list stands still, or ends by itself,
 * in the transaction that says so.
 */
export async function tellOfStandstill(
  world: World,
  tx: StoreTransaction,
  { request, run, alarm }: Standstill & { readonly alarm: StandstillAlarm },
): Promise<void> {
  const { id, requester: person } = request;
  const { at } = run.changed;
  await queueNotice(world, tx, {
    ...{ id: `${alarm}:${id}:${person.id}:${at}` as NoticeId, person, plan: 'first-channel', at },
    about: { kind: 'guard-alarm', alarm, request: id, dueAt: approvalHoldsUntil(request) },
  });
}

/** A wave is over, and somebody has to say that the next one may start. */
export async function tellOfQuestion(world: World, tx: StoreTransaction, asked: Standstill): Promise<void> {
  const isForApprover = asked.run.awaits === 'approver';
  await tellOfStandstill(world, tx, { ...asked, alarm: isForApprover ? 'wave-waits' : 'list-asks' });
  const job = { kind: 'ask-for-wave', request: asked.request.id } as const;
  if (isForApprover) await tx.send(job, { key: `ask-for-wave:${asked.request.id}` });
}
