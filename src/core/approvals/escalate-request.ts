import type { NoticeId, RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { JobResult } from '../jobs/job.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { escalationTime } from './answer-times.ts';
import { resealWaiting } from '../requests/seal-waiting.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/** The timer: nobody has answered in the open stage, so the next group is asked too, and the requester is told. */
export async function escalateRequest(world: World, id: RequestId): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'awaiting-approval') return { kind: 'done' };
    const time = escalationTime(world.policy, request);
    if (!time) return { kind: 'done' };
    const wait = millisecondsUntil(time.at, world.clock.now());
    if (wait > 0) return { kind: 'again', afterMs: wait };
    await escalate(world, tx, { request, stage: time.stage });
    return { kind: 'done' };
  });
}

async function escalate(
  world: World,
  tx: StoreTransaction,
  { request, stage }: { readonly request: Awaiting; readonly stage: number },
): Promise<void> {
  const { id, requester } = request;
  const group = world.policy.approvals?.escalation?.group ?? '';
  const at = world.clock.now().toISOString();
  await tx.saveRequest(resealWaiting(world.seal, request, { ...request, escalated: { stage, at } }));
  await tx.append({ event: { kind: 'request-escalated', group, stage }, request: id });
  await queueNotice(world, tx, {
    // Asked again after a cool-down, the same stage may stay unanswered a second time.
    id: [id, 'unanswered', stage, request.askedAgainAt]
      .filter((part) => part !== undefined)
      .join(':') as NoticeId,
    person: requester,
    request: id,
    about: { kind: 'guard-alarm', alarm: 'unanswered', request: id },
    plan: 'first-channel',
    at,
  });
  const asking = { kind: 'ask-approvers', request: id } as const;
  await tx.send(asking, { key: keyOf(asking) });
}
